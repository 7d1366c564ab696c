import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { Refusal } from './console.mjs';

/** The files of a run in DATA_DIR. Other files there are not deleted. */
const CONTENT = ['instance.json', 'demo.json', 'logs', 'postgres', 'redis', 'redis.conf'];

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

/** Writes JSON as {@link writePrivateText} does. */
export const writePrivate = (path, content) => writePrivateText(path, `${JSON.stringify(content, null, 2)}\n`);

/** Writes a file atomically, readable by its owner only: this user, unless another is given. */
export function writePrivateText(path, text, owner) {
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  if (owner) chownSync(`${path}.new`, owner.uid, owner.gid);
  renameSync(`${path}.new`, path);
}

/** Creates a folder that its owner alone may enter: this user, unless another is given, who then owns what is in it. */
export function createPrivateDir(path, owner) {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const self = { uid: process.getuid(), gid: process.getgid() };
  const { uid, gid } = owner ?? self;
  if (statSync(path).uid === uid) return;
  // Nobody else can enter it while its content changes hands.
  chownSync(path, self.uid, self.gid);
  for (const entry of readdirSync(path, { recursive: true })) lchownSync(join(path, entry), uid, gid);
  chownSync(path, uid, gid);
}
