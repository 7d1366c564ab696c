import type { Batch } from '@modernleads/client';
import { Link } from '@tanstack/react-router';
import { clientOf } from '../app/api';
import { ModeField, modeIn, useMode } from '../app/mode';
import { usePages } from '../app/use-pages';
import { useMay } from '../session/session';
import { Badge } from '../ui/badge';
import { credits, moment, number } from '../ui/format';
import { Page } from '../ui/page';
import { Paged } from '../ui/pages';
import { Table } from '../ui/table';

const PAGE = 50;

export function Batches() {
  const mode = useMode();
  const mayWrite = useMay('data:write');
  const query = usePages(['batches', mode], (cursor) => clientOf(mode).batches.list({ limit: PAGE }).page(cursor), {
    refetchMs: 5_000,
  });
  const action = mayWrite && (
    <Link
      to="/batches/new"
      search={modeIn({ mode }) as never}
      className="inline-flex min-h-8 items-center rounded-md bg-accent px-3 py-0.5 font-medium text-on-accent shadow-xs hover:opacity-90"
    >
      New batch
    </Link>
  );
  return (
    <Page title="Batches" about="Up to 10,000 rows at a time, kept with their results." action={action}>
      <ModeField />
      <Paged query={query} empty="There is no batch yet.">
        {(batches) => <BatchTable batches={batches} mode={mode} />}
      </Paged>
    </Page>
  );
}

const TONE: Readonly<Record<string, 'good' | 'danger' | 'warning' | 'neutral'>> = {
  completed: 'good',
  failed: 'danger',
  cancelled: 'warning',
};

/** A paused batch keeps its status in the API. */
export function StatusBadge({ batch: { status, paused_at } }: { batch: Pick<Batch, 'status' | 'paused_at'> }) {
  return paused_at ? <Badge tone="warning">paused</Badge> : <Badge tone={TONE[status] ?? 'neutral'}>{status}</Badge>;
}

function BatchTable({ batches, mode }: { batches: readonly Batch[]; mode: string }) {
  return (
    <Table
      caption="Batches"
      rows={batches}
      keyOf={({ batch_id }) => batch_id}
      columns={[
        {
          name: 'Batch',
          cell: ({ batch_id, name }) => (
            <Link
              to={'/batches/$id' as never}
              params={{ id: batch_id } as never}
              search={modeIn({ mode }) as never}
              className="break-all text-accent underline"
            >
              {name || batch_id}
            </Link>
          ),
        },
        { name: 'Kind', cell: ({ kind }) => kind },
        { name: 'Status', cell: (batch) => <StatusBadge batch={batch} /> },
        {
          name: 'Rows',
          cell: ({ processed_rows, total_rows }) => `${number(processed_rows)} of ${number(total_rows)}`,
          isNumber: true,
        },
        { name: 'Cost', cell: ({ credits_charged }) => credits(credits_charged), isNumber: true },
        { name: 'Created', cell: ({ created_at }) => moment(created_at) },
      ]}
    />
  );
}
