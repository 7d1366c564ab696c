import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO31661Alpha2,
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
import { IsRequiredUnless } from './described-by';
import { endpoint, PaidQuery } from './endpoint';
import { IsCreditLimit, IsLabel } from './paid-fields';
import { rpc, type StandIn } from './rpc';
import { standInName } from './stand-in-name';
import type { Subject } from './subject';
import { VERIFY_STATUSES, type VerifyStatus } from './verify';

export const LOOKUP_TYPES = ['email', 'phone', 'both'] as const;
export type LookupType = (typeof LOOKUP_TYPES)[number];

/** `found`: an e-mail that exists and is sure enough to be the person's, or a phone, of what was asked for. `risky`: only a best guess at the e-mail, free. */
export const LOOKUP_STATUSES = ['found', 'risky', 'not_found'] as const;
export type LookupStatus = (typeof LOOKUP_STATUSES)[number];

export const PHONE_TYPES = [
  'mobile',
  'fixed',
  'fixed_or_mobile',
  'voip',
  'toll_free',
  'premium',
  'shared_cost',
  'personal',
  'pager',
  'company',
  'voicemail',
] as const;
export type PhoneType = (typeof PHONE_TYPES)[number];

/** Who can have known: the account's own contacts, the pattern of the domain's addresses, a provider; our verifier has checked it. */
export const LOOKUP_SOURCES = ['contacts', 'pattern', 'provider', 'verifier'] as const;

const PERSON_NAME_MAX = 200;
/** A domain may come as a URL. */
const DOMAIN_FIELD_MAX = 500;
const LINKEDIN_FIELD_MAX = 500;
const COUNTRY = { message: 'must be an ISO 3166-1 country code, such as DE' };

/** Whose e-mail or phone is looked for. */
export class LookupQuestion {
  /** Contact's first name. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(PERSON_NAME_MAX)
  first_name!: string;

  /** Contact's last name. Send `-`, or the first name again, for a person with one name. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(PERSON_NAME_MAX)
  last_name!: string;

  /**
   * Company domain (preferred). Required unless `linkedin_url` or `company_name` is given. A page on a platform (`facebook.com/acme`,
   * `acme.wixsite.com`) or a mail provider is not the company's domain: it is left out if another field leads to the company, else refused.
   * A LinkedIn profile is read as `linkedin_url`.
   */
  @IsRequiredUnless('linkedin_url', 'company_name')
  @IsString()
  @IsNotEmpty()
  @MaxLength(DOMAIN_FIELD_MAX)
  domain?: string;

  /** URL of the person's LinkedIn profile. The page of a company is left out, or refused if nothing else is given. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(LINKEDIN_FIELD_MAX)
  linkedin_url?: string;

  /** What to look for. Default: `email`. */
  @IsOptional()
  @IsIn(LOOKUP_TYPES)
  lookup_type?: LookupType;

  /** Improves accuracy. Without `domain`, the company's domain is found from this name. */
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  company_name?: string;

  /** Improves accuracy. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  job_title?: string;

  /** ISO 3166-1 code of the person's country. Decides how a name is romanised and how a phone number is read. */
  @IsOptional()
  @IsISO31661Alpha2(COUNTRY)
  country?: string;

  /**
   * Lowest `confidence`, 0.5 to 0.99, at which an e-mail address that exists is `found` (and charged). Below it the address is returned as
   * `risky`, free of charge. Default: 0.85.
   */
  @IsOptional()
  @IsNumber()
  @Min(0.5)
  @Max(0.99)
  min_confidence?: number;

  /** Number of people who work at the company. Improves `confidence`: the more colleagues, the likelier a namesake. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  employees?: number;
}

/** An address that exists is `found` if it is the person's with at least this probability, unless the question says otherwise. */
export const DEFAULT_MIN_CONFIDENCE = 0.85;

/** Body of `POST /v1/lookup`. */
export class LookupBody extends LookupQuestion {
  /** Your own reference. Returned in the answer. */
  @IsLabel()
  ref?: string;

  /** Refuse the call (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

export class LookupQuery extends PaidQuery {
  /** Return the outcome of each search step in `trace`. */
  @IsOptional()
  @IsBoolean()
  explain?: boolean;
}

/** The question that is put to the lookup service. */
export class LookupJob extends LookupQuestion {
  @IsOptional()
  @IsBoolean()
  explain?: boolean;
}

/** A source of the answer. */
export class LookupSource {
  @IsIn(LOOKUP_SOURCES)
  type!: (typeof LOOKUP_SOURCES)[number];

  /** Name of the provider, or what was searched. */
  @IsString()
  name!: string;

  @IsISO8601()
  checked_at!: string;
}

/** One step of the search. */
export class LookupStep {
  /** `suppression`, `contacts`, `domain_finder`, `pattern`, `verify`, or `provider:NAME`. */
  @IsString()
  step!: string;

  /** Outcome in a few words, without personal data. */
  @IsString()
  outcome!: string;

  /** Duration in milliseconds. */
  @IsInt()
  @Min(0)
  ms!: number;
}

/** What was found of a person. */
export class LookupResult {
  /** E-mail address that was found. With `status` `risky`: the best guess. */
  @IsOptional()
  @IsString()
  email!: string | null;

  /** Phone number in international format, e.g. `+91 99999 00000`. */
  @IsOptional()
  @IsString()
  phone!: string | null;

  @IsIn(LOOKUP_STATUSES)
  status!: LookupStatus;

  /** True if the mailbox exists, or if a provider confirms the address where mailboxes cannot be checked, and `confidence` is at least `min_confidence`. If only a phone number was asked for, this describes the phone number. */
  @IsBoolean()
  verified!: boolean;

  /** Other verified e-mail addresses of the person. */
  @IsArray()
  @IsString({ each: true })
  alt_emails!: string[];

  @IsArray()
  @IsString({ each: true })
  alt_phones!: string[];

  /** Probability, 0 to 1, that `email` (or, without one, `phone`) is the person's. Null if nothing was found. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  confidence!: number | null;

  /** Verification status of `email`. */
  @IsOptional()
  @IsIn(VERIFY_STATUSES)
  email_status!: VerifyStatus | null;

  @IsOptional()
  @IsIn(PHONE_TYPES)
  phone_type!: PhoneType | null;

  /** Pattern by which `email` was guessed, e.g. `{first}.{last}`. */
  @IsOptional()
  @IsString()
  pattern!: string | null;

  /** Domain in which the person was searched. */
  @IsOptional()
  @IsString()
  domain!: string | null;

  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => LookupSource)
  sources!: LookupSource[];

  @IsISO8601()
  checked_at!: string;

  /** Steps of the search. With `?explain=true` only. */
  @IsOptional()
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => LookupStep)
  trace?: LookupStep[];

  /** Seconds after which a new call can return a better answer. Only for provisional answers. */
  @IsOptional()
  @IsInt()
  @Min(1)
  retry_after?: number;
}

/** Answer of `POST /v1/lookup`. */
export class LookupAnswer extends LookupResult {
  /** True if the account had the same answer within its freshness window. The call is free. */
  @IsBoolean()
  cached_hit!: boolean;

  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Nobody in the place of a person on the suppression list: searched at the same company, by the same steps. */
export const lookupStandIn: StandIn<LookupJob, LookupResult> = {
  request: ({ first_name, last_name, linkedin_url, ...job }) => ({
    ...job,
    first_name: standInName(first_name),
    last_name: standInName(last_name),
    ...(linkedin_url !== undefined && { linkedin_url: standInProfile(linkedin_url) }),
  }),
  reply: (_job, { domain, checked_at, trace, retry_after }) => ({
    ...nobodyFound(domain, checked_at),
    ...(trace && { trace: stepsOfNobody(trace) }),
    ...(retry_after !== undefined && { retry_after }),
  }),
};

/** Find a person's e-mail, phone, or both. The API promises an answer within 30 s; the rest is time for the message itself. */
export const lookup = rpc({
  subject: 'lookup.v1.person',
  callers: ['gateway', 'batch'],
  request: LookupJob,
  reply: LookupResult,
  deadlineMs: 28_000,
  suppression: {
    subjects: (job, result) => lookupSubjects(job, result),
    withheld: ({ domain, explain }, checkedAt) => ({
      ...nobodyFound(domain ? hostOf(domain) : null, checkedAt),
      ...(explain && { trace: [...STEPS_OF_NOBODY] }),
    }),
    isNothing: ({ status, email, phone }) => status === 'not_found' && !email && !phone,
    standIn: lookupStandIn,
  },
});

export const lookupRoute = endpoint({
  position: 100,
  id: 'lookup',
  method: 'POST',
  path: '/v1/lookup',
  summary: "Look up a person's e-mail or phone",
  description:
    'Costs 1 credit for a verified e-mail address and 5 credits for a phone number, each only if found. An address that exists is found if it is ' +
    "the person's with a `confidence` of at least `min_confidence` (default 0.85). A best guess (`risky`) is free. The same " +
    'question is free for the account for 30 days after a found answer, and for one day after `not_found`.',
  scopes: ['lookup'],
  body: LookupBody,
  query: LookupQuery,
  response: LookupAnswer,
  example: {
    request: { first_name: 'John', last_name: 'Doe', domain: 'acme.com', lookup_type: 'both' },
    response: {
      email: 'john@acme.com',
      phone: '+91 99999 00000',
      status: 'found',
      verified: true,
      alt_emails: ['john.doe@acme.com'],
      alt_phones: [],
      confidence: 0.97,
      email_status: 'valid',
      phone_type: 'mobile',
      pattern: '{first}',
      domain: 'acme.com',
      sources: [
        { type: 'pattern', name: 'acme.com', checked_at: '2026-04-26T10:34:21.000Z' },
        { type: 'contacts', name: 'contacts', checked_at: '2026-04-26T10:34:21.000Z' },
      ],
      checked_at: '2026-04-26T10:34:21.000Z',
      cached_hit: false,
      credits_charged: 6,
    },
  },
});

/** The answer that tells nothing of anybody. */
export function nobodyFound(domain: string | null = null, checkedAt = new Date().toISOString()): LookupResult {
  return {
    email: null,
    phone: null,
    status: 'not_found',
    verified: false,
    alt_emails: [],
    alt_phones: [],
    confidence: null,
    email_status: null,
    phone_type: null,
    pattern: null,
    domain,
    sources: [],
    checked_at: checkedAt,
  };
}

/** Longer than most: nobody is likely to have it. */
function standInProfile(url: string): string {
  const slug =
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? '';
  return `https://www.linkedin.com/in/${[slug, `${slug}a`, `${slug}b`].map((text) => standInName(text)).join('-')}`;
}

/** Of a search that finds nobody, by the sources that every instance has. */
const STEPS_OF_NOBODY: readonly LookupStep[] = [
  { step: 'suppression', outcome: 'not listed', ms: 0 },
  { step: 'contacts', outcome: 'unknown', ms: 2 },
  { step: 'pattern', outcome: 'none', ms: 180 },
];

/** The steps of a search without what a made-up person happened to have. */
function stepsOfNobody(trace: readonly LookupStep[]): LookupStep[] {
  const searched = trace.filter(({ step }, at) => at === 0 || step !== 'suppression');
  const outcomeOf = ({ step, outcome }: LookupStep): string => {
    if (step === 'pattern') return FOUND_BY_PATTERN.includes(outcome) ? 'none' : outcome;
    return step.startsWith('provider:') && FOUND_BY_PROVIDER.test(outcome) ? 'not_found' : outcome;
  };
  return searched.map((one) => ({ ...one, outcome: outcomeOf(one) }));
}

const FOUND_BY_PATTERN: readonly string[] = ['found', 'ambiguous', 'accepts_all'];
const FOUND_BY_PROVIDER = /^(found|valid|invalid|e-mail|phone)/;

/** The host of a domain or URL, as A-labels and without `www.`; null: it has none. */
function hostOf(domain: string): string | null {
  try {
    const { hostname } = new URL(/^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(domain) ? domain : `http://${domain}`);
    return hostname.replace(/^www\./, '').replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}

/** Whom a question or an answer to it tells of: the person by name where asked for and where found, each address and each number. */
export function lookupSubjects(
  { first_name, last_name, domain, linkedin_url }: LookupQuestion,
  answer: Partial<LookupResult> = {},
): Subject[] {
  const emails = [answer.email, ...(answer.alt_emails ?? [])].filter((email) => !!email) as string[];
  const phones = [answer.phone, ...(answer.alt_phones ?? [])].filter((phone) => !!phone) as string[];
  const domains = [domain, answer.domain, ...emails.map((email) => email.slice(email.lastIndexOf('@') + 1))];
  return [
    { linkedin_url },
    ...[...new Set(domains)].map((host) => ({ first_name, last_name, domain: host })),
    ...emails.map((email) => ({ email })),
    ...phones.map((phone) => ({ phone })),
  ];
}

/** A number is not checked by calling it: it is as good as whoever gave it. */
export const PHONE_CONFIDENCE = 0.8;
