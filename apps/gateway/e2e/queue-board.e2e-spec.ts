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
const statusOf = async ({ url }: TestProcess, path: string): Promise<number> => (await fetch(url + path)).status;

describe('bull-board', () => {
  it('is served on the internal port of a service where QUEUE_BOARD says so', async () => {
    const [without, with_] = await Promise.all([start('batch', {}), start('batch', { QUEUE_BOARD: 'true' })]);
    expect(await statusOf(without, '/queues')).toBe(404);
    expect(await statusOf(with_, '/queues/')).toBe(200);
    const { queues } = (await (await fetch(`${with_.url}/queues/api/queues`)).json()) as { queues: { name: string }[] };
    expect(queues.map(({ name }) => name)).toContain('batch.turn');
    expect(await (await fetch(`${without.url}/metrics`)).text()).toMatch(
      /^queue_jobs\{.*queue="batch.turn",state="waiting".*\} 0$/m,
    );
  });

  it('is never served by the gateway, whose port is public', async () => {
    const gateway = await start('gateway', { QUEUE_BOARD: 'true' });
    for (const path of ['/queues', '/queues/', '/queues/api/queues']) expect(await statusOf(gateway, path)).toBe(404);
  });

  it('refuses what is neither true nor false', async () => {
    const child = await startProcess('dist/apps/batch/main.js', { DATABASE_URL: store.url, QUEUE_BOARD: 'yes' });
    expect((await child.exited).code).toBe(1);
    expect(child.logs).toMatch(/^QUEUE_BOARD must be one of true, false, e\.g\. QUEUE_BOARD=false$/m);
  });

  it('or not: a service has at most five connections to PostgreSQL, with the one for notifications', async () => {
    const text = `SELECT application_name AS app, count(*)::int AS count FROM pg_stat_activity
                   WHERE datname = current_database() AND application_name = ANY ($1) GROUP BY 1 ORDER BY 1`;
    const { rows } = await store.database.pool.query<{ app: string; count: number }>(text, [['batch', 'gateway']]);
    const replicas = { batch: 2, gateway: 1 };
    expect(rows.map(({ app }) => app)).toEqual(Object.keys(replicas));
    for (const { app, count } of rows) expect(count).toBeLessThanOrEqual(5 * replicas[app as keyof typeof replicas]);
  });
});
