import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type BatchAnswer, type BatchEventsQuery, type BatchParams, TERMINAL_STATUSES } from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import Negotiator from 'negotiator';
import { EventStreams } from '../event-streams/event-streams';
import { JSON_TEXT, STREAM, STREAM_HEADERS } from '../event-streams/stream-headers';
import type { ApiCall } from '../http/api-call';
import { BatchQueryService } from './batch-query.service';

/** Milliseconds between two reads of the batch. */
const POLL_MS = 500;
/** Milliseconds without an event after which a comment is sent, so that proxies keep the connection open. */
const KEEPALIVE_MS = 15_000;
/** Milliseconds until the stream ends; the client reconnects and its key is checked again. */
const LONGEST_MS = 10 * 60_000;

type FollowCall = ApiCall<object, BatchEventsQuery, BatchParams>;

/** Streams the progress of a batch as server-sent events. */
@Injectable()
export class BatchProgressService {
  constructor(
    private readonly batches: BatchQueryService,
    private readonly health: Health,
    private readonly streams: EventStreams,
  ) {}

  /**
   * @returns undefined (204) when the client has seen the last event and must not reconnect.
   * @throws ApiError `quota_exceeded` for one stream too many.
   */
  async followBatch(call: FollowCall): Promise<Readable | BatchAnswer | undefined> {
    const batch = await this.batches.getBatch(call);
    const { request } = call.reply;
    call.reply.header('vary', 'Accept');
    if (new Negotiator(request).mediaType([STREAM, JSON_TEXT]) === JSON_TEXT) return batch;
    const seen = request.headers['last-event-id'] ?? call.query.lastEventId;
    if (isEnded(batch) && seen === idOf(batch)) return void call.reply.status(204);
    const ended = await this.streams.open(call);
    call.reply.type(STREAM).headers(STREAM_HEADERS);
    return Readable.from(this.progressEvents(call, batch, { seen, ended }));
  }

  private async *progressEvents(
    call: FollowCall,
    first: BatchAnswer,
    { seen, ended }: { seen: unknown; ended: AbortSignal },
  ): AsyncGenerator<string> {
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
      await pause(POLL_MS, undefined, { signal: ended }).catch(() => undefined);
      if (ended.aborted || this.health.isStopping || Date.now() > endsAt) return;
    }
  }
}

function isEnded({ status }: BatchAnswer): boolean {
  return TERMINAL_STATUSES.includes(status);
}

/** The event id: it changes with the status, the number of processed rows and a pause. */
function idOf({ status, processed_rows: processed, paused_at: pausedAt }: BatchAnswer): string {
  return `${status}-${processed}${pausedAt === null ? '' : '-paused'}`;
}

function eventOf(batch: BatchAnswer): string {
  return `id: ${idOf(batch)}\nevent: ${isEnded(batch) ? batch.status : 'progress'}\ndata: ${JSON.stringify(batch)}\n\n`;
}
