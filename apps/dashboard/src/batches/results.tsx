import type { Batch, BatchResult } from '@modernleads/client';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { clientOf, type Mode } from '../app/api';
import { modeIn } from '../app/mode';
import { usePages } from '../app/use-pages';
import { Dialog } from '../ui/dialog';
import { SelectField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Empty, Failure, Loading } from '../ui/page';
import { VirtualTable } from '../ui/virtual-table';

/** The most that the API gives at a time. */
const PAGE = 1_000;
/** Shown while the batch works, and how often they are read again. */
const FIRST_ROWS = 20;
const FIRST_ROWS_MS = 3_000;
const FORMATS = { csv: 'CSV', ndjson: 'NDJSON', json: 'JSON' };

type Row = Readonly<Record<string, unknown>>;
type Status = NonNullable<BatchResult['status']>;

/** Rows with their results: the first ones as they come, and all of them when the batch has ended. */
export function Results({ batch, mode, hasEnded }: { batch: Batch; mode: Mode; hasEnded: boolean }) {
  const { batch_id: id, counts } = batch;
  const { status } = useSearch({ strict: false }) as { status?: Status };
  const navigate = useNavigate();
  const file = (format: string): string => `/dashboard/api/${mode}/v1/batch/${id}/download?format=${format}`;
  const choose = (chosen: string) =>
    navigate({ to: '.', search: { ...modeIn({ mode }), ...(chosen && { status: chosen }) } as never, replace: true });
  return (
    <Card title="Results">
      {hasEnded && (
        <p className="flex flex-wrap gap-4">
          {Object.entries(FORMATS).map(([format, name]) => (
            <a key={format} href={file(format)} download={`${id}.${format}`} className="text-accent underline">
              Download {name}
            </a>
          ))}
        </p>
      )}
      <div className="max-w-60">
        <SelectField label="Rows" value={status ?? ''} onChange={(event) => void choose(event.target.value)}>
          <option value="">all</option>
          {Object.entries(counts).map(([name, count]) => (
            <option key={name} value={name}>
              {name}: {number(count)}
            </option>
          ))}
        </SelectField>
      </div>
      <Rows key={`${hasEnded} ${status}`} id={id} mode={mode} status={status} hasEnded={hasEnded} />
    </Card>
  );
}

function Rows(props: { id: string; mode: Mode; status: Status | undefined; hasEnded: boolean }) {
  const { id, mode, status, hasEnded } = props;
  const [open, setOpen] = useState<{ row: Row; n: number }>();
  const query = usePages(
    ['batch-rows', mode, id, status, hasEnded],
    (cursor) =>
      clientOf(mode).batches.resultPage(id, {
        limit: hasEnded ? PAGE : FIRST_ROWS,
        cursor: cursor ?? '',
        ...(status && { status }),
        ...(!hasEnded && { partial: true }),
      }),
    hasEnded ? {} : { refetchMs: FIRST_ROWS_MS },
  );
  const rows = useMemo(
    () => (query.data?.pages.flatMap(({ data }) => data) ?? []).map((row, at) => ({ row: row as Row, n: at + 1 })),
    [query.data],
  );
  if (query.isPending) return <Loading />;
  return (
    <>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {rows.length || query.hasNextPage ? (
        <VirtualTable
          caption="Results"
          rows={rows}
          total={query.hasNextPage ? undefined : rows.length}
          onEnd={hasEnded && query.hasNextPage && !query.isFetching ? () => void query.fetchNextPage() : undefined}
          columns={[
            {
              name: 'No.',
              cell: (one) => (
                <button className="text-accent underline" aria-label={`Show result ${one.n}`} onClick={() => setOpen(one)}>
                  {number(one.n)}
                </button>
              ),
              isNumber: true,
            },
            ...fieldsOf(rows).map((name) => ({ name, cell: ({ row }: { row: Row }) => textOf(row[name]) })),
          ]}
        />
      ) : (
        !query.error && <Empty>{hasEnded ? 'There is no such row.' : 'No row is done yet.'}</Empty>
      )}
      <Dialog title={`Result ${open?.n}`} open={open !== undefined} onClose={() => setOpen(undefined)}>
        <dl className="flex flex-col gap-2">
          {Object.entries(open?.row ?? {}).map(([name, value]) => (
            <div key={name}>
              <dt className="text-sm text-muted">{name}</dt>
              <dd className="break-words">{textOf(value)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
/** Rows that are looked at for the names of the columns. */
const LOOKED_AT = 200;
/** What decides stands first, whatever the table calls its columns. */
const FIRST_FIELDS = ['status', 'error', 'reason'];

function fieldsOf(rows: readonly { row: Row }[]): string[] {
  const found = new Set(rows.slice(0, LOOKED_AT).flatMap(({ row }) => Object.keys(row)));
  const first = FIRST_FIELDS.filter((name) => found.delete(name));
  return [...first, ...found];
}

const textOf = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
