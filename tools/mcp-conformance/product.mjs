import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../up/console.mjs';
import { wipe } from '../up/instance.mjs';
import { freePort } from '../up/ports.mjs';
import { root } from '../up/settings.mjs';

const STORES = ['DATABASE_URL', 'REDIS_URL', 'NATS_URL', 'PUBLIC_URL'];

/** Runs `npm start` on data of its own: `{ url, key, stop }`, with a test key of which the rate limit is no limit here. */
export async function startProduct() {
  const dataDir = mkdtempSync(join(tmpdir(), 'modernleads-conformance-data-'));
  const port = await freePort();
  const own = Object.entries(process.env).filter(([name]) => !STORES.includes(name));
  const env = { ...Object.fromEntries(own), DATA_DIR: dataDir, PORT: String(port) };
  const starter = spawn(process.execPath, [join(root, 'tools/up/up.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(starter, 'close');
  const stop = async () => {
    starter.kill('SIGTERM');
    await ended;
    wipe(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await saysReady(starter);
    return { url: `http://127.0.0.1:${port}`, key: mintKey(dataDir, env), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function saysReady({ stdout }) {
  let said = '';
  for await (const text of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += text;
    if (!said.includes('Ctrl-C stops everything')) continue;
    stdout.resume();
    return;
  }
  throw new Refusal(`npm start has ended:\n${said}`);
}

function mintKey(dataDir, env) {
  const { account_id: account } = JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8'));
  const args = ['key:create', '--account', account, '--mode', 'test', '--rate-limit', '10000', '--json'];
  const { stdout } = spawnSync(process.execPath, [join(root, 'tools/admin/admin.mjs'), ...args], { env, encoding: 'utf8' });
  return JSON.parse(stdout).key;
}
