import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claim } from './keeper/claim.mjs';
import { readJson } from './instance.mjs';
import { myself, until } from './keeper/processes.mjs';
import { Refusal } from './console.mjs';
import { root } from './settings.mjs';

const LONGEST_INSTALL_MS = 15 * 60_000;
const stampPath = join(root, 'dist/.built-from');

/**
 * Installs the dependencies and builds, each only if needed, one process at a time.
 * `run` runs a command to its end and returns its exit code; `onStep(title, work, announcement)` does the work.
 */
export async function prepareWorkspace(run, onStep) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const lock = join(root, 'dist/.lock');
  const mine = () => !claim(lock, myself()).holder;
  if (!(await until(mine, LONGEST_INSTALL_MS, 200))) throw new Refusal('another process has been installing for too long.');
  try {
    if (!isInstalled()) await onStep('dependencies', () => install(run), 'installing with npm ci, about a minute');
    if (!isBuilt()) await onStep('build', () => build(run));
  } finally {
    rmSync(lock, { force: true });
  }
}

async function install(run) {
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Refusal(`npm ci ended with exit code ${code}.`);
  return 'installed';
}

async function build(run) {
  const hash = sourceHash();
  const code = await run(process.execPath, ['tools/build.mjs']);
  if (code !== 0) throw new Refusal(`the build ended with exit code ${code}.`);
  writeFileSync(stampPath, hash);
  return 'done';
}

/** npm's record of node_modules must contain every package of the lock file, except optional ones of other platforms. */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const present = readJson(join(root, 'node_modules/.package-lock.json'))?.packages ?? {};
  const fits = ([path, { version, integrity, optional }]) => {
    const found = present[path];
    return found ? found.version === version && found.integrity === integrity : path === '' || optional;
  };
  return Object.entries(wanted).every(fits);
}

function isBuilt() {
  try {
    return readFileSync(stampPath, 'utf8') === sourceHash();
  } catch {
    return false;
  }
}

/** By content, not by times, which copies and checkouts change. */
function sourceHash() {
  const hash = createHash('sha1');
  const files = ['package-lock.json', 'tsconfig.base.json', ...['apps', 'libs', 'tools'].flatMap(filesUnder)];
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesUnder(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  const path = (entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1);
  return entries.filter((entry) => entry.isFile() && !entry.name.endsWith('spec.ts')).map(path);
}
