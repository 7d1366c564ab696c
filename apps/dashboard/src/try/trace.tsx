/** A step of a search, as the answer's `trace` has it. */
interface Step {
  readonly step: string;
  readonly outcome: string;
  readonly ms: number;
}

/** The steps of an answer, if it has some. */
export function traceOf(body: unknown): readonly Step[] {
  const { trace } = Object(body) as { trace?: unknown };
  return Array.isArray(trace) ? (trace as Step[]) : [];
}

/** Each step as a bar from when it began to when it ended: they follow one another. */
export function Trace({ steps }: { steps: readonly Step[] }) {
  const total = Math.max(
    1,
    steps.reduce((sum, { ms }) => sum + ms, 0),
  );
  let from = 0;
  const bars = steps.map((step) => {
    const begun = from;
    from += step.ms;
    return { ...step, begun };
  });
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Steps">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">Steps of the search, one after the other</caption>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Outcome</th>
            <th scope="col">ms</th>
            <th scope="col" className="w-1/2">
              Time
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ step, outcome, ms, begun }, n) => (
            <tr key={n} className="border-t border-line">
              <td className="py-1 pr-3">{step}</td>
              <td className="py-1 pr-3">{outcome}</td>
              <td className="py-1 pr-3 text-right tabular-nums">{ms}</td>
              <td className="py-1">
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="h-2 w-full" aria-hidden="true">
                  <rect
                    x={(begun / total) * 100}
                    width={Math.max(0.5, (ms / total) * 100)}
                    height="6"
                    fill="var(--color-accent)"
                  />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
