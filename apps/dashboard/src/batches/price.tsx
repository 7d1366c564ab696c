import type { BatchEstimate } from '@modernleads/client';
import { credits, number } from '../ui/format';
import { Table } from '../ui/table';

/** What a batch costs at most, and what would come of its bad rows. */
export function Price({ price }: { price: BatchEstimate }) {
  const { max, duplicates, rejected, cached, rejected_rows: bad = [], warnings = [] } = price;
  return (
    <>
      <p role="status">
        {max ? `At most ${credits(max)}` : 'Free'}: {number(duplicates)} duplicates and {number(rejected)} rows that cannot be
        worked cost nothing; {number(cached)} are yours already.
      </p>
      {bad.length > 0 && (
        <Details summary={`${number(rejected)} rows would be rejected`} all={rejected} shown={bad.length}>
          <Table
            caption="Rows that would be rejected"
            rows={bad}
            keyOf={({ row }) => String(row)}
            columns={[
              { name: 'Row', cell: ({ row }) => number(row), isNumber: true },
              { name: 'Why', cell: ({ error }) => <span className="break-words">{error}</span> },
            ]}
          />
        </Details>
      )}
      {warnings.length > 0 && (
        <Details summary="Values that would be left out of their rows" all={warnings.length} shown={warnings.length}>
          <Table
            caption="Values that would be left out"
            rows={warnings.map((one, n) => ({ ...one, n }))}
            keyOf={({ n }) => String(n)}
            columns={[
              { name: 'Row', cell: ({ row }) => number(row), isNumber: true },
              { name: 'Field', cell: ({ field }) => field },
              { name: 'Value', cell: ({ value }) => <span className="break-all">{value}</span> },
              { name: 'Why', cell: ({ issue }) => <span className="break-words">{issue}</span> },
            ]}
          />
        </Details>
      )}
    </>
  );
}

function Details(props: { summary: string; all: number; shown: number; children: React.ReactNode }) {
  const { summary, all, shown, children } = props;
  return (
    <details open>
      <summary className="font-medium text-warning">{summary}</summary>
      {all > shown && <p className="text-sm text-muted">The first {number(shown)}.</p>}
      {children}
    </details>
  );
}
