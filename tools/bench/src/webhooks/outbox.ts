import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchEventData, WebhookEndpointWithSecret } from '@modernleads/contracts';
import type { Database } from '@modernleads/database';

/** An endpoint, and the account whose events it gets. */
export interface Target {
  readonly accountId: string;
  readonly endpoint: WebhookEndpointWithSecret;
}

/** An event that is in the outbox. */
export interface Emitted {
  readonly target: Target;
  readonly batchId: string;
  readonly data: string;
  /** When its commit was asked for, by the clock of `process.hrtime`, in microseconds. */
  readonly at: number;
}

const EVENT = 'batch.completed';
/** All at once, as if so many batches ended at the same moment. */
const EMIT_ALL = `SELECT webhook_emit(account, 'live', '${EVENT}', 'batch:' || id, data)
  FROM unnest($1::uuid[], $2::text[], $3::json[]) AS event (account, id, data)`;

export const microsNow = (): number => Number(process.hrtime.bigint() / 1_000n);

/** Lets so many events happen at once, the targets taking turns. */
export async function emitAll(database: Database, targets: readonly Target[], count: number): Promise<Emitted[]> {
  const events = Array.from({ length: count }, (_, index) => eventFor(targets[index % targets.length] as Target));
  const values = [
    events.map(({ target }) => target.accountId),
    events.map(({ batchId }) => batchId),
    events.map(({ data }) => data),
  ];
  const at = await database.transaction(async (client) => {
    await client.query(EMIT_ALL, values);
    return microsNow();
  });
  return events.map((event) => ({ ...event, at }));
}

/** Lets events happen evenly for a while, each in a transaction of its own, as batches end. */
export async function emitEvenly(
  database: Database,
  targets: readonly Target[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Emitted[]> {
  const from = performance.now();
  const emitting: Promise<Emitted>[] = [];
  for (let index = 0; index < perSecond * seconds; index++) {
    await delay(Math.max(0, (index * 1_000) / perSecond - (performance.now() - from)));
    emitting.push(emit(database, targets[index % targets.length] as Target));
  }
  return Promise.all(emitting);
}

async function emit(database: Database, target: Target): Promise<Emitted> {
  const event = eventFor(target);
  const values = [target.accountId, EVENT, `batch:${event.batchId}`, event.data];
  const at = await database.transaction(async (client) => {
    await client.query(`SELECT webhook_emit($1, 'live', $2, $3, $4)`, values);
    return microsNow();
  });
  return { ...event, at };
}

function eventFor(target: Target): Omit<Emitted, 'at'> {
  const batchId = randomUUID();
  const data: BatchEventData = {
    batch_id: batchId,
    kind: 'verify',
    total: 10_000,
    found: 8_000,
    counts: { valid: 8_000, invalid: 2_000 },
    reason: null,
    download_url: `https://api.example.test/v1/batch/${batchId}/download`,
    completed_at: new Date().toISOString(),
  };
  return { target, batchId, data: JSON.stringify(data) };
}
