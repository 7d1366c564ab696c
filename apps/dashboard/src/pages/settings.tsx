import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RetentionList } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call, clientOf, type Mode } from '../app/api';
import { ModeField, useMode } from '../app/mode';
import { sessionQuery, useMay, useSession } from '../session/session';
import { QUOTA_NAMES } from '../app/quota-names';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

export function Settings() {
  return (
    <Page
      title="Settings"
      about="The name of the account, what it may use, and how long its data is kept."
      action={<ModeField />}
    >
      <Name />
      <Limits mode={useMode()} />
      <RetentionOfData />
    </Page>
  );
}

function Name() {
  const { account } = useSession();
  const mayRename = useMay('account:write');
  const queries = useQueryClient();
  const [name, setName] = useState(account.name);
  const rename = useMutation({
    mutationFn: () => call('PUT', '/account', { name }),
    onSuccess: () => queries.invalidateQueries(sessionQuery),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    rename.mutate();
  };
  const issue =
    rename.error instanceof ApiFailure ? rename.error.details.find(({ field }) => field === 'name')?.issue : undefined;
  return (
    <Card title="Account">
      {mayRename ? (
        <form onSubmit={submit} className="flex max-w-sm flex-col gap-4">
          <TextField
            label="Name of the account"
            required
            maxLength={200}
            value={name}
            issue={issue}
            onChange={(event) => setName(event.target.value)}
          />
          {rename.error && !issue && <Failure error={rename.error} />}
          <Button type="submit" look="primary" busy={rename.isPending} className="self-start">
            Save name
          </Button>
          <p role="status">{rename.isSuccess && 'Saved.'}</p>
        </form>
      ) : (
        <p>
          <span className="break-words">{account.name}</span>. An owner or an admin changes the name.
        </p>
      )}
      <p className="break-all text-muted">Id: {account.id}</p>
    </Card>
  );
}

function Limits({ mode }: { mode: Mode }) {
  const query = useQuery({ queryKey: ['limits', mode], queryFn: () => clientOf(mode).account() });
  return (
    <Card title="Limits">
      <Shown query={query}>
        {({ limits, quotas }) => (
          <>
            <p>
              Without limits of its own, a key may send {number(limits.requests_per_minute)} requests a minute and spend{' '}
              {number(limits.credits_per_hour)} credits an hour.
            </p>
            <Table
              caption={`Quotas in ${mode} mode`}
              rows={Object.keys(QUOTA_NAMES) as (keyof typeof QUOTA_NAMES)[]}
              keyOf={(quota) => quota}
              columns={[
                { name: 'Quota', cell: (quota) => QUOTA_NAMES[quota] },
                { name: 'Used', cell: (quota) => number(quotas[quota].used), isNumber: true },
                { name: 'At most', cell: (quota) => number(quotas[quota].limit), isNumber: true },
              ]}
            />
          </>
        )}
      </Shown>
      <p className="text-muted">Whoever runs this instance changes quotas. Limits of one key are set when it is made.</p>
    </Card>
  );
}

function RetentionOfData() {
  const query = useQuery({ queryKey: ['retention'], queryFn: () => call<RetentionList>('GET', '/retention') });
  return (
    <Card title="Retention">
      <Shown query={query}>
        {({ retention }) => (
          <Table
            caption="How long data is kept"
            rows={retention}
            keyOf={({ data }) => data}
            columns={[
              { name: 'Data', cell: ({ data }) => data },
              { name: 'Days', cell: ({ days }) => number(days), isNumber: true },
              { name: 'Variable', cell: ({ variable }) => (variable ? <code className="break-all">{variable}</code> : 'fixed') },
            ]}
          />
        )}
      </Shown>
      <p className="text-muted">
        Whoever runs this instance changes these days, for all accounts, by variables of the environment. Charges and audit events
        are kept as long as the account.
      </p>
    </Card>
  );
}
