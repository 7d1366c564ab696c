import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const DIST = resolve(__dirname, '../../../dist');
const workers = ['apps', 'libs']
  .flatMap((kind) => readdirSync(join(DIST, kind)).map((name) => `${kind}/${name}/worker.js`))
  .filter((path) => existsSync(join(DIST, path)));

it('there are workers', () => expect(workers).toContain('libs/site/worker.js'));

// The tests have what a thread lacks unless its worker imports it, such as `reflect-metadata`.
it.each(workers)('%s loads by itself and exports its tasks', async (path) => {
  const print = `const tasks = Object.values(require(${JSON.stringify(join(DIST, path))})); console.log(tasks.length > 0 && tasks.every((task) => typeof task === 'function'))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', print]);
  expect(stdout.trim()).toBe('true');
});
