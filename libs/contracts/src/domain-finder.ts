import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsISO31661Alpha2,
  IsInt,
  IsISO8601,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { endpoint, PaidQuery } from './endpoint';
import { IsCreditLimit, IsLabel } from './paid-fields';
import { rpc } from './rpc';

/** `high`: two independent families of evidence agree, it is no namesake's, and there is no rival; `medium`: one strong; `low`: a likely host only. */
export const DOMAIN_CONFIDENCES = ['high', 'medium', 'low'] as const;
export type DomainConfidence = (typeof DOMAIN_CONFIDENCES)[number];

/** Families of evidence: the host follows from the name; the site names the company; a registry or a search names the site; it takes mail. */
export const DOMAIN_EVIDENCE = ['host', 'site', 'registry', 'search', 'mail'] as const;

/** Body of `POST /v1/domain-finder`. */
export class DomainFinderBody {
  /** Company name to resolve, with or without its legal form. A URL, host or e-mail address of the company is read as its domain. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  company_name!: string;

  /** ISO 3166-1 code of the company's country, e.g. `DE`. Distinguishes companies of the same name, so that more answers are `high`. */
  @IsOptional()
  @IsISO31661Alpha2({ message: 'must be an ISO 3166-1 country code, such as DE' })
  country?: string;

  /** Your own reference. Returned in the answer. */
  @IsLabel()
  ref?: string;

  /** Refuse the call (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

/** The question that is put to the lookup service. */
export class FindDomainJob {
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  company_name!: string;

  @IsOptional()
  @IsString()
  @MaxLength(2)
  country?: string;
}

/** A domain that was considered. */
export class DomainCandidate {
  @IsString()
  domain!: string;

  /** 0 to 1: how much speaks for it. */
  @IsNumber()
  @Min(0)
  @Max(1)
  score!: number;
}

/** One thing that speaks for a domain. */
export class DomainEvidence {
  @IsIn(DOMAIN_EVIDENCE)
  type!: (typeof DOMAIN_EVIDENCE)[number];

  @IsString()
  domain!: string;

  /** Where it was seen and what it said. */
  @IsString()
  detail!: string;
}

export class FindDomainResult {
  @IsString()
  company_name!: string;

  /** Domain of the company's own site. Null if no domain is certain enough. */
  @IsOptional()
  @IsString()
  domain!: string | null;

  @IsOptional()
  @IsIn(DOMAIN_CONFIDENCES)
  confidence!: DomainConfidence | null;

  /** Domains that were considered, best first. If `domain` is null, check these. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DomainCandidate)
  candidates!: DomainCandidate[];

  /** Evidence for `domain`. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DomainEvidence)
  evidence!: DomainEvidence[];

  /** Number of people who work at the company, if its site says so. */
  @IsOptional()
  @IsInt()
  @Min(1)
  employees?: number;

  @IsISO8601()
  checked_at!: string;
}

/** Answer of `POST /v1/domain-finder`. */
export class DomainFinderAnswer extends FindDomainResult {
  /** True if the account has paid for this answer within 30 days. The call is free. */
  @IsBoolean()
  cached!: boolean;

  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Find the domain of a company. */
export const findDomain = rpc({
  subject: 'lookup.v1.domain',
  callers: ['gateway'],
  request: FindDomainJob,
  reply: FindDomainResult,
  deadlineMs: 20_000,
  suppression: 'nobody',
});

export const findDomainRoute = endpoint({
  position: 300,
  id: 'findDomain',
  method: 'POST',
  path: '/v1/domain-finder',
  summary: "Find a company's domain",
  description: 'Costs 1 credit. Free when nothing is found, or when the account has paid for the answer within 30 days.',
  scopes: ['domain_finder'],
  body: DomainFinderBody,
  query: PaidQuery,
  response: DomainFinderAnswer,
  example: {
    request: { company_name: 'Modern Inbound' },
    response: {
      company_name: 'Modern Inbound',
      domain: 'moderninbound.com',
      confidence: 'high',
      candidates: [{ domain: 'moderninbound.com', score: 0.85 }],
      evidence: [
        { type: 'site', domain: 'moderninbound.com', detail: 'json_ld_name: Modern Inbound' },
        { type: 'host', domain: 'moderninbound.com', detail: 'the host follows from the name (full)' },
        { type: 'mail', domain: 'moderninbound.com', detail: 'the domain takes mail' },
      ],
      checked_at: '2026-04-26T10:34:21.000Z',
      cached: false,
      credits_charged: 1,
    },
  },
});
