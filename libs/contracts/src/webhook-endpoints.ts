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
const withSecret = { ...shown, secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=' };
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
  log: [{ at: created_at, status: 204, error: null, latency_ms: 87, response: '', counted: true }],
};

export const createWebhookEndpointRoute = endpoint({
  position: 500,
  id: 'createWebhookEndpoint',
  method: 'POST',
  path: '/v1/webhook-endpoints',
  summary: 'Have events sent to an address of yours',
  description:
    'The secret is shown this once. An endpoint made with a test key gets the events of test batches. Up to 20 endpoints for each mode.',
  scopes,
  body: WebhookEndpointBody,
  response: WebhookEndpointWithSecret,
  example: { request: { url: shown.url, events: shown.events, description: 'CRM' }, response: withSecret },
});

export const listWebhookEndpointsRoute = endpoint({
  position: 510,
  id: 'listWebhookEndpoints',
  method: 'GET',
  path: '/v1/webhook-endpoints',
  summary: 'Your endpoints, oldest first',
  scopes,
  response: WebhookEndpointList,
  example: { response: { data: [shown] } },
});

export const getWebhookEndpointRoute = endpoint({
  position: 520,
  id: 'getWebhookEndpoint',
  method: 'GET',
  path: '/v1/webhook-endpoints/{id}',
  summary: 'One endpoint: its state, and why',
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
  summary: 'Change, pause or resume an endpoint',
  description:
    'What is absent stays as it is. `state: active` also ends a disabling; what was skipped meanwhile can be replayed.',
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
  summary: 'Delete an endpoint, its secrets and its deliveries',
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
  summary: 'Give an endpoint a new secret',
  description:
    '`X-ModernLeads-Signature` is made with the new secret at once. Until the overlap ends `webhook-signature` lists a signature of each secret.',
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
  summary: 'Send a `webhook.ping` now, and see what came back',
  description: 'One attempt, which is not repeated; it works for paused and disabled endpoints too. Takes at most 15 s.',
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
  summary: 'Deliveries, newest first; `state=dead` is the dead-letter queue',
  description: 'Kept for 30 days.',
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
  summary: 'One delivery: its body and its attempts',
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
  summary: 'Send a delivery again: same id, same body, a fresh signature',
  description: 'Also one that was delivered; one that is still under way is left alone. Its endpoint must be active.',
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
  summary: 'Send many deliveries again: some, or all since a moment',
  description: 'At most ten a second to one endpoint. Deliveries to endpoints that are not active stay as they are.',
  scopes,
  body: WebhookReplayBody,
  response: WebhookReplayAnswer,
  errors: ['not_found'],
  example: { request: { since: '2026-04-26', states: ['dead', 'skipped'] }, response: { replayed: 42, remaining: false } },
});
