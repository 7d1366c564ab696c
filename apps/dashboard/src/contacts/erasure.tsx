import type { ErasureReceipt } from '@modernleads/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ErasureBody } from '@modernleads/contracts';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { clientOf } from '../app/api';
import { useMode } from '../app/mode';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { moment } from '../ui/format';
import { Card, Failure, Shown } from '../ui/page';

const WHAT = 'What this account stores of the person goes: contacts, answers, rows of batches, deliveries. It cannot be undone.';

/** Erases somebody who need not be among the contacts. */
export function ErasePerson() {
  const [email, setEmail] = useState('');
  return (
    <Card title="Erase a person">
      <p className="text-muted">{WHAT}</p>
      <Erasure person={{ email }} isNamed>
        <TextField label="E-mail" type="email" required value={email} onChange={(event) => setEmail(event.target.value)} />
      </Erasure>
    </Card>
  );
}

/** Erases the person of a contact, once what the person is known by has been typed. */
export function EraseContact({ person, name }: { person: ErasureBody; name: string }) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <p className="text-muted">{WHAT}</p>
      <Erasure person={person} isNamed={typed.trim().toLowerCase() === name.toLowerCase()}>
        <TextField
          label="Type this to confirm"
          hint={<span className="break-all">{name}</span>}
          autoComplete="off"
          required
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Erasure>
    </>
  );
}

function Erasure({ person, isNamed, children }: { person: ErasureBody; isNamed: boolean; children: ReactNode }) {
  const mode = useMode();
  const run = useMutation({ mutationFn: () => clientOf(mode).privacy.erase(person) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <>
      <form onSubmit={submit} className="flex max-w-md flex-col gap-4">
        {children}
        <Button type="submit" look="danger" busy={run.isPending} disabled={!isNamed || run.isSuccess} className="self-start">
          Erase person
        </Button>
      </form>
      {run.error && <Failure error={run.error} />}
      {run.data && <Receipt key={run.data.id} receipt={run.data} />}
    </>
  );
}

function Receipt({ receipt }: { receipt: ErasureReceipt }) {
  const mode = useMode();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['erasure', receipt.id],
    queryFn: () => clientOf(mode).privacy.receipt(receipt.id),
    initialData: receipt,
    refetchInterval: ({ state }) => (state.data?.status === 'completed' ? false : 1_000),
  });
  const { status } = query.data;
  useEffect(() => {
    if (status === 'completed') void queries.invalidateQueries({ queryKey: ['contacts', mode] });
  }, [status, queries, mode]);
  return (
    <Shown query={query}>
      {({ id, completed_at }) => (
        <p role="status">
          Receipt <code className="break-all">{id}</code>: {status}
          {completed_at && `, ${moment(completed_at)}`}.
        </p>
      )}
    </Shown>
  );
}
