// npm run test:node-22: a fast part of the tests, run under the Node of .nvmrc and the images. Arguments go to Jest, after those of the part.
import '../up/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { complain } from '../up/console.mjs';
import { root } from '../up/settings.mjs';
import { installNode } from './install.mjs';

/** What depends on Node most: its parsers, sockets, threads and Unicode tables, and one stack of services. Left out is what takes long: the growth of times, and waiting for deadlines. */
const PART = ['libs/(cells|contracts|csv|messaging|naming|outbound|platform|worker-pool)/', 'apps/gateway/e2e/page-examples'];
const LEFT_OUT = 'hostile|transport';

try {
  const bin = installNode();
  const args = ['tools/up/test.mjs', ...PART, '--testPathIgnorePatterns', LEFT_OUT, ...process.argv.slice(2)];
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
  const { status } = spawnSync(join(bin, 'node'), args, { cwd: root, env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  complain('npm run test:node-22', error);
  process.exitCode = 1;
}
