import { Type } from 'class-transformer';
import { IsArray, IsIn, IsNumber, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { AccountPlan } from '../account';
import { BatchAnswer } from '../batch';
import { type Mode, MODES } from '../call-context';
import { WebhookEndpointView } from '../webhooks';
import { dashboardRoute } from './route';

/** In credits. */
export class HomeBalance {
  @IsNumber()
  available!: number;

  @IsNumber()
  held!: number;

  @IsObject()
  @ValidateNested()
  @Type(() => AccountPlan)
  plan!: AccountPlan;
}

export class HomeDay {
  /** In UTC, as in `2026-04-26`. */
  @IsString()
  date!: string;

  @IsNumber()
  credits!: number;
}

/** Credits that were charged. */
export class HomeBurn {
  @IsNumber()
  today!: number;

  /** The last 30 days, oldest first, today included. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HomeDay)
  days!: HomeDay[];
}

export class RunningBatch extends BatchAnswer {
  @IsIn(MODES)
  mode!: Mode;
}

export class HomeFailure {
  @IsString()
  code!: string;

  @IsNumber()
  calls!: number;
}

/** Calls of the API with the keys of an account. */
export class HomeCalls {
  @IsIn(MODES)
  mode!: Mode;

  /** ISO 8601; 24 hours ago, or later where there were more than 20,000 calls since. */
  @IsString()
  since!: string;

  @IsNumber()
  succeeded!: number;

  /** By the code of the error, most first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HomeFailure)
  failed!: HomeFailure[];
}

/** What an account does at this moment, in both modes. */
export class Home {
  @IsObject()
  @ValidateNested()
  @Type(() => HomeBalance)
  balance!: HomeBalance;

  @IsObject()
  @ValidateNested()
  @Type(() => HomeBurn)
  burn!: HomeBurn;

  /** One item a mode. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => HomeCalls)
  calls!: HomeCalls[];

  /** The newest 20 of each mode and status; none for a role that sees no data. Null: the service does not answer. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RunningBatch)
  batches_running!: RunningBatch[] | null;

  /** Webhook endpoints whose last attempt failed, and disabled ones; none and null as above. */
  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WebhookEndpointView)
  endpoints_failing!: WebhookEndpointView[] | null;
}

export const getHomeRoute = dashboardRoute({
  id: 'getHome',
  method: 'GET',
  path: '/dashboard/api/home',
  needs: 'usage:read',
  response: Home,
});
