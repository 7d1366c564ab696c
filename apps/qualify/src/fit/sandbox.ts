import type { CompanyFacts } from '@modernleads/company';
import { ApiError } from '@modernleads/contracts';
import { withSiteFacts } from '../facts/site-facts';
import type { KnownFacts } from '../scoring/known-facts';

/** Hosts below this name have an outcome of their own. */
const SANDBOX = '.sandbox.test';

/** Equal questions get equal answers, to the last byte. */
export const SANDBOX_CHECKED_AT = '2026-01-01T00:00:00.000Z';

type Told = Partial<Record<'name' | 'country' | 'description', string>> & {
  readonly industry?: CompanyFacts['industries'][number]['value'];
  readonly employees?: number;
};

/** What the sites of the sandbox say, scored by the built-in context. */
const TOLD: Readonly<Record<string, Told>> = {
  high: {
    name: 'Sandbox High',
    industry: 'software',
    employees: 50,
    country: 'US',
    description: 'A B2B subscription for sales teams.',
  },
  medium: { name: 'Sandbox Medium', industry: 'it_services', employees: 300, country: 'BR' },
  low: { name: 'Sandbox Low', industry: 'retail', employees: 900, country: 'BR', description: 'Shoes for everybody.' },
  excluded: { name: 'Sandbox Excluded', industry: 'gambling', employees: 50, country: 'US' },
  unknown: {},
};

/** The outcome that a domain stands for; undefined: it is none of the sandbox. @throws ApiError `unavailable`, `timeout`: for their names. */
export function sandboxOutcome(domain: string): string | undefined {
  const label = domain.endsWith(SANDBOX) ? domain.slice(0, -SANDBOX.length) : undefined;
  if (label === 'unavailable')
    throw new ApiError('unavailable', 'The qualify service is not available right now.', { retryAfter: 1 });
  if (label === 'timeout') throw new ApiError('timeout', 'The work took longer than its deadline.');
  return label !== undefined && (label === 'no-context' || Object.hasOwn(TOLD, label)) ? label : undefined;
}

/** What is known of a company of the sandbox. */
export function sandboxFacts(domain: string, outcome: string): KnownFacts {
  const { name, industry, employees, country, description } = TOLD[outcome] ?? {};
  const of = <Value>(value: Value, quote: string) => ({ value, evidence: { url: `https://${domain}/`, quote } });
  return withSiteFacts(
    { domain, isPerson: false },
    {
      name: name === undefined ? null : of(name, name),
      industries: industry === undefined ? [] : [of(industry, industry)],
      employees: employees === undefined ? null : of({ min: employees, max: employees }, `${employees} employees`),
      country: country === undefined ? null : of(country, country),
      technologies: [],
      description: description === undefined ? null : of(description, description),
      texts: [],
    },
  );
}
