import { createHmac } from 'node:crypto';
import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import { SuppressionList } from './suppression-list';

const PEPPER = 'a-pepper-for-tests-that-keeps-no-secret';
const ADA = { email: 'ada@acme.test', first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };

describe('SuppressionList', () => {
  let store: TestDatabase;
  let list: SuppressionList;

  beforeEach(async () => {
    store = await testDatabase();
    list = new SuppressionList(store.database, PEPPER);
  });
  afterEach(() => store.drop());

  it('knows nobody at first', async () => expect(await list.has([ADA])).toBe(false));

  it('knows a person by each thing that was given', async () => {
    await list.add([ADA], 'test');
    const other = new SuppressionList(store.database, PEPPER);
    expect(await other.has([{ email: 'ADA@acme.test' }])).toBe(true);
    expect(await other.has([{ first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }])).toBe(true);
    expect(await other.has([{ email: 'grace@acme.test' }, { email: 'ada@acme.test' }])).toBe(true);
    expect(await other.has([{ email: 'grace@acme.test' }])).toBe(false);
  });

  it('tells replicas that have already said no', async () => {
    const replica = new SuppressionList(store.database, PEPPER);
    expect(await replica.has([ADA])).toBe(false);
    await list.add([ADA], 'test');
    await until(() => replica.has([ADA]));
  });

  it('forgets a person again, everywhere', async () => {
    await list.add([ADA], 'test');
    const replica = new SuppressionList(store.database, PEPPER);
    expect(await replica.has([{ email: ADA.email }])).toBe(true);
    expect(await list.remove([{ email: ADA.email }])).toBe(1);
    await until(async () => !(await replica.has([{ email: ADA.email }])));
    expect(await replica.has([{ first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' }])).toBe(true);
  });

  it('keeps an objection against an address that was stored before mailboxes had a canonical form', async () => {
    await list.add([{ email: 'grace@acme.test' }], 'test');
    const former = createHmac('sha256', PEPPER).update('email:ada@gmail.com').digest('base64url');
    await store.database.pool.query(`INSERT INTO suppression (hash, kind, source) VALUES ($1, 'email', 'test')`, [former]);
    const other = new SuppressionList(store.database, PEPPER);
    expect(await other.has([{ email: 'Ada+x@gmail.com' }])).toBe(true);
    expect(await other.has([{ email: 'a.da@gmail.com' }])).toBe(false);
    expect(await list.remove([{ email: 'ada@gmail.com' }])).toBe(1);
  });

  it('knows a mailbox in every spelling', async () => {
    await list.add([{ email: '"A.da.Lovelace+x"@googlemail.com' }, { email: 'ada@bücher.test' }], 'test');
    expect(await list.has([{ email: 'adalovelace@GMAIL.com' }])).toBe(true);
    expect(await list.has([{ email: 'ADA@xn--bcher-kva.test' }])).toBe(true);
    expect(await list.has([{ email: 'ada+x@bücher.test' }])).toBe(false);
  });

  it('names nobody in its table', async () => {
    await list.add([ADA], 'file.csv');
    const { rows } = await store.database.pool.query('SELECT row_to_json(suppression)::text AS row FROM suppression');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/ada|acme|lovelace/i);
  });

  it('counts what is new, once', async () => {
    expect(await list.add([ADA, ADA], 'test')).toBe(2);
    expect(await list.add([ADA], 'test')).toBe(0);
  });

  it('takes more than fit into one statement', async () => {
    const many = Array.from({ length: 5_001 }, (_, n) => ({ email: `person${n}@acme.test` }));
    expect(await list.add(many, 'test')).toBe(5_001);
    expect(await list.has([{ email: 'person5000@acme.test' }])).toBe(true);
  });

  it('refuses another pepper, under which nobody would be known', async () => {
    await list.add([ADA], 'test');
    const other = new SuppressionList(store.database, `${PEPPER}-other`);
    await expect(other.has([ADA])).rejects.toThrow('PRIVACY_PEPPER');
    await expect(other.add([ADA], 'test')).rejects.toThrow('PRIVACY_PEPPER');
    await expect(SuppressionList.open(store.database, `${PEPPER}-other`)).rejects.toThrow('PRIVACY_PEPPER');
  });
});
