import { endpoint } from './endpoint';
import {
  IdParams,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
  WebhookDeliveryQuery,
  WebhookEndpointBody,
  WebhookEndpointChange,
  WebhookEndpointDeleted,
  WebhookEndpointList,
  WebhookEndpointView,
  WebhookEndpointWithSecret,
  WebhookReplayAnswer,
  WebhookReplayBody,
  WebhookRotateBody,
} from './webhooks';

const scopes = ['webhooks'] as const;
const created_at = '2026-04-26T10:34:21.000Z';
const shown = {
  id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a012',
  url: 'https://crm.example.com/hooks/modernleads',
  description: 'CRM',
  events: ['batch.completed'],
  mode: 'live',
  state: 'active',
  verification: 'verified',
  reason: null,
  failing_since: null,
  failures: 0,
  failing_percent: null,
  last_error: null,
  last_status: null,
  disable_at: null,
  secrets: [{ id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a012', created_at, expires_at: null }],
  created_at,
};
const withSecret = { ...shown, verification: 'unverified', secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=' };
const delivery = {
  id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a010',
  endpoint_id: shown.id,
  event: 'batch.completed',
  state: 'delivered',
  attempts: 1,
  replays: 0,
  next_attempt_at: null,
  created_at,
};
const detail = {
  ...delivery,
  body: '{"event":"batch.completed","delivery_id":"7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a010","data":{}}',
  log: [
    {
      at: created_at,
      status: 204,
      error: null,
      latency_ms: 87,
      response: '',
      request_headers: 'Content-Type: application/json\nX-ModernLeads-Event: batch.completed',
      response_headers: 'server: crm',
      counted: true,
    },
  ],
};

export const createWebhookEndpointRoute = endpoint({
  position: 500,
  id: 'createWebhookEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints',
  summary: 'Create a webhook endpoint',
  description:
    'Creates an endpoint and returns its secret, which is not shown again. An endpoint that is created with a test key receives the events of test batches. The endpoint is `unverified` until it has answered a `webhook.ping` with 2xx: the first one is sent at once and tried again as deliveries are. Until then it receives pings only, and its other deliveries wait.',
  scopes,
  body: WebhookEndpointBody,
  response: WebhookEndpointWithSecret,
  errors: ['quota_exceeded'],
  example: { request: { url: shown.url, events: shown.events, description: 'CRM' }, response: withSecret },
});

export const listWebhookEndpointsRoute = endpoint({
  position: 510,
  id: 'listWebhookEndpoints',
  method: 'GET',
  path: '/v1/webhook-endpoints',
  summary: 'List webhook endpoints',
  scopes,
  response: WebhookEndpointList,
  example: { response: { data: [shown] } },
});

export const getWebhookEndpointRoute = endpoint({
  position: 520,
  id: 'getWebhookEndpoint',
  method: 'GET',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'Retrieve a webhook endpoint',
  scopes,
  params: IdParams,
  response: WebhookEndpointView,
  example: { response: shown },
});

export const updateWebhookEndpointRoute = endpoint({
  position: 530,
  id: 'updateWebhookEndpoint',
  method: 'PUT',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'Update a webhook endpoint',
  description:
    'Changes, pauses or resumes an endpoint. Fields that are left out keep their value. Another `url` makes the endpoint unverified, and has a `webhook.ping` sent to it. `state: active` also enables a disabled endpoint; deliveries that were skipped meanwhile can be replayed.',
  scopes,
  params: IdParams,
  body: WebhookEndpointChange,
  response: WebhookEndpointView,
  example: { request: { state: 'paused' }, response: { ...shown, state: 'paused' } },
});

export const deleteWebhookEndpointRoute = endpoint({
  position: 540,
  id: 'deleteWebhookEndpoint',
  method: 'DELETE',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'Delete a webhook endpoint',
  scopes,
  params: IdParams,
  response: WebhookEndpointDeleted,
  example: { response: { id: shown.id, deleted: true } },
});

export const rotateWebhookSecretRoute = endpoint({
  position: 550,
  id: 'rotateWebhookSecret',
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/rotate',
  summary: 'Rotate the secret of a webhook endpoint',
  description:
    'Creates a new secret. `X-ModernLeads-Signature` uses the new secret at once. Until the overlap ends, `webhook-signature` lists one signature for each secret.',
  scopes,
  params: IdParams,
  body: WebhookRotateBody,
  optionalBody: true,
  response: WebhookEndpointWithSecret,
  example: { request: { overlap_hours: 24 }, response: withSecret },
});

export const pingWebhookEndpointRoute = endpoint({
  position: 560,
  id: 'pingWebhookEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints/{id}/ping',
  summary: 'Ping a webhook endpoint',
  description:
    'Sends a `webhook.ping` and returns the attempt. It is tried once, within 15 seconds, and also works for paused and disabled endpoints. Answered with 2xx, it makes an unverified endpoint verified. A host gets at most 10 pings a second, of all accounts together; beyond that the call is refused as `rate_limited`.',
  scopes,
  params: IdParams,
  response: WebhookDeliveryDetail,
  errors: ['timeout'],
  example: { response: { ...detail, event: 'webhook.ping' } },
});

export const listWebhookDeliveriesRoute = endpoint({
  position: 600,
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/v1/webhook-deliveries',
  summary: 'List webhook deliveries',
  description: 'Returns deliveries of the last 30 days, newest first. `state=dead` lists the dead-letter queue (DLQ).',
  scopes,
  query: WebhookDeliveryQuery,
  response: WebhookDeliveryPage,
  example: { response: { data: [delivery], next_cursor: null } },
});

export const getWebhookDeliveryRoute = endpoint({
  position: 610,
  id: 'getWebhookDelivery',
  method: 'GET',
  path: '/v1/webhook-deliveries/{id}',
  summary: 'Retrieve a webhook delivery',
  scopes,
  params: IdParams,
  response: WebhookDeliveryDetail,
  example: { response: detail },
});

export const replayWebhookDeliveryRoute = endpoint({
  position: 620,
  id: 'replayWebhookDelivery',
  method: 'POST',
  path: '/v1/webhook-deliveries/{id}/replay',
  summary: 'Replay a webhook delivery',
  description:
    'Sends a delivery again with the same id and body and a new signature. A delivery that is still pending is left unchanged. The endpoint must be active and verified.',
  scopes,
  params: IdParams,
  response: WebhookReplayAnswer,
  example: { response: { replayed: 1, remaining: false } },
});

export const replayWebhookDeliveriesRoute = endpoint({
  position: 630,
  id: 'replayWebhookDeliveries',
  method: 'POST',
  path: '/v1/webhook-deliveries/replay',
  summary: 'Replay webhook deliveries',
  description:
    'Sends deliveries again, chosen by id or by time, at most ten per second to one endpoint and 50 per second to one host. Deliveries of endpoints that are not active, or not verified, are left unchanged. While a host has a minute of replays waiting, of all accounts together, further ones are refused as `rate_limited`.',
  scopes,
  body: WebhookReplayBody,
  response: WebhookReplayAnswer,
  errors: ['not_found'],
  example: { request: { since: '2026-04-26', states: ['dead', 'skipped'] }, response: { replayed: 42, remaining: false } },
});
