import type { BuyerContext, JobFunction, Seniority } from '@modernleads/contracts';
import { useState } from 'react';
import { Checks, TextAreaField, TextField } from '../ui/field';
import { Card } from '../ui/page';
import { HEADCOUNTS, JOB_FUNCTIONS, listAt, LISTS, SENIORITIES, valueAt, withValue, wordsIn } from './context-fields';

/** A context that is edited, and what is wrong with it by field. */
export interface Edited {
  readonly context: BuyerContext;
  readonly issues: ReadonlyMap<string, string>;
  readonly onChange: (context: BuyerContext) => void;
}

/** Whom the account sells to: all fields but weights and labels. Lists are read anew only when the form is made anew. */
export function ContextForm(edited: Edited) {
  const { Industries = [], ...others } = LISTS;
  return (
    <>
      <Card title="You">
        <Text {...edited} path="company" label="Your company" most={300} />
        <TextAreaField
          label="What you sell"
          hint="In a few sentences."
          rows={3}
          maxLength={5_000}
          value={(valueAt(edited.context, 'offer') as string | undefined) ?? ''}
          issue={edited.issues.get('offer')}
          onChange={(event) => edited.onChange(withValue(edited.context, 'offer', event.target.value))}
        />
      </Card>
      <Lists {...edited} title="Industries" lists={Industries} />
      <Card title="Employees">
        <div className="grid gap-4 sm:grid-cols-2">
          {Object.entries(HEADCOUNTS).map(([path, label]) => (
            <NumberField key={path} {...edited} path={path} label={label} min={1} max={10_000_000} />
          ))}
        </div>
        <p className="text-sm text-muted">
          A company that is certainly smaller or larger than the limits scores at most 2. Within the best range it earns all
          points.
        </p>
      </Card>
      {Object.entries(others).map(([title, lists]) => (
        <Lists key={title} {...edited} title={title} lists={lists} />
      ))}
      <People {...edited} />
    </>
  );
}

function People(edited: Edited) {
  const { context, onChange } = edited;
  return (
    <Card title="People">
      <p className="text-sm text-muted">They count where a person is scored.</p>
      <Words {...edited} path="titles" label="Titles" hint="In any of twelve languages. One per line." />
      <Checks
        legend="Seniorities"
        options={optionsOf(SENIORITIES)}
        chosen={context.seniorities ?? []}
        onChange={(chosen) => onChange(withValue(context, 'seniorities', chosen as Seniority[]))}
      />
      <Checks
        legend="Functions"
        options={optionsOf(JOB_FUNCTIONS)}
        chosen={context.functions ?? []}
        onChange={(chosen) => onChange(withValue(context, 'functions', chosen as JobFunction[]))}
      />
    </Card>
  );
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

function Lists({
  title,
  lists,
  ...edited
}: Edited & { title: string; lists: readonly { path: string; label: string; hint: string }[] }) {
  return (
    <Card title={title}>
      <div className="grid gap-4 sm:grid-cols-2">
        {lists.map(({ path, label, hint }) => (
          <Words key={path} {...edited} path={path} label={label} hint={`${hint} One per line.`} />
        ))}
      </div>
    </Card>
  );
}

type At = Edited & { path: string; label: string };

function Words({ context, issues, onChange, path, label, hint }: At & { hint: string }) {
  // As it is written: the list has no empty lines.
  const [text, setText] = useState(listAt(context, path).join('\n'));
  return (
    <TextAreaField
      label={label}
      hint={hint}
      rows={3}
      value={text}
      issue={issues.get(path)}
      onChange={({ target }) => {
        setText(target.value);
        onChange(withValue(context, path, wordsIn(target.value)));
      }}
    />
  );
}

function Text({ context, issues, onChange, path, label, most }: At & { most: number }) {
  return (
    <TextField
      label={label}
      maxLength={most}
      value={(valueAt(context, path) as string | undefined) ?? ''}
      issue={issues.get(path)}
      onChange={(event) => onChange(withValue(context, path, event.target.value))}
    />
  );
}

/** A whole number that may be left out. */
export function NumberField({
  context,
  issues,
  onChange,
  path,
  label,
  ...input
}: At & { min: number; max: number; placeholder?: string }) {
  return (
    <TextField
      {...input}
      label={label}
      type="number"
      value={(valueAt(context, path) as number | undefined) ?? ''}
      issue={issues.get(path)}
      onChange={({ target }) => onChange(withValue(context, path, target.value === '' ? undefined : target.valueAsNumber))}
    />
  );
}
