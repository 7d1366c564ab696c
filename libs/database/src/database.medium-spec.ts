import { readFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { storeUrl, testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { isStoreDown, openDatabase, type Queryable } from '.';

let store: TestDatabase;
beforeAll(async () => (store = await testDatabase()));
afterAll(() => store.drop());

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Accepts connections and sends nothing, like a suspended server. */
async function silentServer(): Promise<{ url: string; close: () => void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => sockets.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const close = () => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  };
  return { url: `postgres://nobody@127.0.0.1:${port}/nothing`, close };
}

async function killConnections(applicationName: string): Promise<void> {
  await store.database.pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
    applicationName,
  ]);
}

describe('openDatabase', () => {
  it('gives TypeORM and prepared statements the same pool', async () => {
    const { rows } = await store.database.pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    expect(await store.database.dataSource.query('SELECT pg_backend_pid() AS pid')).toEqual(rows);
  });

  it('reports the store as down when no server listens, or none answers', async () => {
    const unreachable = { url: 'postgres://nobody@127.0.0.1:1/nothing', applicationName: 'test' };
    expect(isStoreDown(await failure(openDatabase(unreachable)))).toBe(true);
    const silent = await silentServer();
    expect(isStoreDown(await failure(openDatabase({ ...unreachable, url: silent.url })))).toBe(true);
    silent.close();
    expect(isStoreDown(await failure(openDatabase({ ...unreachable, url: 'postgres:///nothing?host=/nowhere' })))).toBe(true);
  });
});

describe('a database', () => {
  it('survives the loss of its idle connections, reports it, and connects again', async () => {
    const lost: Error[] = [];
    const database = await openDatabase({
      url: store.url,
      applicationName: 'idle',
      onConnectionLost: (error) => lost.push(error),
    });
    await database.ping();
    await killConnections('idle');
    await until(() => lost.length > 0);
    await until(() => database.ping().then(() => true));
    await database.close();
  });

  it('survives the loss of a connection in the middle of a statement or a transaction', async () => {
    const database = await openDatabase({ url: store.url, applicationName: 'busy' });
    const statement = failure(database.pool.query('SELECT pg_sleep(1)'));
    const transaction = failure(
      database.transaction(async (client) => {
        await client.query('SELECT 1');
        await killConnections('busy');
        await until(
          async () =>
            (await store.database.pool.query(`SELECT FROM pg_stat_activity WHERE application_name = 'busy'`)).rowCount === 0,
        );
        await client.query('SELECT 1');
      }),
    );
    expect([isStoreDown(await statement), isStoreDown(await transaction)]).toEqual([true, true]);
    await database.ping();
    await database.close();
  });

  it('cancels a statement that takes too long, and one that waits for a lock', async () => {
    const database = await openDatabase({ url: store.url, applicationName: 'hurried' });
    await store.database.pool.query('CREATE TABLE scarce (id int)');
    const slow = await failure(database.pool.query('SELECT pg_sleep(10)'));
    const blocked = await store.database.transaction(async (client) => {
      await client.query('LOCK TABLE scarce');
      return failure(database.pool.query('SELECT * FROM scarce'));
    });
    await database.close();
    expect(slow).toMatchObject({ code: '57014' });
    expect(blocked).toMatchObject({ code: '55P03' });
    expect([slow, blocked].map(isStoreDown)).toEqual([true, true]);
  });

  it('closes a connection without an answer, in a transaction or not', async () => {
    const database = await openDatabase({ url: store.url, applicationName: 'deaf', poolSize: 1 });
    const neverAnswers = async (client: Queryable): Promise<unknown> => {
      await client.query('SET statement_timeout = 0');
      return failure(client.query('SELECT pg_sleep(30)'));
    };
    const silence = [
      await neverAnswers(database.pool),
      await failure(database.transaction(async (client) => Promise.reject(await neverAnswers(client)))),
    ];
    expect(silence).toMatchObject(Array(2).fill({ message: 'Query read timeout' }));
    expect(silence.map(isStoreDown)).toEqual([true, true]);
    expect((await database.pool.query('SHOW statement_timeout')).rows).toEqual([{ statement_timeout: '1400ms' }]);
    await killConnections('deaf');
    await database.close();
  });

  it('survives what a server that stops writes to a connection that is given up, or is between two statements', async () => {
    const database = await openDatabase({ url: store.url, applicationName: 'late', poolSize: 1 });
    const given = await database.pool.connect();
    expect(() => given.emit('error', new Error('terminating connection'))).not.toThrow();
    given.release(true);
    expect(() => given.emit('error', new Error('terminating connection'))).not.toThrow();
    await database.ping();
    await database.close();
  });

  it('reports the store as down when the pool has no free connection', async () => {
    const database = await openDatabase({ url: store.url, applicationName: 'full', poolSize: 1 });
    const client = await database.pool.connect();
    expect(isStoreDown(await failure(database.ping()))).toBe(true);
    client.release();
    await database.close();
  });

  it('does not report a programming error as an outage', async () => {
    expect(isStoreDown(await failure(store.database.pool.query('SELECT nonsense')))).toBe(false);
    expect(isStoreDown(await failure(store.database.dataSource.query('SELECT nonsense')))).toBe(false);
    const database = await openDatabase({ url: store.url, applicationName: 'hurried' });
    expect(isStoreDown(await failure(database.dataSource.query('SELECT pg_sleep(10)')))).toBe(true);
    await database.close();
    expect(isStoreDown(new TypeError('x is not a function'))).toBe(false);
    expect(isStoreDown(await failure(readFile('/nowhere/nothing')))).toBe(false);
  });

  it('rolls back a transaction that fails, and keeps the connection', async () => {
    const { database } = store;
    await database.pool.query('CREATE TABLE kept (id int)');
    const mistake = new Error('a mistake');
    const work = database.transaction(async (client) => {
      await client.query('INSERT INTO kept VALUES (1)');
      throw mistake;
    });
    expect(await failure(work)).toBe(mistake);
    await database.transaction((client) => client.query('INSERT INTO kept VALUES (2)'));
    expect((await database.pool.query('SELECT id FROM kept')).rows).toEqual([{ id: 2 }]);
  });

  it('names itself to PostgreSQL', async () => {
    const database = await openDatabase({ url: storeUrl('DATABASE_URL'), applicationName: 'gateway' });
    expect((await database.pool.query('SHOW application_name')).rows).toEqual([{ application_name: 'gateway' }]);
    await database.close();
  });
});
