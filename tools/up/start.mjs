import { join } from 'node:path';
import { Refusal, say, step } from './console.mjs';
import { databaseSecrets } from './credentials.mjs';
import { callExample, demoAccount, demoContext, demoSignIn, exampleCurl, migrate } from './demo.mjs';
import { createDataDir, keeperPath, openInstance, wipe } from './instance.mjs';
import { run } from './run.mjs';
import { envOf, serviceEnv, startServices } from './services.mjs';
import { readSettings, requireFreePort, root, urlHost } from './settings.mjs';
import { describeStores, startStores } from './stores/stores.mjs';
import { chooseUser } from './unprivileged.mjs';
import { prepareWorkspace } from './workspace.mjs';

const OPTIONS = ['--reset', '--show-keys'];

/** Starts everything, prints how to use it, and runs until it is stopped. */
export function start(args) {
  return run({ command: 'npm start', interrupted: 0 }, () => {
    const { reset, showKeys } = readArguments(args);
    const settings = readSettings(process.env);
    createDataDir(settings.dataDir);
    const logOf = (name) => join(settings.dataDir, 'logs', `${name}.log`);
    const work = (keeper) => bringUp({ keeper, settings, logOf, reset, showKeys });
    return { statePath: keeperPath(settings.dataDir), logOf, work };
  });
}

function readArguments(args) {
  const unknown = args.find((arg) => !OPTIONS.includes(arg));
  if (unknown)
    throw new Refusal(
      `${unknown} is not an option: there are --reset, which wipes the data first, and --show-keys, which prints the API keys again.`,
    );
  // npm sets variables for `npm start --reset`, without the `--`.
  const has = (option, variable) => args.includes(option) || process.env[variable] === 'true';
  return { reset: has('--reset', 'npm_config_reset'), showKeys: has('--show-keys', 'npm_config_show_keys') };
}

async function bringUp({ keeper, settings, logOf, reset, showKeys }) {
  await requireFreePort(settings);
  say('Modern Leads');
  if (reset) await step('reset', () => wipe(settings.dataDir));
  await prepareWorkspace(showing(keeper), step);
  const { user, words } = chooseUser(settings.dataDir, settings);
  if (words) await step('user', () => words);
  const context = { keeper, settings, logOf, user, instance: openInstance(settings.dataDir) };
  const common = await bringUpStores(context);
  let roles;
  await step('migrations', async () => {
    roles = await migrate(keeper, { ...common, ...databaseSecrets(context.instance.secret) });
    return roles.length ? 'applied' : 'applied; the user of DATABASE_URL may not make roles, so all services log in as that user';
  });
  const demo = await demoAccount(keeper, common, process.env.DATABASE_URL || context.instance.content.id);
  await step('services', () => startServices({ ...context, common, roles }));
  await demoContext(keeper, envOf('admin', { ...context, common }), demo);
  const signIn = await demoSignIn(keeper, envOf('admin', { ...context, common }), demo);
  introduce(settings, common, { keys: showKeys || demo.isNew ? demo : undefined, signIn });
  await tryOut(settings, demo);
  say('\nCtrl-C stops everything; the data stays.');
  return new Promise(() => {});
}

async function bringUpStores(context) {
  let common;
  await step('stores', async () => {
    const urls = await startStores(context);
    common = await serviceEnv({ ...context, urls });
    // From here on `npm run admin` uses the instance.
    context.instance.remember({ env: envOf('admin', { ...context, common }) });
    const { postgresHome } = context.instance.content;
    return describeStores() + (postgresHome ? `; PostgreSQL's data is in ${postgresHome}` : '');
  });
  return common;
}

/** Runs a command with its output where the user sees it; returns its exit code. */
const showing = (keeper) => async (command, args) =>
  (await keeper.run({ name: command, command, args, cwd: root, output: 'inherit' })).code;

/** @param keys that are shown; undefined: they were shown before. @param signIn where the demo owner signs in to the dashboard. */
function introduce({ publicUrl }, { ADMIN_HOST, ADMIN_PORT }, { keys, signIn }) {
  const lines = keys
    ? `  Live key  ${keys.live.key}\n  Test key  ${keys.test.key}`
    : '  Keys      as printed at the first start; npm start -- --show-keys prints them again';
  say(`
  API       ${publicUrl}
  Docs      ${publicUrl}/docs
  Dashboard ${signIn}
  MCP       ${publicUrl}/mcp (for AI assistants; with a key as the Bearer token)
  Metrics   http://${urlHost(ADMIN_HOST)}:${ADMIN_PORT}/metrics (internal)
${lines}

  Try it:
  ${exampleCurl(publicUrl, keys ? keys.live.key : '$LIVE_KEY')}
`);
}

/** The same call over loopback instead of PUBLIC_URL. */
async function tryOut({ host, port }, { live }) {
  const { status, body } = await callExample(`http://${urlHost(host)}:${port}`, live.key);
  say(`  It answers ${status}:\n  ${body}`);
}
