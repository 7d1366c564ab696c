import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

let root: string;

beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'import-cycles-'))));
afterEach(() => rmSync(root, { recursive: true }));

function check(files: Record<string, string>): { code: number | null; output: string } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, 'import-cycles.mjs'), root], { encoding: 'utf8' });
  return { code: status, output: stderr };
}

it('passes files that import each other in one direction only', () => {
  const files = {
    'apps/a/src/main.ts': `import './one'; import './two';`,
    'apps/a/src/one.ts': `import './two';`,
    'apps/a/src/two.ts': '',
  };
  expect(check(files)).toEqual({ code: 0, output: '' });
});

it.each([
  ['an import', `import { one } from './one';`],
  ['a type-only import', `import type { One } from './one';`],
  ['a re-export', `export * from './one';`],
  ['an import()', `const one = import('./one');`],
])('fails at a cycle that %s closes, and prints it', (_name, closing) => {
  const { code, output } = check({
    'apps/a/src/one.ts': `import './folder';`,
    'apps/a/src/folder/index.ts': `import '../two';`,
    'apps/a/src/two.ts': closing,
  });
  expect(code).toBe(1);
  expect(output).toBe(
    'import cycle: apps/a/src/folder/index.ts → apps/a/src/two.ts → apps/a/src/one.ts → apps/a/src/folder/index.ts\n',
  );
});

it('follows the names of libs', () => {
  const paths = { '@acme/a': ['./libs/a/src/index.ts'], '@acme/b': ['./libs/b/src/index.ts'] };
  const { output } = check({
    'tsconfig.base.json': JSON.stringify({ compilerOptions: { paths } }),
    'libs/a/src/index.ts': `import '@acme/b';`,
    'libs/b/src/index.ts': `import type {} from '@acme/a';`,
  });
  expect(output).toBe('import cycle: libs/a/src/index.ts → libs/b/src/index.ts → libs/a/src/index.ts\n');
});

it('prints each of several cycles once', () => {
  const pair = (name: string) => ({ [`libs/${name}/x.ts`]: `import './y';`, [`libs/${name}/y.ts`]: `import './x';` });
  expect(
    check({ ...pair('a'), ...pair('b') })
      .output.trim()
      .split('\n'),
  ).toHaveLength(2);
});
