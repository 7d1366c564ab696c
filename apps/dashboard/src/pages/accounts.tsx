import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OperatedAccount, OperatedAccountList } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { QuotasOf } from '../accounts/quotas';
import { ApiFailure, call } from '../app/api';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { credits, moment, number } from '../ui/format';
import { Empty, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const queryKey = ['operator', 'accounts'];

/** All accounts of the instance. */
export function Accounts() {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [creating, setCreating] = useState(false);
  const [chosen, setChosen] = useState<OperatedAccount>();
  const [limited, setLimited] = useState<OperatedAccount>();
  const query = useQuery({
    queryKey: [...queryKey, asked],
    queryFn: () => call<OperatedAccountList>('POST', '/operator/accounts/search', { text: asked }),
  });
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(text.trim());
  };
  return (
    <Page
      title="Accounts"
      about="Those of everybody on this instance; the newest 100, or what a search finds."
      action={
        <Button look="primary" onClick={() => setCreating(true)}>
          Create account
        </Button>
      }
    >
      <form onSubmit={search} role="search" className="flex max-w-lg flex-wrap items-end gap-3">
        <div className="grow">
          <TextField
            label="Search"
            type="search"
            hint="A part of the name, the id, or the e-mail of a member."
            maxLength={254}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button type="submit">Search accounts</Button>
      </form>
      <Shown query={query}>
        {({ accounts }) =>
          accounts.length ? (
            <Table
              caption="Accounts"
              rows={accounts}
              keyOf={({ id }) => id}
              columns={[
                { name: 'Name', cell: ({ name }) => <span className="break-words">{name}</span> },
                { name: 'Id', cell: ({ id }) => <code>{id}</code> },
                { name: 'Balance', isNumber: true, cell: ({ balance }) => credits(balance) },
                { name: 'Members', isNumber: true, cell: ({ members }) => number(members) },
                { name: 'Created', cell: ({ created_at }) => moment(created_at) },
                {
                  name: 'Plan',
                  cell: ({ plan_active }) =>
                    plan_active ? <Badge tone="good">active</Badge> : <Badge tone="danger">suspended</Badge>,
                },
                {
                  name: 'Action',
                  cell: (account) => (
                    <div className="flex gap-2">
                      <Button aria-label={`Manage ${account.name}`} onClick={() => setChosen(account)}>
                        Manage
                      </Button>
                      <Button aria-label={`Quotas of ${account.name}`} onClick={() => setLimited(account)}>
                        Quotas
                      </Button>
                    </div>
                  ),
                },
              ]}
            />
          ) : (
            <Empty>No account is found.</Empty>
          )
        }
      </Shown>
      {creating && <Create onClose={() => setCreating(false)} />}
      {limited && <QuotasOf account={limited} onClose={() => setLimited(undefined)} />}
      {chosen && <Manage account={chosen} onChange={setChosen} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}

function useChange<Input>(send: (input: Input) => Promise<OperatedAccount>, onDone: (account: OperatedAccount) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (account) => {
      onDone(account);
      await queries.invalidateQueries({ queryKey });
    },
  });
}

const issueOf = (error: Error | null, field: string): string | undefined =>
  error instanceof ApiFailure ? error.details.find((one) => one.field === field)?.issue : undefined;

function Create({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const create = useChange(() => call<OperatedAccount>('POST', '/operator/accounts', { name }), onClose);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate(undefined);
  };
  return (
    <Dialog title="Create an account" open onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="Name"
          required
          maxLength={200}
          value={name}
          issue={issueOf(create.error, 'name')}
          onChange={(event) => setName(event.target.value)}
        />
        {create.error && <Failure error={create.error} />}
        <Button type="submit" look="primary" busy={create.isPending} className="self-start">
          Create account
        </Button>
      </form>
    </Dialog>
  );
}

/** Credits for an account, and its suspension. */
function Manage(props: { account: OperatedAccount; onChange: (account: OperatedAccount) => void; onClose: () => void }) {
  const { account, onChange, onClose } = props;
  const [amount, setAmount] = useState('');
  const path = `/operator/accounts/${account.id}`;
  const grant = useChange(
    () => call<OperatedAccount>('POST', `${path}/credits`, { credits: Number(amount) }),
    (changed) => {
      setAmount('');
      onChange(changed);
    },
  );
  const plan = useChange((active: boolean) => call<OperatedAccount>('PUT', `${path}/plan`, { active }), onChange);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    grant.mutate(undefined);
  };
  return (
    <Dialog title={`Manage ${account.name}`} open onClose={onClose}>
      <p role="status">Balance: {credits(account.balance)}.</p>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="Credits to grant"
          type="number"
          required
          min={0.1}
          max={1_000_000}
          step={0.1}
          value={amount}
          issue={issueOf(grant.error, 'credits')}
          onChange={(event) => setAmount(event.target.value)}
        />
        {grant.error && <Failure error={grant.error} />}
        <Button type="submit" look="primary" busy={grant.isPending} className="self-start">
          Grant credits
        </Button>
      </form>
      {plan.error && <Failure error={plan.error} />}
      <p className="text-muted">
        {account.plan_active
          ? 'A suspended account is refused with its live keys; its test keys keep working.'
          : 'It is suspended: its live keys are refused.'}
      </p>
      <Button
        look={account.plan_active ? 'danger' : 'plain'}
        busy={plan.isPending}
        className="self-start"
        onClick={() => plan.mutate(!account.plan_active)}
      >
        {account.plan_active ? 'Suspend account' : 'Resume account'}
      </Button>
    </Dialog>
  );
}
