import { type Batch as BatchView, ModernLeadsError } from '@modernleads/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { clientOf, type Mode } from '../app/api';
import { useMode } from '../app/mode';
import { Statuses } from '../batches/statuses';
import { useMay } from '../session/session';
import { Button } from '../ui/button';
import { credits, moment, number } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';
import { StatusBadge } from './batches';

const ENDED = ['completed', 'failed', 'cancelled'];
const FIRST_ROWS = 50;

export function Batch() {
  const { id } = useParams({ strict: false }) as { id: string };
  const mode = useMode();
  const query = useLiveBatch(id, mode);
  return (
    <Page title={query.data?.name || 'Batch'} about={id}>
      <Shown query={query}>{(batch) => <Details batch={batch} mode={mode} />}</Shown>
    </Page>
  );
}

/** The batch as its events tell it, until it has ended. */
function useLiveBatch(id: string, mode: Mode) {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['batch', mode, id], queryFn: () => clientOf(mode).batches.get(id) });
  const isRunning = query.data !== undefined && !ENDED.includes(query.data.status);
  useEffect(() => {
    if (!isRunning) return undefined;
    const leaving = new AbortController();
    const onProgress = (batch: BatchView) => queries.setQueryData(['batch', mode, id], batch);
    clientOf(mode)
      .batches.wait(id, { onProgress, signal: leaving.signal })
      .catch((error: unknown) => {
        // The query shows why, when it asks the next time.
        if (!leaving.signal.aborted && error instanceof ModernLeadsError)
          void queries.invalidateQueries({ queryKey: ['batch', mode, id] });
      });
    return () => leaving.abort();
  }, [isRunning, id, mode, queries]);
  return query;
}

function Details({ batch, mode }: { batch: BatchView; mode: Mode }) {
  const { batch_id: id, status, total_rows: total, processed_rows: done, counts } = batch;
  const mayWrite = useMay('data:write');
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => clientOf(mode).batches.cancel(id),
    onSuccess: (cancelled) => queries.setQueryData(['batch', mode, id], cancelled),
  });
  const hasEnded = ENDED.includes(status);
  return (
    <>
      <Card title="Progress">
        <p className="flex flex-wrap items-center gap-3">
          <StatusBadge status={status} />
          <span>
            {number(done)} of {number(total)} rows, {credits(batch.credits_charged)}
          </span>
          {batch.reason && <span className="text-danger">{batch.reason}</span>}
        </p>
        <progress className="w-full accent-accent" value={done} max={total} aria-label="Rows done" />
        <Statuses counts={counts} total={total} />
        <p className="text-sm text-muted">
          Created {moment(batch.created_at)}
          {batch.completed_at && `, ended ${moment(batch.completed_at)}`}
        </p>
        {!hasEnded && mayWrite && (
          <Button look="danger" busy={cancel.isPending} onClick={() => cancel.mutate()} className="self-start">
            Cancel batch
          </Button>
        )}
        {cancel.error && <Failure error={cancel.error} />}
      </Card>
      {hasEnded && <Results id={id} mode={mode} />}
    </>
  );
}

function Results({ id, mode }: { id: string; mode: Mode }) {
  const query = useQuery({
    queryKey: ['batch-results', mode, id],
    queryFn: () => clientOf(mode).batches.resultPage(id, { limit: FIRST_ROWS, cursor: '' }),
  });
  const file = (format: string): string => `/dashboard/api/${mode}/v1/batch/${id}/download?format=${format}`;
  return (
    <Card title="Results">
      <p className="flex flex-wrap gap-4">
        {['csv', 'ndjson', 'json'].map((format) => (
          <a key={format} href={file(format)} download={`${id}.${format}`} className="text-accent underline">
            Download {format === 'ndjson' ? 'NDJSON' : format.toUpperCase()}
          </a>
        ))}
      </p>
      <Shown query={query}>{({ data }) => <Rows rows={data as readonly Record<string, unknown>[]} />}</Shown>
    </Card>
  );
}

/** The first rows, with every field that one of them has. */
function Rows({ rows }: { rows: readonly Record<string, unknown>[] }) {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const textOf = (value: unknown): string =>
    value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const numbered = rows.map((row, n) => ({ row, n: n + 1 }));
  return (
    <Table
      caption={`First ${rows.length} rows`}
      rows={numbered}
      keyOf={({ n }) => String(n)}
      columns={[
        { name: 'Row', cell: ({ n }) => n, isNumber: true },
        ...fields.map((name) => ({
          name,
          cell: ({ row }: (typeof numbered)[0]) => <span className="break-words">{textOf(row[name])}</span>,
        })),
      ]}
    />
  );
}
