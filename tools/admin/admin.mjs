// npm run -s admin -- VERB …: the admin tool against the instance of DATA_DIR, or the URLs in the environment.
import '../up/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { holderOf } from '../up/keeper/claim.mjs';
import { complain, Refusal } from '../up/console.mjs';
import { instancePath, keeperPath, readJson } from '../up/instance.mjs';
import { distMain, readDataDir, root } from '../up/settings.mjs';
import { prepareWorkspace } from '../up/workspace.mjs';

/** Runs the admin tool with its dependencies and build; its output and exit code are passed on. */
async function admin(args) {
  try {
    const env = instanceEnv();
    await prepareWorkspace(quietly, (_title, work) => work());
    const { status } = spawnSync(process.execPath, ['--enable-source-maps', distMain('tools/admin'), ...args], {
      stdio: 'inherit',
      env,
    });
    process.exitCode = status ?? 1;
  } catch (error) {
    complain('admin', error);
    process.exitCode = 1;
  }
}

/** The environment, completed by that of the instance that runs on DATA_DIR. */
function instanceEnv() {
  const dataDir = readDataDir(process.env);
  const instance = readJson(instancePath(dataDir))?.env;
  const given = Object.entries(process.env).filter(([, value]) => value !== '');
  const env = { ...instance, ...Object.fromEntries(given) };
  if (process.env.DATABASE_URL) return env;
  if (!instance)
    throw new Refusal(`there is no instance in ${dataDir} and no DATABASE_URL: run "npm start" first, or set DATABASE_URL.`);
  if (!holderOf(keeperPath(dataDir)))
    throw new Refusal(`the instance in ${dataDir} does not run: run "npm start" first, or set DATABASE_URL.`);
  return { ...env, DATA_DIR: dataDir };
}

/** Runs a command whose output only matters when it fails. Standard output belongs to the admin tool. */
async function quietly(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status;
}

await admin(process.argv.slice(2));
