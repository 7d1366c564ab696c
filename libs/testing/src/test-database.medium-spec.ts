import { Client } from 'pg';
import { storeUrl } from './env';
import { testDatabase } from './test-database';

describe('testDatabase', () => {
  const tables = `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`;

  it('gives every caller a migrated database of its own', async () => {
    const tests = await Promise.all([testDatabase(), testDatabase(), testDatabase()]);
    const [one, ...others] = tests.map(({ database }) => database.pool);
    await one?.query(`INSERT INTO account (name) VALUES ('only here')`);
    for (const other of others) {
      expect((await other.query(tables)).rows).toContainEqual({ tablename: 'account' });
      expect((await other.query('SELECT * FROM account')).rows).toEqual([]);
    }
    await Promise.all(tests.map((test) => test.drop()));
  });

  it('is dropped while a program is still connected', async () => {
    const test = await testDatabase();
    const program = new Client({ connectionString: test.url });
    const disconnected = new Promise((resolve) => program.on('error', resolve));
    await program.connect();
    await test.drop();
    await disconnected;
    const server = new Client({ connectionString: storeUrl('DATABASE_URL') });
    await server.connect();
    const { rows } = await server.query('SELECT datname FROM pg_database WHERE datname = $1', [
      new URL(test.url).pathname.slice(1),
    ]);
    await server.end();
    expect(rows).toEqual([]);
  });

  it('names the command that starts the stores when there are none', () => {
    const { DATABASE_URL } = process.env;
    delete process.env['DATABASE_URL'];
    expect(() => storeUrl('DATABASE_URL')).toThrow('DATABASE_URL is not set: run the tests with "npm test"');
    process.env['DATABASE_URL'] = DATABASE_URL;
  });
});
