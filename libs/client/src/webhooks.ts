import { List } from './pages';
import { Resource } from './resource';
import type { components } from './schema';
import { eventsOf } from './sse';
import { answerOf, type CallOptions, pause } from './transport';
import type {
  ListenedDelivery,
  ListQuery,
  WebhookDelivery,
  WebhookDeliveryDetail,
  WebhookEndpoint,
  WebhookEndpointWithSecret,
} from './types';

type Schemas = components['schemas'];

const LISTEN = '/v1/webhook-endpoints/listen';
const RECONNECT_MS = 1_000;
/** Deliveries that are remembered, so that one which is told again is left out. */
const REMEMBERED = 1_000;

export interface ListenOptions extends CallOptions {
  /** Is told the secret that signs the deliveries, before the first of them, and again if it changes. */
  onSecret?: (secret: string) => void;
}

/** Where events of the account are delivered. Free; scope `webhooks`. */
export class WebhookEndpoints extends Resource {
  /** The answer holds the secret, which is shown only here and by {@link rotate}. */
  create(body: Schemas['WebhookEndpointBody'], options?: CallOptions): Promise<WebhookEndpointWithSecret> {
    return answerOf(this.api.POST('/v1/webhook-endpoints', { ...this.transport.writing(options), body }));
  }

  async list(options?: CallOptions): Promise<readonly WebhookEndpoint[]> {
    return (await answerOf(this.api.GET('/v1/webhook-endpoints', this.transport.with(options)))).data;
  }

  get(id: string, options?: CallOptions): Promise<WebhookEndpoint> {
    return answerOf(this.api.GET('/v1/webhook-endpoints/{id}', { ...this.transport.with(options), params: { path: { id } } }));
  }

  update(id: string, body: Schemas['WebhookEndpointChange'], options?: CallOptions): Promise<WebhookEndpoint> {
    const params = { path: { id } };
    return answerOf(this.api.PUT('/v1/webhook-endpoints/{id}', { ...this.transport.writing(options), params, body }));
  }

  async delete(id: string, options?: CallOptions): Promise<void> {
    await this.api.DELETE('/v1/webhook-endpoints/{id}', { ...this.transport.writing(options), params: { path: { id } } });
  }

  /** A new secret; the old one signs too for `overlap_hours`. */
  rotate(id: string, body: Schemas['WebhookRotateBody'] = {}, options?: CallOptions): Promise<WebhookEndpointWithSecret> {
    const params = { path: { id } };
    return answerOf(this.api.POST('/v1/webhook-endpoints/{id}/rotate', { ...this.transport.writing(options), params, body }));
  }

  /** Delivers a `webhook.ping`. */
  ping(id: string, options?: CallOptions): Promise<WebhookDeliveryDetail> {
    const params = { path: { id } };
    return answerOf(this.api.POST('/v1/webhook-endpoints/{id}/ping', { ...this.transport.writing(options), params }));
  }

  /**
   * The deliveries of test mode as they happen, signed, without a public URL: for a test key. Reconnects by itself; ends by `signal`, or when the consumer stops.
   * @throws ScopeDeniedError for a live key; ModernLeadsError when the server cannot be reached again.
   */
  async *listen({ onSecret, ...options }: ListenOptions = {}): AsyncGenerator<ListenedDelivery> {
    const known = new Set<string>();
    let last: Schemas['WebhookListenAnswer'] | undefined;
    for (;;) {
      const query = new URLSearchParams(last && { listener: last.listener, since: last.since });
      const { body } = await this.transport.request(`${LISTEN}?${query}`, { headers: { accept: 'text/event-stream' } }, options);
      try {
        for await (const { data } of eventsOf(body as ReadableStream<Uint8Array>)) {
          const answer = JSON.parse(data) as Schemas['WebhookListenAnswer'];
          if (answer.secret !== last?.secret) onSecret?.(answer.secret);
          last = answer;
          for (const delivery of answer.deliveries) {
            if (known.has(delivery.delivery_id)) continue;
            known.add(delivery.delivery_id);
            if (known.size > REMEMBERED) known.delete([...known][0] as string);
            yield delivery;
          }
        }
      } catch {
        // The stream broke off: the next one goes on where it was.
        options.signal?.throwIfAborted();
      }
      await pause(RECONNECT_MS, options.signal);
    }
  }

  /** Makes an event with made-up data, for listeners and endpoints of test mode: for a test key. @throws ScopeDeniedError */
  trigger(event: Schemas['WebhookTriggerBody']['event'], options?: CallOptions): Promise<Schemas['WebhookTriggerAnswer']> {
    const body = { event };
    return answerOf(this.api.POST('/v1/webhook-endpoints/trigger', { ...this.transport.writing(options), body }));
  }
}

/** What was delivered, and what waits in the dead-letter queue. Free; scope `webhooks`. */
export class WebhookDeliveries extends Resource {
  list(query: ListQuery<'ListWebhookDeliveriesQuery'> = {}, options?: CallOptions): List<WebhookDelivery> {
    return new List((cursor) =>
      answerOf(
        this.api.GET('/v1/webhook-deliveries', { ...this.transport.with(options), params: { query: { ...query, cursor } } }),
      ),
    );
  }

  get(id: string, options?: CallOptions): Promise<WebhookDeliveryDetail> {
    return answerOf(this.api.GET('/v1/webhook-deliveries/{id}', { ...this.transport.with(options), params: { path: { id } } }));
  }

  /** Delivers again: one delivery by its id, or those that a body selects. */
  replay(which: string | Schemas['WebhookReplayBody'], options?: CallOptions): Promise<Schemas['WebhookReplayAnswer']> {
    const init = this.transport.writing(options);
    if (typeof which !== 'string') return answerOf(this.api.POST('/v1/webhook-deliveries/replay', { ...init, body: which }));
    return answerOf(this.api.POST('/v1/webhook-deliveries/{id}/replay', { ...init, params: { path: { id: which } } }));
  }
}
