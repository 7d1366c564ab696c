import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { KeyList } from '@modernleads/contracts';
import type { FormEvent } from 'react';
import { call, type Mode } from '../app/api';
import { useMay } from '../session/session';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';

const STATUSES = { '2xx': '2xx: succeeded', '4xx': '4xx: refused', '5xx': '5xx: failed' } as const;

/** What the list is narrowed to; it stands in the address. */
export interface Filter {
  readonly source?: 'dashboard';
  readonly status?: keyof typeof STATUSES;
  readonly code?: string;
  readonly endpoint?: string;
  readonly key_id?: string;
  readonly from?: string;
  readonly to?: string;
}

const NAMES = ['source', 'status', 'code', 'endpoint', 'key_id', 'from', 'to'] as const;

export function useFilter(): Filter {
  return filterIn(useSearch({ strict: false }) as Record<string, unknown>);
}

function filterIn(search: Record<string, unknown>): Filter {
  const given = NAMES.flatMap((name) => (search[name] ? [[name, String(search[name])]] : []));
  return Object.fromEntries(given) as Filter;
}

/** A form that changes the address when it is sent. */
export function FilterForm({ mode }: { mode: Mode }) {
  const filter = useFilter();
  const navigate = useNavigate();
  const modeOf = mode === 'test' ? { mode } : {};
  const show = (chosen: Filter): void => void navigate({ to: '/requests', search: { ...modeOf, ...chosen } as never });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    show(filterIn(Object.fromEntries(new FormData(event.currentTarget))));
  };
  return (
    <form key={JSON.stringify([mode, filter])} onSubmit={submit} className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField label="Status" name="status" defaultValue={filter.status ?? ''}>
          <option value="">all</option>
          {Object.entries(STATUSES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label="From" name="source" defaultValue={filter.source ?? ''}>
          <option value="">keys: REST and MCP</option>
          <option value="dashboard">this dashboard</option>
        </SelectField>
        <KeyField mode={mode} chosen={filter.key_id} />
        <TextField label="Operation" name="endpoint" placeholder="verifyEmail" defaultValue={filter.endpoint} />
        <TextField label="Error code" name="code" placeholder="rate_limited" defaultValue={filter.code} />
        <TextField label="Since" name="from" type="date" defaultValue={filter.from} />
        <TextField label="Before" name="to" type="date" defaultValue={filter.to} />
      </div>
      <div className="flex gap-3">
        <Button type="submit" look="primary">
          Apply filters
        </Button>
        <Button onClick={() => show({})}>Clear filters</Button>
      </div>
    </form>
  );
}

function KeyField({ mode, chosen = '' }: { mode: Mode; chosen?: string | undefined }) {
  const maySee = useMay('keys:read');
  const query = useQuery({ queryKey: ['keys'], queryFn: () => call<KeyList>('GET', '/keys'), enabled: maySee });
  if (!maySee) return null;
  const keys = query.data?.keys.filter((key) => key.mode === mode) ?? [];
  return (
    <SelectField label="Key" name="key_id" key={String(query.isSuccess)} defaultValue={chosen}>
      <option value="">all</option>
      {keys.map(({ id, name, prefix, last4 }) => (
        <option key={id} value={id}>
          {name ?? `${prefix}…${last4}`}
        </option>
      ))}
    </SelectField>
  );
}
