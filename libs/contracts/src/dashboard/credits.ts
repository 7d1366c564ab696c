import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { IsDateTime } from '../date-time';
import { dashboardRoute } from './route';

export const HOLD_KINDS = ['call', 'batch', 'research'] as const;

/** Credits that work under way holds. */
export class OpenHoldView {
  /** Of a batch: its own id. */
  @IsUUID()
  id!: string;

  @IsIn(HOLD_KINDS)
  kind!: (typeof HOLD_KINDS)[number];

  /** Of the batch; null also for a role that sees no data. */
  @IsOptional()
  @IsString()
  name!: string | null;

  /** The batch is paused. */
  @IsBoolean()
  paused!: boolean;

  @IsString()
  endpoint!: string;

  @IsOptional()
  @IsString()
  request_id!: string | null;

  /** What may still be charged. */
  @IsNumber()
  credits!: number;

  @IsISO8601()
  since!: string;
}

/** What may be spent in any 60 minutes, in credits. */
export class SpendCap {
  @IsNumber()
  credits_per_hour!: number;

  /** Charged in the last 60 minutes, and held by what began in them. */
  @IsNumber()
  spent!: number;
}

/** The cap that a key has in place of that of the account. */
export class KeySpendCap extends SpendCap {
  @IsUUID()
  key_id!: string;

  @IsOptional()
  @IsString()
  name!: string | null;

  /** Prefix and last four characters. */
  @IsString()
  hint!: string;
}

export class CreditsView {
  /** The oldest 100. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OpenHoldView)
  holds!: OpenHoldView[];

  /** There are others. */
  @IsBoolean()
  has_more_holds!: boolean;

  @IsObject()
  @ValidateNested()
  @Type(() => SpendCap)
  cap!: SpendCap;

  /** Of live keys that are in force. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => KeySpendCap)
  key_caps!: KeySpendCap[];
}

export const getCreditsRoute = dashboardRoute({
  id: 'getCredits',
  method: 'GET',
  path: '/dashboard/api/credits',
  needs: 'usage:read',
  response: CreditsView,
});

/** Days that one file of the ledger has at most. */
export const LEDGER_DAYS_MAX = 366;

export class LedgerQuery {
  /** Entries at or after it. Default: 30 days before `to`. */
  @IsOptional()
  @IsDateTime()
  from?: string;

  /** Entries before it. Default: now. */
  @IsOptional()
  @IsDateTime()
  to?: string;
}

/** Every charge and every grant of a period, oldest first. */
export const exportLedgerRoute = dashboardRoute({
  id: 'exportLedger',
  method: 'GET',
  path: '/dashboard/api/ledger.csv',
  needs: 'usage:read',
  query: LedgerQuery,
  answers: 'text/csv',
});
