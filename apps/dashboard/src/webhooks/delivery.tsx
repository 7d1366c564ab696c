import type { WebhookDeliveryDetail } from '@modernleads/client';
import { useQuery } from '@tanstack/react-query';
import { clientOf, type Mode } from '../app/api';
import { Badge } from '../ui/badge';
import { moment, number } from '../ui/format';
import { Shown } from '../ui/page';

export const TONE = { dead: 'danger', pending: 'warning', delivered: 'good', skipped: 'neutral' } as const;

/** A delivery with what was sent and answered at each of its attempts. */
export function Delivery({ id, mode }: { id: string; mode: Mode }) {
  const query = useQuery({
    queryKey: ['delivery', mode, id],
    queryFn: () => clientOf(mode).webhookDeliveries.get(id),
    refetchInterval: 5_000,
  });
  return (
    <Shown query={query}>
      {({ event, state, body, log, replays, next_attempt_at: next }) => (
        <>
          <p className="flex flex-wrap items-center gap-2">
            <Badge tone={TONE[state]}>{state}</Badge> {event}, <code className="break-all">{id}</code>
          </p>
          <p>
            {next ? `The next attempt is at ${moment(next)}.` : 'No further attempt is planned.'}
            {replays > 0 && ` It was replayed ${number(replays)} times.`}
          </p>
          <Text name="Body, the same in every attempt" text={body} />
          <h3 className="font-semibold">Attempts, the latest first</h3>
          {log.length ? (
            log.map((attempt, n) => <Attempt key={attempt.at + n} attempt={attempt} isOpen={n === 0} />)
          ) : (
            <p>None yet.</p>
          )}
        </>
      )}
    </Shown>
  );
}

function Attempt({ attempt, isOpen }: { attempt: WebhookDeliveryDetail['log'][number]; isOpen: boolean }) {
  const { at, status, error, latency_ms: ms, response, counted } = attempt;
  return (
    <details open={isOpen} className="rounded-md border border-line p-3">
      <summary>
        {moment(at)}: <strong>{status ?? error}</strong> after {number(ms)} ms
        {!counted && ', a failure of ours that does not count'}
      </summary>
      <div className="mt-2 flex flex-col gap-2">
        <Text
          name="Request headers: webhook-signature has one signature for each secret that is valid"
          text={attempt.request_headers}
        />
        <Text name="Response headers" text={attempt.response_headers} />
        <Text name="Response body" text={response} />
      </div>
    </details>
  );
}

function Text({ name, text }: { name: string; text: string | null }) {
  return (
    <div>
      <h4 className="text-sm text-muted">{name}</h4>
      {text ? (
        <pre
          tabIndex={0}
          aria-label={name}
          className="max-h-60 overflow-auto rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap break-all"
        >
          {text}
        </pre>
      ) : (
        <p className="text-sm">None.</p>
      )}
    </div>
  );
}
