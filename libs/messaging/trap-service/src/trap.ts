import { rpc } from '@modernleads/contracts';
import { IsIn, IsInt, IsOptional } from 'class-validator';

const TRICKS = ['echo', 'hang', 'slow', 'huge', 'refuse', 'outage', 'crash'] as const;

/** What the trap service is asked to do. */
export class TrapJob {
  @IsIn(TRICKS)
  trick!: (typeof TRICKS)[number];

  @IsOptional()
  @IsInt()
  number?: number;
}

export class TrapResult {
  @IsOptional()
  @IsInt()
  number?: number;

  @IsOptional()
  filler?: string;
}

export const trap = rpc({
  subject: 'trap.v1.work',
  callers: ['gateway'],
  request: TrapJob,
  reply: TrapResult,
  deadlineMs: 5_000,
  suppression: 'nobody',
});

/** Published once per execution, so that a test can count them. */
export const EXECUTED = 'trap.executed';
