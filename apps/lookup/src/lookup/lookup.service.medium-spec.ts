import { randomUUID } from 'node:crypto';
import { ContactsRepository, readContact } from '@modernleads/contacts';
import { type CallContext, lookup, type LookupJob, type LookupResult } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { SuppressionGuard, SuppressionList } from '@modernleads/privacy';
import { Quotas } from '@modernleads/quotas';
import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import { type FakeAnswer, FakeProvider } from '../../test/fake-provider';
import { type MailDomain, FakeVerifier } from '../../test/fake-verifier';
import { ContactSearch } from '../contacts/contact-search';
import { ContactsService } from '../contacts/contacts.service';
import type { DomainFinderService } from '../domain-finder/domain-finder.service';
import { CompanySizes } from '../search/company-sizes';
import { DomainPatterns } from '../search/domain-patterns';
import { PatternRepository } from '../search/pattern.repository';
import { PatternSearch } from '../patterns/pattern-search';
import { ProviderSearch } from '../providers/provider-search';
import { parseProviders } from '../providers/provider-settings';
import { ProviderStep } from '../providers/provider-step';
import { ProviderRepository } from '../providers/provider.repository';
import type { Verifier } from '../search/verifier';
import { Candidates } from '../search/candidates';
import { EmailCheck } from '../search/email-check';
import { LookupService } from './lookup.service';
import { Waterfall } from './waterfall';

const PEPPER = 'a-pepper-for-tests-that-keeps-no-secret';
const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const WORK = 'ada.lovelace@acme.test';
const PHONE = '+44 20 7946 0958';

/** What Hunter and Findymail would say. */
const hunterSays = (email: string | null, status = 'valid'): FakeAnswer => ({
  json: { data: { email, verification: { status } } },
});
const findymailSays = (email: string): FakeAnswer => ({ json: { contact: { email } } });
const leadmagicSays = (phone: string): FakeAnswer => ({ json: { mobile_number: phone } });

let store: TestDatabase;
let outbound: Outbound;
let first: FakeProvider;
let second: FakeProvider;
let suppressed: SuppressionList;
let contacts: ContactsRepository;
let finder: { findDomain: jest.Mock };
let accountId: string;

beforeAll(async () => {
  Logger.overrideLogger(false);
  outbound = new Outbound({ dnsServers: [], allowCidrs: ['127.0.0.0/8'], smtpPort: 25 });
  [first, second] = await Promise.all([new FakeProvider().start(), new FakeProvider().start()]);
});
afterAll(() => Promise.all([first.stop(), second.stop(), outbound.close()]));
beforeEach(async () => {
  store = await testDatabase();
  suppressed = new SuppressionList(store.database, PEPPER);
  contacts = new ContactsRepository(store.database, new Quotas(store.database.pool));
  finder = { findDomain: jest.fn().mockResolvedValue({ domain: null, confidence: null }) };
  accountId = randomUUID();
  first.says();
  second.says();
});
afterEach(() => store.drop());

interface Fakes {
  readonly mail?: Record<string, MailDomain>;
  /** As in PROVIDERS; `$1` and `$2` stand for the addresses of the two fakes. */
  readonly providers?: string;
}

/** The service with fake mail hosts and providers, behind the suppression guard as in the RPC server. */
function replica({ mail = {}, providers = '' }: Fakes = {}): { service: Pick<LookupService, 'lookup'>; verifier: FakeVerifier } {
  const fake = new FakeVerifier(mail);
  const verifier = fake as unknown as Verifier;
  const all = providers ? parseProviders(providers.replaceAll('$1', first.url).replaceAll('$2', second.url)) : [];
  const patterns = new DomainPatterns(new PatternRepository(store.database));
  const candidates = new Candidates(patterns, new CompanySizes(store.database), { probes: 10 });
  const check = new EmailCheck(verifier, patterns);
  const guard = new SuppressionGuard(suppressed);
  const search = new ProviderSearch(outbound, new ProviderRepository(store.database), { all });
  const waterfall = new Waterfall(
    new ContactSearch(new ContactsService(contacts, guard), candidates, check),
    finder as unknown as DomainFinderService,
    new PatternSearch(verifier, patterns, candidates),
    new ProviderStep(search, check),
  );
  const service = new LookupService(waterfall, guard);
  const guarded = (job: LookupJob, context: CallContext): Promise<LookupResult> =>
    guard.answer(lookup, job, context, (admitted) => service.lookup(admitted, context));
  return { service: { lookup: guarded }, verifier: fake };
}

const call = (changes: Partial<CallContext> = {}): CallContext => ({
  requestId: 'r',
  operationId: randomUUID(),
  accountId,
  mode: 'live',
  deadline: Date.now() + 20_000,
  ...changes,
});

const lookFor = (fakes: Fakes, job: Partial<LookupJob> = {}, context = call()): Promise<LookupResult> =>
  replica(fakes).service.lookup({ ...ADA, explain: true, ...job } as LookupJob, context);

const stepsOf = ({ trace = [] }: LookupResult): string[] => trace.map(({ step, outcome }) => `${step}: ${outcome}`);

async function imports(
  row: Record<string, string>,
  owner: { accountId: string; mode: 'live' | 'test' } = { accountId, mode: 'live' },
): Promise<void> {
  const outcome = readContact(row);
  if ('issue' in outcome) throw new Error(outcome.issue);
  await contacts.importContacts(owner, [outcome.contact]);
}

const TWO = 'hunter:k1@$1,findymail:k2@$2';
const ACME = { 'acme.test': { mailboxes: ['ada.lovelace'] } } as const;
const NOBODY = { 'acme.test': { mailboxes: [] } } as const;
const CATCH_ALL = { 'acme.test': 'accepts_all' } as const;

describe('the order', () => {
  it("begins with the account's own contacts, and ends there when their address exists", async () => {
    await imports({ first_name: 'Ada', last_name: 'Lovelace', email: WORK });
    const result = await lookFor({ mail: ACME, providers: TWO });
    expect(result).toMatchObject({ email: WORK, status: 'found', verified: true, email_status: 'valid' });
    expect(result.sources).toMatchObject([{ type: 'contacts' }]);
    expect(stepsOf(result)).toEqual(['suppression: not listed', 'contacts: known', 'suppression: not listed']);
  });

  it('goes on to the pattern engine, and pays nobody when that finds', async () => {
    const result = await lookFor({ mail: ACME, providers: TWO });
    expect(result).toMatchObject({ email: WORK, status: 'found', verified: true, pattern: '{first}.{last}' });
    expect(result.confidence).toBeGreaterThanOrEqual(0.95);
    expect(stepsOf(result)).toEqual([
      'suppression: not listed',
      'contacts: unknown',
      'pattern: found',
      'suppression: not listed',
    ]);
    expect([first.seen, second.seen]).toEqual([[], []]);
  });

  it('asks providers one after the other, until one knows', async () => {
    first.says(hunterSays(null));
    second.says(findymailSays('countess@acme.test'));
    const result = await lookFor({ mail: { 'acme.test': { mailboxes: ['countess'] } }, providers: `${TWO},leadmagic:k3@$2` });
    expect(result).toMatchObject({
      email: 'countess@acme.test',
      status: 'found',
      verified: true,
      email_status: 'valid',
      pattern: null,
    });
    expect(stepsOf(result)).toEqual(
      expect.arrayContaining(['pattern: none', 'provider:hunter: not_found', 'provider:findymail: e-mail verified']),
    );
    expect([first.seen.length, second.seen.length]).toEqual([1, 1]);
  });

  it('is not told of unless asked', async () => {
    expect(await lookFor({ mail: ACME }, { explain: false })).not.toHaveProperty('trace');
  });

  it('finds the domain by the name of the company first', async () => {
    finder.findDomain.mockResolvedValue({ domain: 'acme.test', confidence: 'high' });
    const result = await lookFor({ mail: ACME }, { domain: undefined, company_name: 'Acme Ltd' });
    expect(result).toMatchObject({ email: WORK, domain: 'acme.test' });
    expect(stepsOf(result)).toContain('domain_finder: found: high');
  });

  it('is less sure of a common address where the site tells of many colleagues', async () => {
    const confidenceAt = async (employees: number, caller?: number) => {
      finder.findDomain.mockResolvedValue({ domain: 'acme.test', confidence: 'high', employees });
      const fakes = { mail: { 'acme.test': { mailboxes: ['ada'] } } };
      return (await lookFor(fakes, { domain: undefined, company_name: 'Acme Ltd', employees: caller })).confidence as number;
    };
    const big = await confidenceAt(50_000);
    expect(big).toBeLessThan(0.5);
    expect(await confidenceAt(5)).toBeGreaterThan(0.7);
    expect(await confidenceAt(50_000, 5)).toBeGreaterThan(0.7);
  });

  it('is less sure of a common address at a domain whose site is known to tell of many colleagues, and knows nothing of an old reading', async () => {
    const mail = { 'acme.test': { mailboxes: ['ada'] } };
    const confidenceWhere = async (range: object, freshFor = '1 day', job: Partial<LookupJob> = {}): Promise<number> => {
      await store.database.pool.query(
        `INSERT INTO company_facts VALUES ('acme.test', $1, now(), now() + $2::interval)
          ON CONFLICT (domain) DO UPDATE SET facts = excluded.facts, fresh_until = excluded.fresh_until`,
        [{ employees: { value: range } }, freshFor],
      );
      return (await lookFor({ mail }, job)).confidence as number;
    };
    expect(await confidenceWhere({ min: 10_001, max: null })).toBeLessThan(0.5);
    expect(await confidenceWhere({ min: 10_001, max: null }, '-1 day')).toBeGreaterThan(0.7);
    expect(await confidenceWhere({ min: 1, max: 10 })).toBeGreaterThan(0.7);
    expect(await confidenceWhere({ min: 10_001, max: null }, '1 day', { employees: 5 })).toBeGreaterThan(0.7);
  });

  it('guesses nothing where the domain is not certain', async () => {
    finder.findDomain.mockResolvedValue({ domain: 'acme.test', confidence: 'low' });
    expect(await lookFor({ mail: ACME }, { domain: undefined, company_name: 'Acme Ltd' })).toMatchObject({
      status: 'not_found',
      email: null,
    });
  });
});

describe('the pattern engine', () => {
  it('learns from what was verified, for every replica', async () => {
    const mail = { 'acme.test': { mailboxes: ['lovelacea', 'hopperg'] } };
    await lookFor({ mail });
    const { service, verifier } = replica({ mail });
    await service.lookup({ first_name: 'Grace', last_name: 'Hopper', domain: 'acme.test' }, call());
    const next = replica({ mail });
    await next.service.lookup({ first_name: 'Alan', last_name: 'Turing', domain: 'acme.test' }, call());
    expect(verifier.asked).toContain('hopperg@acme.test');
    expect(next.verifier.asked[0]).toBe('turinga@acme.test');
  });

  it('finds an address under the confidence that was asked for', async () => {
    const mail = { 'acme.test': { mailboxes: ['ada'] } };
    const company = { first_name: 'Ada', last_name: 'Lovelace', employees: 400 };
    expect(await lookFor({ mail }, { ...company, min_confidence: 0.5 })).toMatchObject({
      email: 'ada@acme.test',
      status: 'found',
    });
    const unsure = await lookFor({ mail }, { ...company, min_confidence: 0.99 });
    expect(unsure).toMatchObject({ email: 'ada@acme.test', status: 'risky', verified: false, email_status: 'valid' });
  });

  it('is honest about a domain that takes everything', async () => {
    const result = await lookFor({ mail: CATCH_ALL });
    expect(result).toMatchObject({ status: 'risky', verified: false, email: WORK, email_status: 'catch_all' });
    expect(result.confidence).toBeGreaterThan(0);
    expect(result.confidence).toBeLessThan(0.9);
    expect(result).not.toHaveProperty('retry_after');
  });

  it('says when to ask again where the mail host would not tell now', async () => {
    const result = await lookFor({ mail: { 'acme.test': { greylistedFor: 240 } } });
    expect(result).toMatchObject({ status: 'risky', verified: false, email_status: 'unknown', retry_after: 240 });
  });

  it('pays nobody for an address at a domain without mail', async () => {
    first.says(hunterSays(WORK));
    const result = await lookFor({ providers: TWO });
    expect(result).toMatchObject({ status: 'not_found', email: null, confidence: null, sources: [] });
    expect(first.seen).toEqual([]);
  });

  it('unless the profile may lead to another domain', async () => {
    first.says(hunterSays('ada@normal.test'));
    const fakes = { mail: { 'normal.test': { mailboxes: ['ada'] } }, providers: TWO };
    expect(await lookFor(fakes, { linkedin_url: 'linkedin.com/in/ada' })).toMatchObject({
      status: 'found',
      email: 'ada@normal.test',
    });
  });
});

describe("a provider's address", () => {
  it('is overruled where its mailbox does not exist', async () => {
    first.says(hunterSays('wrong@acme.test', 'valid'));
    const result = await lookFor({ mail: NOBODY, providers: 'hunter:k@$1' });
    expect(result).toMatchObject({ status: 'not_found', email: null });
    expect(stepsOf(result)).toContain('provider:hunter: e-mail invalid');
  });

  it('counts as verified where nobody can tell but the provider vouches for it', async () => {
    first.says(hunterSays('ada@acme.test', 'valid'));
    const result = await lookFor({ mail: CATCH_ALL, providers: 'hunter:k@$1' });
    expect(result).toMatchObject({
      status: 'found',
      email: 'ada@acme.test',
      verified: true,
      email_status: 'catch_all',
      confidence: 0.9,
    });
  });

  it('stays a guess where nobody vouches for it', async () => {
    first.says(hunterSays('countess@acme.test', 'accept_all'));
    const result = await lookFor({ mail: CATCH_ALL, providers: 'hunter:k@$1' });
    expect(result).toMatchObject({ status: 'risky', verified: false });
  });

  it('is likelier when the pattern of the domain leads to it too', async () => {
    first.says(hunterSays(WORK, 'accept_all'));
    const [alone, agreed] = [await lookFor({ mail: CATCH_ALL }), await lookFor({ mail: CATCH_ALL, providers: 'hunter:k@$1' })];
    expect(agreed).toMatchObject({
      status: 'risky',
      email: WORK,
      sources: [{ type: 'pattern' }, { type: 'provider', name: 'hunter' }],
    });
    expect(agreed.confidence).toBeGreaterThan(alone.confidence ?? 1);
  });

  it('is judged by a provider that verifies, where there is one', async () => {
    first.says({ json: { address: WORK, status: 'valid' } });
    const result = await lookFor({ mail: CATCH_ALL, providers: 'zerobounce:k@$1' });
    expect(result).toMatchObject({ status: 'found', email: WORK, verified: true, email_status: 'catch_all' });
    first.says({ json: { address: WORK, status: 'invalid' } });
    expect(
      await lookFor({ mail: CATCH_ALL, providers: 'zerobounce:k@$1' }, { domain: 'acme.test', first_name: 'Grace' }),
    ).toMatchObject({
      status: 'not_found',
      email: null,
    });
  });
});

describe('a provider that fails', () => {
  it.each<readonly [string, FakeAnswer, string]>([
    ['is down', { status: 503, json: {} }, 'unavailable'],
    ['answers HTML', { raw: '<html>' }, 'malformed'],
    ['has an error in a 200', { json: { data: 7 } }, 'not_found'],
    ['wants fewer questions', { status: 403, json: {} }, 'rate_limited'],
  ])('and %s costs its step only', async (_what, answer, outcome) => {
    first.says(answer);
    second.says(findymailSays('countess@acme.test'));
    const result = await lookFor({ mail: { 'acme.test': { mailboxes: ['countess'] } }, providers: TWO });
    expect(result).toMatchObject({ status: 'found', email: 'countess@acme.test' });
    expect(stepsOf(result)).toContain(`provider:hunter: ${outcome}`);
  });

  it('and hangs is left after its own time', async () => {
    first.says('silence');
    second.says(findymailSays('countess@acme.test'));
    const providers = `[{"name":"hunter","key":"k","base_url":"$1","timeout_ms":100},{"name":"findymail","key":"k","base_url":"$2"}]`;
    const result = await lookFor({ mail: { 'acme.test': { mailboxes: ['countess'] } }, providers });
    expect(stepsOf(result)).toContain('provider:hunter: timeout');
    expect(result).toMatchObject({ status: 'found' });
  });

  it('makes an answer provisional when nobody else knows', async () => {
    first.says({ status: 503, json: {} });
    expect(await lookFor({ mail: NOBODY, providers: 'hunter:k@$1' })).toMatchObject({ status: 'not_found', retry_after: 60 });
  });

  it('is left alone for a while when its key is not accepted', async () => {
    first.says({ status: 401, json: {} });
    const { service } = replica({ mail: NOBODY, providers: 'hunter:k@$1' });
    await service.lookup(ADA, call());
    const next = await service.lookup({ ...ADA, first_name: 'Grace', explain: true }, call());
    expect(stepsOf(next)).toContain('provider:hunter: skipped: circuit open');
    expect(first.seen).toHaveLength(1);
  });

  it('does not keep the caller beyond the deadline', async () => {
    first.says('silence');
    const deadline = Date.now() + 6_000;
    const result = await lookFor({ mail: NOBODY, providers: 'hunter:k@$1' }, {}, call({ deadline }));
    expect(result.status).toBe('not_found');
    expect(Date.now()).toBeLessThan(deadline);
  });
});

describe('the journal', () => {
  const fakes = { mail: NOBODY, providers: 'hunter:k@$1' };

  it('never repeats a question of which the outcome is unknown for the same operation', async () => {
    first.says(hunterSays(null));
    const operationId = randomUUID();
    await lookFor(fakes, {}, call({ operationId }));
    // As a crash after the question was sent leaves it.
    await store.database.pool.query('UPDATE lookup_provider_call SET finished_at = NULL, outcome = NULL');
    await store.database.pool.query('DELETE FROM lookup_provider_answer');
    const again = await lookFor(fakes, {}, call({ operationId }));
    expect(stepsOf(again)).toContain('provider:hunter: skipped: already asked');
    expect(again).toMatchObject({ status: 'not_found', retry_after: 60 });
    expect(first.seen).toHaveLength(1);
  });

  it('nor for another one in the next minutes: a caller who tries once more does not pay twice', async () => {
    first.says('silence');
    const providers = '[{"name":"hunter","key":"k","base_url":"$1","timeout_ms":100}]';
    await lookFor({ mail: NOBODY, providers });
    first.says(hunterSays(null));
    await lookFor({ mail: NOBODY, providers });
    expect(first.seen).toHaveLength(0);
    await store.database.pool.query(`UPDATE lookup_provider_call SET started_at = now() - interval '6 minutes'`);
    await lookFor({ mail: NOBODY, providers });
    expect(first.seen).toHaveLength(1);
  });

  it('goes on waiting for what was submitted when somebody asks again', async () => {
    const pending = { json: { success: true, items: [{ status: 'IN_PROGRESS', results: {} }] } };
    const found = {
      json: { success: true, items: [{ status: 'DEBITED', results: { emails: [{ email: 'countess@acme.test' }] } }] },
    };
    first.says({ json: { success: true, item: { _id: 'i1', status: 'NONE' } } }, pending);
    const fakes = {
      mail: { 'acme.test': { mailboxes: ['countess'] } },
      providers: '[{"name":"icypeas","key":"k","base_url":"$1","timeout_ms":2000}]',
    };
    expect(await lookFor(fakes)).toMatchObject({ status: 'not_found', retry_after: 60 });
    first.says(found);
    expect(await lookFor(fakes)).toMatchObject({ status: 'found', email: 'countess@acme.test' });
    expect(first.seen).toMatchObject([{ path: '/api/bulk-single-searchs/read', body: { id: 'i1' } }]);
  });

  it('lets a retry of the same operation have the answer that was paid for', async () => {
    first.says(hunterSays('countess@acme.test'));
    const withMail = { ...fakes, mail: { 'acme.test': { mailboxes: ['countess'] } } };
    const operationId = randomUUID();
    await lookFor(withMail, {}, call({ operationId }));
    expect(await lookFor(withMail, {}, call({ operationId }))).toMatchObject({ email: 'countess@acme.test', status: 'found' });
    expect(first.seen).toHaveLength(1);
  });

  it('remembers for a day that a provider found nobody', async () => {
    first.says(hunterSays(null));
    await lookFor(fakes);
    await lookFor(fakes, {}, call({ accountId: randomUUID() }));
    expect(first.seen).toHaveLength(1);
    await store.database.pool.query(`UPDATE lookup_provider_answer SET fresh_until = now()`);
    await lookFor(fakes);
    expect(first.seen).toHaveLength(2);
  });

  it('keeps to the budget of an hour, whichever replica spends it', async () => {
    first.says(hunterSays(null));
    const providers = '[{"name":"hunter","key":"k","base_url":"$1","calls_per_hour":2}]';
    const results: LookupResult[] = [];
    for (const first_name of ['Ada', 'Grace', 'Alan']) results.push(await lookFor({ mail: NOBODY, providers }, { first_name }));
    expect(first.seen).toHaveLength(2);
    expect(stepsOf(results[2] as LookupResult)).toContain('provider:hunter: skipped: budget spent');
  });

  it('names nobody', async () => {
    first.says(hunterSays(null));
    await lookFor(fakes);
    const { rows } = await store.database.pool.query(
      'SELECT row_to_json(lookup_provider_call)::text AS row FROM lookup_provider_call',
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/ada|lovelace|acme/i);
  });
});

describe('phones', () => {
  it('of a cell with several are all told, read by the country of the contact', async () => {
    await imports({ ...ADA, phone: 'Office: 030 23125000 / Mobile: 0170 1234567; n/a', country: 'Germany' });
    expect(await lookFor({ mail: ACME }, { lookup_type: 'phone', country: 'US' })).toMatchObject({
      phone: '+49 30 23125000',
      alt_phones: ['+49 170 1234567'],
    });
  });

  it('come from the own contacts, read by the country, shown as the reference does', async () => {
    await imports({ first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test', phone: '99999 00000' });
    const result = await lookFor({ mail: ACME }, { lookup_type: 'phone', country: 'IN' });
    expect(result).toMatchObject({
      phone: '+91 99999 00000',
      phone_type: 'mobile',
      status: 'found',
      verified: true,
      email: null,
    });
  });

  it('come from providers, and are all that is asked for', async () => {
    first.says(leadmagicSays('+442079460958'));
    const result = await lookFor(
      { mail: ACME, providers: 'leadmagic:k@$1' },
      { lookup_type: 'phone', linkedin_url: 'https://linkedin.com/in/ada' },
    );
    expect(result).toMatchObject({ phone: PHONE, phone_type: 'fixed', status: 'found', verified: true, email: null });
    expect(first.seen.map(({ path }) => path)).toEqual(['/mobile-finder']);
  });

  it('are found with an e-mail that is only a guess: found, and the e-mail not verified', async () => {
    first.says(leadmagicSays(PHONE));
    const result = await lookFor(
      { mail: CATCH_ALL, providers: '[{"name":"leadmagic","key":"k","base_url":"$1"}]' },
      { lookup_type: 'both', linkedin_url: 'https://linkedin.com/in/ada' },
    );
    expect(result).toMatchObject({ phone: PHONE, status: 'found', verified: false, email: WORK });
  });

  it('that are none are not told', async () => {
    first.says(leadmagicSays('12'));
    expect(
      await lookFor({ mail: ACME, providers: 'leadmagic:k@$1' }, { lookup_type: 'phone', linkedin_url: 'linkedin.com/in/ada' }),
    ).toMatchObject({ phone: null, status: 'not_found' });
  });
});

describe('people who have objected', () => {
  const nothing = { email: null, phone: null, status: 'not_found', verified: false, alt_emails: [], sources: [] };

  it.each([
    ['name and domain', { first_name: 'ADA', last_name: 'Lovelace', domain: 'www.acme.test' }],
    ['profile', { linkedin_url: 'https://uk.linkedin.com/in/Ada/' }],
  ])('are not looked for: by %s', async (_by, subject) => {
    await suppressed.add([subject], 'test');
    const { service, verifier } = replica({ mail: ACME, providers: TWO });
    const result = await service.lookup({ ...ADA, linkedin_url: 'linkedin.com/in/ada' }, call());
    expect(result).toMatchObject(nothing);
    expect(JSON.stringify([verifier.asked, first.seen, second.seen])).not.toMatch(/ada|lovelace/i);
  });

  it.each([
    ['e-mail', { email: '"Countess"@acme.test' }],
    ['name and the domain of the address', { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' }],
    ['phone', { phone: PHONE }],
  ])('are not told of when they are found: by %s', async (by, subject) => {
    await suppressed.add([subject], 'test');
    const email = by === 'e-mail' ? 'countess@acme.test' : 'ada@normal.test';
    first.says({ json: { data: { email, phone_number: PHONE, verification: { status: 'valid' } } } });
    const mail = { 'acme.test': { mailboxes: ['countess'] }, 'normal.test': { mailboxes: ['ada'] } };
    const fakes = { mail, providers: 'hunter:k@$1' };
    expect(await lookFor(fakes, { lookup_type: 'both' })).toMatchObject(nothing);
    expect(await lookFor(fakes, { lookup_type: 'both' }, call({ accountId: randomUUID() }))).toMatchObject(nothing);
  });

  it.each([
    ['e-mail', { email: WORK }],
    ['profile', { linkedin_url: 'linkedin.com/in/ada' }],
  ])('are not told of by a contact that is known by what was not asked for: %s', async (_by, subject) => {
    await imports({ ...ADA, email: WORK, linkedin_url: 'https://www.linkedin.com/in/ada', phone: PHONE });
    expect(await lookFor({}, { lookup_type: 'phone' })).toMatchObject({ status: 'found', phone: PHONE });
    await suppressed.add([subject], 'test');
    await until(async () => (await lookFor({}, { lookup_type: 'phone' })).status === 'not_found');
    expect(await lookFor({}, { lookup_type: 'phone' })).toMatchObject(nothing);
  });

  it.each([
    ['name', { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }, {}],
    ['e-mail', { email: WORK }, {}],
    ['a contact', { email: WORK }, { linkedin_url: 'linkedin.com/in/ada' }],
  ])('are answered for as nobody is, step by step: by %s', async (by, subject, more) => {
    if (by === 'a contact') await imports({ ...ADA, email: WORK, linkedin_url: 'linkedin.com/in/ada' });
    await suppressed.add([subject], 'test');
    first.says(hunterSays(null));
    const fakes = { mail: ACME, providers: 'hunter:k@$1' };
    const steps = async (person: object) => {
      const { trace = [], checked_at: _, ...answer } = await lookFor(fakes, { ...more, ...person });
      return { ...answer, trace: trace.map(({ step, outcome }) => [step, outcome]) };
    };
    expect(await steps({})).toEqual(await steps({ first_name: 'Eve', last_name: 'Noether' }));
  });

  it('are known a moment later to a replica that has just told of them', async () => {
    const { service } = replica({ mail: ACME });
    expect(await service.lookup(ADA, call())).toMatchObject({ status: 'found' });
    await suppressed.add([{ email: WORK }], 'test');
    await until(async () => (await service.lookup(ADA, call())).status === 'not_found');
  });
});

describe('contacts', () => {
  it('of one account do not teach the others how a domain makes addresses', async () => {
    const mail = { 'acme.test': { mailboxes: ['ada.lovelace', 'grace.hopper', 'alan.turing'] } };
    await imports({ first_name: 'Lovelace', last_name: 'Ada', email: WORK });
    expect(await lookFor({ mail }, { first_name: 'Lovelace', last_name: 'Ada' })).toMatchObject({ email: WORK });
    const { rows } = await store.database.pool.query('SELECT * FROM lookup_pattern');
    expect(rows).toEqual([]);
    await lookFor({ mail }, { first_name: 'Grace', last_name: 'Hopper' }, call({ accountId: randomUUID() }));
    const next = replica({ mail });
    await next.service.lookup(
      { first_name: 'Alan', last_name: 'Turing', domain: 'acme.test' },
      call({ accountId: randomUUID() }),
    );
    expect(next.verifier.asked[0]).toBe('alan.turing@acme.test');
  });

  it('are seen by their own account only, and not across modes', async () => {
    await imports({ first_name: 'Ada', last_name: 'Lovelace', email: 'countess@acme.test' });
    await imports({ first_name: 'Grace', last_name: 'Hopper', email: 'amazing@acme.test' }, { accountId, mode: 'test' });
    const fakes = { mail: { 'acme.test': { mailboxes: ['countess', 'amazing'] } } };
    expect(await lookFor(fakes)).toMatchObject({ email: 'countess@acme.test' });
    expect(await lookFor(fakes, {}, call({ accountId: randomUUID() }))).toMatchObject({ status: 'not_found' });
    expect(await lookFor(fakes, { first_name: 'Grace', last_name: 'Hopper' })).toMatchObject({ status: 'not_found' });
  });

  it('without a name are found by an address that is hardly anybody else’s', async () => {
    await imports({ email: 'a.lovelace@acme.test' });
    await imports({ email: 'ada@acme.test' });
    await imports({ email: 'alovelace@acme.test', first_name: 'Alan', last_name: 'Lovelace' });
    const result = await lookFor({ mail: { 'acme.test': { mailboxes: ['a.lovelace', 'ada', 'alovelace'] } } });
    expect(result).toMatchObject({
      email: 'a.lovelace@acme.test',
      status: 'found',
      sources: [{ type: 'contacts' }],
      alt_emails: [],
    });
  });

  it('without a name are found by an address that is likely at its domain only', async () => {
    const seen = { habit: 'pattern', value: '{last}-{first}', seen: 6, refused: 0 } as const;
    await new PatternRepository(store.database).savePatterns('acme.test', [seen], []);
    await imports({ email: 'lovelace-ada@acme.test' });
    const { email, sources } = await lookFor({ mail: { 'acme.test': { mailboxes: ['lovelace-ada'] } } });
    expect([email, sources]).toMatchObject(['lovelace-ada@acme.test', [{ type: 'contacts' }]]);
  });

  it('are found by the profile alone', async () => {
    await imports({ email: 'countess@acme.test', linkedin_url: 'https://www.linkedin.com/in/Ada-L/' });
    const fakes = { mail: { 'acme.test': { mailboxes: ['countess'] } } };
    expect(await lookFor(fakes, { domain: undefined, linkedin_url: 'linkedin.com/in/ada-l?x=1' })).toMatchObject({
      email: 'countess@acme.test',
      status: 'found',
    });
  });
});

it('works once on equal questions of an account at one time', async () => {
  first.says(hunterSays(null));
  const { service } = replica({ mail: NOBODY, providers: 'hunter:k@$1' });
  const results = await Promise.all([service.lookup(ADA, call()), service.lookup(ADA, call()), service.lookup(ADA, call())]);
  expect(results).toMatchObject([{ status: 'not_found' }, { status: 'not_found' }, { status: 'not_found' }]);
  expect(first.seen).toHaveLength(1);
});

it('asks any other provider as configured', async () => {
  first.says({ json: { result: { mails: [{ address: 'countess@acme.test' }], state: 'ok' } } });
  const crm = {
    name: 'our-crm',
    key: 'k',
    url: `${first.url}/find?d={domain}`,
    headers: { authorization: 'Token {key}' },
    body: { who: '{full_name}' },
    email: 'result.mails.0.address',
    status: 'result.state',
    verified: ['ok'],
  };
  const result = await lookFor({ mail: CATCH_ALL, providers: JSON.stringify([crm]) });
  expect(result).toMatchObject({ email: 'countess@acme.test', status: 'found', verified: true });
  expect(first.seen[0]).toMatchObject({ method: 'POST', path: '/find?d=acme.test', body: { who: 'Ada Lovelace' } });
  expect(first.seen[0]?.headers.authorization).toBe('Token k');
});
