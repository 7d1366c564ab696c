import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { endpoint } from './endpoint';
import { rpc } from './rpc';

/** How high in its company a title is. */
export const SENIORITIES = ['owner', 'founder', 'c_level', 'vp', 'director', 'head', 'manager', 'senior', 'entry'] as const;
export type Seniority = (typeof SENIORITIES)[number];

/** What a title works on. */
export const JOB_FUNCTIONS = [
  'sales',
  'marketing',
  'engineering',
  'product',
  'design',
  'finance',
  'operations',
  'hr',
  'legal',
  'it',
  'support',
  'data',
  'procurement',
  'other',
] as const;
export type JobFunction = (typeof JOB_FUNCTIONS)[number];

/** What a fit is scored by, in the order in which answers list them. */
export const CRITERIA = ['industry', 'employees', 'country', 'technologies', 'keywords', 'title'] as const;
export type Criterion = (typeof CRITERIA)[number];

const LIST_MAX = 200;
const DOMAINS_MAX = 1_000;
const WORD_MAX = 200;
export const EMPLOYEES_MAX = 10_000_000;
const WEIGHT_MAX = 10;

/** A list of short texts that may be left out. */
const IsWords =
  (most = LIST_MAX): PropertyDecorator =>
  (target, field) =>
    [
      MaxLength(WORD_MAX, { each: true }),
      IsNotEmpty({ each: true }),
      IsString({ each: true }),
      ArrayMaxSize(most),
      IsArray(),
      IsOptional(),
    ].forEach((decorate) => decorate(target, field));

/** A whole number of people that may be left out. */
const IsHeadcount = (): PropertyDecorator => (target, field) =>
  [Max(EMPLOYEES_MAX), Min(1), IsInt(), IsOptional()].forEach((decorate) => decorate(target, field));

const IsWeight = (): PropertyDecorator => (target, field) =>
  [Max(WEIGHT_MAX), Min(0), IsNumber(), IsOptional()].forEach((decorate) => decorate(target, field));

export class WantedIndustries {
  /** Industries of companies that fit, in any wording: `SaaS`, `Maschinenbau`, a NACE or LinkedIn label. */
  @IsWords()
  wanted?: string[];

  /** Industries that fit less well. They earn most of the points. */
  @IsWords()
  adjacent?: string[];

  /** A company of one of these scores at most 2. */
  @IsWords()
  excluded?: string[];
}

export class WantedEmployees {
  /** A company that certainly has fewer employees scores at most 2. */
  @IsHeadcount()
  min?: number;

  /** A company that certainly has more employees scores at most 2. */
  @IsHeadcount()
  max?: number;

  /** From here to `sweet_max` a company earns all points; outside, the fewer the farther away. */
  @IsHeadcount()
  sweet_min?: number;

  @IsHeadcount()
  sweet_max?: number;
}

export class WantedCountries {
  /** ISO 3166-1 codes or names of countries: `DE`, `Germany`. */
  @IsWords()
  wanted?: string[];

  /** A company of one of these scores at most 2. */
  @IsWords()
  excluded?: string[];
}

export class WantedTechnologies {
  /** A company that is known not to use all of these scores at most 2. */
  @IsWords()
  required?: string[];

  /** Each of these that a company uses earns points. */
  @IsWords()
  nice?: string[];

  /** A company that uses one of these scores at most 2. */
  @IsWords()
  excluded?: string[];
}

export class WantedKeywords {
  /** Words or phrases that the description of a company that fits has. */
  @IsWords()
  wanted?: string[];

  /** A company whose name or description has one of these scores at most 2. */
  @IsWords()
  excluded?: string[];
}

/** How much each criterion counts, 0 to 10. Only their proportions matter. Default: 1 each. */
export class CriterionWeights implements Partial<Record<Criterion, number>> {
  @IsWeight()
  industry?: number;

  @IsWeight()
  employees?: number;

  @IsWeight()
  country?: number;

  @IsWeight()
  technologies?: number;

  @IsWeight()
  keywords?: number;

  @IsWeight()
  title?: number;
}

/** Lowest scores of the labels. */
export class LabelThresholds {
  /** Lowest score that is `high`. Default: 7. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10)
  high?: number;

  /** Lowest score that is `medium`. Default: 4. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  medium?: number;
}

/** Whom an account sells to, and what: what companies and people are scored by. All fields are optional, but one of them. */
export class BuyerContext {
  /** Name of your company. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  company?: string;

  /** What you sell, in a few sentences. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  offer?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WantedIndustries)
  industries?: WantedIndustries;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WantedEmployees)
  employees?: WantedEmployees;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WantedCountries)
  countries?: WantedCountries;

  /** Titles of people you sell to, in any of the languages en de fr es it pt nl sv da no fi pl cs tr ru ja zh ko. */
  @IsWords()
  titles?: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SENIORITIES.length)
  @IsIn(SENIORITIES, { each: true })
  seniorities?: Seniority[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(JOB_FUNCTIONS.length)
  @IsIn(JOB_FUNCTIONS, { each: true })
  functions?: JobFunction[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WantedTechnologies)
  technologies?: WantedTechnologies;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => WantedKeywords)
  keywords?: WantedKeywords;

  /** Domains, with all hosts below them, that score at most 2: customers, competitors. */
  @IsWords(DOMAINS_MAX)
  excluded_domains?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CriterionWeights)
  weights?: CriterionWeights;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LabelThresholds)
  thresholds?: LabelThresholds;
}

/** Answer of `PUT` and `GET /v1/buyer-context`. */
export class BuyerContextAnswer extends BuyerContext {
  /** SHA-256 of the context. The order of fields and list items does not matter. Every score carries the hash of its context. */
  @IsString()
  hash!: string;

  /** Number among the contexts of the account and mode, from 1; 0 for the built-in context of test keys. */
  @IsInt()
  @Min(0)
  version!: number;

  @IsISO8601()
  updated_at!: string;
}

/** Answer of `DELETE /v1/buyer-context`. */
export class BuyerContextDeleted {
  @IsBoolean()
  deleted!: boolean;
}

/** Body of `POST /v1/buyer-context/draft`. */
export class BuyerContextDraftBody {
  /** Domain of your own company. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  domain!: string;
}

/** A proposal, ready to be corrected and sent to `PUT /v1/buyer-context`. */
export class BuyerContextDraft {
  @IsObject()
  @ValidateNested()
  @Type(() => BuyerContext)
  context!: BuyerContext;

  /** Pages that it was made from. */
  @IsArray()
  @IsString({ each: true })
  sources!: string[];
}

/** Of the account and mode of the call. */
export class BuyerContextJob {}

/** The context in force; null: the account has none. */
export class BuyerContextState {
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => BuyerContextAnswer)
  current!: BuyerContextAnswer | null;
}

/** Read the context in force. */
export const getBuyerContext = rpc({
  subject: 'qualify.v1.get_context',
  callers: ['gateway', 'research'],
  request: BuyerContextJob,
  reply: BuyerContextState,
  deadlineMs: 5_000,
  suppression: 'nobody',
});

/** Replace the context; an equal one changes nothing. Refuses with `invalid_input` a context that contradicts itself. */
export const putBuyerContext = rpc({
  subject: 'qualify.v1.put_context',
  callers: ['gateway', 'admin'],
  request: BuyerContext,
  reply: BuyerContextAnswer,
  deadlineMs: 5_000,
  suppression: 'nobody',
});

export const deleteBuyerContext = rpc({
  subject: 'qualify.v1.delete_context',
  callers: ['gateway'],
  request: BuyerContextJob,
  reply: BuyerContextDeleted,
  deadlineMs: 5_000,
  suppression: 'nobody',
});

/** Propose a context from the site of the seller. */
export const draftBuyerContext = rpc({
  subject: 'qualify.v1.draft_context',
  callers: ['gateway'],
  request: BuyerContextDraftBody,
  reply: BuyerContextDraft,
  deadlineMs: 25_000,
  suppression: 'nobody',
});

const scopes = ['qualify'] as const;
const shown = {
  company: 'Modern Leads',
  offer: 'Verified e-mail addresses and phone numbers of B2B contacts, by API.',
  industries: { wanted: ['SaaS'], adjacent: ['IT services'], excluded: ['Gambling'] },
  employees: { min: 10, max: 500, sweet_min: 20, sweet_max: 200 },
  countries: { wanted: ['US', 'DE'] },
  seniorities: ['vp', 'director', 'head'],
  functions: ['sales', 'marketing'],
  excluded_domains: ['competitor.example'],
};
const stored = {
  ...shown,
  hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  version: 3,
  updated_at: '2026-04-26T10:34:21.000Z',
};

export const putBuyerContextRoute = endpoint({
  position: 250,
  id: 'putBuyerContext',
  method: 'PUT',
  path: '/v1/buyer-context',
  summary: 'Set the buyer context',
  description:
    'Replaces the description of the companies and people that you sell to. Free. Live and test keys have a context each; that of test keys is built in until it is set. Earlier versions are kept, so that each score stays explicable.',
  scopes,
  body: BuyerContext,
  response: BuyerContextAnswer,
  example: { request: shown, response: stored },
});

export const getBuyerContextRoute = endpoint({
  position: 251,
  id: 'getBuyerContext',
  method: 'GET',
  path: '/v1/buyer-context',
  summary: 'Retrieve the buyer context',
  scopes,
  response: BuyerContextAnswer,
  example: { response: stored },
});

export const deleteBuyerContextRoute = endpoint({
  position: 252,
  id: 'deleteBuyerContext',
  method: 'DELETE',
  path: '/v1/buyer-context',
  summary: 'Delete the buyer context',
  description:
    'From then on `POST /v1/qualify` answers 409 `buyer_context_missing` to live keys; test keys have the built-in context again.',
  scopes,
  response: BuyerContextDeleted,
  example: { response: { deleted: true } },
});

export const draftBuyerContextRoute = endpoint({
  position: 253,
  id: 'draftBuyerContext',
  method: 'POST',
  path: '/v1/buyer-context/draft',
  summary: 'Draft a buyer context',
  description:
    "Proposes a buyer context from your company's own site. Free. Nothing is stored: correct the proposal and send it to `PUT /v1/buyer-context`.",
  scopes,
  body: BuyerContextDraftBody,
  response: BuyerContextDraft,
  example: {
    request: { domain: 'moderninbound.com' },
    response: {
      context: {
        company: 'Modern Inbound',
        offer: 'Inbound marketing for software companies.',
        industries: { wanted: ['SaaS'] },
      },
      sources: ['https://moderninbound.com/'],
    },
  },
});
