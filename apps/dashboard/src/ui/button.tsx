import type { ButtonHTMLAttributes } from 'react';

const LOOKS = {
  primary: 'bg-accent text-on-accent border-transparent shadow-xs hover:opacity-90',
  plain: 'bg-surface text-text border-line shadow-xs hover:bg-sunken',
  danger: 'bg-surface text-danger border-line shadow-xs hover:bg-sunken',
} as const;

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { look?: keyof typeof LOOKS; busy?: boolean };

/** A button that says what it does; while it does it, it cannot be pressed again. */
export function Button({ look = 'plain', busy = false, disabled, className = '', type = 'button', children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || busy}
      aria-busy={busy}
      className={`inline-flex min-h-8 items-center gap-2 rounded-md border px-3 py-0.5 font-medium whitespace-nowrap disabled:opacity-60 ${LOOKS[look]} ${className}`}
    >
      {children}
    </button>
  );
}
