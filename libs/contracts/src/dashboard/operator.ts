import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { dashboardRoute } from './route';

/** An account as operators see it. */
export class OperatedAccount {
  @IsUUID()
  id!: string;

  @IsString()
  name!: string;

  /** False: it is suspended; live keys answer `subscription_required`. */
  @IsBoolean()
  plan_active!: boolean;

  @IsISO8601()
  created_at!: string;

  /** In credits, those on hold included. */
  @IsNumber()
  balance!: number;

  @IsInt()
  members!: number;
}

/** The newest 100, or those that a search has found. */
export class OperatedAccountList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OperatedAccount)
  accounts!: OperatedAccount[];
}

export class AccountSearchBody {
  /** A part of the name, the id, or the e-mail of a member; empty: the newest. */
  @IsString()
  @MaxLength(254)
  text!: string;
}

/** Credits that a grant may give at most. */
export const MOST_GRANTED = 1_000_000;

export class NewAccountBody {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  name!: string;

  /** Default: none. */
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(MOST_GRANTED)
  credits?: number;
}

export class OperatedAccountParams {
  @IsUUID()
  id!: string;
}

export class GrantBody {
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0.1)
  @Max(MOST_GRANTED)
  credits!: number;
}

export class PlanBody {
  @IsBoolean()
  active!: boolean;
}

/** The counts of a queue. */
export class QueueView {
  @IsString()
  queue!: string;

  @IsInt()
  waiting!: number;

  @IsInt()
  active!: number;

  @IsInt()
  delayed!: number;

  @IsInt()
  failed!: number;

  /** Seconds since the job that waits longest was due; 0 when none waits. */
  @IsInt()
  oldest!: number;

  @IsBoolean()
  paused!: boolean;
}

export class QueueViewList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QueueView)
  queues!: QueueView[];
}

export class QueueParams {
  /** The name of a queue. */
  @IsString()
  @MaxLength(80)
  id!: string;
}

export class PauseBody {
  @IsBoolean()
  paused!: boolean;
}

export class RetriedJobs {
  @IsInt()
  retried!: number;
}

const path = '/dashboard/api/operator';
const needs = 'operator';

/** A search is sent as a body, since an address in a URL would be in logs. */
export const searchAccountsRoute = dashboardRoute({
  id: 'searchAccounts',
  method: 'POST',
  path: `${path}/accounts/search`,
  needs,
  body: AccountSearchBody,
  response: OperatedAccountList,
});

export const createAccountRoute = dashboardRoute({
  id: 'createAccount',
  method: 'POST',
  path: `${path}/accounts`,
  needs,
  body: NewAccountBody,
  response: OperatedAccount,
});

export const grantCreditsRoute = dashboardRoute({
  id: 'grantCredits',
  method: 'POST',
  path: `${path}/accounts/{id}/credits`,
  needs,
  params: OperatedAccountParams,
  body: GrantBody,
  response: OperatedAccount,
});

export const setPlanRoute = dashboardRoute({
  id: 'setPlan',
  method: 'PUT',
  path: `${path}/accounts/{id}/plan`,
  needs,
  params: OperatedAccountParams,
  body: PlanBody,
  response: OperatedAccount,
});

export const listQueuesRoute = dashboardRoute({
  id: 'listQueues',
  method: 'GET',
  path: `${path}/queues`,
  needs,
  response: QueueViewList,
});

export const pauseQueueRoute = dashboardRoute({
  id: 'pauseQueue',
  method: 'PUT',
  path: `${path}/queues/{id}`,
  needs,
  params: QueueParams,
  body: PauseBody,
});

export const retryQueueRoute = dashboardRoute({
  id: 'retryQueue',
  method: 'POST',
  path: `${path}/queues/{id}/retry`,
  needs,
  params: QueueParams,
  response: RetriedJobs,
});
