// Fails when a package of package-lock.json has a known vulnerability that is not accepted. `node tools/supply/advisories.mjs [FILE]`, a step of
// `npm run check`, compares with the snapshot in advisories.json; `npm run advisories` asks the registry, and writes what it reports to the snapshot.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { lockedPackages } from './locked.mjs';
import { root } from '../up/settings.mjs';

const SNAPSHOT = join(import.meta.dirname, 'advisories.json');

/** The entries of a snapshot that concern these packages and are not accepted: `{ name, version, advisory }`. */
function findings(packages, { advisories, accepted = {} }) {
  return packages.flatMap(({ name, version }) =>
    advisories
      .filter((advisory) => advisory.name === name && semver.satisfies(version, advisory.range, { includePrerelease: true }))
      .filter(({ id }) => !(id in accepted))
      .map((advisory) => ({ name, version, advisory })),
  );
}

/** The snapshot with what `npm audit --json` reported. */
function updated(snapshot, { vulnerabilities }, now) {
  const known = new Map(snapshot.advisories.map((one) => [`${one.id} ${one.name}`, one]));
  const reported = Object.values(vulnerabilities).flatMap(({ via }) => via.filter((one) => typeof one === 'object'));
  for (const { url, name, range, severity, title } of reported) {
    const id = url.slice(url.lastIndexOf('/') + 1);
    known.set(`${id} ${name}`, { id, name, range, severity, title });
  }
  const advisories = [...known.values()].sort((a, b) => (`${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1));
  return { ...snapshot, updated: now, advisories };
}

function askRegistry(snapshot) {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--audit'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const report = JSON.parse(stdout || '{}');
  if (!report.vulnerabilities) return console.log('The registry does not answer about advisories; the snapshot stays as it is.');
  const next = updated(snapshot, report, new Date().toISOString().slice(0, 10));
  writeFileSync(SNAPSHOT, `${JSON.stringify(next, undefined, 2)}\n`);
  console.log(`${next.advisories.length} advisories in the snapshot`);
}

const [lock] = process.argv.slice(2).filter((word) => word !== '--update');
if (process.argv.includes('--update')) askRegistry(JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
const snapshot = JSON.parse(readFileSync(SNAPSHOT, 'utf8'));
const found = findings(lockedPackages(lock), snapshot);
const lines = found.map(
  ({ name, version, advisory: { id, severity, title } }) => `${name}@${version}: ${id}, ${severity}: ${title}`,
);
console.log(
  [...lines, `${snapshot.advisories.length} advisories as of ${snapshot.updated}, ${found.length} concern us`].join('\n'),
);
process.exitCode = found.length ? 1 : 0;
