import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ApiError,
  LISTENER_SEEN_MAX,
  listenToWebhooks,
  type WebhookListenAnswer,
  type WebhookListenQuery,
} from '@modernleads/contracts';
import { Health } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import Negotiator from 'negotiator';
import { EventStreams } from '../event-streams/event-streams';
import { JSON_TEXT, STREAM, STREAM_HEADERS } from '../event-streams/stream-headers';
import type { ApiCall } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';

/** Milliseconds between two questions to the dispatcher. */
const POLL_MS = 500;
/** Milliseconds without an event after which a comment is sent, so that proxies keep the connection open. */
const KEEPALIVE_MS = 15_000;
/** Milliseconds until the stream ends; the client reconnects. */
const LONGEST_MS = 10 * 60_000;

type ListenCall = ApiCall<WebhookListenQuery>;

/** Tells a test key the deliveries of its account, as one answer or as a stream of server-sent events. */
@Injectable()
export class WebhookListenService {
  constructor(
    private readonly calls: FreeCallService,
    private readonly health: Health,
    private readonly streams: EventStreams,
  ) {}

  /** @throws ApiError `scope_denied` for a live key; `quota_exceeded` for one stream too many. */
  async listenToWebhooks(call: ListenCall): Promise<Readable | WebhookListenAnswer> {
    requireTestKey(call);
    call.reply.header('vary', 'Accept');
    const isStream = new Negotiator(call.reply.request).mediaType([JSON_TEXT, STREAM]) === STREAM;
    if (!isStream) return this.calls.askService(call, listenToWebhooks, { ...call.input, seen: [] });
    const ended = await this.streams.open(call);
    const first = await this.calls.askService(call, listenToWebhooks, { ...call.input, seen: [] });
    call.reply.type(STREAM).headers(STREAM_HEADERS);
    return Readable.from(this.events(call, first, ended));
  }

  private async *events(call: ListenCall, first: WebhookListenAnswer, ended: AbortSignal): AsyncGenerator<string> {
    const endsAt = Date.now() + LONGEST_MS;
    const told = new ToldDeliveries();
    let toldAt = Date.now();
    yield eventOf('listening', first);
    for (let last = first; ;) {
      told.add(last);
      await pause(POLL_MS, undefined, { signal: ended }).catch(() => undefined);
      if (ended.aborted || this.health.isStopping || Date.now() > endsAt) return;
      const next = await this.next(call, last, told);
      if (!next) return;
      if (next.deliveries.length) yield eventOf('delivered', next);
      else if (Date.now() - toldAt > KEEPALIVE_MS) yield ': alive\n\n';
      if (next.deliveries.length || Date.now() - toldAt > KEEPALIVE_MS) toldAt = Date.now();
      last = next;
    }
  }

  /** Undefined: the dispatcher does not answer. The stream ends, and its client reconnects where it was. */
  private async next(
    call: ListenCall,
    { listener, since }: WebhookListenAnswer,
    told: ToldDeliveries,
  ): Promise<WebhookListenAnswer | undefined> {
    try {
      return await this.calls.askService(call, listenToWebhooks, { listener, since, seen: told.ids() });
    } catch (error) {
      if (error instanceof ApiError) return undefined;
      throw error;
    }
  }
}

/** Deliveries that are told, as long as they can come again. */
class ToldDeliveries {
  private readonly at = new Map<string, string>();

  add({ deliveries, since }: WebhookListenAnswer): void {
    for (const { delivery_id, created_at } of deliveries) this.at.set(delivery_id, created_at);
    for (const [id, at] of this.at) if (at < since) this.at.delete(id);
  }

  ids(): string[] {
    return [...this.at.keys()].slice(-LISTENER_SEEN_MAX);
  }
}

/** @throws ApiError `scope_denied` for a live key. */
export function requireTestKey({ key }: ApiCall): void {
  if (key.mode !== 'test')
    throw new ApiError('scope_denied', 'Only a test key (ml_test_…) may do this.', {
      message: 'Events of live mode go to webhook endpoints.',
    });
}

function eventOf(name: string, answer: WebhookListenAnswer): string {
  return `event: ${name}\ndata: ${JSON.stringify(answer)}\n\n`;
}
