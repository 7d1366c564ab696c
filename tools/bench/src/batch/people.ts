/** The kinds of batches of people. */
export const PEOPLE_KINDS = ['enrich', 'verify'] as const;
export type PeopleKind = (typeof PEOPLE_KINDS)[number];
import type { TestDomain } from '@modernleads/testnet';

/** A list of people: so many rows, distributed in turn over so many domains. */
export interface List {
  /** Part of its domain names, so that lists share no domain and nothing learned of one. */
  readonly name: string;
  readonly rows: number;
  readonly domains: number;
}

export interface Person {
  readonly first_name: string;
  readonly last_name: string;
  readonly domain: string;
  readonly email: string;
  /** Whether the person works there; every fifth has left. */
  readonly exists: boolean;
}

const FIRST = 'Ada Ben Cleo Dora Emil Finn Gala Hugo Ines Jona Kara Liam Mira Nils Olga Paul Romy Sven Tara Vera'.split(' ');
const LAST = 'Abel Brandt Conti Duval Ekberg Ferro Grant Holm Ivers Jansen'.split(' ');
/** Distinct people of one domain at most. */
const NAMES = FIRST.length * LAST.length;
const GONE = 5;

export function peopleOf({ name, rows, domains }: List): Person[] {
  if (rows > domains * NAMES) throw new Error(`${name}: a domain has ${NAMES} people at most`);
  return Array.from({ length: rows }, (_, row) => {
    const at = row % domains;
    const who = (Math.floor(row / domains) + at) % NAMES;
    const [first = '', last = ''] = [FIRST[who % FIRST.length], LAST[Math.floor(who / FIRST.length)]];
    const domain = `company-${at}-${name}.test`;
    const email = `${first}.${last}@${domain}`.toLowerCase();
    return { first_name: first, last_name: last, domain, email, exists: who % GONE !== 0 };
  });
}

/** The domains of a list, each with a mail host that has mailboxes of those who have not left. */
export function testDomainsOf(list: List): TestDomain[] {
  const mailboxes = new Map<string, Record<string, string>>();
  for (const { email, domain, exists } of peopleOf(list)) {
    const known = mailboxes.get(domain) ?? {};
    mailboxes.set(domain, known);
    if (exists) known[email.slice(0, email.indexOf('@'))] = '250 2.1.5 Ok';
  }
  return [...mailboxes].map(([domain, known]) => {
    return { domain, shows: 'a company', mx: [[10, `mx.${domain}`]], hosts: { [`mx.${domain}`]: {} }, mailboxes: known };
  });
}

/** The single call and the batch for a list, and their right answers. */
export interface Question {
  readonly singlePath: string;
  readonly single: (person: Person) => object;
  readonly batch: (people: readonly Person[]) => object;
  /** Fields of the right answer. */
  readonly answer: (person: Person) => Record<string, unknown>;
  /** Fields of the row that the result of a batch repeats. */
  readonly echo: (person: Person) => Record<string, unknown>;
  /** Credits that a right answer costs. */
  readonly price: (person: Person, asked: 'single' | 'batch') => number;
}

export const QUESTIONS: Record<PeopleKind, Question> = {
  verify: {
    singlePath: '/v1/verify/email',
    single: ({ email }) => ({ email }),
    batch: (people) => ({ emails: people.map(({ email }) => email) }),
    answer: ({ email, exists }) =>
      exists ? { email, status: 'valid', reason: 'accepted' } : { email, status: 'invalid', reason: 'mailbox_not_found' },
    echo: () => ({}),
    price: (_person, asked) => (asked === 'single' ? 1 : 0.1),
  },
  enrich: {
    singlePath: '/v1/lookup',
    single: nameOf,
    batch: (people) => ({ rows: people.map(nameOf), find_phones: false }),
    answer: ({ email, exists }) =>
      exists ? { email, status: 'found', verified: true } : { email: null, status: 'not_found', verified: false },
    echo: nameOf,
    price: ({ exists }) => (exists ? 1 : 0),
  },
};

function nameOf({ first_name, last_name, domain }: Person): Record<string, unknown> {
  return { first_name, last_name, domain };
}

/** The first deviation of an answer; undefined: none. */
export function complaintOn(answer: Record<string, unknown>, expected: Record<string, unknown>): string | undefined {
  const wrong = Object.keys(expected).filter((field) => answer[field] !== expected[field]);
  return wrong.length ? `${wrong.join(', ')} should be ${JSON.stringify(expected)} in ${JSON.stringify(answer)}` : undefined;
}
