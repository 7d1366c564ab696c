import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, IsUrl, Min, ValidateNested } from 'class-validator';
import { BATCH_KINDS, type BatchKind } from './batch';
import type { ClassRef } from './class-ref';

/** `gone`: it answered 410. `failing`: it reached its failure limit. */
export const WEBHOOK_DISABLE_REASONS = ['gone', 'failing'] as const;
export type WebhookDisableReason = (typeof WEBHOOK_DISABLE_REASONS)[number];

/** Percent of the failure limit at which its owner is alerted. */
export const WEBHOOK_ALERT_PERCENTS = [50, 70, 90] as const;
export type WebhookAlertPercent = (typeof WEBHOOK_ALERT_PERCENTS)[number];

/** Why there was no answer to an attempt, or none that counts. */
export const WEBHOOK_ERRORS = [
  'bad_status',
  'redirect',
  'timeout',
  'refused',
  'unreachable',
  'connection_reset',
  'malformed_reply',
  'tls_failed',
  'dns_failed',
  'blocked_address',
  'own_failure',
] as const;
export type WebhookError = (typeof WEBHOOK_ERRORS)[number];

export const BATCH_EVENTS = ['batch.completed', 'batch.failed', 'batch.cancelled'] as const;
export type BatchEventName = (typeof BATCH_EVENTS)[number];

/** They tell of an endpoint, to the others of its account and mode. */
export const ENDPOINT_EVENTS = ['webhook_endpoint.failing', 'webhook_endpoint.disabled'] as const;
export type EndpointEventName = (typeof ENDPOINT_EVENTS)[number];

/** Events that an endpoint can subscribe to. */
export const WEBHOOK_EVENTS = [...BATCH_EVENTS, ...ENDPOINT_EVENTS] as const;

/** Sent when its owner asks for it, whatever the endpoint subscribes to. */
export const WEBHOOK_PING = 'webhook.ping';

/** `data` of the events of a batch. */
export class BatchEventData {
  @IsUUID()
  batch_id!: string;

  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  /** Number of rows. */
  @IsInt()
  @Min(0)
  total!: number;

  /** Rows with the status `found` (enrich), `valid` (verify) or `scored` (qualify). */
  @IsInt()
  @Min(0)
  found!: number;

  /** Rows by status. */
  @IsObject()
  counts!: Record<string, number>;

  /** Why the batch failed; null otherwise. */
  @IsOptional()
  @IsString()
  reason!: string | null;

  @IsUrl({ require_tld: false })
  download_url!: string;

  @IsISO8601()
  completed_at!: string;
}

/** `data` of the events of an endpoint. */
export class EndpointEventData {
  @IsUUID()
  endpoint_id!: string;

  @IsOptional()
  @IsString()
  description!: string | null;

  /** Why the endpoint is disabled: `gone` (it answered 410) or `failing` (it reached its failure limit). Null while it is not disabled. */
  @IsOptional()
  @IsIn(WEBHOOK_DISABLE_REASONS)
  reason!: WebhookDisableReason | null;

  /** Percentage of the failure limit that is reached: 50, 70 or 90, or 100 when the endpoint is disabled. Each is sent once until an attempt succeeds. */
  @IsInt()
  percent!: number;

  /** Number of attempts that have failed since the last success. */
  @IsInt()
  failures!: number;

  @IsISO8601()
  failing_since!: string;

  /** Why the last attempt failed. */
  @IsIn(WEBHOOK_ERRORS)
  last_error!: WebhookError;

  /** HTTP status of the last answer. Null if there was no answer. */
  @IsOptional()
  @IsInt()
  last_status!: number | null;

  /** Earliest time at which the endpoint is disabled if it keeps failing. For a disabled endpoint: when it was disabled. */
  @IsISO8601()
  disable_at!: string;
}

/** `data` of a ping. */
export class PingEventData {
  @IsUUID()
  endpoint_id!: string;

  @IsISO8601()
  sent_at!: string;
}

class EventBody {
  /** Id of the delivery: equal in every attempt, and equal to `X-ModernLeads-Delivery` and `webhook-id`. Use it to ignore duplicates. */
  @IsUUID()
  delivery_id!: string;
}

/** Body of the events of a batch. */
export class BatchEvent extends EventBody {
  @IsIn(BATCH_EVENTS)
  event!: BatchEventName;

  @IsObject()
  @ValidateNested()
  @Type(() => BatchEventData)
  data!: BatchEventData;
}

/** Body of the events of an endpoint. */
export class EndpointEvent extends EventBody {
  @IsIn(ENDPOINT_EVENTS)
  event!: EndpointEventName;

  @IsObject()
  @ValidateNested()
  @Type(() => EndpointEventData)
  data!: EndpointEventData;
}

/** Body of a ping. */
export class PingEvent extends EventBody {
  @IsIn([WEBHOOK_PING])
  event!: typeof WEBHOOK_PING;

  @IsObject()
  @ValidateNested()
  @Type(() => PingEventData)
  data!: PingEventData;
}

/** An event as the reference describes it. */
export interface WebhookDefinition {
  readonly event: string;
  readonly summary: string;
  readonly body: ClassRef<object>;
  readonly example: Record<string, unknown>;
}

const delivery_id = '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a010';
const batch = {
  batch_id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a011',
  kind: 'enrich',
  total: 1000,
  found: 842,
  counts: { found: 842, not_found: 158 },
  reason: null,
  download_url: 'https://leads.example.com/v1/batch/7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a011/download',
  completed_at: '2026-04-26T10:34:21.000Z',
};

function ofBatch(event: BatchEventName, summary: string, changes: object = {}): WebhookDefinition {
  return { event, summary, body: BatchEvent, example: { event, delivery_id, data: { ...batch, ...changes } } };
}

const endpoint_id = '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a012';
const failing = {
  endpoint_id,
  description: 'CRM',
  reason: null,
  percent: 50,
  failures: 34,
  failing_since: '2026-04-23T22:34:21.000Z',
  last_error: 'bad_status',
  last_status: 503,
  disable_at: '2026-04-28T22:34:21.000Z',
};

function ofEndpoint(event: EndpointEventName, summary: string, changes: object = {}): WebhookDefinition {
  return { event, summary, body: EndpointEvent, example: { event, delivery_id, data: { ...failing, ...changes } } };
}

/** Every event that can arrive at an endpoint. */
export const webhookDefinitions: readonly WebhookDefinition[] = [
  ofBatch('batch.completed', 'A batch has completed'),
  ofBatch('batch.failed', 'A batch has failed', {
    ...{
      counts: { found: 842, not_found: 57, failed: 101 },
      reason: 'the service that answers its rows was not available for too long',
    },
  }),
  ofBatch('batch.cancelled', 'A batch was cancelled', { counts: { found: 842, cancelled: 158 } }),
  ofEndpoint('webhook_endpoint.failing', 'A webhook endpoint of the account is failing'),
  ofEndpoint('webhook_endpoint.disabled', 'A webhook endpoint of the account was disabled', {
    ...{ reason: 'failing', percent: 100, failures: 58 },
  }),
  {
    event: WEBHOOK_PING,
    summary: 'A webhook endpoint was pinged',
    body: PingEvent,
    example: {
      event: WEBHOOK_PING,
      delivery_id,
      data: { endpoint_id, sent_at: '2026-04-26T10:34:21.000Z' },
    },
  },
];
