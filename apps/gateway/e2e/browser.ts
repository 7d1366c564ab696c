import { randomInt, randomUUID } from 'node:crypto';
import { CSRF_HEADER, type RecoveryCodes, type Role, type SecondFactorSecret, type Session } from '@modernleads/contracts';
import { Passwords, stepAt, totpCode, type User, Users } from '@modernleads/people';
import { type Answer, send } from './api';
import type { Stack } from './stack';

/** The name of the cookie under a PUBLIC_URL with TLS. */
export const COOKIE = '__Host-ml_session';

/** Addresses that no other test signs in from: attempts are counted in a Redis that suites share. */
const newAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** What a browser with the dashboard open keeps: the cookie, and the CSRF token that its page has read. */
export class Browser {
  cookie?: string;
  csrf?: string;

  constructor(
    readonly url: string,
    readonly address = newAddress(),
  ) {}

  /** A request below `/dashboard/api`. */
  async send(method: string, path: string, json?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const own = {
      'x-forwarded-for': this.address,
      'user-agent': 'Browser of tests',
      ...(this.cookie !== undefined && { cookie: `other=1; ${COOKIE}=${this.cookie}` }),
      ...(this.csrf !== undefined && { [CSRF_HEADER]: this.csrf }),
    };
    const request = { method, path: `/dashboard/api${path}`, json, headers: { ...own, ...headers }, redirect: 'manual' } as const;
    const answer = await send(this.url, request);
    const [, token] = new RegExp(`^${COOKIE}=([^;]*)`).exec(answer.headers.getSetCookie()[0] ?? '') ?? [];
    if (token !== undefined) this.cookie = token || undefined;
    return answer;
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  async signIn(body: object): Promise<Answer> {
    const answer = await this.send('POST', '/session', body);
    if (answer.status === 200) this.csrf = (answer.body as unknown as Session).csrf_token;
    return answer;
  }
}

const OIDC_COOKIE = '__Host-ml_oidc';

/** A browser that signs in at an OpenID provider. */
export class OidcBrowser extends Browser {
  /** Of the sign-in that is under way. */
  oidc?: string;

  override async send(method: string, path: string, json?: unknown): Promise<Answer> {
    const cookies = [this.oidc && `${OIDC_COOKIE}=${this.oidc}`, this.cookie && `${COOKIE}=${this.cookie}`].filter(Boolean);
    const answer = await super.send(method, path, json, { cookie: cookies.join('; ') });
    const set = answer.headers.getSetCookie().find((one) => one.startsWith(`${OIDC_COOKIE}=`));
    if (set) this.oidc = set.slice(OIDC_COOKIE.length + 1, set.indexOf(';')) || undefined;
    return answer;
  }

  /** Goes to the provider, which signs in whoever it is told to. @returns the query with which it sends the browser back. */
  async visitProvider(): Promise<string> {
    const { status, headers } = await this.get('/sign-in/oidc');
    expect(status).toBe(302);
    const back = await fetch(headers.get('location') ?? '', { redirect: 'manual' });
    return new URL(back.headers.get('location') ?? '').search;
  }

  /** Comes back from the provider. @returns what the page for signing in is told. */
  async comeBack(search: string): Promise<string> {
    const { headers } = await this.get(`/sign-in/oidc/callback${search}`);
    return /^\/sign-in\?oidc=(\w+)$/.exec(headers.get('location') ?? '')?.[1] ?? '';
  }

  /** What the page for signing in does then. */
  async endSignIn(code?: string): Promise<Answer> {
    const answer = await this.send('POST', '/sign-in/oidc', { code });
    if (answer.status === 200) this.csrf = (answer.body as unknown as Session).csrf_token;
    return answer;
  }
}

export interface NewMember {
  readonly role?: Role;
  /** Of this account; default: a new one. */
  readonly accountId?: string;
  readonly password?: string;
  readonly isOperator?: boolean;
}

/** A user of the dashboard with a role in an account; default: owner of a new one. */
export async function createMember(
  stack: Stack,
  { role = 'owner', accountId, password, isOperator = false }: NewMember = {},
): Promise<User & { accountId: string }> {
  const users = new Users(stack.store.database.pool);
  const owner = accountId ?? (await stack.createAccount()).id;
  const user = await users.create({ email: `${role}-${randomUUID()}@people.test`, name: `A ${role}`, isOperator });
  await users.setRole(user.id, owner, role);
  if (password !== undefined) await users.setPassword(user.id, await new Passwords().hash(password));
  return { ...user, accountId: owner };
}

/** A browser in which a user is signed in by a link. */
export async function signedIn(stack: Stack, user: Pick<User, 'id'>): Promise<Browser> {
  const browser = new Browser(stack.url);
  const { token } = await new Users(stack.store.database.pool).createLink(user.id);
  expect((await browser.signIn({ link: token })).status).toBe(200);
  return browser;
}

/** The code that an app shows: of now, or of a step after. @param secret in base32. */
export function codeOf(secret: string, stepsFromNow = 0): string {
  const bits = [...secret].map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  return totpCode(Buffer.from(bytes), stepAt(Date.now()) + stepsFromNow);
}

/** Switches the second factor of whoever is signed in on. */
export async function enableSecondFactor(browser: Browser): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = (await browser.send('POST', '/second-factor')).body as unknown as SecondFactorSecret;
  const answer = await browser.send('PUT', '/second-factor', { code: codeOf(secret) });
  expect(answer.status).toBe(200);
  return { secret, recoveryCodes: (answer.body as unknown as RecoveryCodes).recovery_codes };
}
