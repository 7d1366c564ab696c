import { useMutation } from '@tanstack/react-query';
import type { FitComparison, FitLabel, FitPart, PreviewedCompany } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import type { Mode } from '../app/api';
import { useMay } from '../session/session';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Failure } from '../ui/page';
import { Table } from '../ui/table';
import { WEIGHTS } from './context-fields';
import { qualified, type usePreview } from './use-preview';

const TONES: Readonly<Record<FitLabel, 'good' | 'warning' | 'neutral'>> = { high: 'good', medium: 'warning', low: 'neutral' };

/** Companies of the account by what is edited, beside what is saved. Nothing is saved or charged but the scoring of a company that is added. */
export function Preview(props: {
  mode: Mode;
  preview: ReturnType<typeof usePreview>;
  onAdd: (company: PreviewedCompany) => void;
}) {
  const { companies, scores, count } = props.preview;
  const mayQualify = useMay('data:write');
  const fits = count ? (scores.data?.fits ?? []) : [];
  const moved = fits.filter(({ before, after }) => before && before.fit_score !== after.fit_score).length;
  return (
    <Card title="Preview">
      <p className="text-sm text-muted">
        Companies that you have qualified, scored again from what is known of them: free, and nothing is saved.
      </p>
      {companies.error && <Failure error={companies.error} onRetry={() => void companies.refetch()} />}
      {fits.length > 0 ? (
        <>
          <p role="status">
            {moved} of {fits.length} scores change.
          </p>
          <ul className="flex flex-col divide-y divide-line">
            {fits.map((fit) => (
              <Score key={fit.after.domain} fit={fit} />
            ))}
          </ul>
        </>
      ) : (
        !companies.isLoading && <p>None yet. Add the domain of a company that you know, to see how it scores.</p>
      )}
      {mayQualify && <AddCompany mode={props.mode} onAdd={props.onAdd} />}
    </Card>
  );
}

function Score({ fit: { before, after } }: { fit: FitComparison }) {
  const name = after.facts.find(({ fact }) => fact === 'name')?.value;
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="min-w-0 break-words">
          <span className="font-medium">{after.domain}</span>{' '}
          {typeof name === 'string' && <span className="text-muted">{name}</span>}
        </span>
        <span className="flex items-center gap-2 tabular-nums">
          <span className="text-muted">saved {before ? before.fit_score : '–'}</span>
          <strong>now {after.fit_score}</strong>
          <Badge tone={TONES[after.fit_label]}>{after.fit_label}</Badge>
        </span>
      </div>
      <details>
        <summary className="cursor-pointer text-sm text-muted">Why {after.domain}</summary>
        <p className="my-2 break-words">{after.reason}</p>
        <Breakdown domain={after.domain} before={before?.breakdown ?? []} after={after.breakdown} />
      </details>
    </li>
  );
}

function Breakdown({ domain, before, after }: { domain: string; before: readonly FitPart[]; after: readonly FitPart[] }) {
  const points = (criterion: string): string => {
    const part = before.find((one) => one.criterion === criterion);
    return part ? number(part.points) : '–';
  };
  return (
    <Table
      caption={`Points of ${domain}`}
      rows={after}
      keyOf={({ criterion }) => criterion}
      columns={[
        { name: 'Criterion', cell: ({ criterion }) => WEIGHTS[criterion] },
        { name: 'Outcome', cell: ({ outcome }) => outcome },
        { name: 'Saved', cell: ({ criterion }) => points(criterion), isNumber: true },
        { name: 'Now', cell: (part) => number(part.points), isNumber: true },
        { name: 'Known', cell: ({ evidence }) => evidence?.value ?? '' },
      ]}
    />
  );
}

function AddCompany({ mode, onAdd }: { mode: Mode; onAdd: (company: PreviewedCompany) => void }) {
  const [domain, setDomain] = useState('');
  const add = useMutation({
    mutationFn: () => qualified(mode, domain),
    onSuccess: (company) => {
      onAdd(company);
      setDomain('');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <TextField
        label="Add a company"
        required
        placeholder={mode === 'live' ? 'draxalis.test' : 'medium.sandbox.test'}
        hint={
          mode === 'live'
            ? 'Its site is read and it is qualified by the saved context: 1 credit, once in 30 days.'
            : 'Of the sandbox: free.'
        }
        value={domain}
        onChange={(event) => setDomain(event.target.value)}
      />
      <Button type="submit" busy={add.isPending} className="self-start">
        {mode === 'live' ? 'Qualify for 1 credit' : 'Qualify'}
      </Button>
      {add.error && <Failure error={add.error} />}
    </form>
  );
}
