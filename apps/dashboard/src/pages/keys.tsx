import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { KeyList, KeyView, KeyWithSecret, Scope } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { useMay } from '../session/session';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Copyable } from '../ui/copyable';
import { Dialog } from '../ui/dialog';
import { Checks, SelectField, TextField } from '../ui/field';
import { moment } from '../ui/format';
import { Empty, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const keysKey = ['keys'];

/** What is open over the list of keys. */
type Open = { kind: 'create' } | { kind: 'rotate' | 'revoke'; key: KeyView } | { kind: 'made'; made: KeyWithSecret };

const TITLES: Readonly<Record<Open['kind'], string>> = {
  create: 'Create an API key',
  made: 'Copy the key now',
  rotate: 'Rotate the key',
  revoke: 'Revoke the key',
};

export function Keys() {
  const query = useQuery({ queryKey: keysKey, queryFn: () => call<KeyList>('GET', '/keys') });
  const [open, setOpen] = useState<Open>();
  const mayWrite = useMay('keys:write');
  const create = mayWrite && (
    <Button look="primary" onClick={() => setOpen({ kind: 'create' })}>
      Create API key
    </Button>
  );
  const close = (): void => setOpen(undefined);
  const made = (key: KeyWithSecret): void => setOpen({ kind: 'made', made: key });
  return (
    <Page title="API keys" about="A live key spends credits. A test key answers from the sandbox, free." action={create}>
      <Shown query={query}>
        {({ keys }) =>
          keys.length ? (
            <KeyTable keys={keys} mayWrite={mayWrite} onOpen={setOpen} />
          ) : (
            <Empty>There is no key yet. {mayWrite && 'Create one to call the API.'}</Empty>
          )
        }
      </Shown>
      <Dialog title={open ? TITLES[open.kind] : ''} open={open !== undefined} onClose={close}>
        {open?.kind === 'create' && <CreateForm onMade={made} />}
        {open?.kind === 'made' && <Secret made={open.made} />}
        {open?.kind === 'rotate' && <RotateForm apiKey={open.key} onMade={made} />}
        {open?.kind === 'revoke' && <RevokeForm apiKey={open.key} onDone={close} />}
      </Dialog>
    </Page>
  );
}

function KeyTable(props: { keys: readonly KeyView[]; mayWrite: boolean; onOpen: (open: Open) => void }) {
  const { keys, mayWrite, onOpen } = props;
  return (
    <Table
      caption="API keys"
      rows={keys}
      keyOf={({ id }) => id}
      columns={[
        { name: 'Name', cell: ({ name }) => <span className="break-words">{name || 'unnamed'}</span> },
        { name: 'Key', cell: ({ prefix, last4 }) => <code>{`${prefix}…${last4}`}</code> },
        { name: 'Mode', cell: ({ mode }) => <Badge tone={mode === 'live' ? 'good' : 'neutral'}>{mode}</Badge> },
        { name: 'Scopes', cell: ({ scopes }) => scopes.join(', ') },
        { name: 'Last used', cell: ({ last_used_at }) => moment(last_used_at) },
        { name: 'State', cell: (key) => <State apiKey={key} /> },
        ...(mayWrite
          ? [
              {
                name: 'Actions',
                cell: (key: KeyView) =>
                  !isOver(key) && (
                    <div className="flex gap-2">
                      <Button aria-label={`Rotate ${key.name}`} onClick={() => onOpen({ kind: 'rotate', key })}>
                        Rotate
                      </Button>
                      <Button look="danger" aria-label={`Revoke ${key.name}`} onClick={() => onOpen({ kind: 'revoke', key })}>
                        Revoke
                      </Button>
                    </div>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

const isOver = ({ revoked_at, expires_at }: KeyView): boolean =>
  revoked_at !== null || (expires_at !== null && Date.parse(expires_at) <= Date.now());

function State({ apiKey }: { apiKey: KeyView }) {
  if (apiKey.revoked_at) return <Badge tone="danger">revoked {moment(apiKey.revoked_at)}</Badge>;
  if (isOver(apiKey)) return <Badge tone="danger">expired {moment(apiKey.expires_at)}</Badge>;
  return apiKey.expires_at ? <Badge tone="warning">until {moment(apiKey.expires_at)}</Badge> : <Badge tone="good">active</Badge>;
}

/** What each scope permits. */
const SCOPES: Readonly<Record<Scope, string>> = {
  lookup: 'find people, contacts, erase',
  verify: 'verify addresses',
  qualify: 'score companies, buyer context',
  domain_finder: 'find domains',
  research: 'research prospects',
  batch: 'batches',
  clean_names: 'clean names',
  webhooks: 'webhooks',
  audit: 'read the audit',
};

function CreateForm({ onMade }: { onMade: (made: KeyWithSecret) => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [mode, setMode] = useState('live');
  const [isAll, setAll] = useState(true);
  const [scopes, setScopes] = useState<string[]>([]);
  const [expires, setExpires] = useState('');
  const [allowList, setAllowList] = useState('');
  const create = useMutation({
    mutationFn: () =>
      call<KeyWithSecret>('POST', '/keys', {
        name,
        mode,
        ...(!isAll && { scopes }),
        ...(expires && { expires_at: new Date(expires).toISOString() }),
        ...(allowList.trim() && { allow_list: allowList.split(/[\s,]+/).filter(Boolean) }),
      }),
    onSuccess: async (made) => {
      onMade(made);
      await queries.invalidateQueries({ queryKey: keysKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  const details = create.error instanceof ApiFailure ? create.error.details : [];
  const issueOf = (field: string): string | undefined => details.find((one) => one.field.startsWith(field))?.issue;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label="Name"
        required
        maxLength={200}
        hint="What the key is for."
        issue={issueOf('name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <SelectField label="Mode" value={mode} onChange={(event) => setMode(event.target.value)}>
        <option value="live">live: real data, costs credits</option>
        <option value="test">test: the sandbox, free</option>
      </SelectField>
      <SelectField
        label="Scopes"
        value={isAll ? 'all' : 'some'}
        issue={issueOf('scopes')}
        onChange={(event) => setAll(event.target.value === 'all')}
      >
        <option value="all">all</option>
        <option value="some">only those chosen below</option>
      </SelectField>
      {!isAll && (
        <Checks
          legend="The key may use"
          options={Object.entries(SCOPES).map(([value, about]) => ({ value, label: `${value}: ${about}` }))}
          chosen={scopes}
          onChange={setScopes}
        />
      )}
      <TextField
        label="Expires"
        type="datetime-local"
        hint="Empty: it does not expire."
        issue={issueOf('expires_at')}
        value={expires}
        onChange={(event) => setExpires(event.target.value)}
      />
      <TextField
        label="Allowed addresses"
        hint="IP addresses or CIDR ranges, separated by commas. Empty: all."
        issue={issueOf('allow_list')}
        value={allowList}
        onChange={(event) => setAllowList(event.target.value)}
      />
      {create.error && <Failure error={create.error} />}
      <Button type="submit" look="primary" busy={create.isPending} className="self-start">
        Create API key
      </Button>
    </form>
  );
}

function Secret({ made }: { made: KeyWithSecret }) {
  return (
    <>
      <p>This is the only time that the key “{made.key.name}” is shown. Keep it where you keep passwords.</p>
      <Copyable text={made.secret} what="key" />
    </>
  );
}

function RotateForm({ apiKey, onMade }: { apiKey: KeyView; onMade: (made: KeyWithSecret) => void }) {
  const queries = useQueryClient();
  const [hours, setHours] = useState('24');
  const rotate = useMutation({
    mutationFn: () => call<KeyWithSecret>('POST', `/keys/${apiKey.id}/rotate`, { overlap_hours: Number(hours) }),
    onSuccess: async (made) => {
      onMade(made);
      await queries.invalidateQueries({ queryKey: keysKey });
    },
  });
  return (
    <div className="flex flex-col gap-4">
      <p>A new key with the same rights takes the place of “{apiKey.name}”.</p>
      <SelectField label="The old key works for" value={hours} onChange={(event) => setHours(event.target.value)}>
        <option value="0">no longer: it ends now</option>
        <option value="1">one more hour</option>
        <option value="24">24 more hours</option>
        <option value="168">7 more days</option>
      </SelectField>
      {rotate.error && <Failure error={rotate.error} />}
      <Button look="primary" busy={rotate.isPending} className="self-start" onClick={() => rotate.mutate()}>
        Rotate key
      </Button>
    </div>
  );
}

function RevokeForm({ apiKey, onDone }: { apiKey: KeyView; onDone: () => void }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => call('DELETE', `/keys/${apiKey.id}`),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keysKey });
      onDone();
    },
  });
  return (
    <div className="flex flex-col gap-4">
      <p>Calls with “{apiKey.name}” are refused within a second. This cannot be undone.</p>
      {revoke.error && <Failure error={revoke.error} />}
      <Button look="danger" busy={revoke.isPending} className="self-start" onClick={() => revoke.mutate()}>
        Revoke key
      </Button>
    </div>
  );
}
