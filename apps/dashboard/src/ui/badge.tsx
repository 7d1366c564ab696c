import type { ReactNode } from 'react';

const TONES = {
  neutral: 'text-muted border-line',
  good: 'text-good border-good',
  warning: 'text-warning border-warning',
  danger: 'text-danger border-danger',
} as const;

export function Badge(props: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-full border px-2 text-sm whitespace-nowrap ${TONES[props.tone ?? 'neutral']}`}>
      {props.children}
    </span>
  );
}
