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
import { endpoint, PaidQuery } from './endpoint';
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

export class ResearchParams {
  /** The job's id: `job_id`, or the header `X-Job-Id`. */
  @IsUUID()
  job_id!: string;
}

const job_id = '0197f6a2-52b4-7cc1-8a53-0c8a1e5d7b11';
const fetched_at = '2026-04-26T10:34:21.000Z';
const news = 'https://acme.com/news/series-b';
const quote = 'Acme today announced a $20 million Series B to expand in Europe.';
const shown = {
  job_id,
  status: 'complete',
  output: {
    prospect_company: 'Acme',
    fit_assessment: { fit_score: 8, fit_label: 'high', reason: 'Industry and size are in your context.' },
    why_now: {
      signal_found: true,
      signal: quote,
      source: news,
      kind: 'funding',
      event_date: null,
      published_at: '2026-04-20',
    },
    connection_point: {
      detail: quote,
      usable_in_email: 'Acme announced a $20 million Series B to expand in Europe.',
    },
    company: { name: 'Acme', domain: 'acme.com', description: null, industry: null, country: 'US', size_hint: null },
    signals: [
      {
        kind: 'funding',
        text: quote,
        url: news,
        event_date: null,
        published_at: '2026-04-20',
        fresh: true,
        chosen: true,
        why_not: null,
      },
    ],
    evidence: [{ claim: 'why_now.signal', url: news, quote, published_at: '2026-04-20', fetched_at }],
  },
  sources: [
    { url: news, status: 200, kind: 'article', title: 'Acme raises Series B', fetched_at, bytes: 18_234, outcome: 'read' },
  ],
  usage: { model: null, input_tokens: 0, output_tokens: 0, pages: 12, ms: 8_400 },
  steps: [{ step: 'resolve', state: 'done', detail: 'Acme', ms: 900 }],
  reason: null,
  cached: false,
  credits_charged: 10,
};

export const researchProspectRoute = endpoint({
  position: 350,
  id: 'researchProspect',
  method: 'POST',
  path: '/v1/research/prospect',
  summary: 'Research a prospect',
  description:
    'Reads the public pages of a company and returns a dossier: how well it fits, why to write now, and a sentence for an e-mail, each claim with its ' +
    'evidence. Answers within 60 seconds. The header `X-Job-Id` names the job; it goes on if the client hangs up. With `Accept: text/event-stream` it sends ' +
    'server-sent events: `job` first, `step` for each step, then `result` with the same body, or `error`. Costs 10 credits, only for a dossier. Free if the ' +
    'account has paid for the same question within 7 days. Needs a buyer context.',
  scopes: ['research'],
  body: ResearchBody,
  query: PaidQuery,
  response: ResearchAnswer,
  alsoAnswers: ['text/event-stream'],
  errors: ['buyer_context_missing', 'quota_exceeded', 'research_failed'],
  example: { request: { domain: 'acme.com', contact_name: 'John Doe', contact_title: 'VP Sales' }, response: shown },
});

export const getResearchRoute = endpoint({
  position: 360,
  id: 'getResearch',
  method: 'GET',
  path: '/v1/research/{job_id}',
  summary: 'Get a research job',
  description:
    'Returns the dossier of a job again, free of charge. While the job runs, `status` is `running` and `steps` shows how far it is.',
  scopes: ['research'],
  params: ResearchParams,
  response: ResearchAnswer,
  example: { response: { ...shown, cached: true, credits_charged: 0 } },
});
