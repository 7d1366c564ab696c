import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateTime } from './date-time';
import { endpoint } from './endpoint';
import { IsPageCursor } from './page-cursor';

/** What can be recorded, as `noun.verb`. A change of a new kind adds its verb here. */
export const AUDIT_VERBS = [
  'account.create',
  'account.rename',
  'key.create',
  'key.revoke',
  'key.rotate',
  'credits.grant',
  'plan.set',
  'quota.set',
  'webhook_endpoint.create',
  'webhook_endpoint.update',
  'webhook_endpoint.enable',
  'webhook_endpoint.disable',
  'webhook_endpoint.rotate_secret',
  'webhook_endpoint.delete',
  'webhook_delivery.replay',
  'webhook_secret.rewrap',
  'buyer_context.set',
  'buyer_context.delete',
  'contacts.import',
  'suppression.add',
  'suppression.remove',
  'person.erase',
  'queue.pause',
  'queue.resume',
  'queue.retry',
  'database.migrate',
  'user.create',
  'user.disable',
  'user.set_password',
  'user.enable_totp',
  'user.disable_totp',
  'user.renew_recovery_codes',
  'user.bind_identity',
  'user.unbind_identity',
  'membership.set',
  'membership.remove',
  'invitation.create',
  'invitation.revoke',
  'sign_in_link.create',
  'session.create',
  'session.refuse',
  'session.end',
  'session.revoke',
] as const;
export type AuditVerb = (typeof AUDIT_VERBS)[number];

export const ACTOR_KINDS = ['key', 'user', 'operator', 'system'] as const;

/** Who makes a change: an API key, a user of the dashboard, an operator of the instance, or the system itself. */
export interface Actor {
  readonly kind: (typeof ACTOR_KINDS)[number];
  /** Id of the key or of the user, or name of the operator; the system has none. */
  readonly id?: string;
  /** IP address of the caller. */
  readonly ip?: string;
}

const KEPT = 200;

/** Query of `GET /v1/audit-events`. */
export class AuditEventQuery {
  /** Only events of this verb, such as `key.create`. */
  @IsOptional()
  @Matches(/^[a-z_]{1,40}\.[a-z_]{1,40}$/, { message: 'must be a verb such as key.create' })
  verb?: string;

  /** Only changes made by this API key or user (its id) or operator (the name). */
  @IsOptional()
  @IsString()
  @MaxLength(KEPT)
  actor?: string;

  /** Only changes of the resource with this id. */
  @IsOptional()
  @IsString()
  @MaxLength(KEPT)
  subject?: string;

  /** Only events at or after this time. */
  @IsOptional()
  @IsDateTime()
  from?: string;

  /** Only events before this time. */
  @IsOptional()
  @IsDateTime()
  to?: string;

  /** Events per page. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;

  /** `next_cursor` of the previous page. */
  @IsOptional()
  @IsPageCursor(/^\d{1,18}$/)
  cursor?: string;
}

export class AuditActor {
  /** `key`: an API key. `user`: somebody signed in to the dashboard. `operator`: somebody who runs the instance. `system`: the instance itself. */
  @IsIn(ACTOR_KINDS)
  kind!: (typeof ACTOR_KINDS)[number];

  /** Id of the key or of the user, or name of the operator. */
  @IsOptional()
  @IsString()
  id!: string | null;
}

export class AuditSubject {
  @IsString()
  kind!: string;

  @IsOptional()
  @IsString()
  id!: string | null;
}

/** One change. It holds no secrets, and no data of people other than who made it. */
export class AuditEventView {
  @IsUUID()
  id!: string;

  /** Number among the events of the account, of both modes, from 1. */
  @IsInt()
  sequence!: number;

  @IsISO8601()
  at!: string;

  @IsString()
  verb!: string;

  @IsObject()
  @ValidateNested()
  @Type(() => AuditActor)
  actor!: AuditActor;

  @IsObject()
  @ValidateNested()
  @Type(() => AuditSubject)
  subject!: AuditSubject;

  @IsOptional()
  @IsString()
  ip!: string | null;

  /** `X-Request-Id` of the call where that is a UUID. */
  @IsOptional()
  @IsUUID()
  request_id!: string | null;

  /** Fields that changed, as they were. */
  @IsOptional()
  @IsObject()
  before!: Record<string, unknown> | null;

  /** Fields that changed, as they are. */
  @IsOptional()
  @IsObject()
  after!: Record<string, unknown> | null;

  /** SHA-256 of the hash of the event before it, and of this event. */
  @IsString()
  hash!: string;
}

/** Answer of `GET /v1/audit-events`. */
export class AuditEventPage {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AuditEventView)
  data!: AuditEventView[];

  @IsOptional()
  @IsString()
  next_cursor!: string | null;
}

export const listAuditEventsRoute = endpoint({
  position: 820,
  id: 'listAuditEvents',
  method: 'GET',
  path: '/v1/audit-events',
  summary: 'List audit events',
  description:
    'Returns who has changed what of the account, newest first: keys, credits, webhook endpoints, imports and erasures. Events cannot be changed or deleted, and are kept as long as the account. A live key sees what concerns live mode and the account, a test key what concerns test mode.',
  scopes: ['audit'],
  query: AuditEventQuery,
  response: AuditEventPage,
  example: {
    response: {
      data: [
        {
          id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a081',
          sequence: 7,
          at: '2026-04-26T10:34:21.000Z',
          verb: 'webhook_endpoint.update',
          actor: { kind: 'key', id: '0b8f6f5e-8f0f-4d52-9d54-2f1de1a3a002' },
          subject: { kind: 'webhook_endpoint', id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a012' },
          ip: '203.0.113.7',
          request_id: '5c0f6f5e-8f0f-4d52-9d54-2f1de1a3a003',
          before: { state: 'active' },
          after: { state: 'paused' },
          hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        },
      ],
      next_cursor: null,
    },
  },
});
