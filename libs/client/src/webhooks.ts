import { List } from './pages';
import { Resource } from './resource';
import type { components } from './schema';
import { answerOf, type CallOptions } from './transport';
import type { ListQuery, WebhookDelivery, WebhookDeliveryDetail, WebhookEndpoint, WebhookEndpointWithSecret } from './types';

type Schemas = components['schemas'];

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

  /** A new secret; the old one signs too for `overlap_seconds`. */
  rotate(id: string, body: Schemas['WebhookRotateBody'] = {}, options?: CallOptions): Promise<WebhookEndpointWithSecret> {
    const params = { path: { id } };
    return answerOf(this.api.POST('/v1/webhook-endpoints/{id}/rotate', { ...this.transport.writing(options), params, body }));
  }

  /** Delivers a `webhook.ping`. */
  ping(id: string, options?: CallOptions): Promise<WebhookDeliveryDetail> {
    const params = { path: { id } };
    return answerOf(this.api.POST('/v1/webhook-endpoints/{id}/ping', { ...this.transport.writing(options), params }));
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
