import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyTaken } from './ports.mjs';
import { Refusal } from './console.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const URLS = {
  DATABASE_URL: { protocols: ['postgres:', 'postgresql:'], example: 'postgres://user:password@db.example.test:5432/modernleads' },
  REDIS_URL: { protocols: ['redis:', 'rediss:'], example: 'redis://cache.example.test:6379' },
  NATS_URL: { protocols: ['nats:', 'tls:'], example: 'nats://bus.example.test:4222' },
  PUBLIC_URL: { protocols: ['http:', 'https:'], example: 'https://api.example.test' },
};

/** The environment variables of the starters, validated. Services validate theirs. */
export function readSettings(env) {
  for (const [name, rule] of Object.entries(URLS)) if (env[name]) checkUrl(name, env[name], rule);
  const port = readPort(env.PORT || '3000');
  const host = env.HOST || '127.0.0.1';
  return {
    dataDir: readDataDir(env),
    port,
    host,
    publicUrl: env.PUBLIC_URL || `http://${urlHost(host)}:${port}`,
    testnet: !env.DNS_SERVERS,
  };
}

export const readDataDir = (env) => resolve(root, env.DATA_DIR || '.data');

/** The address at which this machine reaches a server that listens on `host`. */
export function urlHost(host) {
  const near = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return near.includes(':') ? `[${near}]` : near;
}

/** @throws Refusal when PORT is taken or not permitted. */
export async function requireFreePort({ host, port }) {
  const reason = await whyTaken(port, host);
  if (reason === 'EADDRINUSE')
    throw new Refusal(
      `PORT=${port} is taken by another program: stop that one, or choose another, e.g. PORT=${port + 1} npm start`,
    );
  if (reason === 'EACCES')
    throw new Refusal(`PORT=${port} needs more rights than this user has: choose one above 1023, e.g. PORT=3000 npm start`);
  if (reason)
    throw new Refusal(`HOST=${host} cannot be listened on (${reason}): use an address of this machine, e.g. HOST=127.0.0.1`);
}

function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) throw new Refusal(`PORT=${text} is not a port: set a number from 1 to 65535, e.g. PORT=3000`);
  return port;
}

function checkUrl(name, text, { protocols, example }) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !protocols.includes(url.protocol) || !url.hostname)
    throw new Refusal(`${name} is not a URL of its kind: set e.g. ${name}=${example}`);
}

export const distMain = (folder) => join(root, 'dist', folder, 'main.js');

/** Every app, by name. */
export const apps = () => readdirSync(join(root, 'apps')).filter((name) => existsSync(join(root, 'apps', name, 'src/main.ts')));
