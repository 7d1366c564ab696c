import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionList } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { SecondFactor } from '../security/second-factor';
import { sessionQuery, useSession } from '../session/session';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { moment } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

export function Security() {
  return (
    <Page title="Security" about="Your password, your second factor, and where you are signed in.">
      <Password />
      <SecondFactor />
      <Sessions />
    </Page>
  );
}

function Password() {
  const { user, password_reset_until: resetUntil } = useSession();
  const needsCurrent = user.has_password && !resetUntil;
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: () => call('PUT', '/password', { ...(needsCurrent && { current }), password }),
    onSuccess: async () => {
      setCurrent('');
      setPassword('');
      await queries.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  const details = change.error instanceof ApiFailure ? change.error.details : [];
  const issueOf = (field: string): string | undefined => details.find((one) => one.field === field)?.issue;
  return (
    <Card title={user.has_password ? 'Change your password' : 'Set a password'}>
      <form onSubmit={submit} className="flex max-w-sm flex-col gap-4">
        {/* For password managers: whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={user.email} />
        {user.has_password && resetUntil && (
          <p>You came by a link: until {moment(resetUntil)} you may set a new password, once, without the current one.</p>
        )}
        {needsCurrent && (
          <TextField
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
            value={current}
            issue={issueOf('current')}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
        <TextField
          label="New password"
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={200}
          hint="At least 12 characters. Your other sessions end."
          value={password}
          issue={issueOf('password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        {change.error && <Failure error={change.error} />}
        <Button type="submit" look="primary" busy={change.isPending} className="self-start">
          Save password
        </Button>
        <p role="status">{change.isSuccess && 'Saved. Your other sessions have ended.'}</p>
      </form>
    </Card>
  );
}

const sessionsKey = ['sessions'];

function Sessions() {
  const queries = useQueryClient();
  const query = useQuery({ queryKey: sessionsKey, queryFn: () => call<SessionList>('GET', '/sessions') });
  const end = useMutation({
    mutationFn: (id: string) => call('DELETE', `/sessions/${id}`),
    onSettled: () => Promise.all([queries.invalidateQueries({ queryKey: sessionsKey }), queries.invalidateQueries(sessionQuery)]),
  });
  return (
    <Card title="Sessions">
      {end.error && <Failure error={end.error} />}
      <Shown query={query}>
        {({ sessions }) => (
          <Table
            caption="Your sessions"
            rows={sessions}
            keyOf={({ id }) => id}
            columns={[
              { name: 'Browser', cell: ({ user_agent }) => <span className="break-words">{user_agent || 'not told'}</span> },
              { name: 'Address', cell: ({ ip }) => ip },
              { name: 'Signed in', cell: ({ created_at }) => moment(created_at) },
              { name: 'Last seen', cell: ({ last_seen_at }) => moment(last_seen_at) },
              {
                name: 'Action',
                cell: ({ id, current }) =>
                  current ? (
                    <Badge tone="good">this one</Badge>
                  ) : (
                    <Button look="danger" busy={end.isPending && end.variables === id} onClick={() => end.mutate(id)}>
                      End session
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Shown>
    </Card>
  );
}
