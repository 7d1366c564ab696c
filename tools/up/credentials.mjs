import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { apps } from './settings.mjs';

/** PKCS #8 of an X25519 private key (RFC 8410, section 7), up to the key itself. */
const X25519_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Who has a user on the message bus: every service, and the admin tool. */
const busNames = () => [...apps(), 'admin'];
/** Who has a user of Redis: those of libs/redis. */
const REDIS_NAMES = ['gateway', 'verify', 'admin'];
const variableOf = (kind, name) => `${kind}_${name.toUpperCase().replaceAll('-', '_')}`;

/**
 * All secrets of an instance by variable, as docker/compose.yml takes them from a `.env`. `secret(name)` returns a random text of
 * hexadecimal digits, always the same one for a name.
 */
export function platformSecrets(secret) {
  return {
    POSTGRES_PASSWORD: secret('postgres'),
    DATABASE_PASSWORD_OWNER: secret('database-owner'),
    ...databaseSecrets(secret),
    KEY_PEPPER: secret('pepper'),
    PRIVACY_PEPPER: secret('privacy-pepper'),
    WEBHOOK_SECRET_KEYS: `first:${bytesOf(secret('webhooks')).toString('base64')}`,
    ...redisSecrets(secret),
    ...busSecrets(secret),
  };
}

/** The passwords with which services log in to PostgreSQL as their own role. */
export const databaseSecrets = (secret) =>
  Object.fromEntries(apps().map((name) => [variableOf('DATABASE_PASSWORD', name), secret(`database-${name}`)]));

/** The URL of the database as a service's own role. */
export function databaseUrlOf(name, ownersUrl, secrets) {
  const url = new URL(ownersUrl);
  url.username = `modernleads_${name.replaceAll('-', '_')}`;
  url.password = secrets[variableOf('DATABASE_PASSWORD', name)];
  return url.href;
}

/** The passwords of the users of Redis. */
export const redisSecrets = (secret) =>
  Object.fromEntries(REDIS_NAMES.map((name) => [variableOf('REDIS_PASSWORD', name), secret(`redis-${name}`)]));

/** The URL of our Redis as a service's own user; as it is for a service without one. */
export function redisUrlOf(name, ownUrl, secrets) {
  if (!REDIS_NAMES.includes(name)) return ownUrl;
  const url = new URL(ownUrl);
  url.username = name;
  url.password = secrets[variableOf('REDIS_PASSWORD', name)];
  return url.href;
}

/** The secrets of the message bus: passwords and call keys of every service. Variables of the user take precedence. */
export function busSecrets(secret) {
  const names = busNames();
  const keys = names.map((name) => bytesOf(secret(`call-${name}`)));
  const ours = [
    // A letter first: nats-server would read the digits of its environment as a number.
    ...names.map((name) => [variableOf('NATS_PASSWORD', name), `p${secret(`nats-${name}`)}`]),
    ...names.map((name, at) => [variableOf('CALL_SIGNING_KEY', name), keys[at].toString('base64')]),
    ['CALL_VERIFYING_KEYS', names.map((name, at) => `${name}:${publicKeyOf(keys[at])}`).join(',')],
  ];
  return Object.fromEntries(ours.map(([name, value]) => [name, process.env[name] || value]));
}

/** The variables that one service, or the admin tool, gets of them: its own. */
export function credentialsOf(name, secrets) {
  const own = {
    NATS_USER: name,
    NATS_PASSWORD: secrets[variableOf('NATS_PASSWORD', name)],
    CALL_SIGNING_KEY: secrets[variableOf('CALL_SIGNING_KEY', name)],
    CALL_VERIFYING_KEYS: secrets.CALL_VERIFYING_KEYS,
  };
  return Object.fromEntries(Object.entries(own).map(([variable, value]) => [variable, process.env[variable] || value]));
}

/** An environment without the secrets of all services, which a user may have exported from a `.env`. */
export const withoutSecrets = (env) =>
  Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(NATS_PASSWORD|CALL_SIGNING_KEY|DATABASE_PASSWORD)_/.test(name) && !name.startsWith('REDIS_PASSWORD_'),
    ),
  );

const bytesOf = (secret) => createHash('sha256').update(secret).digest();

function publicKeyOf(bytes) {
  const key = createPrivateKey({ key: Buffer.concat([X25519_PREFIX, bytes]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}
