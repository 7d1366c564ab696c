import type { ErasureReceipt } from '@modernleads/client';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ContactsAnswer } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { clientOf, sendTable } from '../app/api';
import { ModeField, useMode } from '../app/mode';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { moment, number } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

export function Contacts() {
  const mode = useMode();
  return (
    <Page title="Contacts" about="People whom you know already: a lookup asks here first, free. They teach nobody else anything.">
      <ModeField />
      <Import key={`import ${mode}`} />
      <Erase key={`erase ${mode}`} />
    </Page>
  );
}

function Import() {
  const mode = useMode();
  const [file, setFile] = useState<File>();
  const run = useMutation({ mutationFn: (table: File) => sendTable<ContactsAnswer>(mode, '/v1/contacts/import', table) });
  return (
    <Card title="Import">
      <TextField
        label="CSV file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hint="Exports of address books and CRMs as they come. A contact with the e-mail of another replaces it."
        onChange={(event) => {
          setFile(event.target.files?.[0]);
          run.reset();
        }}
      />
      <Button
        look="primary"
        disabled={!file}
        busy={run.isPending}
        onClick={() => file && run.mutate(file)}
        className="self-start"
      >
        Import contacts
      </Button>
      {run.error && <Failure error={run.error} />}
      {run.data && <Imported answer={run.data} />}
    </Card>
  );
}

function Imported({ answer: { imported, updated, rejected, columns } }: { answer: ContactsAnswer }) {
  return (
    <>
      <p role="status">
        {number(imported)} imported, {number(updated)} updated, {number(rejected.length)} rejected.
      </p>
      {columns && (
        <Table
          caption="Columns of the file"
          rows={[...Object.entries(columns.used), ...columns.ignored.map((name) => [name, 'not read'] as const)]}
          keyOf={([name]) => name}
          columns={[
            { name: 'Column', cell: ([name]) => name },
            { name: 'Read as', cell: ([, field]) => field },
          ]}
        />
      )}
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
    </>
  );
}

function Erase() {
  const mode = useMode();
  const [email, setEmail] = useState('');
  const run = useMutation({ mutationFn: () => clientOf(mode).privacy.erase({ email }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <Card title="Erase a person">
      <p className="text-muted">
        What this account stores of the person goes: contacts, answers, rows of batches, deliveries. It cannot be undone.
      </p>
      <form onSubmit={submit} className="flex max-w-md flex-col gap-4">
        <TextField label="E-mail" type="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
        <Button type="submit" look="danger" busy={run.isPending} className="self-start">
          Erase person
        </Button>
      </form>
      {run.error && <Failure error={run.error} />}
      {run.data && <Receipt key={run.data.id} receipt={run.data} />}
    </Card>
  );
}

function Receipt({ receipt }: { receipt: ErasureReceipt }) {
  const mode = useMode();
  const query = useQuery({
    queryKey: ['erasure', receipt.id],
    queryFn: () => clientOf(mode).privacy.receipt(receipt.id),
    initialData: receipt,
    refetchInterval: ({ state }) => (state.data?.status === 'completed' ? false : 1_000),
  });
  return (
    <Shown query={query}>
      {({ id, status, completed_at }) => (
        <p role="status">
          Receipt <code className="break-all">{id}</code>: {status}
          {completed_at && `, ${moment(completed_at)}`}.
        </p>
      )}
    </Shown>
  );
}
