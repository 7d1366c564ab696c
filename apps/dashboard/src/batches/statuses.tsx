import { number } from '../ui/format';

const COLOURS = ['var(--color-accent)', 'var(--color-warning)', 'var(--color-danger)', 'var(--color-good)', 'var(--color-muted)'];

/** Rows by status, as one bar with its legend. */
export function Statuses({ counts, total }: { counts: Readonly<Record<string, number>>; total: number }) {
  let from = 0;
  const parts = Object.entries(counts).map(([status, count], n) => {
    const begun = from;
    from += count;
    return { status, count, begun, colour: COLOURS[n % COLOURS.length] };
  });
  const whole = Math.max(1, total);
  return (
    <div className="flex flex-col gap-2">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-4 w-full rounded bg-sunken" aria-hidden="true">
        {parts.map(({ status, count, begun, colour }) => (
          <rect key={status} x={(begun / whole) * 100} width={(count / whole) * 100} height="4" fill={colour} />
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-4">
        {parts.map(({ status, count, colour }) => (
          <li key={status} className="flex items-center gap-2">
            <svg viewBox="0 0 8 8" className="size-3" aria-hidden="true">
              <rect width="8" height="8" rx="2" fill={colour} />
            </svg>
            {status} {number(count)}
          </li>
        ))}
      </ul>
    </div>
  );
}
