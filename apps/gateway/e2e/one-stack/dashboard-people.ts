import { randomUUID } from 'node:crypto';
import {
  type InvitationWithLink,
  type RecoveryCodes,
  type Role,
  type SecondFactorSecret,
  type Session,
} from '@modernleads/contracts';
import { Users } from '@modernleads/people';
import { systemChromium, TestBrowser } from '@modernleads/testing';
import type { Page } from 'playwright-core';
import { expectError } from '../api';
import { axeFaults } from '../axe';
import { Browser, codeOf, createMember, enableSecondFactor, signedIn } from '../browser';
import { describeOperator } from '../operator';
import { screenFaults } from '../screen-faults';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const PASSWORD = 'correct horse battery staple';
const executable = systemChromium();

let stack: Stack;

beforeAll(async () => {
  stack = await sharedStack();
});

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

  it('gets new recovery codes for the password and a code of the app; the old ones end', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const browser = await signedIn(stack, user);
    const { secret, recoveryCodes } = await enableSecondFactor(browser);
    const renew = (body: object) => browser.send('POST', '/second-factor/recovery-codes', body);
    const code = codeOf(secret, 1);
    for (const wrong of [
      { code },
      { password: 'wrong', code },
      { password: PASSWORD, code: recoveryCodes[0] },
      { password: PASSWORD, code: codeOf(secret) },
    ])
      expectError(await renew(wrong), 'invalid_input');
    expect((await browser.get('/second-factor')).body).toEqual({ enabled: true, recovery_codes_left: 10 });
    const attempts = await Promise.all(Array.from({ length: 3 }, () => renew({ password: PASSWORD, code })));
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
    const { recovery_codes: renewed } = attempts.find(({ status }) => status === 200)?.body as unknown as RecoveryCodes;
    expect(new Set([...renewed, ...recoveryCodes]).size).toBe(20);
    expectError(await signIn(user.email, recoveryCodes[1]), 'second_factor_required');
    expect((await signIn(user.email, renewed[0])).status).toBe(200);
    const events = await sql(`SELECT actor_id FROM audit_event WHERE subject_id = $1 AND verb = 'user.renew_recovery_codes'`, [
      user.id,
    ]);
    expect(events).toEqual([{ actor_id: user.id }]);
    const other = await signedIn(stack, await createMember(stack, { password: PASSWORD }));
    expectError(
      await other.send('POST', '/second-factor/recovery-codes', { password: PASSWORD, code: '123456' }),
      'invalid_input',
    );
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

it('no link is mailed where no relay is set, and nobody signs in elsewhere where no provider is', async () => {
  const nobody = new Browser(stack.url);
  expect((await nobody.get('/sign-in')).body).toEqual({ mails_links: false, oidc_host: null });
  expectError(await nobody.send('POST', '/sign-in/link', { email: 'ada@people.test' }), 'not_found');
  for (const path of ['/sign-in/oidc', '/sign-in/oidc/callback?state=x&code=x']) expectError(await nobody.get(path), 'not_found');
  expectError(await nobody.send('POST', '/sign-in/oidc', {}), 'not_signed_in');
});

describe('members', () => {
  let owner: Awaited<ReturnType<typeof createMember>>;
  let browser: Browser;
  beforeEach(async () => {
    owner = await createMember(stack);
    browser = await signedIn(stack, owner);
  });

  const add = (role: Role) => createMember(stack, { role, accountId: owner.accountId });
  const rolesOf = async () =>
    Object.fromEntries(
      (
        await sql<{ user_id: string; role: Role }>('SELECT user_id, role FROM membership WHERE account_id = $1', [
          owner.accountId,
        ])
      ).map(({ user_id, role }) => [user_id, role]),
    );

  it('get another role, and are removed, which ends their sessions; each is an event', async () => {
    const member = await add('viewer');
    const theirs = await signedIn(stack, member);
    expect((await browser.send('PUT', `/members/${member.id}`, { role: 'developer' })).status).toBe(204);
    expect(await rolesOf()).toEqual({ [owner.id]: 'owner', [member.id]: 'developer' });
    expectError(await browser.send('PUT', `/members/${member.id}`, { role: 'boss' }), 'invalid_input');
    expect((await browser.send('DELETE', `/members/${member.id}`)).status).toBe(204);
    expectError(await theirs.get('/session'), 'not_signed_in');
    expectError(await browser.send('DELETE', `/members/${member.id}`), 'not_found');
    const events = await sql(
      'SELECT verb, actor_id, before, after FROM audit_event WHERE subject_id = $1 AND actor_id <> $1 ORDER BY chain_seq',
      [member.id],
    );
    expect(events).toEqual([
      { verb: 'membership.set', actor_id: owner.id, before: { role: 'viewer' }, after: { role: 'developer' } },
      { verb: 'membership.remove', actor_id: owner.id, before: { role: 'developer' }, after: null },
    ]);
  });

  it('always have an owner who can sign in, however many act at once', async () => {
    const disabled = await add('owner');
    await new Users(stack.store.database.pool).disable(disabled.id);
    expectError(await browser.send('POST', '/leave'), 'invalid_input');
    expectError(await browser.send('DELETE', `/members/${owner.id}`), 'invalid_input');
    expectError(await browser.send('PUT', `/members/${owner.id}`, { role: 'admin' }), 'invalid_input');
    const second = await add('owner');
    const other = await signedIn(stack, second);
    const both = await Promise.all([
      browser.send('PUT', `/members/${second.id}`, { role: 'viewer' }),
      other.send('PUT', `/members/${owner.id}`, { role: 'viewer' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 403]);
    const { [disabled.id]: _, ...roles } = await rolesOf();
    expect(Object.values(roles).sort()).toEqual(['owner', 'viewer']);
  });

  it('of whom admins make no owners and unmake none, and anybody leaves', async () => {
    const [admin, viewer] = [await add('admin'), await add('viewer')];
    const theirs = await signedIn(stack, admin);
    expectError(await theirs.send('PUT', `/members/${viewer.id}`, { role: 'owner' }), 'scope_denied');
    expectError(await theirs.send('PUT', `/members/${admin.id}`, { role: 'owner' }), 'scope_denied');
    expectError(await theirs.send('PUT', `/members/${owner.id}`, { role: 'viewer' }), 'scope_denied');
    expectError(await theirs.send('DELETE', `/members/${owner.id}`), 'scope_denied');
    expectError(await theirs.send('POST', '/invitations', { email: 'x@people.test', role: 'owner' }), 'scope_denied');
    expect((await theirs.send('PUT', `/members/${viewer.id}`, { role: 'admin' })).status).toBe(204);
    expect((await theirs.send('POST', '/leave')).status).toBe(204);
    expect(await rolesOf()).toEqual({ [owner.id]: 'owner', [viewer.id]: 'admin' });
  });

  it('of other accounts are not there', async () => {
    const stranger = await createMember(stack);
    expectError(await browser.send('PUT', `/members/${stranger.id}`, { role: 'viewer' }), 'not_found');
    expectError(await browser.send('DELETE', `/members/${stranger.id}`), 'not_found');
  });
});

describe('an invitation', () => {
  let owner: Awaited<ReturnType<typeof createMember>>;
  let browser: Browser;
  beforeAll(async () => {
    owner = await createMember(stack);
    browser = await signedIn(stack, owner);
  });

  const invite = async (email: string, role: Role = 'developer') => {
    const answer = await browser.send('POST', '/invitations', { email, role });
    expect(answer.status).toBe(200);
    const { invitation, url, mailed } = answer.body as unknown as InvitationWithLink;
    return { ...invitation, token: url.slice(url.indexOf('#') + 1), url, mailed };
  };
  const newEmail = () => `${randomUUID()}@people.test`;
  const accept = (token: string, from = new Browser(stack.url)) =>
    from.send('POST', '/invitation/accept', { token, name: 'Grace', password: PASSWORD });

  it('makes its user once, with the role and a session; its token is nowhere', async () => {
    const email = newEmail();
    const { id, token, url, expires_at, mailed } = await invite(email.toUpperCase());
    expect(mailed).toBe(false);
    expect(url).toMatch(/^https:\/\/[^#]+\/invitation#[\w-]{43}$/);
    expect(Math.round((Date.parse(expires_at) - Date.now()) / 86_400_000)).toBe(7);
    expect((await browser.get('/invitations')).body['invitations']).toContainEqual(
      expect.objectContaining({ id, email, role: 'developer', invited_by: owner.name }),
    );
    expect((await browser.get('/invitations')).text).not.toContain(token);
    const [row] = await sql<{ text: string }>('SELECT row_to_json(i)::text AS text FROM invitation i WHERE id = $1', [id]);
    expect(row?.text).not.toContain(token);
    const read = await new Browser(stack.url).send('POST', '/invitation', { token });
    expect(read.body).toMatchObject({ email, role: 'developer', invited_by: owner.name, has_user: false });

    for (const wrong of [{ password: 'short' }, { password: email }, { name: '' }]) {
      const body = { token, name: 'Grace', password: PASSWORD, ...wrong };
      expectError(await new Browser(stack.url).send('POST', '/invitation/accept', body), 'invalid_input');
    }
    const attempts = await Promise.all(Array.from({ length: 4 }, () => accept(token)));
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
    const session = attempts.find(({ status }) => status === 200)?.body as unknown as Session;
    expect(session).toMatchObject({ user: { email, name: 'Grace', is_operator: false }, account: { id: owner.accountId } });
    expect(session.role).toBe('developer');
    expect((await new Browser(stack.url).signIn({ email, password: PASSWORD })).status).toBe(200);
    expect((await browser.get('/invitations')).text).not.toContain(id);
    const events = await sql(
      'SELECT verb FROM audit_event WHERE account_id = $1 AND (subject_id = $2 OR subject_id = $3) ORDER BY chain_seq',
      [owner.accountId, id, session.user.id],
    );
    const verbs = ['invitation.create', 'user.create', 'membership.set', 'session.create', 'session.create'];
    expect(events).toEqual(verbs.map((verb) => ({ verb })));
  });

  it('works no more when it is revoked, too old, or made again', async () => {
    const revoked = await invite(newEmail());
    const stranger = await signedIn(stack, await createMember(stack));
    expectError(await stranger.send('DELETE', `/invitations/${revoked.id}`), 'not_found');
    expect((await browser.send('DELETE', `/invitations/${revoked.id}`)).status).toBe(204);
    const old = await invite(newEmail());
    await sql('UPDATE invitation SET expires_at = now() WHERE id = $1', [old.id]);
    const again = await invite(newEmail());
    const { token } = await invite(again.email, 'viewer');
    for (const dead of [revoked.token, old.token, again.token, 'x']) {
      expectError(await accept(dead), 'not_found');
      expectError(await new Browser(stack.url).send('POST', '/invitation', { token: dead }), 'not_found');
    }
    expect((await accept(token)).body).toMatchObject({ role: 'viewer' });
    expectError(await browser.send('POST', '/invitations', { email: again.email, role: 'viewer' }), 'invalid_input');
  });

  it('signs nobody in who is a user already: they sign in, and join', async () => {
    const user = await createMember(stack);
    const { token } = await invite(user.email, 'billing');
    expectError(await accept(token), 'invalid_input');
    const stranger = await signedIn(stack, await createMember(stack));
    expectError(await stranger.send('POST', '/invitation/join', { token }), 'scope_denied');
    const theirs = await signedIn(stack, user);
    const joined = await theirs.send('POST', '/invitation/join', { token });
    expect(joined.body).toMatchObject({ account: { id: owner.accountId }, role: 'billing', user: { id: user.id } });
    expectError(await theirs.send('POST', '/invitation/join', { token }), 'not_found');
  });
});

describe('an operator', () => describeOperator(() => stack));

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

  it('without a relay for mail, the page for signing in says who makes a link', async () => {
    await page.goto(`${stack.url}/sign-in`);
    await page.getByText('Whoever runs this instance prints a sign-in link').waitFor();
    expect(await page.getByRole('link', { name: 'Forgot password?' }).count()).toBe(0);
  });

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
    await sql('UPDATE user_totp SET last_step = 0 WHERE user_id = $1', [user.id]);
    await page.getByRole('button', { name: 'Renew recovery codes' }).focus();
    await page.keyboard.press('Enter');
    const renewal = page.getByRole('dialog', { name: 'Renew the recovery codes' });
    await renewal.getByLabel('Password').fill('wrong');
    await renewal.getByLabel('Code').fill(codeOf(secret));
    await page.keyboard.press('Enter');
    await renewal.getByText('is not the password of this user').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await renewal.getByLabel('Password').fill(PASSWORD);
    await page.keyboard.press('Enter');
    const [renewed = ''] = (await codes.locator('pre').innerText()).split('\n');
    expect(renewed).not.toBe(first);
    await codes.getByRole('button', { name: 'Close' }).click();

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
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.keyboard.press('Enter');
    expect((await answered).status()).toBe(401);
    await page.getByText('is not right').waitFor();
    await page.getByLabel('Code').fill(renewed);
    await page.keyboard.press('Enter');
    await heading('Home').waitFor();
  });

  it('a member is invited, comes by the link, gets another role, and is removed', async () => {
    const owner = await createMember(stack);
    await enter(owner);
    await page.goto(`${stack.url}/team`);
    await page.getByRole('button', { name: 'Invite member' }).click();
    const email = `${randomUUID()}@people.test`;
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Role').selectOption('viewer');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Create invitation' }).click();
    const made = page.getByRole('dialog', { name: 'Copy the link now' });
    const token = (await made.locator('pre').innerText()).split('#')[1] ?? '';
    await made.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('cell', { name: email, exact: true }).waitFor();

    await page.context().clearCookies();
    await page.goto(`${stack.url}/invitation#${token}`);
    await page.getByText('invites you to the account').waitFor();
    expect(page.url()).toBe(`${stack.url}/invitation`);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Your name').fill('<b>Grace</b>');
    await page.getByLabel('New password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Accept invitation' }).click();
    await heading('Home').waitFor();

    await enter(owner);
    await page.goto(`${stack.url}/team`);
    await page.getByRole('button', { name: 'Change <b>Grace</b>' }).click();
    const change = page.getByRole('dialog', { name: 'Change <b>Grace</b>' });
    await change.getByLabel('Role').selectOption('developer');
    await change.getByRole('button', { name: 'Save role' }).click();
    await page.getByRole('cell', { name: 'keys, calls and data' }).waitFor();
    await page.getByRole('button', { name: 'Change <b>Grace</b>' }).click();
    await change.getByRole('button', { name: 'Remove from account' }).click();
    await page.getByRole('cell', { name: '<b>Grace</b>', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Change ${owner.name}` }).click();
    await page.getByRole('button', { name: 'Leave account' }).click();
    await page.getByText('The account needs an owner.').waitFor();
  });

  it('an operator finds an account, grants it credits, suspends it and sees the queues; nobody else sees the screens', async () => {
    const { id, name } = await stack.createAccount({ name: '<i>Tenant</i>', credits: 1 });
    await enter(await createMember(stack, { isOperator: true }));
    await page.getByRole('link', { name: 'Accounts' }).click();
    await heading('Accounts').waitFor();
    await page.getByLabel('Search', { exact: true }).fill(id);
    await page.getByRole('button', { name: 'Search accounts' }).click();
    await page.getByRole('cell', { name: '1 credit', exact: true }).waitFor();
    await page.getByRole('button', { name: `Manage ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Manage ${name}` });
    await dialog.getByLabel('Credits to grant').fill('2.5');
    await dialog.getByRole('button', { name: 'Grant credits' }).click();
    await dialog.getByText('Balance: 3.5 credits.').waitFor();
    await dialog.getByRole('button', { name: 'Suspend account' }).click();
    await dialog.getByRole('button', { name: 'Resume account' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: `Quotas of ${name}` }).focus();
    await page.keyboard.press('Enter');
    const quotas = page.getByRole('dialog', { name: `Quotas of ${name}` });
    await quotas.getByLabel('Mode').selectOption('test');
    await quotas.getByText('Empty: the default, 10,000.').waitFor();
    await quotas.getByLabel('Contacts', { exact: true }).fill('5');
    await page.keyboard.press('Enter');
    await quotas.getByText('Saved.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await sql('SELECT quotas FROM account WHERE id = $1', [id])).toEqual([{ quotas: { test: { contacts: 5 } } }]);
    await page.getByRole('link', { name: 'System health' }).click();
    await page.getByRole('row', { name: /^verify 1 .* runs$/ }).waitFor();
    await page.getByRole('row', { name: /^batch 0 none never none is connected$/ }).waitFor();
    await page.getByRole('row', { name: 'Redis ok It answers.' }).waitFor();
    await page.getByLabel('Domain to connect to').fill('normal.test');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /^Port 25 ok .*greeted with 220$/ }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Queues' }).click();
    await page.getByRole('button', { name: 'Pause session.purge' }).click();
    await page.getByRole('button', { name: 'Resume session.purge' }).click();
    await page.getByRole('button', { name: 'Pause session.purge' }).waitFor();
    const screens = [
      ['/operator/accounts', 'Accounts'],
      ['/operator/queues', 'Queues'],
      ['/operator/health', 'System health'],
    ] as const;
    expect(await screenFaults(page, stack.url, screens)).toEqual([]);

    await enter(await createMember(stack));
    expect(await page.getByRole('link', { name: 'Accounts' }).count()).toBe(0);
  });
});
