import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Min, ValidateNested } from 'class-validator';
import type { Tenths } from './credits';
import { queue, schedule } from './queue';
import { RESEARCH_STATUSES, ResearchQuestion, type ResearchStatus, ResearchStepEvent } from './research';
import { ResearchOutput, ResearchSource, ResearchUsage } from './research-dossier';
import { rpc } from './rpc';

/** Begins a job, once for each operation; an account that asks an equal question joins the job that it has. */
export class StartResearchJob extends ResearchQuestion {
  @IsUUID()
  key_id!: string;

  /** Tenths of a credit. */
  @IsOptional()
  @IsInt()
  key_hourly_cap?: Tenths;

  /** Tenths of a credit. */
  @IsOptional()
  @IsInt()
  max_price?: Tenths;

  /** Jobs of the account that may run at once, this one included. */
  @IsInt()
  @Min(0)
  most_jobs!: number;
}

export class GetResearchJob {
  @IsUUID()
  job_id!: string;
}

/** A job as its service keeps it. */
export class ResearchState {
  @IsUUID()
  job_id!: string;

  @IsIn(RESEARCH_STATUSES)
  status!: ResearchStatus;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ResearchStepEvent)
  steps!: ResearchStepEvent[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ResearchOutput)
  output!: ResearchOutput | null;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ResearchSource)
  sources!: ResearchSource[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ResearchUsage)
  usage!: ResearchUsage | null;

  /** Why it failed; null unless it did. */
  @IsOptional()
  @IsString()
  reason!: string | null;

  /** What the operation that began it was charged, in tenths of a credit. */
  @IsInt()
  @Min(0)
  charged!: Tenths;

  /** The operation of this message began it. */
  @IsBoolean()
  own!: boolean;
}

export class ResearchQuote {
  /** The account has a fresh dossier for the question, or a job that works on it. */
  @IsBoolean()
  cached!: boolean;
}

/** Begin a job. Refuses with `buyer_context_missing`, and with what a hold is refused with. */
export const startResearch = rpc({
  subject: 'research.v1.start',
  callers: ['gateway'],
  request: StartResearchJob,
  reply: ResearchState,
  deadlineMs: 10_000,
  suppression: 'rows',
});

/** The state of a job, with its dossier when it has ended. */
export const getResearch = rpc({
  subject: 'research.v1.get',
  callers: ['gateway'],
  request: GetResearchJob,
  reply: ResearchState,
  deadlineMs: 5_000,
  suppression: 'rows',
});

/** Whether a question would cost nothing. */
export const quoteResearch = rpc({
  subject: 'research.v1.quote',
  callers: ['gateway'],
  request: ResearchQuestion,
  reply: ResearchQuote,
  deadlineMs: 10_000,
  suppression: 'nobody',
});

/** One dossier is worked on. */
export class ResearchTurn {
  @IsUUID()
  job_id!: string;
}

export const researchTurn = queue({ name: 'research.turn', owner: 'research', job: ResearchTurn });

/** Finds jobs whose turn was lost. */
export const researchReconcile = schedule({ name: 'research.reconcile', owner: 'research', everyMs: 10_000 });

/** Deletes jobs that ended long ago. */
export const researchPurge = schedule({ name: 'research.purge', owner: 'research', everyMs: 300_000 });
