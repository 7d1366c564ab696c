import { useNavigate, useSearch } from '@tanstack/react-router';
import { SelectField } from '../ui/field';
import type { Mode } from './api';

/** The mode of a screen stands in its address: `?mode=test`; live without it. */
export function modeIn(search: Record<string, unknown>): { mode?: 'test' } {
  return search['mode'] === 'test' ? { mode: 'test' } : {};
}

export function useMode(): Mode {
  const { mode = 'live' } = useSearch({ strict: false }) as { mode?: 'test' };
  return mode;
}

export function ModeField() {
  const mode = useMode();
  const navigate = useNavigate();
  return (
    <div className="max-w-60">
      <SelectField
        label="Mode"
        value={mode}
        onChange={(event) => void navigate({ to: '.', search: modeIn({ mode: event.target.value }) as never })}
      >
        <option value="live">live</option>
        <option value="test">test: the sandbox</option>
      </SelectField>
    </div>
  );
}
