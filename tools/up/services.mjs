import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { distMain, root, urlHost } from './settings.mjs';

// Half of Node's young generation: each idle process uses 30 MB less.
const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=8'];

/** Every app, by name. */
const apps = () => readdirSync(join(root, 'apps')).filter((name) => existsSync(join(root, 'apps', name, 'src/main.ts')));

/** The environment that all services and the admin tool share. Variables of the user take precedence. */
export async function serviceEnv({ settings, instance, urls }) {
  const ours = {
    NODE_ENV: 'development',
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    KEY_PEPPER: instance.secret('pepper'),
    PRIVACY_PEPPER: instance.secret('privacy-pepper'),
    WEBHOOK_SECRET_KEYS: `first:${createHash('sha256').update(instance.secret('webhooks')).digest('base64')}`,
    SMTP_HELO: 'verify.modernleads.test',
    SMTP_FROM: '',
    ...(settings.testnet && { TESTNET: await testnetPorts(instance) }),
    ...urls,
  };
  return Object.fromEntries(Object.entries(ours).map(([name, value]) => [name, process.env[name] || value]));
}

/** Starts every app and the testnet at once, and waits until all of them are ready. Returns their names, for the user. */
export async function startServices({ keeper, instance, settings, logOf, common }) {
  const services = [
    ...apps().map((name) => ({ name, folder: `apps/${name}` })),
    ...(settings.testnet ? [{ name: 'testnet', folder: 'tools/testnet' }] : []),
  ];
  const startOne = async ({ name, folder }) => {
    const port = name === 'gateway' ? settings.port : await instance.port(name);
    const args = [...NODE_FLAGS, distMain(folder)];
    const spec = {
      name,
      command: process.execPath,
      args,
      env: { ...process.env, ...common, PORT: String(port) },
      cwd: root,
      log: logOf(name),
    };
    await keeper.start(spec, () => isReady(common.HOST, port));
  };
  await Promise.all(services.map(startOne));
  return services.map(({ name }) => name).join(', ');
}

async function testnetPorts(instance) {
  const [dns, smtp, web] = [
    await instance.port('testnet-dns'),
    await instance.port('testnet-smtp'),
    await instance.port('testnet-web'),
  ];
  return `dns=127.0.0.1:${dns},smtp=${smtp},web=${web}`;
}

function isReady(host, port) {
  return new Promise((resolve) => {
    const request = get(`http://${urlHost(host)}:${port}/health/ready`, { timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false)).on('timeout', () => request.destroy());
  });
}
