import { EnvError } from '@modernleads/platform';
import { GatewayEnv } from '../env';
import { OidcClient } from './oidc-client';

const STORES = { DATABASE_URL: 'postgres://127.0.0.1/x', REDIS_URL: 'redis://127.0.0.1', NATS_URL: 'nats://127.0.0.1' };
const client = (oidc: Record<string, string>) => new OidcClient(new GatewayEnv({ ...STORES, ...oidc }));

describe('the OpenID provider of the environment', () => {
  it('is none by default', () => expect(client({}).host).toBeNull());

  it.each(['https://login.test', 'https://login.test:8443/tenant/', 'http://127.0.0.1:9000', 'http://[::1]:9000'])(
    'may be %s',
    (issuer) => expect(client({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'x' }).host).toBe(new URL(issuer).host),
  );

  it.each(['http://login.test', 'http://127.0.0.1.login.test', 'login.test', 'ldap://login.test', ' '])(
    'may not be %j',
    (issuer) => {
      expect(() => client({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'x' })).toThrow(
        new EnvError('OIDC_ISSUER must be an https URL, e.g. OIDC_ISSUER=https://login.example.test'),
      );
    },
  );

  it('needs a client', () => {
    expect(() => client({ OIDC_ISSUER: 'https://login.test' })).toThrow(/^OIDC_CLIENT_ID is missing/);
  });
});
