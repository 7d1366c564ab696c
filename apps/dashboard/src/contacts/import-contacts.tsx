import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ContactsAnswer } from '@modernleads/contracts';
import { useState } from 'react';
import { sendTable } from '../app/api';
import { useMode } from '../app/mode';
import { ColumnMapping, type ColumnsByField, mapQuery } from '../tables/column-mapping';
import { CONTACT_COLUMNS } from '../tables/contact-columns';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Failure } from '../ui/page';
import { Table } from '../ui/table';

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
    mutationFn: () => sendTable<ContactsAnswer>(`/${mode}/v1/contacts/import${mapQuery(map)}`, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contacts', mode] }),
  });
  return (
    <>
      <ColumnMapping file={file} fields={CONTACT_COLUMNS} map={map} onMap={setMap} used={run.data?.columns.used} />
      <Button look="primary" busy={run.isPending} onClick={() => run.mutate()} className="self-start">
        Import contacts
      </Button>
      {run.error && <Failure error={run.error} />}
      {run.data && <Imported answer={run.data} />}
    </>
  );
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
