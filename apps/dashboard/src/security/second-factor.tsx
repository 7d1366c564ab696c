import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecoveryCodes, SecondFactor as State, SecondFactorSecret } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { useSession } from '../session/session';
import { Button } from '../ui/button';
import { Copyable } from '../ui/copyable';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Failure, Shown } from '../ui/page';
import { QrCode } from '../ui/qr-code';

const queryKey = ['second-factor'];
const PATH = '/second-factor';

/** Codes of an app: switched on with the first of them, and off with another. */
export function SecondFactor() {
  const queries = useQueryClient();
  const { user } = useSession();
  const query = useQuery({ queryKey, queryFn: () => call<State>('GET', PATH) });
  const [codes, setCodes] = useState<readonly string[]>();
  const [renewing, setRenewing] = useState(false);
  const enrol = useMutation({ mutationFn: () => call<SecondFactorSecret>('POST', PATH) });
  const changed = (): Promise<void> => {
    enrol.reset();
    return queries.invalidateQueries({ queryKey });
  };
  const enable = async (code: string): Promise<void> => {
    const { recovery_codes } = await call<RecoveryCodes>('PUT', PATH, { code });
    setCodes(recovery_codes);
    await changed();
  };
  const renew = async (code: string, password: string): Promise<void> => {
    const body = { code, ...(user.has_password && { password }) };
    const { recovery_codes } = await call<RecoveryCodes>('POST', `${PATH}/recovery-codes`, body);
    setRenewing(false);
    setCodes(recovery_codes);
    await changed();
  };
  const disable = async (code: string): Promise<void> => {
    await call('POST', `${PATH}/disable`, { code });
    await changed();
  };
  return (
    <Card title="Second factor">
      <Shown query={query}>
        {({ enabled, recovery_codes_left }) =>
          enabled ? (
            <>
              <p>On. Signing in needs a code of your app. Recovery codes left: {number(recovery_codes_left)} of 10.</p>
              <CodeForm hint="Of the app, or a recovery code." send={disable} action="Switch the second factor off" isDangerous />
              <Button className="self-start" onClick={() => setRenewing(true)}>
                Renew recovery codes
              </Button>
            </>
          ) : enrol.data ? (
            <Enrolment {...enrol.data} enable={enable} />
          ) : (
            <>
              <p>Off. With it, whoever learns your password needs your phone too.</p>
              {enrol.error && <Failure error={enrol.error} />}
              <Button className="self-start" busy={enrol.isPending} onClick={() => enrol.mutate()}>
                Set up a second factor
              </Button>
            </>
          )
        }
      </Shown>
      <Dialog
        title={codes ? 'Keep the recovery codes' : 'Renew the recovery codes'}
        open={renewing || codes !== undefined}
        onClose={() => {
          setRenewing(false);
          setCodes(undefined);
        }}
      >
        {codes ? (
          <>
            <p>Each signs you in once without the app. They are shown only now; keep them where you keep passwords.</p>
            <Copyable text={codes.join('\n')} what="recovery codes" />
          </>
        ) : (
          <>
            <p>You get ten new ones. Those that you have now end, used or not.</p>
            <CodeForm
              hint="Of the app: a recovery code does not do."
              send={renew}
              action="Make new codes"
              asksPassword={user.has_password}
            />
          </>
        )}
      </Dialog>
    </Card>
  );
}

function Enrolment(props: SecondFactorSecret & { enable: (code: string) => Promise<void> }) {
  return (
    <>
      <p>Scan it with an authenticator app, or type the secret into the app. Then enter the code that the app shows.</p>
      <QrCode text={props.uri} label="QR code of the secret" />
      <Copyable text={props.secret} what="secret" />
      <CodeForm hint="Six digits." send={props.enable} action="Switch the second factor on" />
    </>
  );
}

function CodeForm(props: {
  hint: string;
  action: string;
  isDangerous?: boolean;
  asksPassword?: boolean;
  send: (code: string, password: string) => Promise<void>;
}) {
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const sending = useMutation({ mutationFn: () => props.send(code, password) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    sending.mutate();
  };
  const { error } = sending;
  const issueOf = (name: string): string | undefined =>
    error instanceof ApiFailure ? error.details.find(({ field }) => field === name)?.issue : undefined;
  const [codeIssue, passwordIssue] = [issueOf('code'), issueOf('password')];
  return (
    <form onSubmit={submit} className="flex max-w-sm flex-col gap-4">
      {props.asksPassword && (
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
          value={password}
          issue={passwordIssue}
          onChange={(event) => setPassword(event.target.value)}
        />
      )}
      <TextField
        label="Code"
        hint={props.hint}
        autoComplete="one-time-code"
        required
        maxLength={40}
        value={code}
        issue={codeIssue}
        onChange={(event) => setCode(event.target.value)}
      />
      {error && !codeIssue && !passwordIssue && <Failure error={error} />}
      <Button type="submit" look={props.isDangerous ? 'danger' : 'primary'} busy={sending.isPending} className="self-start">
        {props.action}
      </Button>
    </form>
  );
}
