import type { BatchEstimate, TableBody } from '@modernleads/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Mode } from '../app/api';
import { ModeField, modeIn, useMode } from '../app/mode';
import { type Kind, KINDS, makeBatch, priceOf } from '../batches/kinds';
import { Price } from '../batches/price';
import { type TableHead, tableHead } from '../batches/table-head';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Card, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

/** Of the file, for its columns and first rows. */
const HEAD_BYTES = 64 * 1024;

export function NewBatch() {
  const mode = useMode();
  const [kind, setKind] = useState<Kind>('enrich');
  const [file, setFile] = useState<File>();
  return (
    <Page
      title="New batch"
      about="A CSV file with up to 10,000 rows. You see its columns and its price before anything is spent."
    >
      <ModeField />
      <Card title="File">
        <SelectField label="What to do" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {Object.entries(KINDS).map(([value, { about }]) => (
            <option key={value} value={value}>
              {about}
            </option>
          ))}
        </SelectField>
        <TextField
          label="CSV file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          hint="Comma, semicolon or tab; any usual encoding. Up to 8 MB."
          onChange={(event) => setFile(event.target.files?.[0])}
        />
      </Card>
      {file && (
        <Check key={`${mode} ${kind} ${file.name} ${file.size} ${file.lastModified}`} kind={kind} file={file} mode={mode} />
      )}
    </Page>
  );
}

function Check({ kind, file, mode }: { kind: Kind; file: File; mode: Mode }) {
  const [map, setMap] = useState<Readonly<Record<string, string>>>({});
  const [name, setName] = useState(file.name.replace(/\.[a-z]+$/i, ''));
  const navigate = useNavigate();
  const head = useQuery({
    queryKey: ['head', file.name, file.size, file.lastModified],
    queryFn: async () => tableHead(await file.slice(0, HEAD_BYTES).text()),
  });
  const table: TableBody = { csv: file, contentType: 'text/csv', ...(Object.keys(map).length > 0 && { map }) };
  const check = useMutation({ mutationFn: () => priceOf(mode, kind, table) });
  const start = useMutation({
    mutationFn: () => makeBatch(mode, kind, { ...table, name }),
    onSuccess: ({ batch_id }) =>
      navigate({ to: '/batches/$id' as never, params: { id: batch_id } as never, search: modeIn({ mode }) as never }),
  });
  const price = check.data;
  const readAs = (field: string, column: string): void => {
    setMap({ ...map, [field]: column });
    check.reset();
  };
  return (
    <Card title="Columns and price">
      <Shown query={head}>{(shown) => <Mapping kind={kind} head={shown} used={usedOf(map, price)} onMap={readAs} />}</Shown>
      <Button busy={check.isPending} onClick={() => check.mutate()} className="self-start">
        Check the file
      </Button>
      {check.error && <Failure error={check.error} />}
      {price && (
        <>
          <Price price={price} />
          <TextField label="Name of the batch" value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
          {start.error && <Failure error={start.error} />}
          <Button look="primary" busy={start.isPending} onClick={() => start.mutate()} className="self-start">
            Start batch
          </Button>
        </>
      )}
    </Card>
  );
}

/** Field by the name of its column: as the server reads it, else as it was chosen here. */
function usedOf(map: Readonly<Record<string, string>>, price: BatchEstimate | undefined): Readonly<Record<string, string>> {
  return price?.columns?.used ?? Object.fromEntries(Object.entries(map).map(([field, column]) => [column, field]));
}

/** How each column is read; one that is read as nothing, or wrongly, is given its field. */
function Mapping(props: {
  kind: Kind;
  head: TableHead;
  used: Readonly<Record<string, string>>;
  onMap: (field: string, column: string) => void;
}) {
  const { kind, head, used, onMap } = props;
  const columns = head.columns.map((name, at) => ({ name, at }));
  return (
    <Table
      caption="Columns of the file"
      rows={columns}
      keyOf={({ at }) => String(at)}
      columns={[
        { name: 'Column', cell: ({ name }) => <span className="break-words">{name}</span> },
        {
          name: 'Read as',
          cell: ({ name }) => (
            <select
              aria-label={`${name} is read as`}
              value={used[name] ?? ''}
              onChange={(event) => onMap(event.target.value, name)}
              className="min-h-9 rounded-md border border-line bg-surface px-2"
            >
              <option value="" disabled>
                by its name, if it is known
              </option>
              {fieldsOf(kind, used[name]).map((field) => (
                <option key={field}>{field}</option>
              ))}
            </select>
          ),
        },
        ...head.rows.map((row, n) => ({
          name: `Row ${n + 1}`,
          cell: ({ at }: (typeof columns)[0]) => <span className="break-words">{row[at]}</span>,
        })),
      ]}
    />
  );
}

/** With the field that the column is read as now, whatever it is. */
const fieldsOf = (kind: Kind, now: string | undefined): string[] => [...new Set([...KINDS[kind].fields, ...(now ? [now] : [])])];
