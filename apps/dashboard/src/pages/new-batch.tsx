import type { TableBody } from '@modernleads/client';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Mode } from '../app/api';
import { ModeField, modeIn, useMode } from '../app/mode';
import { type Kind, KINDS, makeBatch, priceOf } from '../batches/kinds';
import { Price } from '../batches/price';
import { ColumnMapping, type ColumnsByField } from '../tables/column-mapping';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Card, Failure, Page } from '../ui/page';

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
  const [map, setMap] = useState<ColumnsByField>({});
  const [name, setName] = useState(file.name.replace(/\.[a-z]+$/i, ''));
  const navigate = useNavigate();
  const table: TableBody = { csv: file, contentType: 'text/csv', ...(Object.keys(map).length > 0 && { map }) };
  const check = useMutation({ mutationFn: () => priceOf(mode, kind, table) });
  const start = useMutation({
    mutationFn: () => makeBatch(mode, kind, { ...table, name }),
    onSuccess: ({ batch_id }) =>
      navigate({ to: '/batches/$id' as never, params: { id: batch_id } as never, search: modeIn({ mode }) as never }),
  });
  const price = check.data;
  const readAs = (columns: ColumnsByField): void => {
    setMap(columns);
    check.reset();
  };
  return (
    <Card title="Columns and price">
      <ColumnMapping file={file} fields={KINDS[kind].fields} map={map} onMap={readAs} used={price?.columns?.used} />
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
