import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Mode, MODES } from './call-context';
import { endpoint } from './endpoint';
import { IsDateTime } from './date-time';
import { IsPageCursor } from './page-cursor';
import type { Quota } from './quotas';

export class AccountPlan {
  @IsBoolean()
  active!: boolean;
}

/** `available` = `balance` − `held`; all in credits, with at most one decimal. */
export class AccountCredits {
  @IsNumber()
  balance!: number;

  /** Credits that running calls and batches hold. */
  @IsNumber()
  held!: number;

  @IsNumber()
  available!: number;
}

export class AccountLimits {
  /** Requests in any 60 seconds. Doubled for one burst minute per hour. */
  @IsInt()
  requests_per_minute!: number;

  /** Credits in any 60 minutes. */
  @IsNumber()
  credits_per_hour!: number;
}

/** How much of one kind the account may have, and has. At the limit, what would exceed it is refused as `quota_exceeded`. */
export class QuotaState {
  @IsInt()
  limit!: number;

  @IsInt()
  used!: number;
}

/** Of the account, in the mode of the key. */
export class AccountQuotas implements Record<Quota, QuotaState> {
  /** Batches that have not ended. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  open_batches!: QuotaState;

  /** Rows of the batches that are kept. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  batch_rows!: QuotaState;

  /** Bytes of these rows. Results count when the batch has ended. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  batch_bytes!: QuotaState;

  /** Contacts that are kept. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  contacts!: QuotaState;

  /** Webhook endpoints. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  webhook_endpoints!: QuotaState;

  /** Open event streams, of both modes together. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  event_streams!: QuotaState;

  /** Open event streams of this key. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  key_event_streams!: QuotaState;

  /** Paid calls under way. */
  @IsObject()
  @ValidateNested()
  @Type(() => QuotaState)
  paid_calls!: QuotaState;
}

export class AccountKey {
  @IsUUID()
  id!: string;

  @IsOptional()
  @IsString()
  name!: string | null;

  /** Prefix and last four characters of the key. The rest of the key is not stored. */
  @IsString()
  hint!: string;

  /** `["all"]`, or the scopes it is restricted to. */
  @IsArray()
  @IsString({ each: true })
  scopes!: string[];

  @IsOptional()
  @IsISO8601()
  expires_at!: string | null;
}

/** Answer of `GET /v1/account`. */
export class AccountAnswer {
  @IsUUID()
  account_id!: string;

  @IsString()
  name!: string;

  @IsIn(MODES)
  mode!: Mode;

  @IsObject()
  @ValidateNested()
  @Type(() => AccountPlan)
  plan!: AccountPlan;

  @IsObject()
  @ValidateNested()
  @Type(() => AccountCredits)
  credits!: AccountCredits;

  @IsObject()
  @ValidateNested()
  @Type(() => AccountLimits)
  limits!: AccountLimits;

  @IsObject()
  @ValidateNested()
  @Type(() => AccountQuotas)
  quotas!: AccountQuotas;

  @IsObject()
  @ValidateNested()
  @Type(() => AccountKey)
  key!: AccountKey;
}

/** Query of `GET /v1/usage`. */
export class UsageQuery {
  /** Entries per page. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;

  /** `next_cursor` of the previous page. */
  @IsOptional()
  @IsPageCursor(/^\d{1,18}$/)
  cursor?: string;

  /** Only charges at or after this time. */
  @IsOptional()
  @IsDateTime()
  from?: string;

  /** Only charges before this time. */
  @IsOptional()
  @IsDateTime()
  to?: string;
}

/** One charge and what it was for. */
export class UsageEntry {
  @IsString()
  id!: string;

  /** Operation that was charged: a call, or a part of a batch. */
  @IsUUID()
  operation_id!: string;

  @IsOptional()
  @IsString()
  request_id!: string | null;

  @IsString()
  endpoint!: string;

  @IsOptional()
  @IsUUID()
  key_id!: string | null;

  @IsNumber()
  credits!: number;

  @IsISO8601()
  created_at!: string;
}

export class UsageTotals {
  @IsInt()
  charges!: number;

  @IsNumber()
  credits!: number;
}

/** Answer of `GET /v1/usage`. */
export class UsageAnswer {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => UsageEntry)
  data!: UsageEntry[];

  @IsOptional()
  @IsString()
  next_cursor!: string | null;

  /** Totals of the whole period, not only of this page. */
  @IsObject()
  @ValidateNested()
  @Type(() => UsageTotals)
  totals!: UsageTotals;
}

export const getAccountRoute = endpoint({
  position: 800,
  id: 'getAccount',
  method: 'GET',
  path: '/v1/account',
  summary: 'Retrieve the account',
  scopes: [],
  response: AccountAnswer,
  example: {
    response: {
      account_id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a001',
      name: 'Acme',
      mode: 'live',
      plan: { active: true },
      credits: { balance: 999, held: 1, available: 998 },
      limits: { requests_per_minute: 60, credits_per_hour: 100000 },
      quotas: {
        open_batches: { limit: 100, used: 2 },
        batch_rows: { limit: 5_000_000, used: 12_400 },
        batch_bytes: { limit: 5_000_000_000, used: 18_903_112 },
        contacts: { limit: 2_000_000, used: 340 },
        webhook_endpoints: { limit: 50, used: 1 },
        event_streams: { limit: 100, used: 1 },
        key_event_streams: { limit: 20, used: 1 },
        paid_calls: { limit: 200, used: 0 },
      },
      key: { id: '0b8f6f5e-8f0f-4d52-9d54-2f1de1a3a002', name: 'CRM', hint: 'ml_live_…z9y8', scopes: ['all'], expires_at: null },
    },
  },
});

export const listUsageRoute = endpoint({
  position: 810,
  id: 'listUsage',
  method: 'GET',
  path: '/v1/usage',
  summary: 'List charges',
  description:
    'Returns the charges of the account, newest first. The list of a test key is empty, since test keys are never charged.',
  scopes: [],
  query: UsageQuery,
  response: UsageAnswer,
  example: {
    response: {
      data: [
        {
          id: '42',
          operation_id: '5c0f6f5e-8f0f-4d52-9d54-2f1de1a3a003',
          request_id: 'req_01',
          endpoint: 'POST /v1/verify/email',
          key_id: '0b8f6f5e-8f0f-4d52-9d54-2f1de1a3a002',
          credits: 1,
          created_at: '2026-04-26T10:34:21.000Z',
        },
      ],
      next_cursor: null,
      totals: { charges: 1, credits: 1 },
    },
  },
});
