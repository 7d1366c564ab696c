import type { ResearchAnswer, ResearchStep } from '@modernleads/client';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { clientOf } from '../app/api';
import { ModeField, useMode } from '../app/mode';
import { Dossier } from '../research/dossier';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Card, Failure, Page } from '../ui/page';

export function Research() {
  const mode = useMode();
  return (
    <Page
      title="Research"
      about="A dossier about a company: how well it fits, a dated reason to write now, each claim with its quote. 10 credits, only for a dossier; free again within 7 days."
    >
      <ModeField />
      <Run key={mode} />
    </Page>
  );
}

function Run() {
  const mode = useMode();
  const [domain, setDomain] = useState('');
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [steps, setSteps] = useState<readonly ResearchStep[]>([]);
  const run = useMutation({
    mutationFn: (): Promise<ResearchAnswer> => {
      setSteps([]);
      const body = { domain, ...(name && { contact_name: name }), ...(title && { contact_title: title }) };
      return clientOf(mode).research.prospect(body, { onStep: (step) => setSteps((before) => [...before, step]) });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <>
      <Card title="Prospect">
        <form onSubmit={submit} className="flex flex-col gap-4">
          <TextField
            label="Domain"
            required
            placeholder="draxalis.test"
            value={domain}
            onChange={(event) => setDomain(event.target.value)}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label="Name of the contact" value={name} onChange={(event) => setName(event.target.value)} />
            <TextField label="Title of the contact" value={title} onChange={(event) => setTitle(event.target.value)} />
          </div>
          <Button type="submit" look="primary" busy={run.isPending} className="self-start">
            Research prospect
          </Button>
        </form>
        <Steps steps={steps} />
      </Card>
      {run.error && <Failure error={run.error} />}
      {run.data && <Dossier answer={run.data} />}
    </>
  );
}

/** The steps of the job, each in its last state. */
function Steps({ steps }: { steps: readonly ResearchStep[] }) {
  const last = [...new Map(steps.map((step) => [step.step, step])).values()];
  return (
    <ol aria-live="polite" className="flex flex-wrap gap-2">
      {last.map(({ step, state, ms }) => (
        <li key={step}>
          <Badge tone={state === 'done' ? 'good' : state === 'failed' ? 'danger' : 'warning'}>
            {step} {state === 'started' ? '…' : `${ms ?? 0} ms`}
          </Badge>
        </li>
      ))}
    </ol>
  );
}
