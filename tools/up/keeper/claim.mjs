import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isSame } from './processes.mjs';

/**
 * Locks `path` for this process: the file names its holder, and only one process can create it.
 * Returns `{ holder }` when a running process holds it, else `{ previous }`: the content of an ended holder, if any.
 */
export function claim(path, record) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  try {
    let previous = null;
    while (!tryLink(draft, path)) {
      const found = readClaim(path);
      if (found.record && isSame(found.record)) return { holder: found.record };
      if (takeAway(path, found.text)) previous = found.record;
    }
    return { previous };
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Replaces the content of a file that this process holds, atomically. */
export function rewrite(path, record) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
  renameSync(draft, path);
}

/** The running holder of `path`, or null. */
export function holderOf(path) {
  const { record } = readClaim(path);
  return record && isSame(record) ? record : null;
}

function readClaim(path) {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, record: parse(text) };
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { text: null, record: null };
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tryLink(draft, path) {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Removes the file of an ended holder, unless another process has replaced it since it was read: then it is put back. */
function takeAway(path, text) {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false;
  }
  const same = readFileSync(aside, 'utf8') === text;
  if (!same) tryLink(aside, path);
  rmSync(aside, { force: true });
  return same;
}
