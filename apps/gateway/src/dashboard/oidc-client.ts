import { canonicalEmail, derivedOf, type Identity } from '@modernleads/people';
import { EnvError } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import type { ClientAuth, Configuration } from 'openid-client' with { 'resolution-mode': 'import' };
import { GatewayEnv } from '../env';

/** Seconds for each request to the provider. */
const STEP_S = 5;
/** Seconds by which the clocks may differ. */
const SKEW_S = 30;
const CALLBACK = '/dashboard/api/sign-in/oidc/callback';

/** Who has signed in at the provider. */
export interface ProvenIdentity extends Identity {
  /** In canonical form; absent: the provider does not say that it is theirs. */
  readonly email?: string;
  readonly name?: string;
}

/**
 * The OpenID provider of the instance, as its relying party: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0 §3.1, RFC 7636). State,
 * nonce and code verifier are derived of the token of the browser's cookie, so that they hold for this browser only.
 */
@Injectable()
export class OidcClient {
  /** Host of the provider; null: none is set. */
  readonly host: string | null;
  private known?: Promise<Configuration>;

  constructor(private readonly env: GatewayEnv) {
    const { OIDC_ISSUER, OIDC_CLIENT_ID } = env;
    if (OIDC_ISSUER && !OIDC_CLIENT_ID)
      throw new EnvError('OIDC_CLIENT_ID is missing beside OIDC_ISSUER, e.g. OIDC_CLIENT_ID=modernleads');
    this.host = OIDC_ISSUER ? new URL(OIDC_ISSUER).host : null;
  }

  /** Where the browser signs in. @throws Error when the provider cannot be reached, or is another than that of OIDC_ISSUER. */
  async authorizationUrl(token: string): Promise<URL> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
    const { state, nonce, verifier } = checksOf(token);
    return buildAuthorizationUrl(await this.discover(), {
      redirect_uri: this.env.publicUrl + CALLBACK,
      scope: this.env.OIDC_SCOPES,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
  }

  /**
   * Exchanges the code of an answer, and checks its ID token: signature, issuer, audience, time and nonce.
   * @param search the query with which the browser came back. @throws Error when anything of it is not right.
   */
  async identify(search: string, token: string): Promise<ProvenIdentity> {
    const { authorizationCodeGrant, fetchUserInfo } = await import('openid-client');
    const { state, nonce, verifier } = checksOf(token);
    const config = await this.discover();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await authorizationCodeGrant(config, new URL(this.env.publicUrl + CALLBACK + search), checks);
    const claims = tokens.claims();
    if (!claims) throw new Error('there is no ID token');
    const asksForMore = claims['email'] === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
    const { email, email_verified, name } = asksForMore
      ? await fetchUserInfo(config, tokens.access_token, claims.sub)
      : (claims as Record<string, unknown>);
    return {
      issuer: claims.iss,
      subject: claims.sub,
      ...(email_verified === true && typeof email === 'string' && { email: canonicalEmail(email) }),
      ...(typeof name === 'string' && { name }),
    };
  }

  /** The provider's metadata, read once. A failure is not remembered. */
  private discover(): Promise<Configuration> {
    this.known ??= this.readMetadata().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async readMetadata(): Promise<Configuration> {
    const openid = await import('openid-client');
    const { OIDC_ISSUER, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = this.env;
    const issuer = new URL(OIDC_ISSUER);
    const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
    // Where the metadata does not say how, it is `client_secret_basic` (OpenID Connect Discovery 1.0 §3).
    const bySecret: ClientAuth = (provider, ...rest) =>
      (provider.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true)
        ? basic(provider, ...rest)
        : post(provider, ...rest);
    return openid.discovery(issuer, id, { [openid.clockTolerance]: SKEW_S }, secret ? bySecret : openid.None(), {
      timeout: STEP_S,
      execute: [openid.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : [])],
    });
  }
}

/** What one sign-in is known by to the provider. */
export function checksOf(token: string): { state: string; nonce: string; verifier: string } {
  return {
    state: derivedOf(token, 'oidc state'),
    nonce: derivedOf(token, 'oidc nonce'),
    verifier: derivedOf(token, 'oidc code verifier'),
  };
}
