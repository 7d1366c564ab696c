import { type SecondFactorSecret } from '@modernleads/contracts';
import { Users } from '@modernleads/people';
import { systemChromium, TestBrowser } from '@modernleads/testing';
import type { Page } from 'playwright-core';
import { expectError } from './api';
import { axeFaults } from './axe';
import { Browser, codeOf, createMember, enableSecondFactor, signedIn } from './browser';
import { type Stack, startStack } from './stack';

const PASSWORD = 'correct horse battery staple';
const executable = systemChromium();

let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack?.stop());

const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await stack.store.database.pool.query<Row>(text, values)).rows;

describe('the second factor', () => {
  const signIn = (email: string, code?: string) => new Browser(stack.url).signIn({ email, password: PASSWORD, code });

  it('counts when a code of it was sent, is needed from then on, and each code works once', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const browser = await signedIn(stack, user);
    const { secret } = (await browser.send('POST', '/second-factor')).body as unknown as SecondFactorSecret;
    expectError(await browser.send('PUT', '/second-factor', { code: '000000 ' }), 'invalid_input');
    expect((await browser.get('/second-factor')).body).toEqual({ enabled: false, recovery_codes_left: 0 });
    expect((await signIn(user.email)).status).toBe(200);

    const code = codeOf(secret);
    const confirmed = await browser.send('PUT', '/second-factor', { code });
    expect(new Set(confirmed.body['recovery_codes'] as string[]).size).toBe(10);
    expect((await browser.get('/second-factor')).body).toEqual({ enabled: true, recovery_codes_left: 10 });
    expectError(await browser.send('POST', '/second-factor'), 'invalid_input');
    expectError(await signIn(user.email), 'second_factor_required');
    expectError(await signIn(user.email, code), 'second_factor_required');

    const next = codeOf(secret, 1);
    const attempts = await Promise.all(Array.from({ length: 4 }, () => signIn(user.email, next)));
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    for (const { headers } of attempts.filter(({ status }) => status === 401)) expect(headers.getSetCookie()).toEqual([]);
  });

  it('has ten recovery codes, each for one time; one of them, not the password, takes it away', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const browser = await signedIn(stack, user);
    const { recoveryCodes } = await enableSecondFactor(browser);
    const [first = '', second = '', third = ''] = recoveryCodes;
    expect((await signIn(user.email, first.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expectError(await signIn(user.email, first), 'second_factor_required');
    expect((await browser.get('/second-factor')).body).toEqual({ enabled: true, recovery_codes_left: 9 });
    for (const code of [first, PASSWORD.slice(0, 20), ''])
      expectError(await browser.send('POST', '/second-factor/disable', { code }), 'invalid_input');
    expectError(await signIn(user.email), 'second_factor_required');
    expect((await browser.send('POST', '/second-factor/disable', { code: second })).status).toBe(204);
    expect((await signIn(user.email)).status).toBe(200);
    await enableSecondFactor(browser);
    expectError(await signIn(user.email, third), 'second_factor_required');
  });

  it('is asked of who comes by a link, which is not used up by a wrong code', async () => {
    const user = await createMember(stack);
    const { recoveryCodes } = await enableSecondFactor(await signedIn(stack, user));
    const { token: link } = await new Users(stack.store.database.pool).createLink(user.id);
    for (const code of [undefined, '123456'])
      expectError(await new Browser(stack.url).signIn({ link, code }), 'second_factor_required');
    expect((await new Browser(stack.url).signIn({ link, code: recoveryCodes[0] })).status).toBe(200);
    expectError(await new Browser(stack.url).signIn({ link, code: recoveryCodes[1] }), 'not_signed_in');
  });

  it('is not to be guessed, nor told to who does not know the password', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const { recoveryCodes } = await enableSecondFactor(await signedIn(stack, user));
    expectError(
      await new Browser(stack.url).signIn({ email: user.email, password: 'x', code: recoveryCodes[0] }),
      'not_signed_in',
    );
    const wrong = await Promise.all(Array.from({ length: 22 }, () => signIn(user.email, 'abc')));
    // One of the 20 is the wrong password.
    expect(wrong.map(({ status }) => status).filter((status) => status === 401).length).toBeLessThanOrEqual(19);
    expectError(await signIn(user.email, recoveryCodes[0]), 'rate_limited');
  });

  it('is that of its user alone, is stored encrypted and hashed, and leaves events', async () => {
    const user = await createMember(stack);
    const browser = await signedIn(stack, user);
    const other = await createMember(stack, { accountId: user.accountId, password: PASSWORD });
    const { secret, recoveryCodes } = await enableSecondFactor(browser);
    expect((await signIn(other.email)).status).toBe(200);
    const colleague = await signedIn(stack, other);
    expect((await colleague.get('/second-factor')).body).toEqual({ enabled: false, recovery_codes_left: 0 });
    expectError(await colleague.send('POST', '/second-factor/disable', { code: recoveryCodes[0] }), 'invalid_input');
    const [row] = await sql<{ text: string }>('SELECT row_to_json(t)::text AS text FROM user_totp t WHERE user_id = $1', [
      user.id,
    ]);
    for (const form of [secret, ...recoveryCodes]) {
      expect(row?.text).not.toContain(form);
      expect(row?.text).not.toContain(Buffer.from(form).toString('hex'));
    }
    await browser.send('POST', '/second-factor/disable', { code: recoveryCodes[1] });
    const events = await sql(
      `SELECT verb, actor_id FROM audit_event WHERE subject_id = $1 AND verb LIKE 'user.%' ORDER BY chain_seq`,
      [user.id],
    );
    expect(events).toEqual([
      { verb: 'user.enable_totp', actor_id: user.id },
      { verb: 'user.disable_totp', actor_id: user.id },
    ]);
  });
});

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
  const enter = async (user: { id: string }): Promise<void> => {
    await page.context().clearCookies();
    const { token } = await new Users(stack.store.database.pool).createLink(user.id);
    await page.goto(`${stack.url}/sign-in#${token}`);
    await heading('Home').waitFor();
  };

  it('a second factor is set up, and asked for at the next sign-in', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    await enter(user);
    await page.goto(`${stack.url}/security`);
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    await page.getByRole('img', { name: 'QR code of the secret' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const secret = await page.locator('pre').innerText();
    await page.getByLabel('Code', { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Switch the second factor on' }).click();
    await page.getByText('is not right').waitFor();
    await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
    await page.getByRole('button', { name: 'Switch the second factor on' }).click();
    const codes = page.getByRole('dialog', { name: 'Keep the recovery codes' });
    const [first = ''] = (await codes.locator('pre').innerText()).split('\n');
    await codes.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Recovery codes left: 10 of 10.').waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail').fill(user.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await heading('Enter your code').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.type('nothing');
    await page.keyboard.press('Enter');
    await page.getByText('is not right').waitFor();
    await page.getByLabel('Code').fill(first);
    await page.keyboard.press('Enter');
    await heading('Home').waitFor();
  });
});
