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
  pingWebhookEndpoint,
  pingWebhookEndpointRoute,
  replayWebhookDeliveries,
  replayWebhookDeliveriesRoute,
  replayWebhookDeliveryRoute,
  rotateWebhookSecret,
  rotateWebhookSecretRoute,
  type Rpc,
  updateWebhookEndpoint,
  updateWebhookEndpointRoute,
  type WebhookDeliveryDetail,
  type WebhookDeliveryPage,
  type WebhookDeliveryQuery,
  type WebhookEndpointBody,
  type WebhookEndpointChange,
  type WebhookEndpointList,
  type WebhookEndpointView,
  type WebhookReplayBody,
  type WebhookRotateBody,
} from '@modernleads/contracts';
import { Controller } from '@nestjs/common';
import { type ApiCall, Call, Route } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';
import { WebhooksService } from './webhooks.service';

@Controller()
export class WebhooksController {
  constructor(
    private readonly calls: FreeCallService,
    private readonly webhooks: WebhooksService,
  ) {}

  @Route(createWebhookEndpointRoute)
  create(@Call() call: ApiCall<WebhookEndpointBody>): Promise<string> {
    return this.webhooks.givingSecret(call, createWebhookEndpointRoute, createWebhookEndpoint, call.input);
  }

  @Route(listWebhookEndpointsRoute)
  list(@Call() call: ApiCall): Promise<WebhookEndpointList> {
    return this.calls.ask(call, listWebhookEndpoints, {});
  }

  @Route(getWebhookEndpointRoute)
  get(@Call() call: ApiCall<object, object, IdParams>): Promise<WebhookEndpointView> {
    return this.calls.ask(call, getWebhookEndpoint, call.params);
  }

  @Route(updateWebhookEndpointRoute)
  update(@Call() call: ApiCall<WebhookEndpointChange, object, IdParams>): Promise<string> {
    return this.change(call, updateWebhookEndpointRoute, updateWebhookEndpoint, { ...call.params, ...call.input });
  }

  @Route(deleteWebhookEndpointRoute)
  delete(@Call() call: ApiCall<object, object, IdParams>): Promise<string> {
    return this.change(call, deleteWebhookEndpointRoute, deleteWebhookEndpoint, call.params);
  }

  @Route(rotateWebhookSecretRoute)
  rotate(@Call() call: ApiCall<WebhookRotateBody, object, IdParams>): Promise<string> {
    const job = { ...call.params, ...call.input };
    return this.webhooks.givingSecret(call, rotateWebhookSecretRoute, rotateWebhookSecret, job);
  }

  @Route(pingWebhookEndpointRoute)
  ping(@Call() call: ApiCall<object, object, IdParams>): Promise<string> {
    return this.change(call, pingWebhookEndpointRoute, pingWebhookEndpoint, call.params);
  }

  @Route(listWebhookDeliveriesRoute)
  listDeliveries(@Call() call: ApiCall<WebhookDeliveryQuery>): Promise<WebhookDeliveryPage> {
    return this.calls.ask(call, listWebhookDeliveries, call.input);
  }

  @Route(getWebhookDeliveryRoute)
  getDelivery(@Call() call: ApiCall<object, object, IdParams>): Promise<WebhookDeliveryDetail> {
    return this.calls.ask(call, getWebhookDelivery, call.params);
  }

  @Route(replayWebhookDeliveryRoute)
  replayOne(@Call() call: ApiCall<object, object, IdParams>): Promise<string> {
    return this.change(call, replayWebhookDeliveryRoute, replayWebhookDeliveries, { ids: [call.params.id] });
  }

  @Route(replayWebhookDeliveriesRoute)
  replay(@Call() call: ApiCall<WebhookReplayBody>): Promise<string> {
    return this.change(call, replayWebhookDeliveriesRoute, replayWebhookDeliveries, call.input);
  }

  private async change<J extends object>(call: ApiCall, endpoint: Endpoint, rpc: Rpc<J, object>, job: J): Promise<string> {
    return (await this.calls.change(call, { endpoint, rpc, job })).body;
  }
}
