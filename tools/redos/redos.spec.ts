import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let root: string;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'redos-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** @returns the places of expressions that are not linear, or lack a verdict. */
function faults(text: string, ...args: string[]): string[] {
  const file = join(root, 'libs/a/src/a.ts');
  mkdirSync(dirname(file), { recursive: true });
  mkdirSync(join(root, 'tools/redos'), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(join(root, 'tsconfig.base.json'), '{}');
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'redos.mjs'), ...args, root], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line && !line.startsWith('    '));
}

const declared = (expressions: readonly string[]): string =>
  expressions.map((expression, n) => `export const a${n} = ${expression};`).join('\n');

it('reports what is not linear', () => {
  const slow = {
    'an exponential one': '/^(?:a+)+$/',
    'white space before an end': String.raw`/\s+$/`,
    'text in quotes with escapes': String.raw`/"(?:[^"\\]|\\.)*"(?!@)/`,
    'one alternative of several': String.raw`/abc|(?:x|\s+y)/`,
    'one behind a look': String.raw`/(?<=[\s,])[\s,]*b/`,
  };
  const lines = faults(declared(Object.values(slow))).map((line) => Number(/^libs\/a\/src\/a\.ts:(\d): \//.exec(line)?.[1]));
  expect(lines.sort().map((line) => Object.keys(slow)[line - 1])).toEqual(Object.keys(slow));
});

it('passes what is linear', () => {
  expect(faults(declared(['/^a+$/', String.raw`/(?<!\s)\s+$/`, '/[a-z]{1,20}@/', '/ab|cd/']))).toEqual([]);
});

it('believes what is said of the length of its texts', () => {
  const slow = String.raw`const a = /\s+$/; export { a };`;
  expect(faults(slow)).toHaveLength(1);
  expect(faults(`/** Of at most 200 characters. */\n${slow}`)).toEqual([]);
});

it('reports one that is made while the program runs', () => {
  expect(faults('export const a = (text: string) => new RegExp(text);')).toEqual([
    expect.stringContaining('libs/a/src/a.ts:1: make'),
  ]);
});

it('compares expressions and verdicts', () => {
  const [one, other] = ['export const a = /a{1,9}b/;', 'export const a = /c/;'];
  expect(faults(one, '--check')).toEqual([expect.stringContaining('has no verdict')]);
  expect(faults(one, '--write')).toEqual([]);
  expect(faults(one, '--check')).toEqual([]);
  expect(faults(other, '--check')).toEqual([
    expect.stringContaining('has no verdict'),
    expect.stringContaining('is of no expression'),
  ]);
});
