import {
  createWebhookEndpoint,
  createWebhookEndpointRoute,
  deleteWebhookEndpoint,
  deleteWebhookEndpointRoute,
  type Endpoint,
  getWebhookDelivery,
  getWebhookDeliveryRoute,
  getWebhookEndpoint,
  getWebhookEndpointRoute,
  type IdParams,
  listWebhookDeliveries,
  listWebhookDeliveriesRoute,
  listWebhookEndpoints,
  listWebhookEndpointsRoute,
  listenToWebhooksRoute,
  pingWebhookEndpoint,
  pingWebhookEndpointRoute,
  replayWebhookDeliveries,
  replayWebhookDeliveriesRoute,
  replayWebhookDeliveryRoute,
  rotateWebhookSecret,
  rotateWebhookSecretRoute,
  type Rpc,
  triggerWebhook,
  triggerWebhookRoute,
  updateWebhookEndpoint,
  updateWebhookEndpointRoute,
  type WebhookDeliveryDetail,
  type WebhookDeliveryPage,
  type WebhookDeliveryQuery,
  type WebhookEndpointBody,
  type WebhookEndpointChange,
  type WebhookEndpointList,
  type WebhookEndpointView,
  type WebhookListenAnswer,
  type WebhookListenQuery,
  type WebhookReplayBody,
  type WebhookRotateBody,
  type WebhookTriggerBody,
} from '@modernleads/contracts';
import type { Readable } from 'node:stream';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';
import { requireTestKey, WebhookListenService } from './webhook-listen.service';
import { WebhooksService } from './webhooks.service';

@Controller()
export class WebhooksController {
  constructor(
    private readonly calls: FreeCallService,
    private readonly webhooks: WebhooksService,
    private readonly listeners: WebhookListenService,
  ) {}

  @Route(createWebhookEndpointRoute)
  createWebhookEndpoint(@Call() call: ApiCall<WebhookEndpointBody>): Promise<string> {
    return this.webhooks.answerWithSecret(call, createWebhookEndpointRoute, createWebhookEndpoint, call.input);
  }

  @Route(listWebhookEndpointsRoute)
  listWebhookEndpoints(@Call() call: ApiCall): Promise<WebhookEndpointList> {
    return this.calls.askService(call, listWebhookEndpoints, {});
  }

  @Route(getWebhookEndpointRoute)
  getWebhookEndpoint(@Call() call: ApiCall<object, object, IdParams>): Promise<WebhookEndpointView> {
    return this.calls.askService(call, getWebhookEndpoint, call.params);
  }

  @Route(updateWebhookEndpointRoute)
  updateWebhookEndpoint(@Call() call: ApiCall<WebhookEndpointChange, object, IdParams>): Promise<string> {
    return this.change(call, updateWebhookEndpointRoute, updateWebhookEndpoint, { ...call.params, ...call.input });
  }

  @Route(deleteWebhookEndpointRoute)
  deleteWebhookEndpoint(@Call() call: ApiCall<object, object, IdParams>): Promise<string> {
    return this.change(call, deleteWebhookEndpointRoute, deleteWebhookEndpoint, call.params);
  }

  @Route(rotateWebhookSecretRoute)
  rotateWebhookSecret(@Call() call: ApiCall<WebhookRotateBody, object, IdParams>): Promise<string> {
    const job = { ...call.params, ...call.input };
    return this.webhooks.answerWithSecret(call, rotateWebhookSecretRoute, rotateWebhookSecret, job);
  }

  @Route(pingWebhookEndpointRoute)
  pingWebhookEndpoint(@Call() call: ApiCall<object, object, IdParams>): Promise<string> {
    return this.change(call, pingWebhookEndpointRoute, pingWebhookEndpoint, call.params);
  }

  @Route(listWebhookDeliveriesRoute)
  listWebhookDeliveries(@Call() call: ApiCall<WebhookDeliveryQuery>): Promise<WebhookDeliveryPage> {
    return this.calls.askService(call, listWebhookDeliveries, call.input);
  }

  @Route(getWebhookDeliveryRoute)
  getWebhookDelivery(@Call() call: ApiCall<object, object, IdParams>): Promise<WebhookDeliveryDetail> {
    return this.calls.askService(call, getWebhookDelivery, call.params);
  }

  @Route(replayWebhookDeliveryRoute)
  replayWebhookDelivery(@Call() call: ApiCall<object, object, IdParams>): Promise<string> {
    return this.change(call, replayWebhookDeliveryRoute, replayWebhookDeliveries, { ids: [call.params.id] });
  }

  @Route(replayWebhookDeliveriesRoute)
  replayWebhookDeliveries(@Call() call: ApiCall<WebhookReplayBody>): Promise<string> {
    return this.change(call, replayWebhookDeliveriesRoute, replayWebhookDeliveries, call.input);
  }

  @Route(listenToWebhooksRoute)
  listenToWebhooks(@Call() call: ApiCall<WebhookListenQuery>): Promise<Readable | WebhookListenAnswer> {
    return this.listeners.listenToWebhooks(call);
  }

  @Route(triggerWebhookRoute)
  triggerWebhook(@Call() call: ApiCall<WebhookTriggerBody>): Promise<string> {
    requireTestKey(call);
    return this.change(call, triggerWebhookRoute, triggerWebhook, call.input);
  }

  private async change<J extends object>(call: ApiCall, endpoint: Endpoint, rpc: Rpc<J, object>, job: J): Promise<string> {
    return (await this.calls.changeOnce(call, { endpoint, rpc, job })).body;
  }
}
