import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type Mode, MODES } from '../call-context';
import { IsDateTime } from '../date-time';
import { SCOPES } from '../endpoint';
import { dashboardRoute } from './route';

/** An API key without its secret. */
export class KeyView {
  @IsUUID()
  id!: string;

  @IsOptional()
  @IsString()
  name!: string | null;

  @IsIn(MODES)
  mode!: Mode;

  /** `["all"]`, or the scopes it is restricted to. */
  @IsArray()
  @IsString({ each: true })
  scopes!: string[];

  /** `ml_live_` or `ml_test_`. */
  @IsString()
  prefix!: string;

  @IsString()
  last4!: string;

  @IsISO8601()
  created_at!: string;

  /** Name of the user who made it; null: an operator's command did. */
  @IsOptional()
  @IsString()
  created_by!: string | null;

  @IsOptional()
  @IsISO8601()
  expires_at!: string | null;

  @IsOptional()
  @IsISO8601()
  revoked_at!: string | null;

  @IsOptional()
  @IsISO8601()
  last_used_at!: string | null;

  @IsOptional()
  @IsString()
  last_used_ip!: string | null;

  /** Requests in any 60 seconds; null: the default. */
  @IsOptional()
  @IsInt()
  rate_limit!: number | null;

  /** Credits in any 60 minutes; null: the default. */
  @IsOptional()
  @IsNumber()
  hourly_cap!: number | null;

  /** Addresses and networks that may use it; empty: all. */
  @IsArray()
  @IsString({ each: true })
  allow_list!: string[];

  /** Until then the secret before the last rotation works too; null: there is none. */
  @IsOptional()
  @IsISO8601()
  rotated_until!: string | null;
}

export class KeyList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => KeyView)
  keys!: KeyView[];
}

export class NewKeyBody {
  @IsString()
  @MaxLength(200)
  @MinLength(1)
  name!: string;

  @IsIn(MODES)
  mode!: Mode;

  /** Default: all. */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsIn([...SCOPES, 'all'], { each: true })
  scopes?: string[];

  /** A day alone means its end in UTC. */
  @IsOptional()
  @IsDateTime()
  expires_at?: string;

  /** IP addresses and CIDR networks. Default: all. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(50, { each: true })
  allow_list?: string[];

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(999_999)
  rate_limit?: number;

  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(9_999_999_999)
  hourly_cap?: number;
}

/** A key with its secret, which is stored nowhere and not shown again. */
export class KeyWithSecret {
  @IsObject()
  @ValidateNested()
  @Type(() => KeyView)
  key!: KeyView;

  @IsString()
  secret!: string;
}

export class KeyParams {
  @IsUUID()
  id!: string;
}

export class RotateKeyBody {
  /** For how long the secret so far works beside the new one. */
  @IsInt()
  @Min(0)
  @Max(168)
  overlap_hours!: number;
}

export const listKeysRoute = dashboardRoute({
  id: 'listKeys',
  method: 'GET',
  path: '/dashboard/api/keys',
  needs: 'keys:read',
  response: KeyList,
});

export const createKeyRoute = dashboardRoute({
  id: 'createKey',
  method: 'POST',
  path: '/dashboard/api/keys',
  needs: 'keys:write',
  body: NewKeyBody,
  response: KeyWithSecret,
});

export const rotateKeyRoute = dashboardRoute({
  id: 'rotateKey',
  method: 'POST',
  path: '/dashboard/api/keys/{id}/rotate',
  needs: 'keys:write',
  params: KeyParams,
  body: RotateKeyBody,
  response: KeyWithSecret,
});

export const revokeKeyRoute = dashboardRoute({
  id: 'revokeKey',
  method: 'DELETE',
  path: '/dashboard/api/keys/{id}',
  needs: 'keys:write',
  params: KeyParams,
});
