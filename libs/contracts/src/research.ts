import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCreditLimit, IsLabel } from './paid-fields';
import { ResearchOutput, ResearchSource, ResearchUsage } from './research-dossier';

/** The steps of a job, in order. */
export const RESEARCH_STEPS = ['resolve', 'plan', 'fetch', 'extract', 'fit', 'compose', 'check'] as const;
export type ResearchStep = (typeof RESEARCH_STEPS)[number];

export const RESEARCH_STEP_STATES = ['started', 'done', 'failed'] as const;
export type ResearchStepState = (typeof RESEARCH_STEP_STATES)[number];

/** `complete`: every step did its work; `partial`: the company is known and something was read, but steps failed or ran out of time. */
export const DOSSIER_STATUSES = ['complete', 'partial'] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

/** `running`: also while the job waits for its turn. */
export const RESEARCH_STATUSES = ['running', ...DOSSIER_STATUSES, 'failed'] as const;
export type ResearchStatus = (typeof RESEARCH_STATUSES)[number];

/** What is to be researched. */
export class ResearchQuestion {
  /** Prospect's domain. A URL, host or e-mail address of the company is read as its domain. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  domain!: string;

  /** Name of the company, as it is shown. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  company_name?: string;

  /** Name of the decision-maker. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  contact_name?: string;

  /** Job title of the decision-maker. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  contact_title?: string;

  /** What the company does, in your words. A hint: it is no evidence, and nothing of it is returned as a fact. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  company_description?: string;
}

/** Body of `POST /v1/research/prospect`. */
export class ResearchBody extends ResearchQuestion {
  /** Your own reference. Returned in the answer. */
  @IsLabel()
  ref?: string;

  /** Refuse the call (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

/** Progress of one step: data of the server-sent event `step`. */
export class ResearchStepEvent {
  @IsIn(RESEARCH_STEPS)
  step!: ResearchStep;

  @IsIn(RESEARCH_STEP_STATES)
  state!: ResearchStepState;

  /** What the step did, in a few words. */
  @IsOptional()
  @IsString()
  detail!: string | null;

  /** Milliseconds since the step began. */
  @IsInt()
  @Min(0)
  ms!: number;
}

/** Dossier of a job that has ended well. */
export class ResearchResult {
  @IsUUID()
  job_id!: string;

  @IsIn(RESEARCH_STATUSES)
  status!: ResearchStatus;

  /** Null until the job has ended, and if it failed. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ResearchOutput)
  output!: ResearchOutput | null;

  /** Every fetch of the job. */
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
}

/** Answer of `POST /v1/research/prospect` and `GET /v1/research/{job_id}`. */
export class ResearchAnswer extends ResearchResult {
  /** Progress so far, in order. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ResearchStepEvent)
  steps!: ResearchStepEvent[];

  /** Why the job failed. Null unless it did. */
  @IsOptional()
  @IsString()
  reason!: string | null;

  /** True if the account has paid for this dossier within 7 days. The call is free. */
  @IsBoolean()
  cached!: boolean;

  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}
