import {
  ApiError,
  type CallContext,
  WEBHOOK_PING,
  type WebhookDeliveryDetail,
  type WebhookDeliveryPage,
  type WebhookDeliveryQuery,
  type WebhookHours,
  type WebhookReplayAnswer,
  type WebhookReplayBody,
} from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { DeliveryAttemptService } from './delivery-attempt.service';
import { DeliveryRepository, MAX_REPLAYS } from './delivery.repository';
import { EndpointService } from './endpoint.service';
import { attemptView, deliveryView } from './webhook-views';

const PAGE = 50;
const HOURS = 24;
const HOUR_MS = 3_600_000;

/** Lists, pings and replays deliveries. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly endpoints: EndpointService,
    private readonly attempts: DeliveryAttemptService,
  ) {}

  async listWebhookDeliveries(query: WebhookDeliveryQuery, context: CallContext): Promise<WebhookDeliveryPage> {
    const { endpoint_id: endpointId, state, event, from, to, limit = PAGE, cursor: after } = query;
    const period = { from: parseDateTime(from), to: parseDateTime(to) };
    const rows = await this.deliveries.listWebhookDeliveries(context, {
      endpointId,
      state,
      event,
      ...period,
      after,
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    return { data: page.map(deliveryView), next_cursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
  }

  /** @throws ApiError `not_found`, also for a delivery of another account or mode. */
  async getWebhookDelivery(id: string, context: CallContext): Promise<WebhookDeliveryDetail> {
    const row = await this.deliveries.getWebhookDelivery(context, id);
    if (!row) throw noDelivery();
    const log = await this.deliveries.listAttempts(id);
    return { ...deliveryView(row), body: row.body, log: log.map(attemptView) };
  }

  /** The last 24 hours, each with the attempts that counted. */
  async countAttempts(context: CallContext): Promise<WebhookHours> {
    const thisHour = Math.floor(Date.now() / HOUR_MS) * HOUR_MS;
    const hours = Array.from({ length: HOURS }, (_, n) => thisHour - (HOURS - 1 - n) * HOUR_MS);
    const rows = await this.deliveries.countAttempts(context, new Date(hours[0] as number));
    const found = new Map(rows.map((row) => [row.hour.getTime(), row]));
    return {
      hours: hours.map((at) => {
        const { delivered = 0, failed = 0, p50Ms = null, p95Ms = null, longestMs = null } = found.get(at) ?? {};
        return { hour: new Date(at).toISOString(), delivered, failed, p50_ms: p50Ms, p95_ms: p95Ms, longest_ms: longestMs };
      }),
    };
  }

  /**
   * Deliveries of endpoints that are not active, or not verified, stay as they are.
   * @throws ApiError `rate_limited` while a host has too many replays waiting; `not_found` when one of `ids` is none of the account's.
   */
  async replayWebhookDeliveries(body: WebhookReplayBody, context: CallContext): Promise<WebhookReplayAnswer> {
    const { ids, endpoint_id: endpointId, since, until } = body;
    if (ids && (await this.deliveries.countDeliveries(context, ids)) < new Set(ids).size) throw noDelivery();
    if (endpointId) await this.endpoints.requireEndpoint(endpointId, context);
    const states = body.states ?? (ids ? ['dead', 'skipped', 'delivered'] : ['dead', 'skipped']);
    const filter = { ids, endpointId, since: parseDateTime(since), until: parseDateTime(until), states };
    const { replayed, retryAfter } = await this.deliveries.replayWebhookDeliveries(context, filter);
    if (retryAfter !== null) throw busyHost('replays', retryAfter);
    return { replayed, remaining: replayed === MAX_REPLAYS };
  }

  /** One attempt, now, whatever the state of the endpoint. Called again with the same operation id it returns the first result. @throws ApiError `not_found`; `rate_limited` by the host. */
  async pingWebhookEndpoint(endpointId: string, context: CallContext): Promise<WebhookDeliveryDetail> {
    const { operationId: id, accountId, traceparent } = context;
    const { url, secrets } = await this.endpoints.requireEndpoint(endpointId, context);
    const wait = await this.deliveries.pingWait(url);
    if (wait > 0) throw busyHost('pings', wait);
    const body = await this.deliveries.createPing(context, endpointId);
    const progress = { event: WEBHOOK_PING, step: 0, deferrals: 0, once: true };
    const ping = { id, endpointId, accountId, traceparent, fence: 1, url, secrets, ...progress };
    if (body) await this.attempts.attemptDelivery({ ...ping, body }, () => ({ failing: false, most: 0 }));
    return this.getWebhookDelivery(id, context);
  }
}

/** The store knows fewer offsets from UTC than RFC 3339 does. */
function parseDateTime(text?: string): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

function busyHost(what: 'pings' | 'replays', retryAfter: number): ApiError {
  return new ApiError('rate_limited', `The host of the endpoint gets as many ${what} as it may, of all accounts together.`, {
    retryAfter,
  });
}

function noDelivery(): ApiError {
  return new ApiError('not_found', 'There is no such webhook delivery.');
}
