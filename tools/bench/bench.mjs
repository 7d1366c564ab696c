// npm run bench -- NAME: measures one part of the platform with stores of its own, of which nothing stays.
import '../up/node-version.mjs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say, step } from '../up/console.mjs';
import { createDataDir, keeperPath, openInstance } from '../up/instance.mjs';
import { run } from '../up/run.mjs';
import { distMain, readSettings, root } from '../up/settings.mjs';
import { describeStores, startStores } from '../up/stores/stores.mjs';
import { prepareWorkspace } from '../up/workspace.mjs';

function bench(args) {
  return run({ command: 'npm run bench', interrupted: 130 }, () => {
    readSettings(process.env);
    const folder = mkdtempSync(join(tmpdir(), 'modernleads-bench-'));
    createDataDir(folder);
    const logOf = (name) => join(folder, 'logs', `${name}.log`);
    return { statePath: keeperPath(folder), logOf, work: (keeper) => runBench({ keeper, folder, logOf, args }) };
  });
}

async function runBench({ keeper, folder, logOf, args }) {
  await keeper.discard(folder);
  const show = async (command, parameters, env) =>
    (await keeper.run({ name: command, command, args: parameters, env, cwd: root, output: 'inherit' })).code;
  await prepareWorkspace(show, step);
  const instance = openInstance(folder);
  let urls;
  // As durable as in production: a commit that does not wait for the disk would flatter every number.
  await step('stores', async () => {
    urls = await startStores({ keeper, logOf, instance }, (install) => step('packages', install));
    if (instance.content.postgresHome) await keeper.discard(instance.content.postgresHome);
    return describeStores();
  });
  say();
  const program = ['--enable-source-maps', distMain('tools/bench'), ...args];
  const env = { ...process.env, ...urls, DATA_DIR: folder, PORT: String(await instance.port('bench')) };
  return show(process.execPath, program, env);
}

await bench(process.argv.slice(2));
