import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { environment } from '@modernleads/testing';
import { build } from 'esbuild';

const ROOT = resolve(__dirname, '..');
const MODULES = resolve(ROOT, '../../node_modules');
const run = promisify(execFile);

let project: string;
let packed: { size: number; filename: string; files: { path: string }[] };

/** A project that has the packed client and its only dependency. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'client-'));
  // "npm test" hands on its own setting, which would keep the package from being built.
  const env = { ...environment(), npm_config_ignore_scripts: 'false' };
  const report = execFileSync('npm', ['pack', '--json', '--pack-destination', project], { cwd: ROOT, encoding: 'utf8', env });
  const [first] = JSON.parse(report.slice(report.indexOf('[\n'))) as (typeof packed)[];
  if (!first) throw new Error(`npm pack packed nothing: ${report}`);
  packed = first;
  const target = join(project, 'node_modules/@modernleads/client');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, first.filename), '-C', target, '--strip-components=1']);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(join(MODULES, name), join(project, 'node_modules', name));
});
afterAll(() => rmSync(project, { recursive: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(project, name), text);
  return join(project, name);
};

it('brings the command line, which a bare project starts by npx', () => {
  const bare = join(project, 'bare');
  mkdirSync(bare);
  const dependency = (name: string): [string, string] => [name, `file:${join(MODULES, name)}`];
  const dependencies = { '@modernleads/client': `file:${join(project, packed.filename)}` };
  const others = Object.fromEntries(['openapi-fetch', 'openapi-typescript-helpers'].map(dependency));
  writeFileSync(join(bare, 'package.json'), JSON.stringify({ dependencies: { ...dependencies, ...others } }));
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund'], { cwd: bare, stdio: 'pipe' });
  expect(execFileSync('npx', ['--no-install', 'modernleads', '--version'], { cwd: bare, encoding: 'utf8' }).trim()).toBe('0.1.0');
});

it('packs to 40 kB at most, without sources and tests', () => {
  expect(packed.size).toBeLessThanOrEqual(40_000);
  expect(packed.files.map(({ path }) => path).filter((path) => /^src\/|spec/.test(path))).toEqual([]);
});

it('has strict types in a project of its own, and says what is misspelt', async () => {
  write(
    'strict.mts',
    `import { ModernLeads, ModernLeadsError, verifyWebhook } from '@modernleads/client';
const client = new ModernLeads({ apiKey: 'ml_test_x', baseUrl: 'http://127.0.0.1' });
export const found: Promise<string | null> = client.lookup({ first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }).then(({ email }) => email);
export const price: Promise<number> = client.verify.email({ email: 'a@b.test' }, { dryRun: true }).then(({ max }) => max);
export const named = (error: unknown): string | undefined => (error instanceof ModernLeadsError ? error.requestId : undefined);
export async function received(body: string, headers: Headers): Promise<string> {
  const event = await verifyWebhook(body, headers, 'whsec_x');
  return event.event === 'batch.completed' ? event.data.batch_id : event.event;
}
// @ts-expect-error a field that does not exist
client.verify.email({ emial: 'a@b.test' });
// @ts-expect-error no answer of a dry run
client.verify.email({ email: 'a@b.test' }, { dryRun: true }).then(({ status }) => status);
`,
  );
  const options = {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    noEmit: true,
    types: [],
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['strict.mts'] }));
  const tsc = require.resolve('typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', project]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});

it('leaves out of a bundle what is not used', async () => {
  const entryPoints = [write('shake.mjs', "export { verifyWebhook } from '@modernleads/client';")];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  expect(outputFiles[0]?.text).not.toContain('idempotency-key');
  expect(outputFiles[0]?.contents.length).toBeLessThan(6_000);
});

it.each([
  ['publint', ['--strict', '.']],
  ['attw', ['--pack', '.']],
])('%s finds no fault', async (tool, args) => {
  const { stdout } = await run(join(MODULES, '.bin', tool), args, { cwd: ROOT });
  expect(stdout).not.toMatch(/Errors?:|Warnings?:/);
});
