import { once } from 'node:events';
import { connect } from 'node:net';
import { findBinaries } from './binaries.mjs';
import { nats } from './nats.mjs';
import { installStores } from './packages.mjs';
import { postgres } from './postgres.mjs';
import { redis } from './redis.mjs';
import { Refusal } from '../console.mjs';

const STORES = [postgres, redis, nats];

/**
 * Makes PostgreSQL, Redis and NATS available: by the URLs in the environment, else as private instances of
 * this run. `fast` trades their durability for speed, `temporary` deletes their data at the end. Returns their URLs by variable.
 * @throws Refusal when one is not reachable, not installed, or does not start.
 */
export async function startStores(context) {
  const { env } = process;
  const given = STORES.filter(({ variable }) => env[variable]);
  await Promise.all(given.map((store) => requireAnswer(store, env[store.variable])));
  const own = STORES.filter((store) => !given.includes(store));
  await requireStores(context.keeper, own);
  const urls = await Promise.all(own.map(async (store) => [store.variable, await store.start(context)]));
  return { ...Object.fromEntries(given.map(({ variable }) => [variable, env[variable]])), ...Object.fromEntries(urls) };
}

/** Installs missing programs of stores. @throws Refusal when one is missing and may not be installed. */
export async function requireStores(keeper, stores = STORES) {
  const missing = stores.filter(({ binary }) => findBinaries(binary).length === 0);
  if (missing.length) await installStores(missing, keeper);
}

/** Text: which stores are private and which are given by URL. */
export function describeStores() {
  const words = ({ title, variable }) => (process.env[variable] ? `${title} by ${variable}` : title);
  return STORES.map(words).join(', ');
}

async function requireAnswer({ title, variable, defaultPort }, text) {
  const url = new URL(text);
  const [host, port] = [url.hostname.replace(/^\[|\]$/g, ''), Number(url.port || defaultPort)];
  const socket = connect({ host, port, timeout: 5_000 });
  try {
    await Promise.race([once(socket, 'connect'), once(socket, 'timeout').then(() => Promise.reject(new Error('no answer')))]);
  } catch (error) {
    throw new Refusal(
      `${variable}: no ${title} at ${host}:${port} (${error.code ?? error.message}): start it, or correct or unset ${variable}.`,
    );
  } finally {
    socket.destroy();
  }
}
