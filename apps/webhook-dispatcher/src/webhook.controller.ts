import {
  type CallContext,
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  type IdParams,
  listWebhookDeliveries,
  listWebhookEndpoints,
  type NoFields,
  pingWebhookEndpoint,
  replayWebhookDeliveries,
  revealWebhookSecret,
  rewrapWebhookSecrets,
  rotateWebhookSecret,
  updateWebhookEndpoint,
  type WebhookDeliveryDetail,
  type WebhookDeliveryPage,
  type WebhookDeliveryQuery,
  type WebhookEndpointBody,
  type WebhookEndpointDeleted,
  type WebhookEndpointList,
  type WebhookEndpointUpdate,
  type WebhookEndpointView,
  type WebhookEndpointWithSecret,
  type WebhookReplayAnswer,
  type WebhookReplayBody,
  type WebhookRewrapAnswer,
  type WebhookRotateJob,
  type WebhookSecretAnswer,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { DeliveryService } from './delivery.service';
import { EndpointService } from './endpoint.service';

@Controller()
export class WebhookController {
  constructor(
    private readonly endpoints: EndpointService,
    private readonly deliveries: DeliveryService,
  ) {}

  @Handle(createWebhookEndpoint)
  create(body: WebhookEndpointBody, context: CallContext): Promise<WebhookEndpointWithSecret> {
    return this.endpoints.create(body, context);
  }

  @Handle(listWebhookEndpoints)
  list(_query: NoFields, context: CallContext): Promise<WebhookEndpointList> {
    return this.endpoints.list(context);
  }

  @Handle(getWebhookEndpoint)
  get({ id }: IdParams, context: CallContext): Promise<WebhookEndpointView> {
    return this.endpoints.get(id, context);
  }

  @Handle(updateWebhookEndpoint)
  update(change: WebhookEndpointUpdate, context: CallContext): Promise<WebhookEndpointView> {
    return this.endpoints.update(change, context);
  }

  @Handle(deleteWebhookEndpoint)
  delete({ id }: IdParams, context: CallContext): Promise<WebhookEndpointDeleted> {
    return this.endpoints.delete(id, context);
  }

  @Handle(rotateWebhookSecret)
  rotate(job: WebhookRotateJob, context: CallContext): Promise<WebhookEndpointWithSecret> {
    return this.endpoints.rotate(job, context);
  }

  @Handle(revealWebhookSecret)
  reveal({ id }: IdParams, context: CallContext): Promise<WebhookSecretAnswer> {
    return this.endpoints.reveal(id, context);
  }

  @Handle(rewrapWebhookSecrets)
  rewrap(_job: NoFields, _context: CallContext): Promise<WebhookRewrapAnswer> {
    return this.endpoints.rewrap();
  }

  @Handle(pingWebhookEndpoint)
  ping({ id }: IdParams, context: CallContext): Promise<WebhookDeliveryDetail> {
    return this.deliveries.ping(id, context);
  }

  @Handle(listWebhookDeliveries)
  listDeliveries(query: WebhookDeliveryQuery, context: CallContext): Promise<WebhookDeliveryPage> {
    return this.deliveries.list(query, context);
  }

  @Handle(getWebhookDelivery)
  getDelivery({ id }: IdParams, context: CallContext): Promise<WebhookDeliveryDetail> {
    return this.deliveries.get(id, context);
  }

  @Handle(replayWebhookDeliveries)
  replay(body: WebhookReplayBody, context: CallContext): Promise<WebhookReplayAnswer> {
    return this.deliveries.replay(body, context);
  }
}
