import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Failure } from '../ui/page';

/** Has a sign-in link mailed. Whether there is such a user is not told. */
export function Forgotten() {
  const [email, setEmail] = useState('');
  const request = useMutation({ mutationFn: () => call('POST', '/sign-in/link', { email }) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    request.mutate();
  };
  const { error } = request;
  const issue = error instanceof ApiFailure ? error.details.find(({ field }) => field === 'email')?.issue : undefined;
  return (
    <main className="mx-auto flex min-h-screen max-w-sm flex-col justify-center gap-5 p-4">
      <title>Forgotten password – Modern Leads</title>
      <h1 className="text-2xl font-semibold">Set a new password</h1>
      {error && !issue && <Failure error={error} />}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          required
          maxLength={254}
          value={email}
          issue={issue}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Button type="submit" look="primary" busy={request.isPending} className="justify-center">
          Mail me a link
        </Button>
        <p role="status">
          {request.isSuccess && 'If a user has this e-mail, a link is on its way. It works once, within 15 minutes.'}
        </p>
      </form>
      <Link to="/sign-in" className="text-accent underline">
        Back to sign in
      </Link>
    </main>
  );
}
