import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CRITERIA, type Criterion, EMPLOYEES_MAX } from './buyer-context';
import { endpoint, PaidQuery } from './endpoint';
import { ApiError, SET_BUYER_CONTEXT } from './errors';
import { IsCreditLimit, IsLabel } from './paid-fields';
import { rpc } from './rpc';
import { standInName } from './stand-in-name';

export const FIT_LABELS = ['high', 'medium', 'low'] as const;
export type FitLabel = (typeof FIT_LABELS)[number];

/** Rules that cap the score at {@link GATE_CAP}. */
export const GATES = [
  'excluded_domain',
  'excluded_industry',
  'excluded_country',
  'excluded_keyword',
  'excluded_technology',
  'required_technology',
  'employees_out_of_range',
] as const;
export type Gate = (typeof GATES)[number];
/** The highest score of a company that misses a gate. */
export const GATE_CAP = 2;

export const FIT_OUTCOMES = ['met', 'missed', 'unknown'] as const;
export type FitOutcome = (typeof FIT_OUTCOMES)[number];

export const FIT_MODES = ['company', 'person'] as const;

/** What is known of a company or person. */
export const FIT_FACTS = ['name', 'industry', 'employees', 'country', 'technologies', 'description', 'job_title'] as const;
export type FitFactName = (typeof FIT_FACTS)[number];

/** Who said so: the request, the company's site, the account's own contacts. */
export const FACT_SOURCES = ['request', 'site', 'contacts'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** Longest `reason` in characters. */
export const REASON_MAX = 240;
const NAME_MAX = 200;
const TECHNOLOGIES_MAX = 200;
/** Seconds: what is read of a site is kept so long. */
export const SITE_FACTS_SECONDS = 30 * 86_400;

/** Whom to score, and what is known of them. */
export class FitQuestion {
  /** Prospect company domain. A URL is read as its domain. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  domain!: string;

  /** Improves scoring. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  company_name?: string;

  /** Scores a person at the company. With `last_name`. */
  @IsOptional()
  @IsString()
  @MaxLength(NAME_MAX)
  first_name?: string;

  /** With `first_name`. */
  @IsOptional()
  @IsString()
  @MaxLength(NAME_MAX)
  last_name?: string;

  /** The person's title, in any of the languages en de fr es it pt nl sv da no fi pl cs tr ru ja zh ko. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  job_title?: string;

  /** Number of people who work at the company. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(EMPLOYEES_MAX)
  employees?: number;

  /** The same as a text: `50-200`, `1k+`, `ca. 300`. Not used if `employees` is given. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  employee_range?: string;

  /** Industry of the company, in any wording. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  industry?: string;

  /** What the company does. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  description?: string;

  /** Country of the company: an ISO 3166-1 code or a name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  country?: string;

  /** All technologies that the company uses. An empty list says that it uses none. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(TECHNOLOGIES_MAX)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  technologies?: string[];

  /** Read what is missing from the company's site. Default: true. */
  @IsOptional()
  @IsBoolean()
  fetch?: boolean;

  /** Read the site again if what is kept of it is older than so many seconds. Default: 30 days. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(SITE_FACTS_SECONDS)
  max_age?: number;
}

/** Body of `POST /v1/qualify`. */
export class QualifyBody extends FitQuestion {
  /** Your own reference. Returned in the answer. */
  @IsLabel()
  ref?: string;

  /** Refuse the call (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

/** The question that is put to the qualify service, in the account and mode of the call. */
export class FitJob extends FitQuestion {
  /** Of the version of the account's context to score by. Default: the one in force. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  context_hash?: string;

  /** `CompanyFacts` of libs/company, if the caller has read the company's site: it is not read again. */
  @IsOptional()
  @IsObject()
  site_facts?: object;
}

/** Where a fact comes from. */
export class FitEvidence {
  @IsIn(FACT_SOURCES)
  source!: FactSource;

  /** The value that decided, as a text. */
  @IsString()
  value!: string;

  /** Page on which it stands. Only of `site`. */
  @IsOptional()
  @IsString()
  url?: string;

  /** Text of that page; or of the request, where a language model has chosen which of our values it means. */
  @IsOptional()
  @IsString()
  quote?: string;
}

/** What one criterion adds to the score. */
export class FitPart {
  @IsIn(CRITERIA)
  criterion!: Criterion;

  /** Its weight, 0 to 10. */
  @IsNumber()
  @Min(0)
  weight!: number;

  @IsIn(FIT_OUTCOMES)
  outcome!: FitOutcome;

  /** Points of 10. A criterion that is `unknown` has half of what it could have, so that it moves the score neither up nor down. */
  @IsNumber()
  @Min(0)
  points!: number;

  /** Null if the outcome is `unknown`. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FitEvidence)
  evidence!: FitEvidence | null;
}

/** A rule that excludes. */
export class FitGate {
  @IsIn(GATES)
  gate!: Gate;

  /** `missed`: the score is at most 2. */
  @IsIn(FIT_OUTCOMES)
  outcome!: FitOutcome;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FitEvidence)
  evidence!: FitEvidence | null;
}

/** What was taken for true. */
export class FitFact {
  @IsIn(FIT_FACTS)
  fact!: FitFactName;

  /** As it was understood: a text, a list of texts, or `{min, max}` for employees. */
  @IsDefined()
  value!: unknown;

  @IsIn(FACT_SOURCES)
  source!: FactSource;

  /** Page on which it stands. Only of `site`. */
  @IsOptional()
  @IsString()
  url?: string;

  @IsOptional()
  @IsString()
  quote?: string;
}

/** How well a company, or a person at it, fits the buyer context. */
export class FitResult {
  /** Domain that was scored. */
  @IsString()
  domain!: string;

  @IsIn(FIT_MODES)
  mode!: (typeof FIT_MODES)[number];

  /** 0 to 10: the sum of the points of `breakdown`, rounded; at most 2 where a gate is missed. 5 where nothing is known. */
  @IsInt()
  @Min(0)
  @Max(10)
  fit_score!: number;

  /** `high` from 7, `medium` from 4, else `low`, unless the context says otherwise. */
  @IsIn(FIT_LABELS)
  fit_label!: FitLabel;

  /** The gates and criteria that moved the score, at most 240 characters. */
  @IsString()
  @MaxLength(REASON_MAX)
  reason!: string;

  /** Share of the weight that was known, 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  confidence!: number;

  /** 2 if a missed gate lowered the score, otherwise null. */
  @IsOptional()
  @IsInt()
  capped_at!: number | null;

  /** The criteria of the context that apply. Their `points` add up to the score before it is rounded and capped. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FitPart)
  breakdown!: FitPart[];

  /** The gates of the context. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FitGate)
  gates!: FitGate[];

  /** Hash of the buyer context. */
  @IsString()
  context_hash!: string;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => FitFact)
  facts!: FitFact[];

  @IsISO8601()
  checked_at!: string;
}

/** Answer of `POST /v1/qualify`. */
export class QualifyAnswer extends FitResult {
  /** True if the account has paid for the same question under the same context within 30 days. The call is free. */
  @IsBoolean()
  cached!: boolean;

  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Score a company or person. Refuses with `buyer_context_missing` where the account has no context. Costs nothing by itself. */
export const scoreFit = rpc({
  subject: 'qualify.v1.fit',
  callers: ['gateway', 'batch', 'research'],
  request: FitJob,
  reply: FitResult,
  deadlineMs: 25_000,
  suppression: {
    subjects: ({ first_name, last_name, domain }) => (first_name && last_name ? [{ first_name, last_name, domain }] : []),
    withheld: ({ domain, context_hash = '' }, checkedAt) => nothingKnown(domain, context_hash, checkedAt),
    isNothing: ({ facts = [] }) => facts.every(({ fact }) => fact !== 'job_title'),
    standIn: {
      request: ({ first_name = '', last_name = '', job_title: _title, ...job }) => ({
        ...job,
        first_name: standInName(first_name),
        last_name: standInName(last_name),
      }),
      reply: (_job, reply) => reply,
    },
  },
});

export function buyerContextMissing(): ApiError {
  return new ApiError('buyer_context_missing', 'There is no buyer context to score by.', {
    message: 'Describe whom you sell to with PUT /v1/buyer-context, then ask again.',
    cta: SET_BUYER_CONTEXT,
  });
}

export const NOTHING_KNOWN = 'Nothing is known about what your buyer context asks for.';

/** The answer that tells nothing of anybody. */
export function nothingKnown(domain: string, contextHash: string, checkedAt = new Date().toISOString()): FitResult {
  return {
    domain,
    mode: 'person',
    fit_score: 5,
    fit_label: 'medium',
    reason: NOTHING_KNOWN,
    confidence: 0,
    capped_at: null,
    breakdown: [{ criterion: 'title', weight: 1, outcome: 'unknown', points: 5, evidence: null }],
    gates: [],
    context_hash: contextHash,
    facts: [],
    checked_at: checkedAt,
  };
}

const SAAS = { source: 'request', value: 'SaaS' };

export const qualifyRoute = endpoint({
  position: 240,
  id: 'qualify',
  method: 'POST',
  path: '/v1/qualify',
  summary: 'Qualify a company or person',
  description:
    "Scores how well a company, or a person at it (`first_name` and `last_name`), fits your buyer context. What the request does not say is read from the company's site, " +
    'unless `fetch` is false. The score is computed by fixed rules: the same question under the same context always has the same answer. Costs 1 credit; ' +
    'free when the account has paid for the same question under the same context within 30 days.',
  scopes: ['qualify'],
  body: QualifyBody,
  query: PaidQuery,
  response: QualifyAnswer,
  errors: ['buyer_context_missing'],
  example: {
    request: { domain: 'acme.com', company_name: 'Acme', employees: 50, industry: 'SaaS' },
    response: {
      domain: 'acme.com',
      mode: 'company',
      fit_score: 8,
      fit_label: 'high',
      reason: 'Fits: industry (SaaS), employees (50).',
      confidence: 0.5,
      capped_at: null,
      breakdown: [
        { criterion: 'industry', weight: 1, outcome: 'met', points: 2.5, evidence: SAAS },
        { criterion: 'employees', weight: 1, outcome: 'met', points: 2.5, evidence: { source: 'request', value: '50' } },
        { criterion: 'country', weight: 1, outcome: 'unknown', points: 1.25, evidence: null },
        { criterion: 'keywords', weight: 1, outcome: 'unknown', points: 1.25, evidence: null },
      ],
      gates: [{ gate: 'excluded_industry', outcome: 'met', evidence: SAAS }],
      context_hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      facts: [
        { fact: 'name', value: 'Acme', source: 'request' },
        { fact: 'industry', value: ['SaaS'], source: 'request' },
        { fact: 'employees', value: { min: 50, max: 50 }, source: 'request' },
      ],
      checked_at: '2026-04-26T10:34:21.000Z',
      cached: false,
      credits_charged: 1,
    },
  },
});
