import type { TestDomain } from '../test-domain';
import { type Company, inventCompanies } from './invent-companies';
import { Random } from './random';

const ACCEPTED = '250 2.1.5 Ok';
const REFUSED = '550 5.7.1 Service unavailable; client host blocked using bl.blocklist.test';
const GREYLIST_SECONDS = 300;

/** How the mail host of a company answers RCPT. */
export type Attitude = 'honest' | 'catch-all' | 'greylisting' | 'refusing';

/** A company with the right answers. */
export interface GeneratedCompany extends Company {
  readonly attitude: Attitude;
}

export interface CompaniesOptions {
  /** The same seed makes the same companies, people and addresses. */
  readonly seed: number;
  readonly count: number;
  /** Share of each attitude, 0 to 1; the rest is honest. */
  readonly shares?: Readonly<Partial<Record<Exclude<Attitude, 'honest'>, number>>>;
}

const SHARES = { 'catch-all': 0.25, greylisting: 0.08, refusing: 0.07 };

/** Companies with their mail hosts, and the right answers to compare with. */
export function generateCompanies({ seed, count, shares = SHARES }: CompaniesOptions): {
  readonly companies: readonly GeneratedCompany[];
  readonly testDomains: readonly TestDomain[];
} {
  // A separate generator, so that the shares do not change the people.
  const random = new Random(seed ^ 0x5eed);
  const honest = 1 - Object.values(shares).reduce((sum, share) => sum + share, 0);
  const attitudes = [...(Object.entries(shares) as [Attitude, number][]), ['honest', honest] as const];
  const companies = inventCompanies({ seed, count }).map((company) => ({ ...company, attitude: random.weighted(attitudes) }));
  return { companies, testDomains: companies.map(testDomainOf) };
}

function testDomainOf({ domain, people, attitude }: GeneratedCompany): TestDomain {
  const mailboxes = Object.fromEntries(people.map(({ local }) => [local, ACCEPTED]));
  const testDomain = {
    domain,
    shows: `a generated company, ${attitude}`,
    mx: [[10, `mx.${domain}`]] as const,
    hosts: { [`mx.${domain}`]: {} },
  };
  if (attitude === 'refusing') return { ...testDomain, mailboxes: { '*': REFUSED } };
  if (attitude === 'catch-all') return { ...testDomain, mailboxes: { '*': ACCEPTED } };
  return { ...testDomain, mailboxes, ...(attitude === 'greylisting' && { greylistSeconds: GREYLIST_SECONDS }) };
}
