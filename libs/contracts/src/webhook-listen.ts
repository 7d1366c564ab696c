import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsDateTime } from './date-time';
import { endpoint } from './endpoint';
import { rpc } from './rpc';
import { WEBHOOK_EVENTS, webhookDefinitions } from './webhook-events';

/** Deliveries that a listener names as known, at most. */
export const LISTENER_SEEN_MAX = 1_000;

/** Query of `GET /v1/webhook-endpoints/listen`. */
export class WebhookListenQuery {
  /** `listener` of an earlier answer, which keeps its secret. Default: a new one. */
  @IsOptional()
  @IsString()
  @Matches(/^[\w-]{1,32}\.[\da-f-]{36}$/, { message: 'must be the `listener` of an earlier answer' })
  listener?: string;

  /** `since` of an earlier answer: only events from then on, of the last five minutes at most. Default: now. */
  @IsOptional()
  @IsDateTime()
  since?: string;
}

/** `WebhookListenQuery` on its way to the service. */
export class WebhookListenJob extends WebhookListenQuery {
  /** Deliveries that the listener has: they are left out. */
  @IsArray()
  @ArrayMaxSize(LISTENER_SEEN_MAX)
  @IsUUID('all', { each: true })
  seen!: string[];
}

/** A delivery to a listener: the request that an endpoint would get. */
export class ListenedDelivery {
  @IsUUID()
  delivery_id!: string;

  @IsIn(WEBHOOK_EVENTS)
  event!: (typeof WEBHOOK_EVENTS)[number];

  /** Headers of the request by name, its signature made with the secret of the listener. */
  @IsObject()
  headers!: Record<string, string>;

  /** Body of the request, byte for byte. */
  @IsString()
  body!: string;

  @IsISO8601()
  created_at!: string;
}

/** Answer of `GET /v1/webhook-endpoints/listen`, and the data of each event of its stream. */
export class WebhookListenAnswer {
  /** Continues this listener, in the query of the next request. */
  @IsString()
  listener!: string;

  /** Secret of this listener, `whsec_…`. It signs all its deliveries. */
  @IsString()
  secret!: string;

  /** Where the next request goes on. A few seconds are told again: ignore a `delivery_id` that is known. */
  @IsISO8601()
  since!: string;

  /** Oldest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ListenedDelivery)
  deliveries!: ListenedDelivery[];
}

/** Body of `POST /v1/webhook-endpoints/trigger`. */
export class WebhookTriggerBody {
  /** Event to make. */
  @IsIn(WEBHOOK_EVENTS)
  event!: (typeof WEBHOOK_EVENTS)[number];
}

/** An event that was made on request. */
export class WebhookTriggerAnswer {
  @IsIn(WEBHOOK_EVENTS)
  event!: (typeof WEBHOOK_EVENTS)[number];

  /** Made up, in the form of the event. Its ids are new ones. */
  @IsObject()
  data!: Record<string, unknown>;
}

const QUICK_MS = 5_000;

/** What has happened since. Nothing is kept of a listener: its secret follows from its name. */
export const listenToWebhooks = rpc({
  subject: 'webhook-dispatcher.v1.listen',
  callers: ['gateway'],
  request: WebhookListenJob,
  reply: WebhookListenAnswer,
  sealed: ['secret'],
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

/** Makes an event, once for each operation id. */
export const triggerWebhook = rpc({
  subject: 'webhook-dispatcher.v1.trigger',
  callers: ['gateway'],
  request: WebhookTriggerBody,
  reply: WebhookTriggerAnswer,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

const [example] = webhookDefinitions.map(({ example: body }) => body as { event: string; delivery_id: string; data: object });

export const listenToWebhooksRoute = endpoint({
  position: 570,
  id: 'listenToWebhooks',
  method: 'GET',
  path: '/v1/webhook-endpoints/listen',
  summary: 'Listen to webhooks',
  description:
    'Returns what an endpoint of the account would get, for a program without a public URL. Only for test keys: it tells the events of test mode. With ' +
    '`Accept: text/event-stream` the answer is the first event of a stream, `listening`, and `delivered` follows for each further answer; the stream ends ' +
    'with its key, and after 10 minutes. Nothing is kept for a listener that is away for more than five minutes.',
  scopes: ['webhooks'],
  query: WebhookListenQuery,
  response: WebhookListenAnswer,
  alsoAnswers: ['text/event-stream'],
  errors: ['quota_exceeded'],
  example: {
    response: {
      listener: '2026-11.7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a013',
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=',
      since: '2026-04-26T10:34:21.000Z',
      deliveries: [
        {
          delivery_id: example?.delivery_id,
          event: example?.event,
          headers: { 'Content-Type': 'application/json', 'X-ModernLeads-Timestamp': '1777199661' },
          body: JSON.stringify(example),
          created_at: '2026-04-26T10:34:21.000Z',
        },
      ],
    },
  },
});

export const triggerWebhookRoute = endpoint({
  position: 580,
  id: 'triggerWebhook',
  method: 'POST',
  path: '/v1/webhook-endpoints/trigger',
  summary: 'Trigger a webhook event',
  description:
    'Makes an event with made-up data. Listeners get it, and each endpoint of test mode that is verified and subscribes to it. Only for test keys.',
  scopes: ['webhooks'],
  body: WebhookTriggerBody,
  response: WebhookTriggerAnswer,
  example: { request: { event: example?.event }, response: { event: example?.event, data: example?.data } },
});
