import type { WebhookDelivery } from '@modernleads/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { clientOf, type Mode } from '../app/api';
import { usePages } from '../app/use-pages';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField } from '../ui/field';
import { moment } from '../ui/format';
import { Card, Failure, Shown } from '../ui/page';
import { Paged } from '../ui/pages';
import { Table } from '../ui/table';

type State = WebhookDelivery['state'];

/** `dead`: all attempts failed, the dead-letter queue. */
const STATES: Readonly<Record<State, string>> = {
  dead: 'dead: the dead-letter queue',
  pending: 'pending',
  delivered: 'delivered',
  skipped: 'skipped',
};
const TONE = { dead: 'danger', pending: 'warning', delivered: 'good', skipped: 'neutral' } as const;
const PAGE = 50;

/** What was sent, and what could not be: newest first. */
export function Deliveries({ mode, mayWrite }: { mode: Mode; mayWrite: boolean }) {
  const [state, setState] = useState<State | ''>('');
  const [shown, setShown] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const queries = useQueryClient();
  const query = usePages(
    ['deliveries', mode, state],
    (cursor) =>
      clientOf(mode)
        .webhookDeliveries.list({ limit: PAGE, ...(state && { state }) })
        .page(cursor),
    5_000,
  );
  const replay = useMutation({
    mutationFn: (ids: readonly string[]) => clientOf(mode).webhookDeliveries.replay({ ids: [...ids] }),
    onSuccess: () => setChosen([]),
    onSettled: () => queries.invalidateQueries({ queryKey: ['deliveries', mode] }),
  });
  const choose = (id: string): void => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <Card title="Deliveries">
      <SelectField label="State" value={state} onChange={(event) => setState(event.target.value as State | '')}>
        <option value="">all</option>
        {Object.entries(STATES).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      {mayWrite && (
        <Button disabled={!chosen.length} busy={replay.isPending} onClick={() => replay.mutate(chosen)} className="self-start">
          Replay {chosen.length || 'the chosen'}
        </Button>
      )}
      {replay.error && <Failure error={replay.error} />}
      <Paged query={query} empty="There is no such delivery.">
        {(deliveries) => (
          <Table
            caption="Deliveries"
            rows={deliveries}
            keyOf={({ id }) => id}
            columns={[
              ...(mayWrite
                ? [
                    {
                      name: 'Choose',
                      cell: ({ id, event }: WebhookDelivery) => (
                        <input
                          type="checkbox"
                          aria-label={`Choose ${event} ${id}`}
                          className="size-4 accent-accent"
                          checked={chosen.includes(id)}
                          onChange={() => choose(id)}
                        />
                      ),
                    },
                  ]
                : []),
              { name: 'Event', cell: ({ event }) => event },
              { name: 'State', cell: ({ state: now }) => <Badge tone={TONE[now]}>{now}</Badge> },
              { name: 'Attempts', cell: ({ attempts }) => attempts, isNumber: true },
              { name: 'Next attempt', cell: ({ next_attempt_at }) => (next_attempt_at ? moment(next_attempt_at) : '–') },
              { name: 'Created', cell: ({ created_at }) => moment(created_at) },
              {
                name: 'Detail',
                cell: ({ id }) => (
                  <Button aria-label={`Show delivery ${id}`} onClick={() => setShown(id)}>
                    Show
                  </Button>
                ),
              },
            ]}
          />
        )}
      </Paged>
      <Dialog title="Delivery" open={shown !== undefined} onClose={() => setShown(undefined)}>
        {shown && <Detail id={shown} mode={mode} />}
      </Dialog>
    </Card>
  );
}

function Detail({ id, mode }: { id: string; mode: Mode }) {
  const query = useQuery({ queryKey: ['delivery', mode, id], queryFn: () => clientOf(mode).webhookDeliveries.get(id) });
  return (
    <Shown query={query}>
      {({ event, body, log }) => (
        <>
          <p>
            {event}, <code className="break-all">{id}</code>
          </p>
          <h3 className="font-semibold">Body</h3>
          <pre tabIndex={0} className="max-h-60 overflow-auto rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap break-all">
            {body}
          </pre>
          <h3 className="font-semibold">Attempts</h3>
          {log.length ? (
            <Table
              caption="Attempts"
              rows={log.map((attempt, n) => ({ ...attempt, n }))}
              keyOf={({ n }) => String(n)}
              columns={[
                { name: 'At', cell: ({ at }) => moment(at) },
                { name: 'Answer', cell: ({ status, error }) => status ?? error },
                { name: 'ms', cell: ({ latency_ms }) => latency_ms, isNumber: true },
                { name: 'Response', cell: ({ response }) => <span className="break-all">{response}</span> },
              ]}
            />
          ) : (
            <p>None yet.</p>
          )}
        </>
      )}
    </Shown>
  );
}
