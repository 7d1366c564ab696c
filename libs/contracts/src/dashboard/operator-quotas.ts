import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { type Mode, MODES } from '../call-context';
import { type Quota, QUOTAS } from '../quotas';
import { OperatedAccountParams } from './operator';
import { dashboardRoute } from './route';

/** The highest limit that can be set. */
export const MOST_OF_QUOTA = 999_999_999_999_999;

export class OperatedQuotasParams extends OperatedAccountParams {
  @IsIn(MODES)
  mode!: Mode;
}

/** What an account may have of one kind in one mode. */
export class OperatedQuota {
  @IsIn(QUOTAS)
  quota!: Quota;

  /** Null: it is not counted for the account as a whole. */
  @IsOptional()
  @IsInt()
  used!: number | null;

  /** That of the account itself; null: it has the default. */
  @IsOptional()
  @IsInt()
  own!: number | null;

  /** Of accounts without a limit of their own. */
  @IsInt()
  default!: number;
}

export class OperatedQuotaList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => OperatedQuota)
  quotas!: OperatedQuota[];
}

export class QuotaLimit {
  @IsIn(QUOTAS)
  quota!: Quota;

  /** Null, or absent: the default again. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_OF_QUOTA)
  limit?: number | null;
}

/** The limits that change. */
export class QuotaLimitsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(QUOTAS.length)
  @ValidateNested({ each: true })
  @Type(() => QuotaLimit)
  quotas!: QuotaLimit[];
}

const path = '/dashboard/api/operator/accounts/{id}/quotas/{mode}';
const needs = 'operator';

export const listQuotasRoute = dashboardRoute({
  id: 'listQuotas',
  method: 'GET',
  path,
  needs,
  params: OperatedQuotasParams,
  response: OperatedQuotaList,
});

/** Takes effect on every gateway within one second. */
export const setQuotasRoute = dashboardRoute({
  id: 'setQuotas',
  method: 'PUT',
  path,
  needs,
  params: OperatedQuotasParams,
  body: QuotaLimitsBody,
  response: OperatedQuotaList,
});
