import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { rpc } from './rpc';

export class SendingStateBody {
  /** To whose mail host a connection is made, to see whether port 25 is open; absent: that is not checked. */
  @IsOptional()
  @IsString()
  @MaxLength(253)
  probe_domain?: string;
}

/** `advice`: it works, but mail hosts may refuse. `not_checked`: it could not be found out. */
export const CHECK_STATUSES = ['ok', 'advice', 'not_checked', 'failed'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** One thing that was checked of the instance. */
export class InstanceCheck {
  @IsString()
  check!: string;

  @IsIn(CHECK_STATUSES)
  status!: CheckStatus;

  /** The finding, or the remedy. */
  @IsString()
  detail!: string;
}

export class BlockingProviderView {
  @IsString()
  provider!: string;

  /** Seconds since it last refused us. */
  @IsInt()
  seconds_ago!: number;
}

/** How mail hosts take sessions of this instance, over the last 10 minutes. */
export class SendingState {
  /** Its address counts as blocked: one session a minute is let through. */
  @IsBoolean()
  ip_blocked!: boolean;

  /** Providers that refuse our address, name or reputation, the last first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BlockingProviderView)
  blocking!: BlockingProviderView[];

  @IsInt()
  contacted_providers!: number;

  /** Mail hosts that are not contacted, after repeated failures. */
  @IsInt()
  open_hosts!: number;

  /** False: Redis is away, and it is the state of one replica. */
  @IsBoolean()
  shared!: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => InstanceCheck)
  checks!: InstanceCheck[];
}

/** Asks any replica of verify, as they share their address. */
export const getSendingState = rpc({
  subject: 'verify.v1.sending_state',
  callers: ['gateway'],
  request: SendingStateBody,
  reply: SendingState,
  deadlineMs: 15_000,
  suppression: 'nobody',
});
