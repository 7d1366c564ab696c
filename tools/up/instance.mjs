import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { Refusal } from './console.mjs';

/** The files of a run in DATA_DIR. Other files there are not deleted. */
const CONTENT = ['instance.json', 'demo.json', 'logs', 'postgres', 'redis'];

export const instancePath = (dataDir) => join(dataDir, 'instance.json');
export const keeperPath = (dataDir) => join(dataDir, 'keeper.json');

/** Creates DATA_DIR. Root's folder can be traversed but not read, so that PostgreSQL can use it as another user. */
export function createDataDir(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, process.getuid() === 0 ? 0o711 : 0o700);
  } catch (error) {
    throw new Refusal(`DATA_DIR=${dataDir} cannot be used (${error.code}): it must be a folder of the user that runs this.`);
  }
}

/** Deletes the data of earlier runs. Stores named by a URL are not changed. */
export function wipe(dataDir) {
  const { postgresHome } = readJson(instancePath(dataDir)) ?? {};
  const paths = [...CONTENT.map((name) => join(dataDir, name)), ...(postgresHome ? [postgresHome] : [])];
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  return 'data wiped';
}

/** The persistent settings of an instance: ports, secrets, folders of data, and the environment that `admin` reads. */
export function openInstance(dataDir) {
  const path = instancePath(dataDir);
  const content = readJson(path) ?? { id: randomBytes(6).toString('hex'), secrets: {}, ports: {} };
  const remember = (fields) => writePrivate(path, Object.assign(content, fields));
  return {
    dataDir,
    content,
    remember,
    /** A random secret, generated once. */
    secret(name) {
      content.secrets[name] ??= randomBytes(24).toString('hex');
      remember({});
      return content.secrets[name];
    },
    /** A free port, the same one as last time if possible. */
    async port(name) {
      content.ports[name] = await freePort(content.ports[name]);
      remember({});
      return content.ports[name];
    },
  };
}

/** The parsed file, or null when there is none. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new Refusal(`${path} cannot be read (${error.message}).`);
  }
}

/** Writes a file atomically, readable by its owner only. */
export function writePrivate(path, content) {
  writeFileSync(`${path}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
