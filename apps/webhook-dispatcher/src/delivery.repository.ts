import { Audit, type AuditScope } from '@modernleads/audit';
import { type CallContext, WEBHOOK_PING, type WebhookDeliveryState, type WebhookError } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import { LEASE_SECONDS } from './dispatch.repository';
import type { Owner } from './endpoint.repository';
import { WebhookSettings } from './webhook-settings';
import { JOBS } from './webhook-jobs';

export interface DeliveryRow {
  readonly id: string;
  readonly endpointId: string;
  readonly event: string;
  readonly state: WebhookDeliveryState;
  readonly attempts: number;
  readonly replays: number;
  readonly dueAt: Date;
  readonly createdAt: Date;
}

export interface DeliveryWithBody extends DeliveryRow {
  readonly body: string;
}

export interface AttemptRow {
  readonly at: Date;
  readonly status: number | null;
  readonly error: WebhookError | null;
  readonly latencyMs: number;
  readonly response: string | null;
  readonly counted: boolean;
  readonly requestHeaders: string | null;
  readonly responseHeaders: string | null;
}

/** Attempts that counted, of one hour. */
export interface HourRow {
  readonly hour: Date;
  readonly delivered: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

export interface DeliveryFilter {
  readonly endpointId?: string;
  readonly state?: WebhookDeliveryState;
  readonly event?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** The last delivery of the page before. */
  readonly after?: string;
  readonly limit: number;
}

export interface ReplayFilter {
  readonly ids?: readonly string[];
  readonly endpointId?: string;
  readonly since?: Date;
  readonly until?: Date;
  readonly states: readonly WebhookDeliveryState[];
}

/** Replays that begin in one second, for each endpoint. */
const REPLAYS_PER_SECOND = 10;
export const MAX_REPLAYS = 5_000;
/** An answer must fit into one message, even where every byte was unreadable. */
const SHOWN_ATTEMPTS = 16;

const COLUMNS = `d.id, d.endpoint_id AS "endpointId", d.event, d.state, d.attempts, d.replays, d.due_at AS "dueAt", d.created_at AS "createdAt"`;
const OWNED = `FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id AND e.state <> 'deleted'
  WHERE d.account_id = $1 AND d.mode = $2`;

/** Keyset pages: a deep page costs no more than the first. A cursor that is not the account's is the end of the list. */
const LIST = `SELECT ${COLUMNS} ${OWNED}
    AND ($3::uuid IS NULL OR d.endpoint_id = $3) AND ($4::text IS NULL OR d.state = $4) AND ($5::text IS NULL OR d.event = $5)
    AND ($6::timestamptz IS NULL OR d.created_at >= $6) AND ($7::timestamptz IS NULL OR d.created_at < $7)
    AND ($8::uuid IS NULL OR (d.created_at, d.id) < (
      SELECT c.created_at, c.id FROM webhook_delivery c WHERE c.id = $8 AND c.account_id = $1 AND c.mode = $2))
  ORDER BY d.created_at DESC, d.id DESC LIMIT $9`;

const ATTEMPTS = `SELECT at, status, error, latency_ms AS "latencyMs", response, counted,
    request_headers AS "requestHeaders", response_headers AS "responseHeaders"
  FROM webhook_attempt WHERE delivery_id = $1 ORDER BY fence DESC LIMIT ${SHOWN_ATTEMPTS}`;

/** Retries end within a day of their delivery. Lateral, so that the planner finds attempts by their key. */
const HOURS = `SELECT date_bin('1 hour', a.at, 'epoch') AS hour, (count(*) FILTER (WHERE a.error IS NULL))::integer AS delivered,
    (count(*) FILTER (WHERE a.error IS NOT NULL))::integer AS failed, percentile_disc(0.5) WITHIN GROUP (ORDER BY a.latency_ms) AS "p50Ms",
    percentile_disc(0.95) WITHIN GROUP (ORDER BY a.latency_ms) AS "p95Ms", max(a.latency_ms) AS "longestMs"
  FROM webhook_delivery d CROSS JOIN LATERAL (
    SELECT at, error, latency_ms FROM webhook_attempt WHERE delivery_id = d.id AND at >= $3 AND counted LIMIT 100
  ) a
  WHERE d.account_id = $1 AND d.mode = $2 AND d.created_at >= $3::timestamptz - interval '1 day' GROUP BY 1`;

const PING = `WITH event AS (
    INSERT INTO webhook_event (account_id, mode, event, subject, data, created_at, fanned_out_at, traceparent)
      VALUES ($1, $2, '${WEBHOOK_PING}', concat('ping:', $3::uuid), $5, $6, $6, $7) ON CONFLICT DO NOTHING RETURNING id
  )
  INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, due_at, lease_until, fence, created_at)
    SELECT $3, id, $4, $1, $2, '${WEBHOOK_PING}',
      webhook_body('${WEBHOOK_PING}', $3, $5::json),
      'pending', $6, $6::timestamptz + make_interval(secs => ${LEASE_SECONDS}), 1, $6 FROM event
    RETURNING body`;

@Injectable()
export class DeliveryRepository {
  constructor(
    private readonly database: Database,
    private readonly settings: WebhookSettings,
  ) {}

  /** Newest first. */
  async listWebhookDeliveries(
    { accountId, mode }: Owner,
    { endpointId, state, event, from, to, after, limit }: DeliveryFilter,
  ): Promise<DeliveryRow[]> {
    const values = [accountId, mode, endpointId, state, event, from, to, after, limit];
    const { rows } = await this.database.pool.query<DeliveryRow>(LIST, values);
    return rows;
  }

  async getWebhookDelivery({ accountId, mode }: Owner, id: string): Promise<DeliveryWithBody | undefined> {
    const { rows } = await this.database.pool.query<DeliveryWithBody>(`SELECT ${COLUMNS}, d.body ${OWNED} AND d.id = $3`, [
      accountId,
      mode,
      id,
    ]);
    return rows[0];
  }

  /** How many of these deliveries there are. */
  async countDeliveries({ accountId, mode }: Owner, ids: readonly string[]): Promise<number> {
    const { rows } = await this.database.pool.query<{ found: number }>(
      `SELECT count(*)::int AS found ${OWNED} AND d.id = ANY ($3)`,
      [accountId, mode, ids],
    );
    return rows[0]?.found ?? 0;
  }

  /** The latest attempts, newest first. */
  async listAttempts(id: string): Promise<AttemptRow[]> {
    const { rows } = await this.database.pool.query<AttemptRow>(ATTEMPTS, [id]);
    return rows;
  }

  /** The hours since a moment in which there was an attempt, in no order. */
  async countAttempts({ accountId, mode }: Owner, since: Date): Promise<HourRow[]> {
    return (await this.database.pool.query<HourRow>(HOURS, [accountId, mode, since])).rows;
  }

  /** @returns how many start anew, at most `MAX_REPLAYS`; or the seconds to wait, as one of the hosts has as many replays waiting as it may. */
  async replayWebhookDeliveries(
    owner: AuditScope,
    { ids, endpointId, since, until, states }: ReplayFilter,
  ): Promise<{ replayed: number; retryAfter: number | null }> {
    const { perEndpoint, now } = this.settings;
    const limits = [REPLAYS_PER_SECOND, MAX_REPLAYS, perEndpoint];
    const values = [owner.accountId, owner.mode, ids, endpointId, since, until, states, ...limits, JOBS, now()];
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ replayed: number; retryAfter: number | null }>(
        'SELECT replayed, retry_after AS "retryAfter" FROM webhook_replay($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
        values,
      );
      const { replayed, retryAfter } = rows[0] ?? { replayed: 0, retryAfter: null };
      const subject = { kind: endpointId === undefined ? 'webhook_deliveries' : 'webhook_endpoint', id: endpointId };
      if (replayed) await Audit.record(client, { scope: owner, verb: 'webhook_delivery.replay', subject, after: { replayed } });
      return { replayed, retryAfter };
    });
  }

  /** Takes the place of a ping in the rate of its host. @returns the seconds to wait; 0: it may be sent now. */
  async pingWait(url: string): Promise<number> {
    const { rows } = await this.database.pool.query<{ wait: number }>(
      'SELECT webhook_ping_wait($1, false, coalesce($2, clock_timestamp())) AS wait',
      [url, this.settings.now()],
    );
    return rows[0]?.wait ?? 0;
  }

  /** Makes the delivery of a ping, leased to the caller under fence 1. @returns its body; undefined: it was made before. */
  async createPing(
    { accountId, mode, operationId: id, traceparent }: CallContext,
    endpointId: string,
  ): Promise<string | undefined> {
    const at = this.settings.now() ?? new Date();
    const data = JSON.stringify({ endpoint_id: endpointId, sent_at: at.toISOString() });
    const values = [accountId, mode, id, endpointId, data, at, traceparent];
    const { rows } = await this.database.pool.query<{ body: string }>(PING, values);
    return rows[0]?.body;
  }
}
