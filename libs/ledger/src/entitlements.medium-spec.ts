import { LedgerFixture } from '../test/ledger-fixture';
import { Entitlements } from '.';

let fixture: LedgerFixture;
beforeAll(async () => {
  fixture = await LedgerFixture.create();
});
afterAll(() => fixture.close());

const named = (count: number, freshSeconds = 3_600) =>
  Array.from({ length: count }, (_, n) => ({ resource: `verify:user${n}@acme.test`, answer: `{"n":${n}}`, freshSeconds }));

describe('what an account owns', () => {
  it('is every paid answer that is still fresh', async () => {
    const [owner, other] = [await fixture.account(0), await fixture.account(0)];
    const entitlements = new Entitlements(fixture.store.database.pool);
    await entitlements.add(owner, [...named(2), { resource: 'verify:old@acme.test', answer: '{}', freshSeconds: -1 }]);
    const asked = ['verify:user1@acme.test', 'verify:user1@acme.test', 'verify:old@acme.test', 'verify:eve@acme.test'];
    expect([...(await entitlements.owned(owner, asked))]).toEqual([['verify:user1@acme.test', '{"n":1}']]);
    expect((await entitlements.owned(other, asked)).size).toBe(0);
  });

  it('is found by index without table statistics', async () => {
    const [first, rich] = [await fixture.account(0), await fixture.account(0)];
    const { database } = fixture.store;
    await new Entitlements(database.pool).add(first, named(1_000));
    await database.pool.query('ANALYZE entitlement');
    await new Entitlements(database.pool).add(rich, named(5_000));
    const read = await database.transaction(async (client) => {
      const resources = named(50).map(({ resource }) => resource);
      expect((await new Entitlements(client).owned(rich, resources)).size).toBe(50);
      const text = `SELECT seq_tup_read + idx_tup_fetch AS read FROM pg_stat_xact_user_tables WHERE relname = 'entitlement'`;
      return Number((await client.query<{ read: string }>(text)).rows[0]?.read);
    });
    expect(read).toBeLessThan(100);
  });
});
