import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { InvitationOffer, Session } from '@modernleads/contracts';
import { type FormEvent, useEffect, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Failure, Loading } from '../ui/page';
import { ProviderLink, signInOptionsQuery } from './oidc';
import { beginSession, sessionQuery } from './session';
import { takeToken } from './take-token';

/** What the link of an invitation leads to. */
export function Invitation() {
  const [token, setToken] = useState('');
  useEffect(() => {
    const take = (): void => setToken((earlier) => takeToken() ?? earlier);
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  const read = useMutation({ mutationFn: (sent: string) => call<InvitationOffer>('POST', '/invitation', { token: sent }) });
  const { mutate } = read;
  useEffect(() => {
    if (token) mutate(token);
  }, [token, mutate]);
  return (
    <main className="mx-auto flex min-h-screen max-w-sm flex-col justify-center gap-5 p-4">
      <title>Invitation – Modern Leads</title>
      <h1 className="text-2xl font-semibold">Your invitation</h1>
      {!token && <p>Open the whole link of the invitation.</p>}
      {read.isPending && <Loading />}
      {read.error && <Failure error={read.error} />}
      {read.data && (
        <>
          <p>
            {read.data.invited_by} invites you to the account <strong>{read.data.account_name}</strong>, as {read.data.role}.
          </p>
          {read.data.has_user ? <Join token={token} offer={read.data} /> : <Accept token={token} offer={read.data} />}
        </>
      )}
    </main>
  );
}

function useEnter<Input>(send: (input: Input) => Promise<Session>) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (input: Input) => beginSession(queries, await send(input)),
    onSuccess: () => navigate({ to: '/', replace: true }),
  });
}

function Accept({ token, offer }: { token: string; offer: InvitationOffer }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const options = useQuery(signInOptionsQuery);
  const accept = useEnter(() => call<Session>('POST', '/invitation/accept', { token, name, password }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    accept.mutate(undefined);
  };
  const details = accept.error instanceof ApiFailure ? accept.error.details : [];
  const issueOf = (field: string): string | undefined => details.find((one) => one.field === field)?.issue;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField label="E-mail" type="email" autoComplete="username" readOnly value={offer.email} />
      <TextField
        label="Your name"
        autoComplete="name"
        required
        maxLength={200}
        value={name}
        issue={issueOf('name')}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        required
        minLength={12}
        maxLength={200}
        hint="At least 12 characters."
        value={password}
        issue={issueOf('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      {accept.error && !details.length && <Failure error={accept.error} />}
      <Button type="submit" look="primary" busy={accept.isPending} className="justify-center">
        Accept invitation
      </Button>
      {options.data?.oidc_host && (
        <>
          <p className="text-muted">Or without a password, if this e-mail is yours there:</p>
          <ProviderLink host={options.data.oidc_host} />
        </>
      )}
    </form>
  );
}

/** For who is a user already: whoever invites knows the link too, so that it signs nobody in. */
function Join({ token, offer }: { token: string; offer: InvitationOffer }) {
  const session = useQuery(sessionQuery);
  const join = useEnter(() => call<Session>('POST', '/invitation/join', { token }));
  if (session.isPending) return <Loading />;
  if (session.data?.user.email !== offer.email)
    return (
      <p>
        It is for {offer.email}. <a href="/sign-in">Sign in</a> as that user, and open the link again.
      </p>
    );
  return (
    <>
      {join.error && <Failure error={join.error} />}
      <Button look="primary" busy={join.isPending} className="justify-center" onClick={() => join.mutate(undefined)}>
        Join account
      </Button>
    </>
  );
}
