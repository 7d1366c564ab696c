import { randomUUID } from 'node:crypto';
import { Users } from '@modernleads/people';
import { OidcProvider, type IdTokenClaims } from '@modernleads/testing';
import { expectError } from './api';
import { Browser, createMember, enableSecondFactor, OidcBrowser, signedIn } from './browser';
import type { Stack } from './stack';

const newEmail = (): string => `${randomUUID()}@people.test`;

/** A sign-in of `person` up to the page for signing in. @returns the browser, and what the page is told. */
async function visit(stack: Stack, provider: OidcProvider, person: IdTokenClaims, browser = new OidcBrowser(stack.url)) {
  provider.person = person;
  return { browser, outcome: await browser.comeBack(await browser.visitProvider()) };
}

/** Tests of signing in at an OpenID provider, against a running stack that has it as its own. */
export function describeOidcSignIn(running: () => { stack: Stack; provider: OidcProvider }): void {
  let stack: Stack;
  let provider: OidcProvider;
  beforeAll(() => ({ stack, provider } = running()));

  const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await stack.store.database.pool.query<Row>(text, values)).rows;
  const refusals = async (): Promise<number> => (await sql(`SELECT FROM audit_event WHERE verb = 'session.refuse'`)).length;
  const go = (person: IdTokenClaims, browser?: OidcBrowser) => visit(stack, provider, person, browser);
  /** Claims of somebody whom nobody has seen there before. */
  const claimsOf = (email: string) => ({ sub: randomUUID(), email, email_verified: true });

  it('signs in the user of a verified e-mail, and from then on whoever has the same subject, whatever their e-mail', async () => {
    expect((await new Browser(stack.url).get('/sign-in')).body).toEqual({
      mails_links: true,
      oidc_host: new URL(provider.issuer).host,
    });
    const [user, other] = [await createMember(stack), await createMember(stack)];
    const person = claimsOf(user.email.toUpperCase());
    for (const email of [person.email, newEmail(), other.email]) {
      const { browser, outcome } = await go({ ...person, email });
      expect(outcome).toBe('identified');
      expect((await browser.endSignIn()).body).toMatchObject({ user: { id: user.id, email: user.email } });
      expect((await browser.get('/session')).body).toMatchObject({ password_reset_until: null });
    }
    // Somebody else there who has the e-mail now.
    expect((await go(claimsOf(user.email))).outcome).toBe('unknown');
    const events = await sql(
      `SELECT verb, actor_kind, after FROM audit_event WHERE subject_id = $1 AND verb ~ 'session|bind' ORDER BY chain_seq`,
      [user.id],
    );
    const entry = { verb: 'session.create', actor_kind: 'user', after: { by: 'oidc' } };
    const bound = { verb: 'user.bind_identity', actor_kind: 'user', after: null };
    const refused = { verb: 'session.refuse', actor_kind: 'system', after: null };
    expect(events).toEqual([bound, entry, entry, entry, refused]);
  });

  it.each<[string, () => IdTokenClaims, string]>([
    ['another nonce', () => ({ nonce: 'of another sign-in' }), 'refused'],
    ['no nonce', () => ({ nonce: undefined }), 'refused'],
    ['another issuer', () => ({ iss: 'https://elsewhere.test' }), 'refused'],
    ['another audience', () => ({ aud: 'another-client' }), 'refused'],
    ['a token that is too old', () => ({ iat: 1_000_000_000, exp: 1_000_000_060 }), 'refused'],
    ['a token without a signature', () => ({ alg: 'none' }), 'refused'],
    ['a token that is signed with the secret of the client', () => ({ alg: 'HS256' }), 'refused'],
    ['an e-mail that is not verified', () => ({ email_verified: false }), 'unverified'],
    ['an e-mail of which the text says that it is verified', () => ({ email_verified: 'true' }), 'unverified'],
    ['an e-mail of which nothing is said', () => ({ email_verified: undefined }), 'unverified'],
    ['an e-mail that nobody has', () => ({ email: newEmail() }), 'unknown'],
  ])('signs nobody in by %s', async (_what, claims, expected) => {
    const user = await createMember(stack);
    const before = await refusals();
    const { browser, outcome } = await go({ ...claimsOf(user.email), ...claims() });
    expect(outcome).toBe(expected);
    expect(await refusals()).toBe(before + 1);
    expectError(await browser.endSignIn(), 'not_signed_in');
    expect(await sql('SELECT FROM user_identity WHERE user_id = $1', [user.id])).toEqual([]);
  });

  it('signs nobody in by a token that another key has signed', async () => {
    const user = await createMember(stack);
    const { key } = provider;
    provider.key = OidcProvider.newKey().privateKey;
    const { outcome } = await go(claimsOf(user.email));
    provider.key = key;
    expect(outcome).toBe('refused');
  });

  it('signs in no user who is disabled, or a member of nothing', async () => {
    const [disabled, lonely, bound] = [await createMember(stack), await createMember(stack), await createMember(stack)];
    const claims = claimsOf(bound.email);
    expect((await go(claims)).outcome).toBe('identified');
    const { browser } = await go(claims);
    for (const { id } of [disabled, bound]) await new Users(stack.store.database.pool).disable(id);
    await sql('DELETE FROM membership WHERE user_id = $1', [lonely.id]);
    for (const person of [claimsOf(disabled.email), claimsOf(lonely.email), claims])
      expect((await go(person)).outcome).toBe('unknown');
    expectError(await browser.endSignIn(), 'not_signed_in');
    expect(await sql('SELECT FROM user_identity WHERE user_id = ANY ($1)', [[disabled.id, lonely.id]])).toEqual([]);
  });

  it('takes an answer once, from the browser that went to the provider, with the state it went with', async () => {
    const user = await createMember(stack);
    provider.person = claimsOf(user.email);
    const browser = new OidcBrowser(stack.url);
    const search = await browser.visitProvider();
    const state = new URLSearchParams(search).get('state') as string;
    const otherState = `${state.startsWith('x') ? 'y' : 'x'}${state.slice(1)}`;
    const [stranger, other] = [new OidcBrowser(stack.url), new OidcBrowser(stack.url)];
    await other.visitProvider();
    for (const one of [stranger, other]) expect(await one.comeBack(search)).toBe('expired');
    for (const wrong of ['', '?', search.replace(state, otherState), search.replace('state=', 'not_state=')])
      expect(await browser.comeBack(wrong)).toBe('expired');
    const { oidc } = browser;
    const outcomes = await Promise.all([1, 2, 3].map(() => browser.comeBack(search)));
    expect(outcomes.sort()).toEqual(['expired', 'expired', 'identified']);
    // What the browser had before is worth nothing now, and what it has works once.
    const earlier = new OidcBrowser(stack.url);
    earlier.oidc = oidc;
    expect(await earlier.comeBack(search)).toBe('expired');
    expectError(await earlier.endSignIn(), 'not_signed_in');
    const { oidc: now } = browser;
    expect((await browser.endSignIn()).status).toBe(200);
    expect(browser.oidc).toBeUndefined();
    earlier.oidc = now;
    expectError(await earlier.endSignIn(), 'not_signed_in');
    const late = await go(provider.person);
    await sql(`UPDATE oidc_sign_in SET expires_at = now()`);
    expectError(await late.browser.endSignIn(), 'not_signed_in');
  });

  it('ends the session that the browser has had, and takes no answer that says an error', async () => {
    const [planted, user] = [await createMember(stack), await createMember(stack)];
    const browser = new OidcBrowser(stack.url);
    const { cookie } = await signedIn(stack, planted);
    browser.cookie = cookie;
    await go(claimsOf(user.email), browser);
    expect((await browser.endSignIn()).status).toBe(200);
    expect(browser.cookie).not.toBe(cookie);
    const attacker = new Browser(stack.url);
    attacker.cookie = cookie;
    expectError(await attacker.get('/session'), 'not_signed_in');
    const state = new URLSearchParams(await browser.visitProvider()).get('state');
    expect(await browser.comeBack(`?error=access_denied&state=${state}`)).toBe('refused');
    const foreign = { cookie: '', origin: 'https://elsewhere.test' };
    expectError(await new Browser(stack.url).send('POST', '/sign-in/oidc', {}, foreign), 'csrf_refused');
  });

  it('asks for the second factor of the user all the same, which a wrong code does not use up', async () => {
    const user = await createMember(stack);
    const { recoveryCodes } = await enableSecondFactor(await signedIn(stack, user));
    const { browser } = await go(claimsOf(user.email));
    for (const code of [undefined, '123456']) {
      const refused = await browser.endSignIn(code);
      expectError(refused, 'second_factor_required');
      expect(refused.headers.getSetCookie()).toEqual([]);
    }
    expect((await browser.endSignIn(recoveryCodes[0])).status).toBe(200);
  });

  it('makes a user of whom accounts have invited, in all of them, and of nobody else', async () => {
    const email = newEmail();
    const person = { ...claimsOf(email), name: '<b>Grace</b>' };
    expect((await go(person)).outcome).toBe('unknown');
    expect(await new Users(stack.store.database.pool).find(email)).toBeUndefined();
    const owners = [await createMember(stack), await createMember(stack)];
    for (const owner of owners) await (await signedIn(stack, owner)).send('POST', '/invitations', { email, role: 'developer' });
    expect((await go({ ...person, email_verified: false })).outcome).toBe('unverified');
    const { browser } = await go(person);
    const { body } = await browser.endSignIn();
    expect(body).toMatchObject({ user: { email, name: '<b>Grace</b>', is_operator: false, has_password: false } });
    const accounts = (body['accounts'] as { id: string; role: string }[]).map(({ id, role }) => [id, role]);
    expect(accounts.sort()).toEqual(owners.map(({ accountId }) => [accountId, 'developer']).sort());
    expect(await sql('SELECT FROM invitation WHERE email = $1', [email])).toEqual([]);
  });

  it('does not send anybody to a provider that says it is another one, until it does no more', async () => {
    const { url } = await stack.startService('gateway');
    const browser = new OidcBrowser(url);
    provider.claimedIssuer = 'https://elsewhere.test';
    expect((await browser.get('/sign-in/oidc')).headers.get('location')).toBe('/sign-in?oidc=unavailable');
    provider.claimedIssuer = undefined;
    const user = await createMember(stack);
    expect((await go(claimsOf(user.email), browser)).outcome).toBe('identified');
  });

  it('reads the e-mail where the provider tells it only when asked', async () => {
    const user = await createMember(stack);
    provider.userinfo = { email: user.email, email_verified: true };
    const { browser, outcome } = await go({ sub: randomUUID() });
    provider.userinfo = {};
    expect(outcome).toBe('identified');
    expect((await browser.endSignIn()).body).toMatchObject({ user: { id: user.id } });
  });
}
