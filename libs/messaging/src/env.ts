import type { KeyObject } from 'node:crypto';
import { EnvError, type EnvOf, readEnv, shared, text, url, type Variable, type Variables } from '@modernleads/platform';
import { CallKeys, localSigningKey, localVerifyingKeys, type NamedKey, parseSigningKey, parseVerifyingKeys } from './call-keys';

const natsUrl = url(['nats', 'tls'], 'nats://127.0.0.1:4222');
const seed = text('SUAIBDPBAUTWCWBKIO6XHQNINK5FWJW4OHLXC3HQ2KFE4PEJUA44CNHTC4', '');

/** Keys that everybody knows: refused in production. */
const LOCAL = 'local';

/** For the `env.ts` of a program that speaks on the message bus. */
export const busVariables = {
  NODE_ENV: shared.NODE_ENV,
  /** With `tls://` the connection is encrypted, or refused. */
  NATS_URL: { ...natsUrl, parse: parseUrl },
  /** Default: the name of the service. */
  NATS_USER: text('gateway', ''),
  NATS_PASSWORD: text('a-password-of-letters-and-digits', ''),
  /** Instead of a user and password: the seed of an nkey, which never leaves the process. */
  NATS_NKEY_SEED: { ...seed, parse: parseSeed },
  /** The service's X25519 private key, by which it signs its calls and opens sealed replies. */
  CALL_SIGNING_KEY: {
    parse: parseSigningKey,
    fallback: LOCAL,
    example: '$(openssl rand -base64 32)',
    unsafeInProduction: (key) => key === LOCAL,
  } satisfies Variable<KeyObject | typeof LOCAL>,
  /** The public keys of the services that it speaks with; more of one service during a rotation. */
  CALL_VERIFYING_KEYS: {
    parse: parseVerifyingKeys,
    fallback: LOCAL,
    example: 'gateway:base64,verify:base64',
    unsafeInProduction: (keys) => keys === LOCAL,
  } satisfies Variable<readonly NamedKey[] | typeof LOCAL>,
} satisfies Variables;

/** How a service reaches the bus, and who it is there. */
export interface BusOptions {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly nkeySeed: string;
  /** Whether a bus that lets anybody in is refused. */
  readonly requiresAuthentication: boolean;
  /** The keys of the calls of a service. */
  keysOf(name: string): CallKeys;
}

/** @throws EnvError in production without credentials. */
export function busOptions(env: EnvOf<typeof busVariables>): BusOptions {
  const { NATS_URL: url, NATS_USER: user, NATS_PASSWORD: password, NATS_NKEY_SEED: nkeySeed } = env;
  const requiresAuthentication = env.NODE_ENV === 'production';
  if (requiresAuthentication && !password && !nkeySeed)
    throw new EnvError('NATS_PASSWORD must be set in production, or NATS_NKEY_SEED');
  const keysOf = (name: string): CallKeys => {
    const { CALL_SIGNING_KEY: own, CALL_VERIFYING_KEYS: others } = env;
    return new CallKeys(name, own === LOCAL ? localSigningKey(name) : own, others === LOCAL ? localVerifyingKeys() : others);
  };
  return { url, user, password, nkeySeed, requiresAuthentication, keysOf };
}

/** The bus as the environment of a program tells of it. @throws EnvError. */
export function readBus(source?: Readonly<Record<string, string | undefined>>): BusOptions {
  return busOptions(readEnv(busVariables, source));
}

/** Credentials in a URL are easily logged. */
function parseUrl(value: string): string {
  const { username, password } = new URL(natsUrl.parse(value));
  if (username || password) throw new Error('must not hold credentials: set NATS_USER and NATS_PASSWORD');
  return natsUrl.parse(value);
}

function parseSeed(value: string): string {
  if (!/^SU[A-Z2-7]{56}$/.test(value)) throw new Error('must be the seed of an nkey of a user: SU and 56 further characters');
  return value;
}
