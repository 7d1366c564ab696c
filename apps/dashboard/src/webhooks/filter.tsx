import type { WebhookDelivery, WebhookEndpoint } from '@modernleads/client';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { Mode } from '../app/api';
import { modeIn } from '../app/mode';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';

/** `dead`: all attempts failed, the dead-letter queue. */
const STATES: Readonly<Record<WebhookDelivery['state'], string>> = {
  dead: 'dead: the dead-letter queue',
  pending: 'pending',
  delivered: 'delivered',
  skipped: 'skipped',
};
const EVENTS = [
  'batch.completed',
  'batch.failed',
  'batch.cancelled',
  'webhook_endpoint.failing',
  'webhook_endpoint.disabled',
  'webhook.ping',
];

/** What the list is narrowed to; it stands in the address. */
export interface DeliveryFilter {
  readonly endpoint_id?: string;
  readonly event?: string;
  readonly state?: WebhookDelivery['state'];
  /** Days in UTC. */
  readonly from?: string;
  readonly to?: string;
}
const NAMES = ['endpoint_id', 'event', 'state', 'from', 'to'] as const;

export function useDeliveryFilter(): DeliveryFilter {
  return filterIn(useSearch({ strict: false }) as Record<string, unknown>);
}

function filterIn(search: Record<string, unknown>): DeliveryFilter {
  const given = NAMES.flatMap((name) => (search[name] ? [[name, String(search[name])]] : []));
  return Object.fromEntries(given) as DeliveryFilter;
}

/** A form that changes the address when it is sent. */
export function DeliveryFilters({ mode, endpoints }: { mode: Mode; endpoints: readonly WebhookEndpoint[] }) {
  const filter = useDeliveryFilter();
  const navigate = useNavigate();
  const show = (chosen: DeliveryFilter): void =>
    void navigate({ to: '/webhooks', search: { ...modeIn({ mode }), ...chosen } as never });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    show(filterIn(Object.fromEntries(new FormData(event.currentTarget))));
  };
  return (
    <form key={JSON.stringify([mode, filter, endpoints.length])} onSubmit={submit} className="flex flex-col gap-3">
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <SelectField label="Endpoint" name="endpoint_id" defaultValue={filter.endpoint_id ?? ''}>
          <option value="">all</option>
          {endpoints.map(({ id, url }) => (
            <option key={id} value={id}>
              {url}
            </option>
          ))}
        </SelectField>
        <SelectField label="Event" name="event" defaultValue={filter.event ?? ''}>
          <option value="">all</option>
          {EVENTS.map((event) => (
            <option key={event}>{event}</option>
          ))}
        </SelectField>
        <SelectField label="State" name="state" defaultValue={filter.state ?? ''}>
          <option value="">all</option>
          {Object.entries(STATES).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label="Since (UTC)" name="from" type="date" defaultValue={filter.from} />
        <TextField label="Before (UTC)" name="to" type="date" defaultValue={filter.to} />
      </div>
      <div className="flex gap-3">
        <Button type="submit">Apply filters</Button>
        <Button onClick={() => show({})}>Clear filters</Button>
      </div>
    </form>
  );
}

/** The days as the API takes them: the moments at which they begin. */
export function periodOf({ from, to }: DeliveryFilter): { from?: string; to?: string } {
  return { ...(from && { from: `${from}T00:00:00Z` }), ...(to && { to: `${to}T00:00:00Z` }) };
}
