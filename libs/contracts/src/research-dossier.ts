import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDateTime } from './date-time';

/** What a dated event is about. */
export const SIGNAL_KINDS = [
  'funding',
  'hiring',
  'launch',
  'expansion',
  'leadership',
  'partnership',
  'award',
  'pricing',
  'event',
  'regulation',
  'acquisition',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Days for which an event of a kind is fresh, counted from the event, or from its publication where no event date is known. */
export const FRESH_DAYS: Readonly<Record<SignalKind, number>> = {
  funding: 180,
  leadership: 120,
  launch: 90,
  expansion: 90,
  partnership: 90,
  acquisition: 90,
  hiring: 45,
  award: 60,
  pricing: 60,
  event: 60,
  regulation: 60,
};

/** What a source is. `job_board`: the JSON of an applicant tracking system; `search`: a page that a search engine named. */
export const SOURCE_KINDS = [
  'front',
  'about',
  'imprint',
  'news',
  'article',
  'careers',
  'job_board',
  'pricing',
  'customers',
  'changelog',
  'contact',
  'feed',
  'sitemap',
  'search',
  'code_host',
  'filing',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * How a fetch ended. `disallowed`: by the site's robots.txt; `http_error`: an error status; `unreachable`: no answer of a server; `unreadable`: it could
 * not be parsed within the limits; `vacant`: a parked or default page; `not_fetched`: the budget of the job was used up.
 */
export const SOURCE_OUTCOMES = [
  'read',
  'disallowed',
  'http_error',
  'unreachable',
  'timeout',
  'too_large',
  'unreadable',
  'vacant',
  'not_fetched',
] as const;
export type SourceOutcome = (typeof SOURCE_OUTCOMES)[number];

const FIT_LABELS = ['high', 'medium', 'low'] as const;

/** How well the company fits the buyer context, as `POST /v1/qualify` scores it. */
export class FitAssessment {
  /** 0 to 10. Null if the company could not be scored. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  fit_score!: number | null;

  @IsOptional()
  @IsIn(FIT_LABELS)
  fit_label!: (typeof FIT_LABELS)[number] | null;

  /** The criteria that moved the score. */
  @IsOptional()
  @IsString()
  reason!: string | null;
}

/** A reason to write now. */
export class WhyNow {
  /** True if something fresh and certain was found. */
  @IsBoolean()
  signal_found!: boolean;

  @IsOptional()
  @IsString()
  signal!: string | null;

  /** URL of the page that says so. */
  @IsOptional()
  @IsString()
  source!: string | null;

  @IsOptional()
  @IsIn(SIGNAL_KINDS)
  kind!: SignalKind | null;

  /** Day of the event, ISO 8601. Null if only its publication is dated. */
  @IsOptional()
  @IsDateTime()
  event_date!: string | null;

  /** Day or moment of publication, ISO 8601. */
  @IsOptional()
  @IsDateTime()
  published_at!: string | null;
}

/** What connects the prospect with the buyer's offer. */
export class ConnectionPoint {
  @IsOptional()
  @IsString()
  detail!: string | null;

  /** One sentence of at most 220 characters that can stand in an e-mail as it is. */
  @IsOptional()
  @IsString()
  usable_in_email!: string | null;
}

/** Where a claim of the dossier is written. */
export class ResearchEvidence {
  /** Path of the field of `output` that it proves, e.g. `why_now.signal` or `company.country`. */
  @IsString()
  claim!: string;

  /** Page as fetched in this job. */
  @IsString()
  url!: string;

  /** Verbatim from the visible text of the page, white space folded. */
  @IsString()
  quote!: string;

  @IsOptional()
  @IsDateTime()
  published_at!: string | null;

  @IsISO8601()
  fetched_at!: string;
}

/** A dated event that was found, chosen or not. */
export class ResearchSignal {
  @IsIn(SIGNAL_KINDS)
  kind!: SignalKind;

  @IsString()
  text!: string;

  @IsString()
  url!: string;

  @IsOptional()
  @IsDateTime()
  event_date!: string | null;

  @IsOptional()
  @IsDateTime()
  published_at!: string | null;

  /** Recent enough for its kind, and dated. */
  @IsBoolean()
  fresh!: boolean;

  @IsBoolean()
  chosen!: boolean;

  /** Why it was not chosen, e.g. `stale`, `undated`, `about_another_company`. Null if it was. */
  @IsOptional()
  @IsString()
  why_not!: string | null;
}

/** The company that the dossier is about. Each field that is not null has evidence. */
export class ResearchCompany {
  @IsOptional()
  @IsString()
  name!: string | null;

  @IsString()
  domain!: string;

  @IsOptional()
  @IsString()
  description!: string | null;

  @IsOptional()
  @IsString()
  industry!: string | null;

  /** ISO 3166-1 code. */
  @IsOptional()
  @IsString()
  country!: string | null;

  @IsOptional()
  @IsString()
  size_hint!: string | null;
}

/** The dossier. Every field is present; null where nothing is known. */
export class ResearchOutput {
  @IsOptional()
  @IsString()
  prospect_company!: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => FitAssessment)
  fit_assessment!: FitAssessment;

  @IsObject()
  @ValidateNested()
  @Type(() => WhyNow)
  why_now!: WhyNow;

  @IsObject()
  @ValidateNested()
  @Type(() => ConnectionPoint)
  connection_point!: ConnectionPoint;

  @IsObject()
  @ValidateNested()
  @Type(() => ResearchCompany)
  company!: ResearchCompany;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ResearchSignal)
  signals!: ResearchSignal[];

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ResearchEvidence)
  evidence!: ResearchEvidence[];
}

/** One fetch of the job, failed and disallowed ones too. */
export class ResearchSource {
  @IsString()
  url!: string;

  /** HTTP status. Null if no server answered. */
  @IsOptional()
  @IsInt()
  status!: number | null;

  @IsIn(SOURCE_KINDS)
  kind!: SourceKind;

  @IsOptional()
  @IsString()
  title!: string | null;

  @IsISO8601()
  fetched_at!: string;

  @IsInt()
  @Min(0)
  bytes!: number;

  @IsIn(SOURCE_OUTCOMES)
  outcome!: SourceOutcome;
}

/** What the dossier took. */
export class ResearchUsage {
  /** The language model; null: none took part. */
  @IsOptional()
  @IsString()
  model!: string | null;

  @IsInt()
  @Min(0)
  input_tokens!: number;

  @IsInt()
  @Min(0)
  output_tokens!: number;

  /** Pages that were read. */
  @IsInt()
  @Min(0)
  pages!: number;

  @IsNumber()
  @Min(0)
  ms!: number;
}
