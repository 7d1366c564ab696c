import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, IsUrl, Min, ValidateNested } from 'class-validator';
import type { ClassRef } from './class-ref';

/** Events that an endpoint can subscribe to. */
export const WEBHOOK_EVENTS = ['batch.completed', 'batch.failed', 'batch.cancelled'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Sent when its owner asks for it, whatever the endpoint subscribes to. */
export const WEBHOOK_PING = 'webhook.ping';

/** `data` of the events of a batch. */
export class BatchEventData {
  @IsUUID()
  batch_id!: string;

  @IsIn(['enrich', 'verify'])
  kind!: 'enrich' | 'verify';

  /** Rows that were accepted. */
  @IsInt()
  @Min(0)
  total!: number;

  /** Rows with the status `found` (enrich) or `valid` (verify). */
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

/** `data` of a ping. */
export class PingEventData {
  @IsUUID()
  endpoint_id!: string;

  @IsISO8601()
  sent_at!: string;
}

class EventBody {
  /** The same in every attempt, and in `X-ModernLeads-Delivery` and `webhook-id`: use it to drop duplicates. */
  @IsUUID()
  delivery_id!: string;
}

/** Body of the events of a batch. */
export class BatchEvent extends EventBody {
  @IsIn(WEBHOOK_EVENTS)
  event!: WebhookEvent;

  @IsObject()
  @ValidateNested()
  @Type(() => BatchEventData)
  data!: BatchEventData;
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

function ofBatch(event: WebhookEvent, summary: string, changes: object = {}): WebhookDefinition {
  return { event, summary, body: BatchEvent, example: { event, delivery_id, data: { ...batch, ...changes } } };
}

/** Every event that can arrive at an endpoint. */
export const webhookDefinitions: readonly WebhookDefinition[] = [
  ofBatch('batch.completed', 'A batch is done: every row has its result'),
  ofBatch('batch.failed', 'A batch could not go on; the rows that were done stay', { reason: 'no row could be worked' }),
  ofBatch('batch.cancelled', 'A batch was cancelled; the rows that were done stay', { counts: { found: 842, cancelled: 158 } }),
  {
    event: WEBHOOK_PING,
    summary: 'The owner of the endpoint wants to know whether it answers',
    body: PingEvent,
    example: {
      event: WEBHOOK_PING,
      delivery_id,
      data: { endpoint_id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a012', sent_at: '2026-04-26T10:34:21.000Z' },
    },
  },
];
