import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type BatchAnswer, type BatchParams, TERMINAL_STATUSES } from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { BatchQueryService } from './batch-query.service';

/** How often a batch is looked at. */
const POLL_MS = 500;
/** Something is sent at least so often, or proxies take the connection for dead. */
const KEEPALIVE_MS = 15_000;
/** Then the reader comes back by itself: its key is looked at again. */
const LONGEST_MS = 10 * 60_000;

type FollowCall = ApiCall<object, object, BatchParams>;

/** Tells how a batch goes on while it does. */
@Injectable()
export class BatchProgressService {
  constructor(
    private readonly batches: BatchQueryService,
    private readonly health: Health,
  ) {}

  /** Undefined: the reader has seen the end, and need not come back. */
  async followBatch(call: FollowCall): Promise<Readable | BatchAnswer | undefined> {
    const batch = await this.batches.getBatch(call);
    const { accept, 'last-event-id': seen } = call.reply.request.headers;
    if (accept?.trim() === 'application/json') return batch;
    if (isEnded(batch) && seen === idOf(batch)) return void call.reply.status(204);
    call.reply.type('text/event-stream; charset=utf-8').headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    return Readable.from(this.progressEvents(call, batch, seen));
  }

  private async *progressEvents(call: FollowCall, first: BatchAnswer, seen: unknown): AsyncGenerator<string> {
    const endsAt = Date.now() + LONGEST_MS;
    let told = seen;
    let toldAt = Date.now();
    yield 'retry: 2000\n\n';
    for (let batch = first; ; batch = await this.batches.getBatch(call)) {
      if (idOf(batch) !== told) yield eventOf(batch);
      else if (Date.now() - toldAt > KEEPALIVE_MS) yield ': alive\n\n';
      if (idOf(batch) !== told || Date.now() - toldAt > KEEPALIVE_MS) toldAt = Date.now();
      told = idOf(batch);
      if (isEnded(batch)) return;
      await pause(POLL_MS);
      if (call.reply.raw.destroyed || this.health.isStopping || Date.now() > endsAt) return;
    }
  }
}

function isEnded({ status }: BatchAnswer): boolean {
  return TERMINAL_STATUSES.includes(status);
}

/** Equal as long as there is nothing new to tell. */
function idOf({ status, processed_rows: processed }: BatchAnswer): string {
  return `${status}-${processed}`;
}

function eventOf(batch: BatchAnswer): string {
  return `id: ${idOf(batch)}\nevent: ${isEnded(batch) ? batch.status : 'progress'}\ndata: ${JSON.stringify(batch)}\n\n`;
}
