import { get } from 'node:http';
import { credentialsOf, databaseUrlOf, platformSecrets, redisUrlOf, withoutSecrets } from './credentials.mjs';
import { apps, distMain, root, urlHost } from './settings.mjs';

// Half of Node's young generation: each idle process uses 30 MB less.
const NODE_FLAGS = ['--enable-source-maps', '--max-semi-space-size=8'];

/** The environment that all services and the admin tool share. Variables of the user take precedence. */
export async function serviceEnv({ settings, instance, urls }) {
  const { KEY_PEPPER, PRIVACY_PEPPER, WEBHOOK_SECRET_KEYS } = platformSecrets(instance.secret);
  const ours = {
    NODE_ENV: 'development',
    HOST: settings.host,
    // Only the API listens on HOST, everything else inside.
    ADMIN_HOST: '127.0.0.1',
    ADMIN_PORT: String(await instance.port('gateway-admin')),
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    KEY_PEPPER,
    PRIVACY_PEPPER,
    WEBHOOK_SECRET_KEYS,
    SMTP_HELO: 'verify.modernleads.test',
    SMTP_FROM: '',
    ...(settings.testnet && {
      TESTNET: await testnetPorts(instance),
      RESEARCH_BOARDS: 'greenhouse=http://greenhouse.board-api.test',
    }),
    ...urls,
  };
  return Object.fromEntries(Object.entries(ours).map(([name, value]) => [name, process.env[name] || value]));
}

/** The environment of one service, or of the admin tool: the shared one, and what is its own. A REDIS_URL of the user is that of all. */
export function envOf(name, { instance, common }) {
  const secrets = platformSecrets(instance.secret);
  const redisUrl = process.env.REDIS_URL || redisUrlOf(name, common.REDIS_URL, secrets);
  return { ...common, ...credentialsOf(name, secrets), REDIS_URL: redisUrl };
}

/** Starts every app and the testnet at once, and waits until all of them are ready. Returns their names, for the user. */
export async function startServices({ keeper, instance, settings, logOf, user, common, roles }) {
  const secrets = platformSecrets(instance.secret);
  const databaseOf = (name) => roles.includes(name) && { DATABASE_URL: databaseUrlOf(name, common.DATABASE_URL, secrets) };
  const services = [
    ...apps().map((name) => ({
      name,
      folder: `apps/${name}`,
      own: { ...envOf(name, { instance, common }), ...databaseOf(name) },
    })),
    ...(settings.testnet ? [{ name: 'testnet', folder: 'tools/testnet', own: common }] : []),
  ];
  const startOne = async ({ name, folder, own }) => {
    const place =
      name === 'gateway'
        ? { HOST: common.HOST, PORT: String(settings.port) }
        : { HOST: common.ADMIN_HOST, PORT: String(await instance.port(name)) };
    const args = [...NODE_FLAGS, distMain(folder)];
    const spec = {
      ...user,
      name,
      command: process.execPath,
      args,
      env: { ...withoutSecrets(process.env), ...own, ...place },
      cwd: root,
      log: logOf(name),
    };
    await keeper.start(spec, () => isReady(place));
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

function isReady({ HOST, PORT }) {
  return new Promise((resolve) => {
    const request = get(`http://${urlHost(HOST)}:${PORT}/health/ready`, { timeout: 2_000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('error', () => resolve(false)).on('timeout', () => request.destroy());
  });
}
