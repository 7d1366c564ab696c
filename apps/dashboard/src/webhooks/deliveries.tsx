import type { WebhookDelivery, WebhookEndpoint } from '@modernleads/client';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { clientOf, type Mode } from '../app/api';
import { modeIn } from '../app/mode';
import { usePages } from '../app/use-pages';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { moment } from '../ui/format';
import { Card } from '../ui/page';
import { Paged } from '../ui/pages';
import { type Column, Table } from '../ui/table';
import { Delivery, TONE } from './delivery';
import { DeliveryFilters, periodOf, useDeliveryFilter } from './filter';
import { Replay } from './replay';

const PAGE = 50;
/** One call replays so many by their ids. */
const MOST_CHOSEN = 100;

/** What was sent, and what could not be: newest first. */
export function Deliveries(props: { mode: Mode; mayWrite: boolean; endpoints: readonly WebhookEndpoint[] }) {
  const { mode, mayWrite, endpoints } = props;
  const filter = useDeliveryFilter();
  const { delivery: shown } = useSearch({ strict: false }) as { delivery?: string };
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const navigate = useNavigate();
  const show = (delivery?: string): void =>
    void navigate({ to: '/webhooks', search: { ...modeIn({ mode }), ...filter, ...(delivery && { delivery }) } as never });
  const query = usePages(
    ['deliveries', mode, filter],
    (cursor) =>
      clientOf(mode)
        .webhookDeliveries.list({ limit: PAGE, ...filter, ...periodOf(filter) })
        .page(cursor),
    { refetchMs: 5_000 },
  );
  return (
    <Card title="Deliveries">
      <DeliveryFilters mode={mode} endpoints={endpoints} />
      {mayWrite && <Replay mode={mode} chosen={chosen} endpointId={filter.endpoint_id} onDone={() => setChosen([])} />}
      <Paged query={query} empty="There is no such delivery.">
        {(deliveries) => (
          <Table
            caption="Deliveries"
            rows={deliveries}
            keyOf={({ id }) => id}
            columns={[
              ...(mayWrite ? [choice(deliveries, chosen, setChosen)] : []),
              { name: 'Event', cell: ({ event }) => event },
              { name: 'State', cell: ({ state }) => <Badge tone={TONE[state]}>{state}</Badge> },
              { name: 'Attempts', cell: ({ attempts }) => attempts, isNumber: true },
              { name: 'Next attempt', cell: ({ next_attempt_at }) => (next_attempt_at ? moment(next_attempt_at) : '–') },
              { name: 'Created', cell: ({ created_at }) => moment(created_at) },
              {
                name: 'Detail',
                cell: ({ id }) => (
                  <Button aria-label={`Show delivery ${id}`} onClick={() => show(id)}>
                    Show
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Paged>
      <Dialog title="Delivery" open={shown !== undefined} onClose={() => show()}>
        {shown && <Delivery id={shown} mode={mode} />}
      </Dialog>
    </Card>
  );
}

/** A box for each delivery, and one above them for all that are shown. */
function choice(
  deliveries: readonly WebhookDelivery[],
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
): Column<WebhookDelivery> {
  const shown = deliveries.slice(0, MOST_CHOSEN).map(({ id }) => id);
  const hasAll = shown.every((id) => chosen.includes(id));
  return {
    name: 'Choose',
    head: <Box label="Choose all" isChecked={hasAll} onChange={() => onChange(hasAll ? [] : shown)} />,
    cell: ({ id, event }) => (
      <Box
        label={`Choose ${event} ${id}`}
        isChecked={chosen.includes(id)}
        onChange={() => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-MOST_CHOSEN))}
      />
    ),
  };
}

function Box({ label, isChecked, onChange }: { label: string; isChecked: boolean; onChange: () => void }) {
  return <input type="checkbox" aria-label={label} className="size-4 accent-accent" checked={isChecked} onChange={onChange} />;
}
