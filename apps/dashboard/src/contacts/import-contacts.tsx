import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CONTACT_FIELDS, ContactsAnswer } from '@modernleads/contracts';
import { useState } from 'react';
import { sendTable } from '../app/api';
import { useMode } from '../app/mode';
import { ColumnMapping, type ColumnsByField } from '../tables/column-mapping';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Failure } from '../ui/page';
import { Table } from '../ui/table';

const FIELDS: Readonly<Record<(typeof CONTACT_FIELDS)[number], true>> = {
  email: true,
  first_name: true,
  last_name: true,
  full_name: true,
  domain: true,
  company_name: true,
  linkedin_url: true,
  phone: true,
  job_title: true,
  country: true,
};

export function ImportContacts() {
  const [file, setFile] = useState<File>();
  return (
    <Card title="Import">
      <TextField
        label="CSV file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hint="Exports of address books and CRMs as they come. A contact with the e-mail of another replaces it."
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      {file && <Check key={`${file.name} ${file.size} ${file.lastModified}`} file={file} />}
    </Card>
  );
}

function Check({ file }: { file: File }) {
  const mode = useMode();
  const queries = useQueryClient();
  const [map, setMap] = useState<ColumnsByField>({});
  const run = useMutation({
    mutationFn: () => sendTable<ContactsAnswer>(`/${mode}/v1/contacts/import${queryOf(map)}`, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contacts', mode] }),
  });
  return (
    <>
      <ColumnMapping file={file} fields={Object.keys(FIELDS)} map={map} onMap={setMap} used={run.data?.columns.used} />
      <Button look="primary" busy={run.isPending} onClick={() => run.mutate()} className="self-start">
        Import contacts
      </Button>
      {run.error && <Failure error={run.error} />}
      {run.data && <Imported answer={run.data} />}
    </>
  );
}

function queryOf(map: ColumnsByField): string {
  const pairs = Object.entries(map).map(([field, column]) => `${field}=${column}`);
  return pairs.length ? `?${new URLSearchParams({ map: pairs.join(',') }).toString()}` : '';
}

function Imported({ answer: { imported, updated, rejected, warnings } }: { answer: ContactsAnswer }) {
  return (
    <>
      <p role="status">
        {number(imported)} imported, {number(updated)} updated, {number(rejected.length)} rejected.
      </p>
      {rejected.length > 0 && (
        <Table
          caption="Rejected rows"
          rows={rejected}
          keyOf={({ row }) => String(row)}
          columns={[
            { name: 'Row', cell: ({ row }) => row, isNumber: true },
            { name: 'Issue', cell: ({ issue }) => issue },
          ]}
        />
      )}
      {warnings.length > 0 && (
        <>
          <p>{number(warnings.length)} values were left out; the rest of their rows is imported.</p>
          <Table
            caption="Values that were left out"
            rows={warnings.map((warning, n) => ({ ...warning, n }))}
            keyOf={({ n }) => String(n)}
            columns={[
              { name: 'Row', cell: ({ row }) => row, isNumber: true },
              { name: 'Field', cell: ({ field }) => <code>{field}</code> },
              { name: 'Value', cell: ({ value }) => <span className="break-words">{value}</span> },
              { name: 'Issue', cell: ({ issue }) => issue },
            ]}
          />
        </>
      )}
    </>
  );
}
