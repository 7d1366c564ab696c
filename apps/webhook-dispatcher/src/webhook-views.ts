import type { WebhookAttemptView, WebhookDeliveryView, WebhookEndpointView } from '@modernleads/contracts';
import type { AttemptRow, DeliveryRow } from './delivery.repository';
import type { EndpointRow } from './endpoint.repository';

/** An endpoint as the API returns it. */
export function endpointView(row: EndpointRow): WebhookEndpointView {
  const { id, url, description, events, mode, state, reason, failingSince, failures, secrets, createdAt } = row;
  return {
    id,
    url,
    description,
    events,
    mode,
    state,
    verification: row.verifiedAt ? 'verified' : 'unverified',
    reason,
    failing_since: failingSince?.toISOString() ?? null,
    failures,
    failing_percent: row.alerted,
    last_error: row.lastError,
    last_status: row.lastStatus,
    disable_at: row.disableAt?.toISOString() ?? null,
    secrets: secrets.map((secret) => ({
      id: secret.id,
      created_at: secret.createdAt.toISOString(),
      expires_at: secret.expiresAt?.toISOString() ?? null,
    })),
    created_at: createdAt.toISOString(),
  };
}

export function deliveryView({
  id,
  endpointId,
  event,
  state,
  attempts,
  replays,
  dueAt,
  createdAt,
}: DeliveryRow): WebhookDeliveryView {
  return {
    id,
    endpoint_id: endpointId,
    event,
    state,
    attempts,
    replays,
    next_attempt_at: state === 'pending' ? dueAt.toISOString() : null,
    created_at: createdAt.toISOString(),
  };
}

export function attemptView({ at, latencyMs, requestHeaders, responseHeaders, ...attempt }: AttemptRow): WebhookAttemptView {
  return {
    at: at.toISOString(),
    ...attempt,
    latency_ms: latencyMs,
    request_headers: requestHeaders,
    response_headers: responseHeaders,
  };
}
