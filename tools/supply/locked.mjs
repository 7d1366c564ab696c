import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../up/settings.mjs';

/**
 * The packages of a package-lock.json (default: ours), one entry for each name and version: `{ name, version, licence, isDev }`. `isDev`: no image contains it.
 */
export function lockedPackages(path = join(root, 'package-lock.json')) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  const found = new Map();
  for (const [path, entry] of Object.entries(packages)) {
    if (!path || entry.link) continue;
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const key = `${name}@${entry.version}`;
    const isDev = Boolean(entry.dev) && (found.get(key)?.isDev ?? true);
    found.set(key, { name, version: entry.version, licence: entry.license, isDev });
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
