import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';

const CONTROL = 'w-full rounded-md border border-line bg-surface py-1 min-h-9 text-text shadow-xs aria-invalid:border-danger';

interface Labelled {
  label: string;
  /** What to write, below the field. */
  hint?: ReactNode;
  /** What is wrong with the value. */
  issue?: string | undefined;
}

function Frame({ id, label, hint, issue, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {issue && (
        <p id={`${id}-issue`} className="text-sm text-danger">
          {issue}
        </p>
      )}
    </div>
  );
}

const describedBy = (id: string, { hint, issue }: Labelled): string | undefined =>
  [hint && `${id}-hint`, issue && `${id}-issue`].filter(Boolean).join(' ') || undefined;

export function TextField({ label, hint, issue, ...input }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  const texts = { label, hint, issue };
  return (
    <Frame id={id} {...texts}>
      <input
        {...input}
        id={id}
        className={`${CONTROL} px-3`}
        aria-invalid={Boolean(issue)}
        aria-describedby={describedBy(id, texts)}
      />
    </Frame>
  );
}

export function TextAreaField({ label, hint, issue, ...area }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const id = useId();
  const texts = { label, hint, issue };
  return (
    <Frame id={id} {...texts}>
      <textarea
        {...area}
        id={id}
        className={`${CONTROL} px-3`}
        aria-invalid={Boolean(issue)}
        aria-describedby={describedBy(id, texts)}
      />
    </Frame>
  );
}

export function SelectField({ label, hint, issue, children, ...select }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  const texts = { label, hint, issue };
  return (
    <Frame id={id} {...texts}>
      <select
        {...select}
        id={id}
        className={`${CONTROL} px-2`}
        aria-invalid={Boolean(issue)}
        aria-describedby={describedBy(id, texts)}
      >
        {children}
      </select>
    </Frame>
  );
}

/** A group of boxes of which any number may be ticked. */
export function Checks(props: {
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { legend, hint, options, chosen, onChange } = props;
  const toggle = (value: string): void =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="font-medium">{legend}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {options.map(({ value, label }) => (
          <label key={value} className="flex items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
