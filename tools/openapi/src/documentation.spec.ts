import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allQueues } from '@modernleads/contracts';

const ROOT = join(__dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const folders = (group: string): string[] =>
  readdirSync(join(ROOT, group)).filter((name) => existsSync(join(ROOT, group, name, 'src')));

const architecture = read('docs/architecture.md');
const operations = read('docs/operations.md');

it('docs/architecture.md names every library and every queue', () => {
  for (const name of folders('libs')) expect(architecture).toContain(`\`${name}\``);
  for (const { name } of allQueues()) expect(architecture).toContain(`\`${name}\``);
});

it('README.md names every app', () => {
  for (const name of folders('apps')) expect(read('README.md')).toContain(`\`apps/${name}\``);
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(150);
});

it('docs/operations.md names every environment variable', () => {
  const files = [
    ...folders('apps')
      .map((app) => `apps/${app}/src/env.ts`)
      .filter((file) => existsSync(join(ROOT, file))),
    'libs/outbound/src/config.ts',
    'libs/privacy/src/env.ts',
  ];
  const variables = files.flatMap((file) => [...read(file).matchAll(/^ {2,6}([A-Z][A-Z0-9_]{3,}):/gm)].map(([, name]) => name));
  expect(variables.length).toBeGreaterThan(40);
  // For fault tests and for `npm start`.
  const internal = ['CRASH_AT', 'TESTNET'];
  for (const name of variables.filter((variable) => !internal.includes(variable as string)))
    expect(operations).toContain(`\`${name}\``);
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/operations.md'])(
  'the files that %s links to exist',
  (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string);
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(page), link)));
    expect(missing).toEqual([]);
  },
);
