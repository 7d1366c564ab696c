import { startProcess, testDatabase, type TestDatabase, type TestProcess } from '@modernleads/testing';

let store: TestDatabase;
const started: TestProcess[] = [];
beforeAll(async () => {
  store = await testDatabase();
});
afterAll(async () => {
  await Promise.all(started.map((each) => each.stop()));
  await store.drop();
});

async function start(app: string, env: Record<string, string>): Promise<TestProcess> {
  const child = await startProcess(`dist/apps/${app}/main.js`, { DATABASE_URL: store.url, ...env });
  started.push(child);
  return child.waitReady();
}
const statusOf = async (url: string, path: string): Promise<number> => (await fetch(url + path)).status;

describe('bull-board', () => {
  it('is served on the internal port of a service where QUEUE_BOARD says so', async () => {
    const [without, with_] = await Promise.all([start('batch', {}), start('batch', { QUEUE_BOARD: 'true' })]);
    expect(await statusOf(without.url, '/queues')).toBe(404);
    expect(await statusOf(with_.url, '/queues/')).toBe(200);
    const { queues } = (await (await fetch(`${with_.url}/queues/api/queues`)).json()) as { queues: { name: string }[] };
    expect(queues.map(({ name }) => name)).toContain('batch.turn');
    expect(await (await fetch(`${without.url}/metrics`)).text()).toMatch(
      /^queue_jobs\{.*queue="batch.turn",state="waiting".*\} 0$/m,
    );
  });

  it('is served by the gateway on its internal port, never on the public one; so are metrics', async () => {
    const gateway = await start('gateway', { QUEUE_BOARD: 'true' });
    for (const path of ['/queues', '/queues/', '/queues/api/queues', '/metrics', '/metrics/', '/metrics?x=1']) {
      expect(await statusOf(gateway.url, path)).toBe(404);
    }
    for (const path of ['/queues/', '/queues/api/queues', '/metrics', '/health/live', '/health/ready']) {
      expect(await statusOf(gateway.internalUrl, path)).toBe(200);
    }
    for (const path of ['/v1/account', '/docs', '/openapi.json']) expect(await statusOf(gateway.internalUrl, path)).toBe(404);
  });

  it('is not there when its port is taken: the gateway does not start, and says so', async () => {
    const { port } = new URL((await start('gateway', {})).internalUrl);
    const second = await startProcess('dist/apps/gateway/main.js', { DATABASE_URL: store.url, ADMIN_PORT: port });
    expect((await second.exited).code).toBe(1);
    expect(second.logs).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}`);
  });

  it('refuses what is neither true nor false', async () => {
    const child = await startProcess('dist/apps/batch/main.js', { DATABASE_URL: store.url, QUEUE_BOARD: 'yes' });
    expect((await child.exited).code).toBe(1);
    expect(child.logs).toMatch(/^QUEUE_BOARD must be one of true, false, e\.g\. QUEUE_BOARD=false$/m);
  });

  it('or not: a service has at most five connections to PostgreSQL, with the one for notifications', async () => {
    const text = `SELECT split_part(application_name, '/', 1) AS app, count(*)::int AS count FROM pg_stat_activity
                   WHERE datname = current_database() AND split_part(application_name, '/', 1) = ANY ($1) GROUP BY 1 ORDER BY 1`;
    const { rows } = await store.database.pool.query<{ app: string; count: number }>(text, [['batch', 'gateway']]);
    const replicas = { batch: 2, gateway: 2 };
    expect(rows.map(({ app }) => app)).toEqual(Object.keys(replicas));
    for (const { app, count } of rows) expect(count).toBeLessThanOrEqual(5 * replicas[app as keyof typeof replicas]);
  });
});
