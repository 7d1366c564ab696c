import { useId } from 'react';
import { Card } from '../ui/page';
import { DEFAULT_WEIGHT, THRESHOLDS, valueAt, WEIGHTS, withValue } from './context-fields';
import { type Edited, NumberField } from './context-form';

/** How much each criterion counts, and from where a score has which label. */
export function Weights(edited: Edited) {
  const { context, issues, onChange } = edited;
  const wrong = issues.get('weights') ?? issues.get('thresholds');
  return (
    <Card title="Weights">
      <p className="text-sm text-muted">Only their proportions matter. 0: it does not count.</p>
      {Object.entries(WEIGHTS).map(([criterion, label]) => (
        <Weight
          key={criterion}
          label={label}
          value={Number(valueAt(context, `weights.${criterion}`) ?? DEFAULT_WEIGHT)}
          onChange={(weight) => onChange(withValue(context, `weights.${criterion}`, weight))}
        />
      ))}
      <div className="grid grid-cols-2 gap-4">
        {Object.entries(THRESHOLDS).map(([name, { label, usual }]) => (
          <NumberField
            key={name}
            {...edited}
            path={`thresholds.${name}`}
            label={label}
            min={0}
            max={10}
            placeholder={String(usual)}
          />
        ))}
      </div>
      {wrong && <p className="text-sm text-danger">These {wrong}.</p>}
    </Card>
  );
}

function Weight({ label, value, onChange }: { label: string; value: number; onChange: (weight: number) => void }) {
  const id = useId();
  return (
    <div className="grid grid-cols-[8rem_1fr_2.5rem] items-center gap-2">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={10}
        step={0.5}
        value={value}
        className="w-full accent-accent"
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id} className="text-right tabular-nums">
        {value}
      </output>
    </div>
  );
}
