import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BusUser, busUsers, busVariable, natsConfiguration } from '@modernleads/contracts';
import { environment } from './env';

/** A user of a test's own bus that may hear and say everything. */
export const OPERATOR: BusUser = { name: 'operator', publish: ['>'], subscribe: ['>'] };

/** What a service has of its own on the message bus. */
export interface BusCredentials extends Record<string, string> {
  readonly NATS_USER: string;
  readonly NATS_PASSWORD: string;
  readonly CALL_SIGNING_KEY: string;
  readonly CALL_VERIFYING_KEYS: string;
}

/**
 * The credentials of a service, of the admin tool, or of a user that only a test knows. They are those of the environment, in which
 * whoever started the bus put them; missing ones are made there at the first use of a name, so that child processes have the same.
 */
export function busCredentials(name: string): BusCredentials {
  const env = environment();
  const [passwordOf, keyOf] = [busVariable('NATS_PASSWORD', name), busVariable('CALL_SIGNING_KEY', name)];
  env[passwordOf] ??= `p${randomBytes(12).toString('hex')}`;
  if (!env[keyOf]) {
    const { privateKey } = generateKeyPairSync('x25519');
    const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    env[keyOf] = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('base64');
    env['CALL_VERIFYING_KEYS'] = [env['CALL_VERIFYING_KEYS'], `${name}:${publicKey}`].filter(Boolean).join(',');
  }
  return {
    NATS_USER: name,
    NATS_PASSWORD: env[passwordOf],
    CALL_SIGNING_KEY: env[keyOf],
    CALL_VERIFYING_KEYS: env['CALL_VERIFYING_KEYS'] as string,
  };
}

/** How nats-server is started with users: its arguments, its environment, and the temporary folder that its configuration is in. */
export interface NatsConfigured {
  readonly args: string[];
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
}

export function natsConfigured(users: readonly BusUser[] = busUsers()): NatsConfigured {
  for (const { name } of users) busCredentials(name);
  const folder = mkdtempSync(join(tmpdir(), 'modernleads-nats-'));
  const file = join(folder, 'nats.conf');
  writeFileSync(file, natsConfiguration(users));
  // Jest's environment is not that of the process.
  return { args: ['-c', file], env: { ...environment() }, folder };
}
