import type { ReactNode } from 'react';

const TONES = {
  neutral: 'text-muted bg-sunken',
  good: 'text-good bg-good/10',
  warning: 'text-warning bg-warning/10',
  danger: 'text-danger bg-danger/10',
} as const;

export function Badge(props: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-full px-2 text-xs/5 font-medium whitespace-nowrap ${TONES[props.tone ?? 'neutral']}`}>
      {props.children}
    </span>
  );
}
