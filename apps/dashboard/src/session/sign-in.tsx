import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { OidcOutcome } from '@modernleads/contracts';
import { type FormEvent, useEffect, useState } from 'react';
import { ApiFailure } from '../app/api';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Failure } from '../ui/page';
import { ProviderLink, signInOptionsQuery, takeOutcome, WhyNot } from './oidc';
import { SecondStep } from './second-step';
import { type Credentials, signIn } from './session';
import { takeToken } from './take-token';

/** @param props.next the screen to go to. */
export function SignIn({ next = '/' }: { next?: '/' | '/security' }) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const entering = useMutation({
    mutationFn: (body: Credentials) => signIn(queries, body),
    onSuccess: () => navigate({ to: next, replace: true }),
  });
  const { mutate } = entering;
  const [whyNot, setWhyNot] = useState<Exclude<OidcOutcome, 'identified'>>();
  useEffect(() => {
    const enter = (): void => {
      const outcome = takeOutcome();
      const link = takeToken();
      if (link) mutate({ link });
      else if (outcome === 'identified') mutate({ oidc: true });
      else if (outcome) setWhyNot(outcome);
    };
    enter();
    // A link that is opened where this page is shown already.
    addEventListener('hashchange', enter);
    return () => removeEventListener('hashchange', enter);
  }, [mutate]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    mutate({ email, password });
  };
  const needsCode = entering.error instanceof ApiFailure && entering.error.code === 'second_factor_required';
  if (entering.variables && (needsCode || entering.variables.code !== undefined))
    return <SecondStep entering={entering} credentials={entering.variables} />;
  return (
    <main className="mx-auto flex min-h-screen max-w-sm flex-col justify-center gap-5 p-4">
      <title>Sign in – Modern Leads</title>
      <h1 className="text-2xl font-semibold">Sign in to Modern Leads</h1>
      {entering.error && <Failure error={entering.error} />}
      {whyNot && entering.isIdle && <WhyNot outcome={whyNot} />}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label="Password"
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" look="primary" busy={entering.isPending} className="justify-center">
          Sign in
        </Button>
      </form>
      <NoPassword />
    </main>
  );
}

/** How to come in without a password. */
function NoPassword() {
  const { data } = useQuery(signInOptionsQuery);
  return (
    <>
      {data?.oidc_host && <ProviderLink host={data.oidc_host} />}
      {data?.mails_links ? (
        <Link to="/forgotten" className="text-accent underline">
          Forgot password?
        </Link>
      ) : (
        <p className="text-sm text-muted">
          No password yet, or forgotten? Whoever runs this instance prints a sign-in link for you:{' '}
          <code>npm run admin -- user:link --email …</code>
        </p>
      )}
    </>
  );
}
