import { randomUUID } from 'node:crypto';
import type { InvitationWithLink, Session } from '@modernleads/contracts';
import { Users } from '@modernleads/people';
import { MailRelay, OidcProvider, systemChromium, TestBrowser, until } from '@modernleads/testing';
import type { Page } from 'playwright-core';
import { expectError, get } from './api';
import { axeFaults } from './axe';
import { Browser, createMember, enableSecondFactor, signedIn } from './browser';
import { describeOidcSignIn } from './oidc-sign-in';
import { type Stack, startStack } from './stack';

const PASSWORD = 'correct horse battery staple';
const NEW_PASSWORD = 'another long password';
const executable = systemChromium();

let relay: MailRelay;
let provider: OidcProvider;
let stack: Stack;

beforeAll(async () => {
  [relay, provider] = [await MailRelay.start(), await OidcProvider.start()];
  const services = { gateway: 1, verify: 0 };
  const oidc = { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId, OIDC_CLIENT_SECRET: provider.clientSecret };
  stack = await startStack({ services, env: { CONTACT_RETENTION_DAYS: '77', MAIL_URL: relay.url, ...oidc } });
});
afterAll(async () => {
  await stack?.stop();
  await Promise.all([relay?.stop(), provider?.stop()]);
});

const users = () => new Users(stack.store.database.pool);
const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await stack.store.database.pool.query<Row>(text, values)).rows;
const withPassword = (password: string, email: string) => new Browser(stack.url).signIn({ email, password });

describe('who came by a link', () => {
  const reset = (browser: Browser, password = NEW_PASSWORD) => browser.send('PUT', '/password', { password });

  it('sets a password without the current one, once, which ends other sessions and links', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const [browser, other] = [await signedIn(stack, user), await signedIn(stack, user)];
    const { token } = await users().createLink(user.id);
    const { password_reset_until: until } = (await browser.get('/session')).body as unknown as Session;
    expect(Math.round((Date.parse(until as string) - Date.now()) / 60_000)).toBe(15);
    const attempts = await Promise.all([NEW_PASSWORD, NEW_PASSWORD, NEW_PASSWORD].map((one) => reset(browser, one)));
    expect(attempts.map(({ status }) => status).sort()).toEqual([204, 400, 400]);
    expectError(await reset(browser, 'yet another password'), 'invalid_input');
    expect((await browser.get('/session')).body).toMatchObject({ password_reset_until: null });
    expectError(await other.get('/session'), 'not_signed_in');
    expectError(await new Browser(stack.url).signIn({ link: token }), 'not_signed_in');
    expectError(await withPassword(PASSWORD, user.email), 'not_signed_in');
    expect((await withPassword(NEW_PASSWORD, user.email)).status).toBe(200);
    const events = await sql(`SELECT actor_id, after FROM audit_event WHERE subject_id = $1 AND verb = 'user.set_password'`, [
      user.id,
    ]);
    expect(events).toEqual([{ actor_id: user.id, after: { sessions_ended: 1, by_link: true } }]);
  });

  it('needs the current one after 15 minutes, as does who came by the password', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const late = await signedIn(stack, user);
    await sql('UPDATE session SET reset_until = now() WHERE user_id = $1', [user.id]);
    const usual = new Browser(stack.url);
    await usual.signIn({ email: user.email, password: PASSWORD });
    for (const browser of [late, usual]) {
      expect((await browser.get('/session')).body).toMatchObject({ password_reset_until: null });
      expectError(await reset(browser), 'invalid_input');
    }
    expect((await late.send('PUT', '/password', { current: PASSWORD, password: NEW_PASSWORD })).status).toBe(204);
  });

  it('has shown the second factor before', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const { recoveryCodes } = await enableSecondFactor(await signedIn(stack, user));
    const { token: link } = await users().createLink(user.id);
    const browser = new Browser(stack.url);
    expectError(await browser.signIn({ link }), 'second_factor_required');
    expectError(await reset(browser), 'not_signed_in');
    expect((await browser.signIn({ link, code: recoveryCodes[0] })).status).toBe(200);
    expect((await reset(browser)).status).toBe(204);
  });
});

describe('a link that is asked for', () => {
  const ask = (email: string, browser = new Browser(stack.url)) => browser.send('POST', '/sign-in/link', { email });
  const linkIn = (email: string): string => /\/reset#([\w-]{43})$/m.exec(relay.to(email).at(-1)?.text ?? '')?.[1] ?? '';

  it('is mailed to the user, and the answer is the same where there is none', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const [disabled, lonely] = [await createMember(stack), await createMember(stack)];
    await users().disable(disabled.id);
    await sql('DELETE FROM membership WHERE user_id = $1', [lonely.id]);
    const unknown = `${randomUUID()}@people.test`;
    const answers = [];
    for (const email of [unknown, disabled.email, lonely.email, ` ${user.email.toUpperCase()}`]) answers.push(await ask(email));
    expect(answers.map(({ status, text }) => [status, text])).toEqual(answers.map(() => [204, '']));
    // Jobs are processed in their order.
    await until(() => relay.to(user.email).length === 1);
    for (const email of [unknown, disabled.email, lonely.email]) expect(relay.to(email)).toEqual([]);
    const [mail] = relay.to(user.email);
    expect(mail?.headers).toContain('From: modernleads@api.example.test');
    expect(mail?.text).toContain('https://api.example.test/reset#');

    const browser = new Browser(stack.url);
    expect((await browser.signIn({ link: linkIn(user.email) })).status).toBe(200);
    expect((await browser.send('PUT', '/password', { password: NEW_PASSWORD })).status).toBe(204);
    expectError(await new Browser(stack.url).signIn({ link: linkIn(user.email) }), 'not_signed_in');
    const [event] = await sql(
      `SELECT actor_kind, host(ip) AS ip FROM audit_event WHERE subject_id = $1 AND verb = 'sign_in_link.create'`,
      [user.id],
    );
    expect(event).toEqual({ actor_kind: 'system', ip: expect.stringMatching(/^10\./) });
    const operator = await signedIn(stack, await createMember(stack, { isOperator: true }));
    const { queues } = (await operator.get('/operator/queues')).body as { queues: { queue: string }[] };
    expect(queues.find(({ queue }) => queue === 'session.link-mail')).toMatchObject({ failed: 0 });
  });

  it('is mailed again when it is due where the relay has refused it', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const refusedBefore = relay.refused;
    relay.toRecipient = '451 4.3.0 Try again later';
    expect((await ask(user.email)).status).toBe(204);
    await until(() => relay.refused >= refusedBefore + 2, { timeoutMs: 20_000 });
    expect(relay.to(user.email)).toEqual([]);
    relay.toRecipient = '250 2.1.5 Ok';
    await until(() => relay.to(user.email).length === 1, { timeoutMs: 20_000 });
    expect((await new Browser(stack.url).signIn({ link: linkIn(user.email) })).status).toBe(200);
  });

  it('is mailed five times in 15 minutes, to whoever there is or is not, and twenty times for one address', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    for (const email of [user.email, `${randomUUID()}@people.test`]) {
      const statuses = (await Promise.all(Array.from({ length: 7 }, () => ask(email)))).map(({ status }) => status);
      expect(statuses.sort()).toEqual([204, 204, 204, 204, 204, 429, 429]);
    }
    const browser = new Browser(stack.url);
    for (let n = 0; n < 20; n++) expect((await ask(`${randomUUID()}@people.test`, browser)).status).toBe(204);
    const braked = await ask(`${randomUUID()}@people.test`, browser);
    expectError(braked, 'rate_limited');
    expect(Number(braked.headers.get('retry-after'))).toBeGreaterThan(60);
    const foreign = { origin: 'https://elsewhere.test' };
    expectError(await new Browser(stack.url).send('POST', '/sign-in/link', { email: user.email }, foreign), 'csrf_refused');
    // Who is flooded signs in as before.
    expect((await withPassword(PASSWORD, user.email)).status).toBe(200);
    for (const wrong of ['', 'nobody', 'a@b@c.test', `a@people.test\r\nBcc: b@people.test`])
      expectError(await ask(wrong), 'invalid_input');
  });
});

describe('an invitation', () => {
  it('is mailed without any text that people choose; where it cannot be, whoever invites has the link', async () => {
    const owner = await createMember(stack);
    const browser = await signedIn(stack, owner);
    await browser.send('PUT', '/account', { name: 'Visit elsewhere.test' });
    const invite = async (email: string, from = browser) =>
      (await from.send('POST', '/invitations', { email, role: 'viewer' })).body as unknown as InvitationWithLink;
    const email = `${randomUUID()}@people.test`;
    const { url, mailed } = await invite(email);
    expect(mailed).toBe(true);
    const [mail] = relay.to(email);
    expect(mail?.text).toContain(`${owner.email} invites you`);
    expect(mail?.text.split('\n')).toContain(url);
    expect(`${mail?.headers}${mail?.text}`).not.toMatch(/elsewhere|A owner/);
    relay.toRecipient = '550 5.1.1 No such user';
    const refused = await invite(`${randomUUID()}@people.test`);
    relay.toRecipient = '250 2.1.5 Ok';
    expect(refused).toMatchObject({ mailed: false, url: expect.stringContaining('/invitation#') });
  });
});

describe('settings', () => {
  it('let an owner or an admin rename the account; the event does not tell the name', async () => {
    const owner = await createMember(stack);
    const browser = await signedIn(stack, owner);
    const name = '<b>Ünïcode & Sons</b>';
    expect((await browser.send('PUT', '/account', { name })).status).toBe(204);
    expect((await browser.send('PUT', '/account', { name })).status).toBe(204);
    expect((await browser.get('/session')).body).toMatchObject({ account: { id: owner.accountId, name } });
    for (const wrong of ['', ' ', 'x'.repeat(201), 7, null])
      expectError(await browser.send('PUT', '/account', { name: wrong }), 'invalid_input');
    const { secret } = await stack.createKey({ accountId: owner.accountId });
    expect((await get(stack.url, '/v1/account', secret)).body).toMatchObject({ name });
    const events = await sql(
      `SELECT actor_id, subject_id, before, after FROM audit_event WHERE account_id = $1 AND verb = 'account.rename'`,
      [owner.accountId],
    );
    expect(events).toEqual([{ actor_id: owner.id, subject_id: owner.accountId, before: null, after: null }]);
  });

  it('tell how long data is kept, and by which variable', async () => {
    const { retention } = (await (await signedIn(stack, await createMember(stack, { role: 'billing' }))).get('/retention')).body;
    expect(retention).toContainEqual({ data: expect.any(String), days: 77, variable: 'CONTACT_RETENTION_DAYS' });
    expect(retention).toContainEqual({ data: expect.any(String), days: 30, variable: 'BATCH_RETENTION_DAYS' });
    expect(retention).toContainEqual({ data: 'Log of requests', days: 30, variable: null });
  });
});

describe('signing in at a provider', () => describeOidcSignIn(() => ({ stack, provider })));

(executable ? describe : describe.skip)('in a browser', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await TestBrowser.open(executable as string);
    page = await browser.page(stack.url);
  });
  afterAll(() => browser?.close());
  // Chromium reports each refusal as an error.
  afterEach(() => expect(browser?.faults.splice(0).filter((fault) => !/status of 40[01]/.test(fault)) ?? []).toEqual([]));

  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const follow = async (url: string): Promise<void> => {
    await page.context().clearCookies();
    await page.goto(url);
    await heading('Home').waitFor();
  };
  const linkOf = async ({ id }: { id: string }) => `${stack.url}/sign-in#${(await users().createLink(id)).token}`;

  it('a forgotten password is set anew by who came by a link', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    await follow(await linkOf(user));
    await page.goto(`${stack.url}/security`);
    await page.getByText('You came by a link').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('New password').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Save password' }).click();
    await page.getByText('Saved. Your other sessions have ended.').waitFor();
    await page.getByLabel('Current password').waitFor();
    expect((await withPassword(NEW_PASSWORD, user.email)).status).toBe(200);
  });

  it('a forgotten password: the page has a link mailed, which leads to where a new one is set', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    await page.context().clearCookies();
    await page.goto(`${stack.url}/sign-in`);
    await page.getByRole('link', { name: 'Forgot password?' }).click();
    await heading('Set a new password').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('E-mail').fill(user.email);
    await page.keyboard.press('Enter');
    await page.getByText('a link is on its way').waitFor();
    await until(() => relay.to(user.email).length === 1);
    const [, path = ''] = /https:\/\/api\.example\.test(\/reset#\S+)/.exec(relay.to(user.email)[0]?.text ?? '') ?? [];
    await page.goto(stack.url + path);
    await heading('Security').waitFor();
    expect(page.url()).toBe(`${stack.url}/security`);
    await page.getByText('You came by a link').waitFor();
  });

  it('who signs in at the provider comes in, after the second factor if there is one, or is told why not', async () => {
    const user = await createMember(stack);
    const { recoveryCodes } = await enableSecondFactor(await signedIn(stack, user));
    provider.returnTo = stack.url;
    provider.person = { sub: randomUUID(), email: `${randomUUID()}@people.test`, email_verified: true };
    await page.context().clearCookies();
    await page.goto(`${stack.url}/sign-in`);
    const link = page.getByRole('link', { name: `Sign in with ${new URL(provider.issuer).host}` });
    await link.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('nobody here has your e-mail').waitFor();
    expect(page.url()).toBe(`${stack.url}/sign-in`);
    expect(await axeFaults(page)).toEqual([]);
    provider.person = { ...provider.person, email: user.email };
    await link.click();
    await heading('Enter your code').waitFor();
    await page.keyboard.type(recoveryCodes[0] ?? '');
    await page.keyboard.press('Enter');
    await heading('Home').waitFor();
    await page.getByRole('complementary').getByText(user.email).waitFor();
    // The provider is elsewhere, and the way there is a link.
    browser.faults.splice(0, Infinity, ...browser.faults.filter((fault) => !fault.includes(provider.issuer)));
  });

  it('who is invited comes in by the provider, without a password', async () => {
    const email = `${randomUUID()}@people.test`;
    const inviter = await signedIn(stack, await createMember(stack));
    const { body } = await inviter.send('POST', '/invitations', { email, role: 'viewer' });
    const { url } = body as unknown as InvitationWithLink;
    provider.returnTo = stack.url;
    provider.person = { sub: randomUUID(), email, email_verified: true, name: '<i>Grace</i>' };
    await page.context().clearCookies();
    await page.goto(url.replace('https://api.example.test', stack.url));
    await page.getByText('without a password').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sign in with' }).click();
    await heading('Home').waitFor();
    await page.getByRole('complementary').getByText(email).waitFor();
    browser.faults.splice(0, Infinity, ...browser.faults.filter((fault) => !fault.includes(provider.issuer)));
  });

  it('system health says which services are away, and that nobody can tell how mail hosts take the instance', async () => {
    await follow(await linkOf(await createMember(stack, { isOperator: true })));
    await page.getByRole('link', { name: 'System health' }).click();
    await page.getByRole('row', { name: /^verify 0 none never none is connected$/ }).waitFor();
    await page.getByRole('row', { name: /^gateway \d .* runs$/ }).waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    browser.faults.splice(0, Infinity, ...browser.faults.filter((fault) => !fault.includes('status of 503')));
  });

  it('an account gets another name, where the navigation shows it; a viewer sees the name only', async () => {
    const owner = await createMember(stack);
    await follow(await linkOf(owner));
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByLabel('Name of the account').fill('<i>Renamed</i>');
    await page.getByRole('button', { name: 'Save name' }).click();
    await page.getByRole('complementary').getByText('<i>Renamed</i>').waitFor();
    await page.getByRole('row', { name: 'Contacts, after their last import 77 CONTACT_RETENTION_DAYS' }).waitFor();
    await page.getByRole('row', { name: 'Webhook endpoints 0 50' }).waitFor();
    await follow(await linkOf(await createMember(stack, { role: 'viewer', accountId: owner.accountId })));
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('An owner or an admin changes the name.').waitFor();
    expect(await page.getByRole('button', { name: 'Save name' }).count()).toBe(0);
  });
});
