import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { BatchEventData, WebhookEndpointWithSecret } from '@modernleads/contracts';
import type { Database } from '@modernleads/database';
import { emitEvents } from '@modernleads/outbox';

/** An endpoint and its account. */
export interface Target {
  readonly accountId: string;
  readonly endpoint: WebhookEndpointWithSecret;
}

/** An event in the outbox. */
export interface Emitted {
  readonly target: Target;
  readonly batchId: string;
  readonly data: string;
  /** The time at which its COMMIT was sent, by `process.hrtime`, in microseconds. */
  readonly at: number;
}

export const microsNow = (): number => Number(process.hrtime.bigint() / 1_000n);

/** Emits so many events at once, like batches that end at the same time, over the targets in turn. */
export async function emitAll(database: Database, targets: readonly Target[], count: number): Promise<Emitted[]> {
  const events = Array.from({ length: count }, (_, index) => eventFor(targets[index % targets.length] as Target));
  const at = await emitIn(database, events);
  return events.map((event) => ({ ...event, at }));
}

/** Emits events at an even rate, each in its own transaction, like batches that end. */
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
  return { ...event, at: await emitIn(database, [event]) };
}

/** @returns the time at which its COMMIT was sent. */
function emitIn(database: Database, events: readonly Omit<Emitted, 'at'>[]): Promise<number> {
  return database.transaction(async (client) => {
    await emitEvents(
      client,
      events.map(({ target: { accountId }, batchId, data }) => {
        const event = { event: 'batch.completed', subject: `batch:${batchId}`, data: JSON.parse(data) as object } as const;
        return { accountId, mode: 'live' as const, ...event };
      }),
    );
    return microsNow();
  });
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
