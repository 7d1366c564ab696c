import { describeSchema, storeUrl, uniqueId } from '@modernleads/testing';
import { Client } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { type Database, migrate, openDatabase } from '.';
import { migrations } from './migrations';

const REPLICAS = 4;
const server = new Client({ connectionString: storeUrl('DATABASE_URL') });
const name = uniqueId('empty').replaceAll('-', '_');
let replicas: Database[];

beforeAll(async () => {
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  const url = new URL(storeUrl('DATABASE_URL'));
  url.pathname = `/${name}`;
  replicas = await Promise.all(
    Array.from({ length: REPLICAS }, () => openDatabase({ url: url.href, applicationName: 'test', poolSize: 1 })),
  );
});

afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.close()));
  await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await server.end();
});

const names = migrations.map((Migration) => new Migration().name).sort();

describe('migrate', () => {
  it('applies every migration once when several processes start on an empty database', async () => {
    const applied = await Promise.all(replicas.map(migrate));
    expect(applied.flat().sort()).toEqual(names);
  });

  it('has nothing to do the second time', async () => {
    expect(await migrate(replicas[0] as Database)).toEqual([]);
  });

  it('can be reverted, with every table, type and function, and applied again', async () => {
    const { dataSource, pool } = replicas[0] as Database;
    const before = await describeSchema(pool);
    for (let undone = 0; undone < migrations.length; undone += 1) await dataSource.undoLastMigration();
    const { rows } = await pool.query(`
      SELECT relname AS left_behind FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migration'
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typname NOT IN ('migration', '_migration')`);
    expect(rows).toEqual([]);
    await migrate(replicas[0] as Database);
    expect(await describeSchema(pool)).toBe(before);
  });

  it('each step can be reverted by itself', async () => {
    const { dataSource, pool } = replicas[0] as Database;
    for (let undone = 0; undone < migrations.length; undone += 1) await dataSource.undoLastMigration();
    const tables = async () => (await describeSchema(pool)).split('-- Functions')[0];
    const steps: unknown[] = [await tables()];
    for (let done = 1; done <= migrations.length; done += 1) {
      const step = await new DataSource({
        ...dataSource.options,
        migrations: migrations.slice(0, done),
      } as DataSourceOptions).initialize();
      await step.runMigrations({ transaction: 'each' }).finally(() => step.destroy());
      steps.push(await tables());
    }
    for (let left = migrations.length; left >= 0; left -= 1) {
      expect(await tables()).toBe(steps[left]);
      if (left) await dataSource.undoLastMigration();
    }
  });
});
