import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Claims of an ID token; those that are not given are right. */
export type IdTokenClaims = Readonly<Record<string, unknown>>;

/** What the authorization endpoint was asked, and what the token endpoint will say of it. */
interface Grant {
  readonly query: URLSearchParams;
  readonly claims: IdTokenClaims;
}

const KEY_ID = 'key-1';
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * An OpenID provider on loopback: discovery, authorization endpoint, token endpoint with PKCE, userinfo and JWKS, with ID tokens under RS256
 * (OpenID Connect Core 1.0 and Discovery 1.0, RFC 7636). Everybody who comes is signed in at once as `person`.
 */
export class OidcProvider {
  readonly clientId = 'modernleads';
  readonly clientSecret = 'a secret of the provider: %+';
  /** Whoever signs in next. */
  person: IdTokenClaims = {};
  /** What the userinfo endpoint says besides `sub`. */
  userinfo: IdTokenClaims = {};
  /** Signs the ID tokens; JWKS has the public key of the first one. */
  key: KeyObject;
  /** The last answer that the authorization endpoint has sent the browser back with. */
  lastAnswer?: URL;
  /** Who it says that it is; default: itself. */
  claimedIssuer?: string;
  /** Where the browser is sent in place of the host of its `redirect_uri`. */
  returnTo?: string;
  private readonly published: KeyObject;
  private readonly grants = new Map<string, Grant>();
  private readonly server: Server = createServer((request, response) => void this.serve(request, response));

  private constructor() {
    const { publicKey, privateKey } = OidcProvider.newKey();
    this.key = privateKey;
    this.published = publicKey;
  }

  static async start(): Promise<OidcProvider> {
    const provider = new OidcProvider();
    await once(provider.server.listen(0, '127.0.0.1'), 'listening');
    return provider;
  }

  static newKey(): { publicKey: KeyObject; privateKey: KeyObject } {
    return generateKeyPairSync('rsa', { modulusLength: 2048 });
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.issuer);
    if (pathname === '/authorize') return this.authorize(searchParams, response);
    const answers: Record<string, () => object | undefined | Promise<object | undefined>> = {
      '/.well-known/openid-configuration': () => this.metadata(),
      '/jwks': () => ({ keys: [{ ...this.published.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' }] }),
      '/token': () => this.exchange(request),
      '/userinfo': () => ({ sub: this.person['sub'], ...this.userinfo }),
    };
    const body = await answers[pathname]?.();
    response.writeHead(body ? 200 : 400, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body ?? { error: 'invalid_grant' }));
  }

  private metadata(): object {
    const { issuer } = this;
    return {
      issuer: this.claimedIssuer ?? issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  private authorize(query: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    this.grants.set(code, { query, claims: this.person });
    const back = new URL(query.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code, state: query.get('state') ?? '' }).toString();
    this.lastAnswer = back;
    response.writeHead(302, { location: this.returnTo ? this.returnTo + back.pathname + back.search : back.href }).end();
  }

  /** @returns undefined: the code, the client or the verifier is not right. A code works once. */
  private async exchange(request: IncomingMessage): Promise<object | undefined> {
    const sent = new URLSearchParams(await text(request));
    const grant = this.grants.get(sent.get('code') ?? '');
    this.grants.delete(sent.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const [id, secret] = Buffer.from((request.headers.authorization ?? '').slice('Basic '.length), 'base64')
      .toString()
      .split(':')
      .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
    const isRight =
      grant?.query.get('code_challenge_method') === 'S256' &&
      grant.query.get('code_challenge') === challenge &&
      grant.query.get('redirect_uri') === sent.get('redirect_uri') &&
      id === this.clientId &&
      secret === this.clientSecret;
    if (!isRight) return undefined;
    return {
      access_token: randomUUID(),
      token_type: 'Bearer',
      expires_in: 60,
      id_token: this.idToken({ nonce: grant.query.get('nonce'), ...grant.claims }),
    };
  }

  private idToken(claims: IdTokenClaims): string {
    const now = Math.floor(Date.now() / 1_000);
    const { alg = 'RS256', ...rest } = claims;
    const all = { iss: this.issuer, aud: this.clientId, iat: now, exp: now + 60, ...rest };
    const signed = `${base64url({ alg, kid: KEY_ID, typ: 'JWT' })}.${base64url(all)}`;
    if (alg === 'none') return `${signed}.`;
    const signature =
      alg === 'HS256'
        ? createHmac('sha256', this.clientSecret).update(signed).digest()
        : sign('RSA-SHA256', Buffer.from(signed), this.key);
    return `${signed}.${signature.toString('base64url')}`;
  }
}
