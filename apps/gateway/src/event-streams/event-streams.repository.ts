import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** An open stream. */
export interface StreamRow {
  readonly id: string;
  readonly accountId: string;
  readonly keyId: string;
}

/** Longer than two renewals take. */
const LEASE_SECONDS = 30;

const RENEW = `INSERT INTO event_stream
  SELECT id, account, key, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}) FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS s (id, account, key)
  ORDER BY id ON CONFLICT (id) DO UPDATE SET lease_until = excluded.lease_until`;

const COUNT = `SELECT count(*)::integer AS account, (count(*) FILTER (WHERE key_id = $2))::integer AS key
  FROM event_stream WHERE account_id = $1 AND lease_until >= clock_timestamp()`;

/** The open event streams of all gateways. */
@Injectable()
export class EventStreamsRepository {
  constructor(private readonly database: Database) {}

  /** @returns the quota that does not allow it; null: the stream is open. */
  async open(
    { id, accountId, keyId }: StreamRow,
    most: { readonly key: number; readonly account: number },
  ): Promise<'event_streams' | 'key_event_streams' | null> {
    const { rows } = await this.database.pool.query<{ refusal: 'event_streams' | 'key_event_streams' | null }>(
      'SELECT event_stream_open($1, $2, $3, $4, $5, make_interval(secs => $6)) AS refusal',
      [id, accountId, keyId, most.key, most.account, LEASE_SECONDS],
    );
    return rows[0]?.refusal ?? null;
  }

  async close(id: string): Promise<void> {
    await this.database.pool.query('DELETE FROM event_stream WHERE id = $1', [id]);
  }

  /** Prolongs leases, also of streams whose lease has ended while the store was away. */
  async renew(streams: readonly StreamRow[]): Promise<void> {
    const columns = [streams.map(({ id }) => id), streams.map(({ accountId }) => accountId), streams.map(({ keyId }) => keyId)];
    await this.database.pool.query(RENEW, columns);
  }

  async count(accountId: string, keyId: string): Promise<{ account: number; key: number }> {
    const { rows } = await this.database.pool.query<{ account: number; key: number }>(COUNT, [accountId, keyId]);
    return rows[0] ?? { account: 0, key: 0 };
  }
}
