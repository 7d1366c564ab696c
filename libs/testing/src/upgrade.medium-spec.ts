import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, migrate, openDatabase } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { Client } from 'pg';
import { describeSchema } from './describe-schema';
import { storeUrl } from './env';
import { uniqueId } from './factories';
import { testDatabase, type TestDatabase } from './test-database';

const server = new Client({ connectionString: storeUrl('DATABASE_URL') });
const name = uniqueId('upgraded').replaceAll('-', '_');
const ACCOUNT = 'a0000000-0000-4000-8000-000000000001';
/** Options of queues without a worker. */
const TEMPLATE = { queue: 'test.turn', name: 'Turn', opts: {} };
const JOBS = JSON.stringify({ webhookFanOut: TEMPLATE, deliveryTurn: TEMPLATE, failingDeliveryTurn: TEMPLATE });
const DUMP = join(__dirname, '../../database/test/as-of-0015.sql');
let fresh: TestDatabase;
let database: Database;
let applied: string[];

beforeAll(async () => {
  fresh = await testDatabase();
  await server.connect();
  await server.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(storeUrl('DATABASE_URL'));
  url.pathname = `/${name}`;
  const loading = new Client({ connectionString: url.href });
  await loading.connect();
  await loading.query(readFileSync(DUMP, 'utf8')).finally(() => loading.end());
  database = await openDatabase({ url: url.href, applicationName: 'test', answerMs: 30_000 });
  applied = await migrate(database);
});
afterAll(async () => {
  await fresh.drop();
  await database.close();
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await server.end();
});

async function all<Row extends object>(text: string): Promise<Row[]> {
  return (await database.pool.query<Row>(text)).rows;
}

/** Rolls back the changes of a test. */
async function tried(work: (query: typeof all) => Promise<void>): Promise<void> {
  const undone = new Error('undone');
  const transaction = database.transaction(async (client) => {
    await work(async <Row extends object>(text: string) => (await client.query<Row>(text)).rows);
    throw undone;
  });
  await expect(transaction).rejects.toBe(undone);
}

describe('a database as of migration 15', () => {
  it('is upgraded by the missing migrations', async () => {
    const names = fresh.database.dataSource.migrations.map((migration) => migration.name);
    expect(applied).toEqual(names.slice(15));
    expect(await migrate(database)).toEqual([]);
  });

  it('has the schema of a new one', async () => {
    expect(await describeSchema(database.pool)).toBe(await describeSchema(fresh.database.pool));
    const inForce = 'SELECT name, hash, defines FROM function_source ORDER BY name';
    expect(await all(inForce)).toEqual((await fresh.database.pool.query(inForce)).rows);
  });

  it('has a correct ledger, in which running operations can be settled', async () => {
    const ledger = new Ledger(database);
    expect(await ledger.audit()).toEqual({ ok: true, accounts: 2, entries: 4, problems: [] });
    expect(await ledger.balance(ACCOUNT)).toMatchObject({ balance: 980, held: 60 });
    await tried(async (query) => {
      const settled = await query(`SELECT * FROM ledger_settle(
        '[{"n":0,"operation_id":"c0000000-0000-4000-8000-000000000002","account_id":"${ACCOUNT}","mode":"live","fence":1,"charge":10,"status":200,"body":"{}"}]', NULL)`);
      expect(settled).toEqual([{ n: 0, kind: 'settled', available: '920' }]);
    });
  });

  it('takes rows of batches under the name of the domain key in the version before', async () => {
    await tried(async (query) => {
      const [row] = await query(`INSERT INTO batch_row (batch_id, n, lane, state)
        SELECT id, 9999, 'acme.test', 'pending' FROM batch LIMIT 1 RETURNING domain_key, lane`);
      expect(row).toEqual({ domain_key: 'acme.test', lane: null });
    });
  });

  it('has batches whose rows can be claimed, and rows of ended leases that are freed', async () => {
    await tried(async (query) => {
      const inLine = await query<{ batch_id: string; turn: number }>('SELECT batch_id, turn FROM batch_reconcile(10, 16)');
      expect(inLine.map(({ turn }) => turn)).toEqual([2]);
      const [claimed] = await query<{ chunk: number; rows: { n: number }[] }>(
        `SELECT chunk, rows FROM batch_claim('${inLine[0]?.batch_id}', 2, 10, 16, '1 minute')`,
      );
      expect(claimed?.rows.map(({ n }) => n).sort()).toEqual([2, 3, 4, 5, 6]);
      expect(claimed?.chunk).toBe(2);
    });
  });

  it('has deliveries that can be claimed, and events that fan out', async () => {
    await tried(async (query) => {
      expect(await query(`SELECT webhook_fan_out(10, 4, '${JOBS}', NULL) AS events`)).toEqual([{ events: 1 }]);
      const steps = JSON.stringify([
        { endpoint_id: 'e0000000-0000-4000-8000-000000000001', failing: false, begins: true, most: 10 },
        { endpoint_id: 'e0000000-0000-4000-8000-000000000002', failing: true, begins: true, most: 10 },
      ]);
      const taken = await query<{ fence: number; event: string }>(
        `SELECT fence, event FROM webhook_claim('${steps}', 4, '1 minute', '${JOBS}', NULL) ORDER BY event, fence`,
      );
      expect(taken).toEqual([
        { fence: 1, event: 'batch.cancelled' },
        { fence: 1, event: 'batch.completed' },
        { fence: 2, event: 'batch.completed' },
        { fence: 2, event: 'batch.failed' },
      ]);
    });
  });

  it('refuses changes of ledger entries, and counts changes of keys and of the suppression list', async () => {
    await expect(all('DELETE FROM ledger_entry')).rejects.toThrow('insert-only');
    await tried(async (query) => {
      await query(`UPDATE api_key SET revoked_at = now()`);
      expect(await query('SELECT version FROM key_version')).toEqual([{ version: '4' }]);
      await query('DELETE FROM suppression');
      expect(await query('SELECT version FROM suppression_state')).toEqual([{ version: '2' }]);
    });
  });
});
