import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answer, type Mode, send } from '../app/api';
import { CALLS, snippets, type TriedCall } from '../try/calls';
import { Trace, traceOf } from '../try/trace';
import { Button } from '../ui/button';
import { Copyable } from '../ui/copyable';
import { SelectField } from '../ui/field';
import { credits } from '../ui/format';
import { Card, Failure, Page } from '../ui/page';

export function TryIt() {
  const [call, setCall] = useState<TriedCall>(CALLS[0] as TriedCall);
  return (
    <Page title="Try it" about="Any call of the API, with your rights. Live calls cost credits, as they do with a key.">
      <SelectField
        label="Call"
        value={call.id}
        onChange={(event) => setCall(CALLS.find(({ id }) => id === event.target.value) as TriedCall)}
      >
        {CALLS.map(({ id, name, path }) => (
          <option key={id} value={id}>
            {name} (POST {path})
          </option>
        ))}
      </SelectField>
      <Request key={call.id} call={call} />
    </Page>
  );
}

function Request({ call }: { call: TriedCall }) {
  const [mode, setMode] = useState<Mode>('test');
  const [text, setText] = useState(() => JSON.stringify(call.example, null, 2));
  const body = parsed(text);
  const path = `${call.path}?${call.query ?? ''}`;
  const price = useMutation({ mutationFn: (json: object) => send(mode, `${call.path}?dry_run=true`, json) });
  const run = useMutation({ mutationFn: (json: object) => send(mode, path, json) });
  const reset = (): void => {
    price.reset();
    run.reset();
  };
  return (
    <>
      <Card title="Request">
        <SelectField
          label="Mode"
          value={mode}
          onChange={(event) => {
            setMode(event.target.value as Mode);
            reset();
          }}
        >
          <option value="test">test: the sandbox, free</option>
          <option value="live">live: real data, costs credits</option>
        </SelectField>
        <label className="flex flex-col gap-1 font-medium">
          Body (JSON)
          <textarea
            spellCheck={false}
            rows={8}
            value={text}
            aria-invalid={!body}
            onChange={(event) => {
              setText(event.target.value);
              reset();
            }}
            className="w-full rounded-md border border-line bg-surface p-3 font-mono text-sm font-normal aria-invalid:border-danger"
          />
        </label>
        {!body && <p className="text-danger">This is no JSON object. Check its commas, quotes and braces.</p>}
        <div className="flex flex-wrap items-center gap-3">
          <Button disabled={!body} busy={price.isPending} onClick={() => body && price.mutate(body)}>
            Show the price
          </Button>
          <Button look="primary" disabled={!body} busy={run.isPending} onClick={() => body && run.mutate(body)}>
            Send request
          </Button>
          <span role="status">{price.data && priceText(price.data)}</span>
        </div>
        {body && <Snippets call={call} body={body} />}
      </Card>
      {(price.error ?? run.error) && <Failure error={(price.error ?? run.error) as Error} />}
      {run.data && <Shown answer={run.data} />}
    </>
  );
}

function parsed(text: string): object | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function priceText({ status, body }: Answer): string {
  if (status !== 200) return String((body as { error?: string }).error ?? status);
  const { estimate = { max: 0 } } = body as { estimate?: { max: number } };
  return estimate.max ? `At most ${credits(estimate.max)}.` : 'Free.';
}

function Snippets({ call, body }: { call: TriedCall; body: object }) {
  const texts = snippets(location.origin, call, body);
  const [language, setLanguage] = useState<keyof typeof texts>('curl');
  return (
    <details>
      <summary className="font-medium">As code</summary>
      <div className="mt-2 flex flex-col gap-2">
        <SelectField label="Language" value={language} onChange={(event) => setLanguage(event.target.value as typeof language)}>
          {Object.keys(texts).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </SelectField>
        <Copyable text={texts[language]} what="code" />
      </div>
    </details>
  );
}

function Shown({ answer }: { answer: Answer }) {
  const { status, ms, headers, body } = answer;
  const trace = traceOf(body);
  return (
    <Card title={`Answer: ${status}, ${ms} ms`}>
      {trace.length > 0 && <Trace steps={trace} />}
      <pre tabIndex={0} aria-label="Body of the answer" className="max-h-96 overflow-auto rounded-md bg-sunken p-3 text-sm">
        {JSON.stringify(body, null, 2)}
      </pre>
      <details>
        <summary className="font-medium">Headers</summary>
        <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
          {headers.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="break-all">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}
