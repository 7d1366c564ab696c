import { request } from 'node:http';
import { join } from 'node:path';
import { readJson, writePrivate } from './instance.mjs';
import { Refusal } from './console.mjs';
import { distMain, root } from './settings.mjs';

const CREDITS = 1000;
const EMAIL = 'demo@modernleads.test';
const CONTEXT = join(root, 'tools/up/demo-context.json');
const EXAMPLE = { path: '/v1/verify/email', body: JSON.stringify({ email: 'ada.lovelace@normal.test' }) };

/** Migrates the database. Returns the services that can log in as a role of their own: none when the user of DATABASE_URL may make no roles. */
export async function migrate(keeper, env) {
  return (await admin(keeper, env, 'migrate')).roles;
}

/** The demo account with a live and a test key: created at the first start with `database` and stored in DATA_DIR. */
export async function demoAccount(keeper, env, database) {
  const path = join(env.DATA_DIR, 'demo.json');
  const known = readJson(path);
  if (known?.database === database) return { ...known, isNew: false };
  const { account_id } = await admin(keeper, env, 'account:create', '--name', 'Demo', '--credits', String(CREDITS));
  const key = (mode) => admin(keeper, env, 'key:create', '--account', account_id, '--mode', mode);
  const demo = { database, account_id, live: await key('live'), test: await key('test') };
  writePrivate(path, demo);
  return { ...demo, isNew: true };
}

/** The address at which the demo owner, also an operator, signs in to the dashboard once; without a link when somebody has disabled that user. */
export async function demoSignIn(keeper, env, demo) {
  const flags = ['--name', 'Demo owner', '--account', demo.account_id, '--role', 'owner', '--operator', 'true'];
  if (!demo.hasOwner) {
    await admin(keeper, env, 'user:add', '--email', EMAIL, ...flags);
    remember(env, demo, { hasOwner: true });
  }
  const link = await admin(keeper, env, 'user:link', '--email', EMAIL).catch(() => undefined);
  return link?.url ?? `${env.PUBLIC_URL}/sign-in`;
}

/** Gives the demo account its buyer context, once: then it is the user's own. The services must run. */
export async function demoContext(keeper, env, demo) {
  if (demo.hasContext) return;
  await admin(keeper, env, 'context:set', '--account', demo.account_id, '--file', CONTEXT);
  remember(env, demo, { hasContext: true });
}

/** Adds to what is stored of the demo account, in DATA_DIR. */
function remember(env, demo, fields) {
  Object.assign(demo, fields);
  writePrivate(join(env.DATA_DIR, 'demo.json'), { ...demo, isNew: undefined });
}

/** The example call as a line to paste. */
export const exampleCurl = (url, key) =>
  `curl -X POST ${url}${EXAMPLE.path} -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" -d '${EXAMPLE.body}'`;

/** Makes the example call: `{ status, body }`. */
export function callExample(url, key) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const call = request(`${url}${EXAMPLE.path}`, { method: 'POST', headers, timeout: 30_000 }, async (response) => {
      let body = '';
      for await (const part of response.setEncoding('utf8')) body += part;
      resolve({ status: response.statusCode, body });
    });
    call.on('error', reject).on('timeout', () => call.destroy(new Error('no answer within 30 s')));
    call.end(EXAMPLE.body);
  });
}

async function admin(keeper, env, verb, ...flags) {
  const args = [distMain('tools/admin'), verb, ...flags, '--json'];
  const { code, stdout, stderr } = await keeper.run({
    name: 'admin',
    command: process.execPath,
    args,
    env: { ...process.env, ...env },
    cwd: root,
  });
  if (code !== 0) throw new Refusal(`"admin ${verb}" failed: ${stderr.trim() || stdout.trim() || `exit code ${code}`}`);
  return stdout.trim() ? JSON.parse(stdout) : {};
}
