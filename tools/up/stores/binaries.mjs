import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Folders outside of PATH in which packages install servers. A `*` is one folder; the highest version comes first. */
const PLACES = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/usr/local/opt/postgresql*/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/Applications/Postgres.app/Contents/Versions/*/bin',
];

/** Every path of an executable of this name, the preferred one first. */
export function findBinaries(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...PLACES.flatMap(expand)];
  return [...new Set(folders.map((folder) => join(folder, name)))].filter(isExecutable);
}

function expand(pattern) {
  const at = pattern.indexOf('*');
  if (at < 0) return [pattern];
  const [start, end] = [pattern.lastIndexOf('/', at) + 1, pattern.indexOf('/', at)];
  const [before, star, after] = [pattern.slice(0, start), pattern.slice(start, end), pattern.slice(end)];
  const [head, tail] = star.split('*');
  const newestFirst = (a, b) => b.localeCompare(a, 'en', { numeric: true });
  return list(before)
    .filter((name) => name.length >= star.length - 1 && name.startsWith(head) && name.endsWith(tail))
    .sort(newestFirst)
    .map((name) => `${before}${name}${after}`);
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
