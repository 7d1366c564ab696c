import type { Reply, TestDomain } from '@modernleads/testnet';

const ACCEPTED = '250 2.1.5 Ok';
const after = (pauseMs: number): Reply => ({ pieces: ['250 2.1.5', ' Ok\r\n'], pauseMs });

/** A domain that only test keys ask about: its name must never be looked up. */
export const SANDBOX_DOMAIN = 'sandbox-only.test';
/** Milliseconds, longer than the leases of the run: a process frozen during it resumes as a zombie process. */
export const SLOW_DOMAIN = 'slow.test';
/** The domain of people who are suppressed during the run. */
export const OBJECTING_DOMAIN = 'objecting.test';

/** Domains at which every `user-…` and no other local part has a mailbox, with the delay of their hosts in milliseconds. */
const HONEST: Readonly<Record<string, Reply>> = {
  'any.test': ACCEPTED,
  'brisk.test': after(300),
  [SLOW_DOMAIN]: after(3_000),
  [OBJECTING_DOMAIN]: ACCEPTED,
  [SANDBOX_DOMAIN]: ACCEPTED,
};

const FIRMS = 12;
const PEOPLE = 6_000;
const FIRST_NAMES = ['Ada', 'Bela', 'Carla', 'Dana', 'Elena', 'Farid', 'Greta', 'Hana'];
const SYLLABLES = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'nu', 'pa', 'ro', 'si', 'tu', 'va', 'zo'];

export interface Person {
  readonly first_name: string;
  readonly last_name: string;
  readonly domain: string;
  /** Undefined: the person does not work there. */
  readonly email?: string;
}

/** The `n`th invented person; every fourth has no employer. */
export function person(n: number): Person {
  const index = n % PEOPLE;
  const first_name = FIRST_NAMES[index % FIRST_NAMES.length] as string;
  const last_name = surname(index);
  const domain = `firm${index % FIRMS}.test`;
  const email = `${first_name}.${last_name}@${domain}`.toLowerCase();
  return { first_name, last_name, domain, ...(index % 4 !== 3 && { email }) };
}

function surname(n: number): string {
  const base = SYLLABLES.length;
  const syllables = [n % base, Math.floor(n / base) % base, Math.floor(n / base ** 2) % base, Math.floor(n / base ** 3) % base];
  const [first = '', ...rest] = syllables.map((at) => SYLLABLES[at] as string);
  return first[0]?.toUpperCase() + first.slice(1) + rest.join('');
}

/** Whether an address exists at the domains of the run. */
export type Truth = 'exists' | 'does not exist' | 'nobody can know';

export function truthOf(email: string): Truth {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  if (domain in HONEST) return local.startsWith('user-') ? 'exists' : 'does not exist';
  if (domain.startsWith('firm')) return employees.has(email.toLowerCase()) ? 'exists' : 'does not exist';
  return 'nobody can know';
}

const employees = new Set(Array.from({ length: PEOPLE }, (_, n) => person(n).email).filter((email) => email !== undefined));

function domain(name: string, shows: string, mailboxes: TestDomain['mailboxes']): TestDomain {
  const host = `mx.${name}`;
  return { domain: name, shows, mx: [[10, host]], hosts: { [host]: {} }, mailboxes };
}

/** The mail domains of a run. */
export const testDomains: readonly TestDomain[] = [
  ...Object.entries(HONEST).map(([name, users]) =>
    domain(name, 'every user-… has a mailbox, no other local part', { 'user-*': users }),
  ),
  domain('open.test', 'accepts mail for every local part', { '*': ACCEPTED }),
  domain('later.test', 'defers every recipient', { '*': '451 4.7.1 Greylisted, please try again later' }),
  domain('refusing.test', 'refuses every recipient because of our reputation', {
    '*': '550 5.7.1 Message rejected by policy: poor reputation',
  }),
  ...Array.from({ length: FIRMS }, (_, at) => {
    const own = [...employees].filter((email) => email.endsWith(`@firm${at}.test`));
    return domain(`firm${at}.test`, 'a firm', Object.fromEntries(own.map((email) => [email.split('@')[0], ACCEPTED])));
  }),
];
