import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { step } from './console.mjs';
import { busSecrets, redisSecrets } from './credentials.mjs';
import { createDataDir, keeperPath, openInstance } from './instance.mjs';
import { holderOf } from './keeper/claim.mjs';
import { openKeeper } from './keeper/client.mjs';
import { run } from './run.mjs';
import { readSettings, root } from './settings.mjs';
import { describeStores, requireStores, startStores } from './stores/stores.mjs';
import { chooseUser } from './unprivileged.mjs';
import { prepareWorkspace } from './workspace.mjs';

/**
 * Runs a program with temporary stores, and ends with its exit code. `command` is what the user typed,
 * `name` a word for folders; `stores` is `durable`, `fast` (at the price of durability) or `installed` (the program starts its own).
 * `program({ folder, instance })` returns the program's arguments to Node and what its environment has besides the stores' URLs.
 */
export function runThrowAway({ command, name, stores }, program) {
  return run({ command, interrupted: 130 }, () => {
    readSettings(process.env);
    const prefix = join(tmpdir(), `modernleads-${name}-`);
    const folder = mkdtempSync(prefix);
    createDataDir(folder);
    const logOf = (store) => join(folder, 'logs', `${store}.log`);
    const work = async (keeper) => {
      await keeper.discard(folder);
      await clearKilledRuns(prefix);
      return runProgram({ keeper, folder, logOf, stores, temporary: true }, program);
    };
    return { statePath: keeperPath(folder), logOf, work };
  });
}

async function runProgram(context, program) {
  const { keeper, folder, stores } = context;
  const show = async (command, args, env) =>
    (await keeper.run({ name: command, command, args, env, cwd: root, output: 'inherit' })).code;
  await prepareWorkspace(show, step);
  const instance = openInstance(folder);
  let urls;
  if (stores === 'installed') await requireStores(keeper);
  else
    await step('stores', async () => {
      const { user } = chooseUser(folder);
      urls = await startStores({ ...context, user, instance, fast: stores === 'fast' });
      return describeStores();
    });
  const { args, env } = await program({ folder, instance });
  const secrets = { ...busSecrets(instance.secret), ...redisSecrets(instance.secret) };
  return show(process.execPath, args, { ...process.env, ...secrets, ...urls, ...env });
}

/** Only a run whose starter and keeper were both killed leaves running stores and their folder. */
async function clearKilledRuns(prefix) {
  const parent = dirname(prefix);
  const folders = readdirSync(parent).filter((name) => name.startsWith(basename(prefix)));
  const own = folders
    .map((name) => join(parent, name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid());
  const left = own.map(keeperPath).filter((path) => existsSync(path) && !holderOf(path));
  const silent = { leftovers: () => {}, waiting: () => {}, keeperLost: () => {} };
  // Another run may be deleting the same folder.
  for (const path of left)
    await openKeeper(path, silent).then(
      (keeper) => keeper.close(),
      () => {},
    );
}
