import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Mode, MODES } from './call-context';
import { IsDateTime } from './date-time';
import { IsRequiredUnless } from './described-by';
import { rpc } from './rpc';
import {
  WEBHOOK_ALERT_PERCENTS,
  WEBHOOK_DISABLE_REASONS,
  WEBHOOK_ERRORS,
  WEBHOOK_EVENTS,
  type WebhookAlertPercent,
  type WebhookDisableReason,
  type WebhookError,
} from './webhook-events';

/** `disabled`: by us, see `reason`; nothing is sent until it is made active again. */
export const WEBHOOK_ENDPOINT_STATES = ['active', 'paused', 'disabled'] as const;
export type WebhookEndpointState = (typeof WEBHOOK_ENDPOINT_STATES)[number];

/** `dead`: every attempt failed. `skipped`: its endpoint was not active. Both can be replayed. */
export const WEBHOOK_DELIVERY_STATES = ['pending', 'delivered', 'dead', 'skipped'] as const;
export type WebhookDeliveryState = (typeof WEBHOOK_DELIVERY_STATES)[number];

/** What an endpoint can subscribe to: `*` stands for every event, and for those yet to come. */
const SUBSCRIPTIONS = [...WEBHOOK_EVENTS, '*'];
const URL_MAX = 2_048;

const WEBHOOK_VERIFICATIONS = ['unverified', 'verified'] as const;

export class NoFields {}

/** Path parameters of everything that has an id. */
export class IdParams {
  @IsUUID()
  id!: string;
}

class WebhookEndpointFields {
  /** Events to send. Default: all. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SUBSCRIPTIONS, { each: true })
  events?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(200)
  description?: string;
}

/** Body of `POST /v1/webhook-endpoints`. */
export class WebhookEndpointBody extends WebhookEndpointFields {
  /** URL of the receiver, `https://…` or `http://…`. Its host must have a public address. */
  @IsString()
  @Matches(/^https?:\/\/[^\s]+$/i, { message: 'must be an address such as https://crm.example.com/hooks' })
  @MaxLength(URL_MAX)
  url!: string;
}

/** Body of `PUT /v1/webhook-endpoints/{id}`. Fields that are left out keep their value. */
export class WebhookEndpointChange extends WebhookEndpointFields {
  @IsOptional()
  @IsString()
  @Matches(/^https?:\/\/[^\s]+$/i, { message: 'must be an address such as https://crm.example.com/hooks' })
  @MaxLength(URL_MAX)
  url?: string;

  /** `paused`: events become skipped deliveries that can be replayed. `active` also enables a disabled endpoint. */
  @IsOptional()
  @IsIn(['active', 'paused'])
  state?: 'active' | 'paused';
}

/** Body of `POST /v1/webhook-endpoints/{id}/rotate`. */
export class WebhookRotateBody {
  /** Hours during which previous secrets also sign, in `webhook-signature`. Default: 24. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(168)
  overlap_hours?: number;
}

/** A secret, without its value. */
export class WebhookSecretView {
  @IsUUID()
  id!: string;

  @IsISO8601()
  created_at!: string;

  /** End of the overlap. Null for the current secret. */
  @IsOptional()
  @IsISO8601()
  expires_at!: string | null;
}

export class WebhookEndpointView {
  @IsUUID()
  id!: string;

  @IsString()
  url!: string;

  @IsOptional()
  @IsString()
  description!: string | null;

  @IsArray()
  @IsIn(SUBSCRIPTIONS, { each: true })
  events!: string[];

  /** The endpoint receives events of batches that were created with a key of this mode. */
  @IsIn(MODES)
  mode!: Mode;

  @IsIn(WEBHOOK_ENDPOINT_STATES)
  state!: WebhookEndpointState;

  /** `unverified` until the URL has answered a `webhook.ping` with 2xx. Until then it receives pings only; other deliveries wait. */
  @IsIn(WEBHOOK_VERIFICATIONS)
  verification!: (typeof WEBHOOK_VERIFICATIONS)[number];

  /** Why the endpoint is disabled: `gone` (it answered 410) or `failing` (it reached its failure limit: at least ten attempts in five days, all failed). */
  @IsOptional()
  @IsIn(WEBHOOK_DISABLE_REASONS)
  reason!: WebhookDisableReason | null;

  /** Time since which no attempt has succeeded. Null if the last attempt succeeded. */
  @IsOptional()
  @IsISO8601()
  failing_since!: string | null;

  /** Number of failed attempts since `failing_since`. */
  @IsInt()
  failures!: number;

  /** Percentage of the failure limit at the last alert. Null below 50. */
  @IsOptional()
  @IsIn(WEBHOOK_ALERT_PERCENTS)
  failing_percent!: WebhookAlertPercent | null;

  /** Why the last attempt failed. Null if it succeeded. */
  @IsOptional()
  @IsIn(WEBHOOK_ERRORS)
  last_error!: WebhookError | null;

  /** HTTP status of the last failed attempt. Null if there was no answer or the last attempt succeeded. */
  @IsOptional()
  @IsInt()
  last_status!: number | null;

  /** Earliest time at which the endpoint is disabled if it keeps failing; never in the past. Null if it is not failing or not active. */
  @IsOptional()
  @IsISO8601()
  disable_at!: string | null;

  /** Secrets that sign, the current one first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookSecretView)
  secrets!: WebhookSecretView[];

  @IsISO8601()
  created_at!: string;
}

/** A webhook endpoint with its new secret. */
export class WebhookEndpointWithSecret extends WebhookEndpointView {
  /** Secret, `whsec_…`. It is not shown again. */
  @IsString()
  secret!: string;
}

export class WebhookEndpointList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookEndpointView)
  data!: WebhookEndpointView[];
}

export class WebhookEndpointDeleted {
  @IsUUID()
  id!: string;

  @IsBoolean()
  deleted!: boolean;
}

/** Query of `GET /v1/webhook-deliveries`. */
export class WebhookDeliveryQuery {
  @IsOptional()
  @IsUUID()
  endpoint_id?: string;

  @IsOptional()
  @IsIn(WEBHOOK_DELIVERY_STATES)
  state?: WebhookDeliveryState;

  /** The name of an event, such as `batch.completed`. */
  @IsOptional()
  @IsString()
  @MaxLength(50)
  event?: string;

  /** Only deliveries created at or after this time. */
  @IsOptional()
  @IsDateTime()
  from?: string;

  /** Only deliveries created before this time. */
  @IsOptional()
  @IsDateTime()
  to?: string;

  /** Deliveries per page. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  /** `next_cursor` of the previous page. */
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

/** The delivery of an event to an endpoint. */
export class WebhookDeliveryView {
  /** The `delivery_id` of the body. */
  @IsUUID()
  id!: string;

  @IsUUID()
  endpoint_id!: string;

  @IsString()
  event!: string;

  @IsIn(WEBHOOK_DELIVERY_STATES)
  state!: WebhookDeliveryState;

  /** Number of attempts that count. */
  @IsInt()
  attempts!: number;

  /** Number of replays. */
  @IsInt()
  replays!: number;

  /** Time of the next attempt. Null if none is scheduled. */
  @IsOptional()
  @IsISO8601()
  next_attempt_at!: string | null;

  @IsISO8601()
  created_at!: string;
}

export class WebhookDeliveryPage {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookDeliveryView)
  data!: WebhookDeliveryView[];

  @IsOptional()
  @IsString()
  next_cursor!: string | null;
}

export class WebhookAttemptView {
  @IsISO8601()
  at!: string;

  /** HTTP status of the answer. Null if there was no answer. */
  @IsOptional()
  @IsInt()
  status!: number | null;

  /** Why the attempt failed. Null if it succeeded. `own_failure`: the sender's proxy or DNS failed; this does not count as an attempt. */
  @IsOptional()
  @IsIn(WEBHOOK_ERRORS)
  error!: WebhookError | null;

  @IsInt()
  latency_ms!: number;

  /** First 4 KiB of the answer's body. */
  @IsOptional()
  @IsString()
  response!: string | null;

  /** Headers that were sent, one `Name: value` per line. Null if nothing was sent. */
  @IsOptional()
  @IsString()
  request_headers!: string | null;

  /** First 1,024 characters of the answer's headers, without cookies. */
  @IsOptional()
  @IsString()
  response_headers!: string | null;

  /** True if it counts as an attempt of the schedule. */
  @IsBoolean()
  counted!: boolean;
}

export class WebhookDeliveryDetail extends WebhookDeliveryView {
  /** Body that is sent. Equal in every attempt, byte for byte. */
  @IsString()
  body!: string;

  /** The latest 16 attempts, newest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookAttemptView)
  log!: WebhookAttemptView[];
}

/** Attempts that counted, of one hour. */
export class WebhookHour {
  /** Its beginning. */
  @IsISO8601()
  hour!: string;

  @IsInt()
  delivered!: number;

  @IsInt()
  failed!: number;

  /** Median time of an attempt. Null: there was no attempt. */
  @IsOptional()
  @IsInt()
  p50_ms!: number | null;

  /** Of 95 % of the attempts at most. */
  @IsOptional()
  @IsInt()
  p95_ms!: number | null;

  @IsOptional()
  @IsInt()
  longest_ms!: number | null;
}

export class WebhookHours {
  /** The last 24 hours, oldest first; the last one has not ended. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookHour)
  hours!: WebhookHour[];
}

/** Body of `POST /v1/webhook-deliveries/replay`. Selects the deliveries that match all given fields. */
export class WebhookReplayBody {
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  ids?: string[];

  @IsOptional()
  @IsUUID()
  endpoint_id?: string;

  /** Only deliveries created at or after this time. Required without `ids`. */
  @IsRequiredUnless('ids')
  @IsDateTime()
  since?: string;

  /** Only deliveries created before this time. */
  @IsOptional()
  @IsDateTime()
  until?: string;

  /** States to replay. Default: `dead` and `skipped`; with `ids` also `delivered`. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(['dead', 'skipped', 'delivered'], { each: true })
  states?: WebhookDeliveryState[];
}

export class WebhookReplayAnswer {
  /** Number of deliveries that are sent again, with the same `delivery_id` and body. At most ten per second to one endpoint. */
  @IsInt()
  replayed!: number;

  /** True if there are more; send the request again. */
  @IsBoolean()
  remaining!: boolean;
}

/** `WebhookEndpointChange` on its way to the service. */
export class WebhookEndpointUpdate extends WebhookEndpointChange {
  @IsUUID()
  id!: string;
}

/** `WebhookRotateBody` on its way to the service. */
export class WebhookRotateJob extends WebhookRotateBody {
  @IsUUID()
  id!: string;
}

export class WebhookSecretAnswer {
  @IsString()
  secret!: string;
}

export class WebhookRewrapAnswer {
  /** Secrets that are now encrypted under the first key of WEBHOOK_SECRET_KEYS. */
  @IsInt()
  rewrapped!: number;
}

const QUICK_MS = 5_000;
/** The name is looked up. */
const LOOKUP_MS = 15_000;
/** One attempt, and time to write it down. */
const ATTEMPT_MS = 20_000;

/** Makes an endpoint, under the operation id: asked again it gives the same one, with its secret. Only addresses that are public now. */
export const createWebhookEndpoint = rpc({
  subject: 'webhook-dispatcher.v1.create_endpoint',
  callers: ['gateway', 'admin'],
  request: WebhookEndpointBody,
  reply: WebhookEndpointWithSecret,
  sealed: ['secret'],
  deadlineMs: LOOKUP_MS,
  suppression: 'nobody',
});

export const listWebhookEndpoints = rpc({
  subject: 'webhook-dispatcher.v1.list_endpoints',
  callers: ['gateway', 'admin'],
  request: NoFields,
  reply: WebhookEndpointList,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

export const getWebhookEndpoint = rpc({
  subject: 'webhook-dispatcher.v1.get_endpoint',
  callers: ['gateway'],
  request: IdParams,
  reply: WebhookEndpointView,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

export const updateWebhookEndpoint = rpc({
  subject: 'webhook-dispatcher.v1.update_endpoint',
  callers: ['gateway'],
  request: WebhookEndpointUpdate,
  reply: WebhookEndpointView,
  deadlineMs: LOOKUP_MS,
  suppression: 'nobody',
});

/** Its deliveries end as skipped and can be read no more. Deleting again is `not_found`. */
export const deleteWebhookEndpoint = rpc({
  subject: 'webhook-dispatcher.v1.delete_endpoint',
  callers: ['gateway', 'admin'],
  request: IdParams,
  reply: WebhookEndpointDeleted,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

/** Gives an endpoint a new secret, once for each operation id. */
export const rotateWebhookSecret = rpc({
  subject: 'webhook-dispatcher.v1.rotate_secret',
  callers: ['gateway', 'admin'],
  request: WebhookRotateJob,
  reply: WebhookEndpointWithSecret,
  sealed: ['secret'],
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

/** The secret that was made under an operation id, for whoever repeats that request. Not for anything else. */
export const revealWebhookSecret = rpc({
  subject: 'webhook-dispatcher.v1.reveal_secret',
  callers: ['gateway'],
  request: IdParams,
  reply: WebhookSecretAnswer,
  sealed: ['secret'],
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

/** One attempt of a `webhook.ping`, now, whatever the state of the endpoint; once for each operation id. */
export const pingWebhookEndpoint = rpc({
  subject: 'webhook-dispatcher.v1.ping',
  callers: ['gateway', 'admin'],
  request: IdParams,
  reply: WebhookDeliveryDetail,
  deadlineMs: ATTEMPT_MS,
  suppression: 'nobody',
});

export const listWebhookDeliveries = rpc({
  subject: 'webhook-dispatcher.v1.list_deliveries',
  callers: ['gateway', 'admin'],
  request: WebhookDeliveryQuery,
  reply: WebhookDeliveryPage,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

export const getWebhookDelivery = rpc({
  subject: 'webhook-dispatcher.v1.get_delivery',
  callers: ['gateway'],
  request: IdParams,
  reply: WebhookDeliveryDetail,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

/** Of deliveries of the last two days: a later replay is left out. */
export const countWebhookAttempts = rpc({
  subject: 'webhook-dispatcher.v1.count_attempts',
  callers: ['gateway'],
  request: NoFields,
  reply: WebhookHours,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

export const replayWebhookDeliveries = rpc({
  subject: 'webhook-dispatcher.v1.replay',
  callers: ['gateway', 'admin'],
  request: WebhookReplayBody,
  reply: WebhookReplayAnswer,
  deadlineMs: QUICK_MS,
  suppression: 'nobody',
});

/** Brings every secret, of whatever account, under the first key of WEBHOOK_SECRET_KEYS: then the others can be taken away. */
export const rewrapWebhookSecrets = rpc({
  subject: 'webhook-dispatcher.v1.rewrap',
  callers: ['admin'],
  request: NoFields,
  reply: WebhookRewrapAnswer,
  deadlineMs: ATTEMPT_MS,
  suppression: 'nobody',
});
