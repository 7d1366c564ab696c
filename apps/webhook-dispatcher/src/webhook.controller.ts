import {
  type CallContext,
  countWebhookAttempts,
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookDelivery,
  getWebhookEndpoint,
  type IdParams,
  listWebhookDeliveries,
  listenToWebhooks,
  listWebhookEndpoints,
  type NoFields,
  pingWebhookEndpoint,
  replayWebhookDeliveries,
  revealWebhookSecret,
  rewrapWebhookSecrets,
  rotateWebhookSecret,
  triggerWebhook,
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
  type WebhookHours,
  type WebhookListenAnswer,
  type WebhookListenJob,
  type WebhookReplayAnswer,
  type WebhookReplayBody,
  type WebhookRewrapAnswer,
  type WebhookRotateJob,
  type WebhookSecretAnswer,
  type WebhookTriggerAnswer,
  type WebhookTriggerBody,
} from '@modernleads/contracts';
import { Handle } from '@modernleads/messaging';
import { Controller } from '@nestjs/common';
import { DeliveryService } from './delivery.service';
import { EndpointService } from './endpoint.service';
import { ListenerService } from './listener.service';

@Controller()
export class WebhookController {
  constructor(
    private readonly endpoints: EndpointService,
    private readonly deliveries: DeliveryService,
    private readonly listeners: ListenerService,
  ) {}

  @Handle(createWebhookEndpoint)
  createWebhookEndpoint(body: WebhookEndpointBody, context: CallContext): Promise<WebhookEndpointWithSecret> {
    return this.endpoints.createWebhookEndpoint(body, context);
  }

  @Handle(listWebhookEndpoints)
  listWebhookEndpoints(_query: NoFields, context: CallContext): Promise<WebhookEndpointList> {
    return this.endpoints.listWebhookEndpoints(context);
  }

  @Handle(getWebhookEndpoint)
  getWebhookEndpoint({ id }: IdParams, context: CallContext): Promise<WebhookEndpointView> {
    return this.endpoints.getWebhookEndpoint(id, context);
  }

  @Handle(updateWebhookEndpoint)
  updateWebhookEndpoint(change: WebhookEndpointUpdate, context: CallContext): Promise<WebhookEndpointView> {
    return this.endpoints.updateWebhookEndpoint(change, context);
  }

  @Handle(deleteWebhookEndpoint)
  deleteWebhookEndpoint({ id }: IdParams, context: CallContext): Promise<WebhookEndpointDeleted> {
    return this.endpoints.deleteWebhookEndpoint(id, context);
  }

  @Handle(rotateWebhookSecret)
  rotateWebhookSecret(job: WebhookRotateJob, context: CallContext): Promise<WebhookEndpointWithSecret> {
    return this.endpoints.rotateWebhookSecret(job, context);
  }

  @Handle(revealWebhookSecret)
  revealWebhookSecret({ id }: IdParams, context: CallContext): Promise<WebhookSecretAnswer> {
    return this.endpoints.revealWebhookSecret(id, context);
  }

  @Handle(rewrapWebhookSecrets)
  rewrapWebhookSecrets(_job: NoFields, { actor }: CallContext): Promise<WebhookRewrapAnswer> {
    return this.endpoints.rewrapWebhookSecrets(actor);
  }

  @Handle(pingWebhookEndpoint)
  pingWebhookEndpoint({ id }: IdParams, context: CallContext): Promise<WebhookDeliveryDetail> {
    return this.deliveries.pingWebhookEndpoint(id, context);
  }

  @Handle(listWebhookDeliveries)
  listWebhookDeliveries(query: WebhookDeliveryQuery, context: CallContext): Promise<WebhookDeliveryPage> {
    return this.deliveries.listWebhookDeliveries(query, context);
  }

  @Handle(getWebhookDelivery)
  getWebhookDelivery({ id }: IdParams, context: CallContext): Promise<WebhookDeliveryDetail> {
    return this.deliveries.getWebhookDelivery(id, context);
  }

  @Handle(replayWebhookDeliveries)
  replayWebhookDeliveries(body: WebhookReplayBody, context: CallContext): Promise<WebhookReplayAnswer> {
    return this.deliveries.replayWebhookDeliveries(body, context);
  }

  @Handle(listenToWebhooks)
  listenToWebhooks(job: WebhookListenJob, context: CallContext): Promise<WebhookListenAnswer> {
    return this.listeners.listenToWebhooks(job, context);
  }

  @Handle(triggerWebhook)
  triggerWebhook({ event }: WebhookTriggerBody, context: CallContext): Promise<WebhookTriggerAnswer> {
    return this.listeners.triggerWebhook(event, context);
  }

  @Handle(countWebhookAttempts)
  countAttempts(_query: NoFields, context: CallContext): Promise<WebhookHours> {
    return this.deliveries.countAttempts(context);
  }
}
