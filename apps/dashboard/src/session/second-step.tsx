import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiFailure } from '../app/api';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Failure } from '../ui/page';
import type { Credentials } from './session';

/** Asks for the code of the second factor, when the password or the link is right. */
export function SecondStep(props: { entering: UseMutationResult<void, Error, Credentials>; credentials: Credentials }) {
  const { entering, credentials } = props;
  const [code, setCode] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entering.mutate({ ...credentials, code });
  };
  const { error } = entering;
  const isWrong = credentials.code !== undefined && error instanceof ApiFailure && error.code === 'second_factor_required';
  return (
    <main className="mx-auto flex min-h-screen max-w-sm flex-col justify-center gap-5 p-4">
      <title>Second factor – Modern Leads</title>
      <h1 className="text-2xl font-semibold">Enter your code</h1>
      {error && credentials.code !== undefined && !isWrong && <Failure error={error} />}
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="Code"
          hint="Of your authenticator app, or one of your recovery codes."
          autoComplete="one-time-code"
          autoFocus
          required
          maxLength={40}
          value={code}
          issue={isWrong ? error.details[0]?.issue : undefined}
          onChange={(event) => setCode(event.target.value)}
        />
        <Button type="submit" look="primary" busy={entering.isPending} className="justify-center">
          Sign in
        </Button>
        <Button onClick={() => entering.reset()}>Start again</Button>
      </form>
    </main>
  );
}
