import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBug } from './bug';
import { bugs } from './bugs';

const ROOT = join(__dirname, '../../../..');

it.each(bugs)('$name fits the current source', ({ name, edits }) => {
  const files = [...new Set(edits.map(({ file }) => file))];
  for (const file of files) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    expect(withBug({ name, edits }, file, source)).not.toBe(source);
  }
});

it('refuses a source that contains its text never or twice', () => {
  const edits = [{ file: 'a.ts', find: 'x = 1', replace: 'x = 2' }];
  expect(withBug({ name: 'b', edits }, 'a.ts', 'let x = 1;')).toBe('let x = 2;');
  expect(withBug({ name: 'b', edits }, 'other.ts', 'let y;')).toBe('let y;');
  expect(() => withBug({ name: 'b', edits }, 'a.ts', 'let y;')).toThrow('is there 0 times');
  expect(() => withBug({ name: 'b', edits }, 'a.ts', 'x = 1; x = 1')).toThrow('is there 2 times');
});

it('names are unique', () => {
  expect(new Set(bugs.map(({ name }) => name)).size).toBe(bugs.length);
});
