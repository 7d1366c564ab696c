import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ObjectionCounts, ObjectionsResult } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { call, sendTable } from '../app/api';
import { ColumnMapping, type ColumnsByField, mapQuery } from '../tables/column-mapping';
import { CONTACT_COLUMNS } from '../tables/contact-columns';
import { Button } from '../ui/button';
import { DaysChart } from '../ui/days-chart';
import { TextField } from '../ui/field';
import { Figure } from '../ui/figure';
import { number } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const KINDS = { email: 'E-mails', linkedin: 'LinkedIn profiles', name: 'Names at a company', phone: 'Phones' } as const;
const GIVEN = {
  email: 'E-mail',
  linkedin_url: 'LinkedIn URL',
  phone: 'Phone, with the code of its country',
  first_name: 'First name',
  last_name: 'Last name',
  domain: 'Domain of the company',
} as const;

export function Objections() {
  const query = useQuery({ queryKey: ['objections'], queryFn: () => call<ObjectionCounts>('GET', '/objections') });
  return (
    <Page
      title="Objections"
      about="People who object are told of no more, by no account of this instance: not by a call, a download, a replay or a webhook. Only operators see this page."
    >
      <Shown query={query}>{(counts) => <Counts {...counts} />}</Shown>
      <AddPerson />
      <ImportFile />
    </Page>
  );
}

function Counts({ by_kind, days }: ObjectionCounts) {
  return (
    <>
      <p>
        The list keeps a keyed hash of each thing by which a person is known, and when it came. It names nobody, so that it can be
        counted and not shown; what is added cannot be read again.
      </p>
      <dl className="grid gap-3 sm:grid-cols-4">
        {Object.entries(KINDS).map(([kind, name]) => (
          <Figure key={kind} name={name} value={number(by_kind[kind] ?? 0)} />
        ))}
      </dl>
      <Card title="Added in the last 30 days">
        <DaysChart title="Hashes added" unit="Hashes" days={days.map(({ date, count }) => ({ date, amount: count }))} />
      </Card>
    </>
  );
}

function useAdding<Given>(add: (given: Given) => Promise<ObjectionsResult>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: add, onSuccess: () => queries.invalidateQueries({ queryKey: ['objections'] }) });
}

function AddPerson() {
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const row = Object.fromEntries(Object.entries(given).filter(([, text]) => text.trim()));
  const run = useAdding(() => call<ObjectionsResult>('POST', '/objections', { rows: [row] }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate(undefined);
  };
  return (
    <Card title="Add a person">
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p className="text-muted">By whatever is known. A name goes with the domain of the company.</p>
        <div className="grid gap-4 sm:grid-cols-3">
          {Object.entries(GIVEN).map(([field, label]) => (
            <TextField
              key={field}
              label={label}
              maxLength={500}
              autoComplete="off"
              value={given[field] ?? ''}
              onChange={(event) => setGiven({ ...given, [field]: event.target.value })}
            />
          ))}
        </div>
        <Button type="submit" look="primary" busy={run.isPending} disabled={!Object.keys(row).length} className="self-start">
          Add person
        </Button>
      </form>
      {run.error && <Failure error={run.error} />}
      {run.data && <Added result={run.data} />}
    </Card>
  );
}

function ImportFile() {
  const [file, setFile] = useState<File>();
  return (
    <Card title="Import a file">
      <TextField
        label="CSV file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        hint="A do-not-contact list, up to 10,000 rows and 8 MB."
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      {file && <Check key={`${file.name} ${file.size} ${file.lastModified}`} file={file} />}
    </Card>
  );
}

function Check({ file }: { file: File }) {
  const [map, setMap] = useState<ColumnsByField>({});
  const run = useAdding(() => sendTable<ObjectionsResult>(`/objections${mapQuery(map)}`, file));
  return (
    <>
      <ColumnMapping file={file} fields={CONTACT_COLUMNS} map={map} onMap={setMap} used={run.data?.columns.used} />
      <Button busy={run.isPending} onClick={() => run.mutate(undefined)} className="self-start">
        Import objections
      </Button>
      {run.error && <Failure error={run.error} />}
      {run.data && <Added result={run.data} />}
    </>
  );
}

function Added({ result: { people, added, refused } }: { result: ObjectionsResult }) {
  return (
    <>
      <p role="status">
        Kept: {number(people)}. New hashes: {number(added)}. Refused: {number(refused.length)}.
      </p>
      {refused.length > 0 && (
        <Table
          caption="Refused rows"
          rows={refused}
          keyOf={({ row }) => String(row)}
          columns={[
            { name: 'Row', cell: ({ row }) => row, isNumber: true },
            { name: 'Issue', cell: ({ issue }) => <span className="break-words">{issue}</span> },
          ]}
        />
      )}
    </>
  );
}
