import type { BuyerContextHistory, FitPreview, PreviewedCompany } from '@modernleads/contracts';
import { type User, Users } from '@modernleads/people';
import { systemChromium, TestBrowser } from '@modernleads/testing';
import type { Page } from 'playwright-core';
import { type Answer, expectError, send } from '../api';
import { type Browser, COOKIE, createMember, signedIn } from '../browser';
import { screenFaults } from '../screen-faults';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const executable = systemChromium();
const inBrowser = executable ? it : it.skip;

const CONTEXT = { industries: { wanted: ['Software'] }, countries: { wanted: ['FR'] }, weights: { industry: 1, country: 1 } };
const HEAVY = { ...CONTEXT, weights: { industry: 9, country: 1 } };

/** What is told of a company in Germany: no site has to be read in time. */
const TOLD = { industry: 'Software', country: 'DE', fetch: false };

let stack: Stack;
let owner: User & { accountId: string };
let member: Browser;

beforeAll(async () => {
  stack = await sharedStack({ verify: 0, qualify: 1, lookup: 1 });
  owner = await createMember(stack, { isOperator: true });
  member = await signedIn(stack, owner);
});

const save = (context: object, replaces: string | null, mode = 'live', browser = member): Promise<Answer> =>
  browser.send('PUT', `/buyer-context/${mode}`, { context, replaces });
const hashOf = ({ body }: Answer): string => body['hash'] as string;
const versionsOf = async (browser = member, mode = 'live'): Promise<BuyerContextHistory['versions']> =>
  (await browser.get(`/buyer-context/${mode}/versions`)).body['versions'] as BuyerContextHistory['versions'];

describe('the buyer context in the dashboard', () => {
  it('is replaced only where it is the one that was read', async () => {
    const first = await save(CONTEXT, null);
    expect(first).toMatchObject({ status: 200, body: { ...CONTEXT, version: 1 } });
    expectError(await save(HEAVY, null), 'changed_meanwhile');
    const [one, other] = await Promise.all([save(HEAVY, hashOf(first)), save({ offer: 'Other' }, hashOf(first))]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
    const { body } = await member.get('/live/v1/buyer-context');
    expect((await save(CONTEXT, body['hash'] as string)).status).toBe(200);
    expectError(await save({ ...CONTEXT, countries: { wanted: ['Atlantis'] } }, hashOf(first)), 'invalid_input');
  });

  it('of the sandbox replaces the built-in one', async () => {
    const builtIn = await member.get('/test/v1/buyer-context');
    expectError(await save(CONTEXT, null, 'test'), 'changed_meanwhile');
    expect(await save(CONTEXT, hashOf(builtIn), 'test')).toMatchObject({ status: 200, body: { version: 1 } });
  });

  it('keeps its versions with who made them, for its own account', async () => {
    const { secret } = await stack.createKey({ accountId: owner.accountId });
    await send(stack.url, { method: 'PUT', path: '/v1/buyer-context', key: secret, json: { offer: 'By a key' } });
    await send(stack.url, { method: 'DELETE', path: '/v1/buyer-context', key: secret });
    const versions = await versionsOf();
    expect(versions.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
    expect(versions[0]).toMatchObject({ hash: null, actor: { kind: 'key' }, user_name: null });
    expect(versions[1]).toMatchObject({ hash: expect.any(String), actor: { kind: 'key' } });
    expect(versions[4]).toMatchObject({ actor: { kind: 'user', id: owner.id }, user_name: owner.name });
    expect((await member.get('/buyer-context/live/versions/4')).body).toMatchObject({ offer: 'By a key', version: 4 });
    for (const path of ['live/versions/5', 'live/versions/6', 'live/versions/0', 'test/versions/4'])
      expectError(await member.get(`/buyer-context/${path}`), 'not_found');
    const stranger = await signedIn(stack, await createMember(stack));
    expect(await versionsOf(stranger)).toEqual([]);
    expectError(await stranger.get('/buyer-context/live/versions/4'), 'not_found');
    expectError(await member.get('/buyer-context/other/versions'), 'not_found');
  });

  it('is tried on companies that were qualified, free, and nothing is kept', async () => {
    await save(CONTEXT, null);
    const companies = async (browser = member) =>
      (await browser.get('/buyer-context/live/companies')).body['companies'] as PreviewedCompany[];
    expect(await companies()).toEqual([]);
    for (const question of [
      { domain: 'coded.test', industry: 'Farming', fetch: false },
      { domain: 'nothing.test', fetch: false },
    ])
      expect(await member.send('POST', '/live/v1/qualify', question)).toMatchObject({ status: 200 });
    const answer = await member.send('POST', '/live/v1/qualify', { domain: 'coded.test', company_name: 'Coded', ...TOLD });
    const own = await companies();
    expect(own.map(({ domain }) => domain)).toEqual(['coded.test', 'nothing.test']);
    expect(own[0]?.facts).toEqual(answer.body['facts']);
    const [balance, versions] = [await member.get('/live/v1/account'), await versionsOf()];
    const preview = await member.send('POST', '/buyer-context/live/preview', { context: HEAVY, companies: own });
    const { fits } = preview.body as unknown as FitPreview;
    // Half of the points by the saved weights, nine of ten by the others.
    expect(fits.map(({ before, after }) => [before?.fit_score, after.fit_score])).toEqual([
      [5, 9],
      [5, 5],
    ]);
    expect(fits[0]?.before).toMatchObject({ breakdown: answer.body['breakdown'], gates: answer.body['gates'] });
    expect((await member.get('/live/v1/account')).body['credits']).toEqual(balance.body['credits']);
    expect(await versionsOf()).toEqual(versions);
    const stranger = await signedIn(stack, await createMember(stack));
    expect(await companies(stranger)).toEqual([]);
    const theirs = await stranger.send('POST', '/buyer-context/live/preview', { context: HEAVY, companies: own });
    expect((theirs.body as unknown as FitPreview).fits[0]).toMatchObject({ before: null, after: { fit_score: 9 } });
  });

  it.each<[string, object, string]>([
    ['eleven companies', { context: CONTEXT, companies: Array(11).fill({ domain: 'a.test', facts: [] }) }, 'companies'],
    [
      'a fact of no kind',
      { context: CONTEXT, companies: [{ domain: 'a.test', facts: [{ fact: 'x', value: 1, source: 'site' }] }] },
      'fact',
    ],
    ['a context that contradicts itself', { context: { employees: { min: 9, max: 3 } }, companies: [] }, 'employees.max'],
    ['a weight beyond the scale', { context: { weights: { country: 11 } }, companies: [] }, 'context.weights.country'],
  ])('is not tried with %s', async (_name, json, field) => {
    const answer = await member.send('POST', '/buyer-context/live/preview', json);
    expectError(answer, 'invalid_input');
    expect(answer.body['details']).toMatchObject([{ field: expect.stringContaining(field) }]);
  });
});

describe('objections', () => {
  const counts = async () => (await member.get('/objections')).body['by_kind'];

  it('are added by operators, by all that is known, and counted', async () => {
    expect(await counts()).toEqual({});
    const rows = [
      { email: 'ada@objects.test', phone: '+49 30 23125000' },
      { first_name: 'Ada', last_name: 'Lovelace', domain: 'objects.test' },
      { email: 'ada@', linkedin_url: 'linkedin.com/in/ada' },
      {},
    ];
    const { body } = await member.send('POST', '/objections', { rows });
    expect(body).toEqual({
      people: 3,
      added: 4,
      refused: [
        { row: 3, issue: 'email "ada@" is not an e-mail address' },
        { row: 4, issue: expect.stringContaining('nobody is named') },
      ],
      columns: { used: expect.objectContaining({ email: 'email', phone: 'phone' }), ignored: [] },
    });
    expect((await member.send('POST', '/objections', { rows: rows.slice(0, 2) })).body).toEqual({
      people: 2,
      added: 0,
      refused: [],
      columns: expect.any(Object),
    });
    const mapped = { rows: [{ Wer: 'bob@objects.test' }] };
    expect((await member.send('POST', '/objections', mapped)).body).toMatchObject({ people: 0, columns: { ignored: ['Wer'] } });
    expectError(await member.send('POST', '/objections?map=nothing=Wer', mapped), 'invalid_input');
    expect(await counts()).toEqual({ email: 1, linkedin: 1, name: 1, phone: 1 });
    const days = (await member.get('/objections')).body['days'] as { date: string; count: number }[];
    expect([days.length, days.reduce((sum, { count }) => sum + count, 0)]).toEqual([30, 4]);
    const stored = await stack.store.database.pool.query('SELECT row_to_json(s)::text AS s FROM suppression s');
    expect(JSON.stringify(stored.rows)).not.toMatch(/objects|lovelace/i);
    const { rows: events } = await stack.store.database.pool.query(
      `SELECT actor_kind, actor_id FROM audit_event WHERE verb = 'suppression.add'`,
    );
    expect(events[0]).toEqual({ actor_kind: 'user', actor_id: owner.id });
  });

  it('are nothing to the members of an account, nor to a form of another site', async () => {
    const other = await signedIn(stack, await createMember(stack));
    expectError(await other.get('/objections'), 'scope_denied');
    expectError(await other.send('POST', '/objections', { rows: [{ email: 'eve@objects.test' }] }), 'scope_denied');
    const csv = { path: '/dashboard/api/objections', body: 'email\neve@objects.test\n' };
    const headers = { cookie: `${COOKIE}=${member.cookie}`, 'content-type': 'text/csv' };
    expectError(await send(stack.url, { ...csv, headers }), 'csrf_refused');
  });
});

describe('in a browser', () => {
  let chromium: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    if (!executable) return;
    chromium = await TestBrowser.open(executable);
    page = await chromium.page(stack.url);
    const { token } = await new Users(stack.store.database.pool).createLink(owner.id);
    await page.goto(`${stack.url}/sign-in#${token}`);
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  });
  afterAll(() => chromium?.close());
  afterEach(() => expect(chromium?.faults.splice(0) ?? []).toEqual([]));

  const open = async (name: string): Promise<void> => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  /** Chromium reports each refusal. */
  const refusals = () => chromium.faults.splice(0).filter((fault) => !/status of 4\d\d/.test(fault));

  inBrowser('a weight that moves changes scores at once, and is saved', async () => {
    await open('Buyer context');
    await page.getByText('saved 5', { exact: true }).first().waitFor();
    await page.getByLabel('Industry', { exact: true }).fill('9');
    await page.getByText('1 of 2 scores change.').waitFor();
    await page.getByText('now 9', { exact: true }).waitFor();
    await page.getByText('Why coded.test').click();
    await page.getByRole('table', { name: 'Points of coded.test' }).getByRole('cell', { name: 'DE' }).waitFor();
    await page.getByRole('button', { name: 'Save buyer context' }).click();
    await page.getByText('Saved as version 7.').waitFor();
    await page.getByText('0 of 2 scores change.').waitFor();
    await page.getByLabel('Add a company').fill('pangea.test');
    await page.getByRole('button', { name: 'Qualify for 1 credit' }).click();
    await page.getByText('Why pangea.test').waitFor();
  });

  inBrowser('an issue stands beside its field, while one writes', async () => {
    await page.getByLabel('Wanted countries').fill('FR\nAtlantis');
    await page.getByText('Line 2 is not a country').waitFor();
    expect(await page.getByLabel('Wanted countries').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Wanted countries').fill('FR');
    await page.getByText('Line 2 is not a country').waitFor({ state: 'detached' });
    expect(refusals()).toEqual([]);
  });

  inBrowser('what somebody else has saved meanwhile is not overwritten unseen', async () => {
    const { body } = await member.get('/live/v1/buyer-context');
    await save({ ...HEAVY, company: 'Theirs <b>' }, body['hash'] as string);
    await page.getByLabel('What you sell').fill('Mine');
    await page.getByRole('button', { name: 'Save buyer context' }).click();
    await page.getByRole('table', { name: 'What was saved meanwhile' }).getByRole('cell', { name: 'Theirs <b>' }).waitFor();
    await page.getByRole('button', { name: 'Discard mine and load what is saved' }).click();
    expect(await page.getByLabel('Your company', { exact: true }).inputValue()).toBe('Theirs <b>');
    await page.getByLabel('What you sell').fill('Mine');
    await page.getByRole('button', { name: 'Save buyer context' }).click();
    await page.getByText('Saved as version 9.').waitFor();
    expect(refusals()).toEqual([]);
  });

  inBrowser('shows what differs between two versions, and restores one', async () => {
    await page.getByRole('table', { name: 'From version 8 to 9' }).getByRole('cell', { name: 'Mine' }).waitFor();
    await page.getByRole('button', { name: 'Restore version 4' }).click();
    await page.getByText('Version 4 is in the form.').waitFor();
    expect(await page.getByLabel('What you sell').inputValue()).toBe('By a key');
    await page.getByRole('button', { name: 'Save buyer context' }).click();
    await page.getByText('Saved as version 10.').waitFor();
  });

  inBrowser('is drafted from the site of the seller, in the sandbox', async () => {
    await page.getByLabel('Mode').selectOption('test');
    await page.getByText('Why high.sandbox.test').waitFor();
    await page.getByLabel('Domain of your company').fill('coded.test');
    await page.getByRole('button', { name: 'Draft from site' }).click();
    await page.getByText('Drafted from one page').waitFor();
    expect(await page.getByLabel('Excluded domains').inputValue()).toBe('coded.test');
  });

  inBrowser('a file of people who object is imported, with the rows that cannot be kept', async () => {
    await open('Objections');
    const buffer = Buffer.from('Wer;Note\neve@objects.test;Eve\nnobody;\n');
    await page.getByLabel('CSV file').setInputFiles({ name: 'do-not-contact.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('cell', { name: 'eve@objects.test' }).waitFor();
    await page.getByLabel('Wer is read as').selectOption('email');
    await page.getByRole('button', { name: 'Import objections' }).click();
    await page.getByText('Kept: 1. New hashes: 1. Refused: 1.').waitFor();
    await page
      .getByRole('table', { name: 'Refused rows' })
      .getByRole('cell', { name: '"nobody" is not an e-mail address' })
      .waitFor();
    await page.getByLabel('E-mail', { exact: true }).fill('mallory@objects.test');
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.getByText('Kept: 1. New hashes: 1. Refused: 0.').waitFor();
  });

  inBrowser('has no fault that axe knows', async () => {
    const rows = [{ Email: 'ada@normal.test', 'Full Name': 'Ada Lovelace', Company: 'Normal', Phone: '+49 30 23125000' }];
    expect((await member.send('POST', '/live/v1/contacts/import', { rows })).status).toBe(200);
    const screens = [
      ['/buyer-context', 'Buyer context'],
      ['/contacts', 'Contacts'],
      ['/objections', 'Objections'],
    ] as const;
    expect(await screenFaults(page, stack.url, screens)).toEqual([]);
  });
});
