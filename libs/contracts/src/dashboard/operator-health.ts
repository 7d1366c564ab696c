import { Type } from 'class-transformer';
import { IsArray, IsInt, IsISO8601, IsOptional, IsString, ValidateNested } from 'class-validator';
import { InstanceCheck, SendingState, SendingStateBody } from '../sending-state';
import { dashboardRoute } from './route';

/** A service, and its processes that are connected to PostgreSQL. */
export class ServiceView {
  @IsString()
  service!: string;

  /** 0: nobody does its work. */
  @IsInt()
  instances!: number;

  /** Those that run, in order; more than one while an upgrade is under way. */
  @IsArray()
  @IsString({ each: true })
  versions!: string[];

  /** When the process that started last did so; null: there is none. */
  @IsOptional()
  @IsISO8601()
  last_started_at!: string | null;
}

export class InstanceHealth {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ServiceView)
  services!: ServiceView[];

  /** Of the gateway that answers: its settings and stores. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => InstanceCheck)
  checks!: InstanceCheck[];
}

const needs = 'operator';

export const getHealthRoute = dashboardRoute({
  id: 'getHealth',
  method: 'GET',
  path: '/dashboard/api/operator/health',
  needs,
  response: InstanceHealth,
});

/** A POST, as it connects to a mail host. */
export const checkSendingRoute = dashboardRoute({
  id: 'checkSending',
  method: 'POST',
  path: '/dashboard/api/operator/sending',
  needs,
  body: SendingStateBody,
  response: SendingState,
});
