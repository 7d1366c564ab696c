import { type Mode, type WEBHOOK_EVENTS, webhookFanOut } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { enqueueIn } from '@modernleads/queue';

/** An event for the webhook endpoints of an account and mode that subscribed to it. */
export interface OutboxEvent {
  readonly accountId: string;
  readonly mode: Mode;
  readonly event: (typeof WEBHOOK_EVENTS)[number];
  /** The resource, e.g. `batch:<id>`: each event is emitted once for a subject. */
  readonly subject: string;
  /** Sent as JSON.stringify writes it. */
  readonly data: object;
  /** W3C Trace Context of the call that it comes from. */
  readonly traceparent?: string | null;
}

const EMIT = `SELECT webhook_emit(account, mode, event, subject, data, trace)
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::json[], $6::text[]) AS emitted (account, mode, event, subject, data, trace)`;

/**
 * Writes events into the outbox, and the job that makes their deliveries, in the transaction in which they happen: both are committed or neither.
 * @param client of that transaction.
 */
export async function emitEvents(client: Queryable, events: readonly OutboxEvent[]): Promise<void> {
  const values = [
    events.map(({ accountId }) => accountId),
    events.map(({ mode }) => mode),
    events.map(({ event }) => event),
    events.map(({ subject }) => subject),
    events.map(({ data }) => JSON.stringify(data)),
    events.map(({ traceparent }) => traceparent ?? null),
  ];
  await client.query({ name: 'webhook_emit', text: EMIT, values });
  await enqueueIn(client, webhookFanOut, {});
}
