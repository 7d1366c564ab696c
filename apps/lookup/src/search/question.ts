import { platformIssue } from '@modernleads/cells';
import { DEFAULT_MIN_CONFIDENCE, invalidInput, type LookupJob } from '@modernleads/contracts';
import { parsePerson, type Person, siteOf } from '@modernleads/naming';
import { linkedinKey } from '@modernleads/sales';

/** The person of a lookup, parsed for the steps. */
export interface Question {
  readonly firstName: string;
  readonly lastName: string;
  readonly person: Person;
  /** Domains whose people have the addresses, likeliest first; A-labels in lower case. */
  readonly domains: readonly string[];
  /** As given. */
  readonly linkedinUrl: string | null;
  /** Equal for spellings of one profile. */
  readonly linkedin: string | null;
  readonly companyName: string | null;
  readonly jobTitle: string | null;
  /** ISO 3166-1 code, in capitals. */
  readonly country: string | null;
  /** People who work at the company. */
  readonly employees?: number;
  /** From which confidence on, 0.5 to 0.99, an address is found. */
  readonly minConfidence: number;
  readonly wantsEmail: boolean;
  readonly wantsPhone: boolean;
}

/** @throws ApiError `invalid_input` for a domain that is none. */
export function questionOf(job: LookupJob): Question {
  const { first_name, last_name, domain, linkedin_url, company_name, job_title, country, lookup_type = 'email' } = job;
  const { employees, min_confidence = DEFAULT_MIN_CONFIDENCE } = job;
  const countryCode = country?.toUpperCase() ?? null;
  return {
    firstName: first_name,
    lastName: hasOneName(job) ? '' : last_name,
    person: parsePerson({ first_name, last_name, country: countryCode }),
    domains: domain ? domainsOf(domain) : [],
    linkedinUrl: linkedin_url ?? null,
    linkedin: linkedin_url ? linkedinKey(linkedin_url) : null,
    companyName: company_name ?? null,
    jobTitle: job_title ?? null,
    country: countryCode,
    employees,
    minConfidence: min_confidence,
    wantsEmail: lookup_type !== 'phone',
    wantsPhone: lookup_type !== 'email',
  };
}

function domainsOf(domain: string): readonly string[] {
  const site = siteOf(domain);
  if (site.kind === 'company') return site.domains;
  const issue = site.kind === 'platform' ? platformIssue(site.host) : 'is not a domain, such as acme.com';
  throw invalidInput([{ field: 'domain', issue }]);
}

function hasOneName({ first_name, last_name }: LookupJob): boolean {
  return last_name === '-' || last_name.toLowerCase() === first_name.toLowerCase();
}
