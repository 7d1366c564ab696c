import type { CallContext, ListenedDelivery, WebhookTriggerAnswer } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { emitEvents, type OutboxEvent } from '@modernleads/outbox';
import { Injectable } from '@nestjs/common';
import type { Owner } from './endpoint.repository';
import { WebhookSettings } from './webhook-settings';

/** An event as a listener gets it: its id is that of the delivery, to this listener and every other. */
export interface ListenedEvent {
  readonly id: string;
  readonly event: ListenedDelivery['event'];
  readonly body: string;
  readonly createdAt: Date;
}

/** How long an event is told to a listener that was away. */
const LISTENER_AWAY_SECONDS = 300;

/** A row for each event, or one without: the clock is told in any case. */
const EVENTS = `SELECT clock.at, v.* FROM (SELECT coalesce($1::timestamptz, clock_timestamp()) AS at) clock LEFT JOIN LATERAL (
    SELECT id, event, webhook_body(event, id, data) AS body, created_at AS "createdAt" FROM webhook_event
      WHERE $2::timestamptz IS NOT NULL AND created_at >= greatest($2::timestamptz, clock.at - make_interval(secs => ${LISTENER_AWAY_SECONDS})) AND account_id = $3 AND mode = $4
        AND event <> 'webhook.ping' AND id <> ALL ($5::uuid[])
      ORDER BY created_at, id LIMIT $6
  ) v ON true`;

@Injectable()
export class ListenerRepository {
  constructor(
    private readonly database: Database,
    private readonly settings: WebhookSettings,
  ) {}

  /** @param since undefined: now. @returns the oldest events since then that are not `seen`, and the clock. */
  async events(
    { accountId, mode }: Owner,
    { since, seen, most }: { readonly since?: Date; readonly seen: readonly string[]; readonly most: number },
  ): Promise<{ events: ListenedEvent[]; at: Date }> {
    const now = this.settings.now();
    const values = [now, since, accountId, mode, seen, most];
    const { rows } = await this.database.pool.query<{ at: Date } & (ListenedEvent | { id: null })>(EVENTS, values);
    const events = rows.filter((row): row is { at: Date } & ListenedEvent => row.id !== null);
    return { events, at: rows[0]?.at ?? new Date() };
  }

  /** Once for each operation. */
  async emit({ accountId, mode, operationId, traceparent }: CallContext, { event, data }: WebhookTriggerAnswer): Promise<void> {
    const emitted: OutboxEvent = { accountId, mode, event, subject: `trigger:${operationId}`, data, traceparent };
    await this.database.transaction((client) => emitEvents(client, [emitted]));
  }
}
