import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'supply-'))));
afterEach(() => rmSync(folder, { recursive: true }));

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Runs a check over a lock file with these packages. */
function check(tool: 'licences' | 'advisories', packages: Record<string, Locked>): { code: number | null; output: string } {
  const lock = join(folder, 'package-lock.json');
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, entry]);
  writeFileSync(lock, JSON.stringify({ packages: { '': {}, ...Object.fromEntries(entries) } }));
  const { status, stdout } = spawnSync(process.execPath, [join(__dirname, `${tool}.mjs`), lock], { encoding: 'utf8' });
  return { code: status, output: stdout };
}

describe('licences', () => {
  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'CC0-1.0'])('allows %s', (license) => {
    expect(check('licences', { a: { version: '1.0.0', license } }).code).toBe(0);
  });

  it.each([
    ['AGPL-3.0-only', 'has the licence AGPL-3.0-only, and images contain it'],
    ['SSPL-1.0', 'has the licence SSPL-1.0, and images contain it'],
    ['BUSL-1.1', 'has the licence BUSL-1.1, and images contain it'],
    ['MIT AND GPL-2.0', 'has the licence MIT AND GPL-2.0, and images contain it'],
    ['Python-2.0', 'has the licence Python-2.0, and images contain it'],
    [undefined, 'has no licence in package-lock.json'],
  ])('refuses %s', (license, issue) => {
    expect(check('licences', { a: { version: '1.0.0', license } })).toEqual({
      code: 1,
      output: `a@1.0.0 ${issue}\n1 packages, 1 with a licence that is not allowed\n`,
    });
  });

  it('allows some for development only', () => {
    expect(check('licences', { a: { version: '1.0.0', license: 'Python-2.0', dev: true } }).code).toBe(0);
  });
});

describe('advisories', () => {
  it('names a package of a version that has one, wherever it is nested', () => {
    const { code, output } = check('advisories', { 'a/node_modules/ws': { version: '8.17.0' }, ws: { version: '8.17.1' } });
    expect(code).toBe(1);
    expect(output).toMatch(/^ws@8\.17\.0: GHSA-3h5v-q93c-6h6q, high: .*\n\d+ advisories as of .*, 1 concern us\n$/);
  });

  it('passes other versions and other packages', () => {
    expect(check('advisories', { ws: { version: '8.18.0' }, wsx: { version: '8.17.0' } }).code).toBe(0);
  });
});

it('an SBOM of the workspace and of each image names what is in it', () => {
  const { status } = spawnSync(process.execPath, [join(__dirname, 'sbom.mjs')], { cwd: ROOT });
  expect(status).toBe(0);
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, 'dist/sbom', `${name}.json`), 'utf8'));
  const names = (name: string): string[] => read(name).components.map((one: { name: string }) => one.name);
  expect(names('workspace')).toEqual(expect.arrayContaining(['@nestjs/core', 'jest']));
  const images = readdirSync(join(ROOT, 'dist/sbom')).filter((file) => file !== 'workspace.json');
  expect(images).toEqual(expect.arrayContaining(['gateway.json', 'verify.json']));
  for (const image of images.map((file) => file.replace('.json', ''))) {
    expect(read(image)).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: `modernleads/${image}` } } });
    expect(names(image)).toContain('@nestjs/core');
    expect(names(image)).not.toContain('jest');
    // Of the dashboard: what it imports, and what that needs.
    expect(names(image)).toEqual(expect.arrayContaining(['react', 'scheduler', 'uplot', '@fontsource-variable/inter']));
    expect(names(image)).not.toContain('vite');
    expect(names(image)).not.toContain('@types/react');
    const { components, dependencies } = read(image);
    const refs = components.map((one: { 'bom-ref': string }) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const needed = dependencies.flatMap(({ dependsOn }: { dependsOn: string[] }) => dependsOn);
    expect(needed.filter((ref: string) => !refs.includes(ref))).toEqual([]);
  }
});
