import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_PORTS } from '@modernleads/platform';
import { SERVICES } from './services';

const compose = readFileSync(join(__dirname, '../../../docker/compose.yml'), 'utf8');

/** The admin tool is in every image. */
const ADMIN = ['migrate', 'admin'];

it('docker/compose.yml builds every service of apps/, under its own name, and the admin tool', () => {
  const all = [...compose.matchAll(/^ {2}([\w-]+):\n(?: {4}.*\n)*? {4}build: .*\bAPP: ([\w-]+)/gm)];
  const built = all.filter(([, name]) => !ADMIN.includes(name as string));
  expect(all.length - built.length).toBe(ADMIN.length);
  expect(built.map(([, name]) => name).sort()).toEqual([...SERVICES].sort());
  expect(built.map(([, , app]) => app).sort()).toEqual([...SERVICES].sort());
});

it('every service of apps/ has a default port, and no two share one', () => {
  expect(Object.keys(DEFAULT_PORTS).sort()).toEqual([...SERVICES].sort());
  expect(new Set(Object.values(DEFAULT_PORTS)).size).toBe(SERVICES.length);
});
