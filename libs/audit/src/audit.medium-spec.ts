import { randomUUID } from 'node:crypto';
import { type TestDatabase, testDatabase, wholeScans } from '@modernleads/testing';
import * as fc from 'fast-check';
import { Audit, type AuditEvent } from '.';

let store: TestDatabase;
let audit: Audit;
beforeEach(async () => {
  store = await testDatabase();
  audit = new Audit(store.database);
});
afterEach(() => store.drop());

const subject = { kind: 'api_key', id: randomUUID() };
const key = { kind: 'key', id: randomUUID(), ip: '203.0.113.7' } as const;
const eventOf = (accountId: string, event: Partial<AuditEvent> = {}): AuditEvent => ({
  scope: { accountId, mode: 'live', actor: key },
  verb: 'key.create',
  subject,
  after: { scopes: ['all'] },
  ...event,
});

async function record(...events: readonly AuditEvent[]): Promise<void> {
  for (const event of events) await Audit.record(store.database.pool, event);
}

async function superuser(statements: string): Promise<void> {
  await store.database.pool.query(
    `ALTER TABLE audit_event DISABLE TRIGGER ALL; ${statements}; ALTER TABLE audit_event ENABLE TRIGGER ALL`,
  );
}

describe('an audit event', () => {
  it('says who changed what, on what, from where, when, and in which request', async () => {
    const accountId = randomUUID();
    const requestId = randomUUID();
    await record(
      eventOf(accountId, { scope: { accountId, mode: 'live', actor: key, requestId }, before: { scopes: ['batch'] } }),
    );
    expect(await audit.listAuditEvents({ accountId, mode: 'live' }, { limit: 10 })).toEqual([
      {
        id: expect.any(String),
        sequence: 1,
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        verb: 'key.create',
        actor: { kind: 'key', id: key.id },
        subject,
        ip: '203.0.113.7',
        request_id: requestId,
        before: { scopes: ['batch'] },
        after: { scopes: ['all'] },
        hash: expect.stringMatching(/^[\da-f]{64}$/),
      },
    ]);
  });

  it('keeps no request id that a caller has made up, since it may name a person', async () => {
    const accountId = randomUUID();
    await record(eventOf(accountId, { scope: { accountId, mode: 'live', requestId: 'ada.lovelace@acme.test' } }));
    const [event] = await audit.listAuditEvents({ accountId, mode: 'live' }, { limit: 1 });
    expect(event).toMatchObject({ request_id: null, actor: { kind: 'system', id: null } });
  });

  it('is gone when the transaction of its change is rolled back, and leaves no gap', async () => {
    const accountId = randomUUID();
    const mistake = new Error('a mistake');
    const undone = store.database.transaction(async (client) => {
      await Audit.record(client, eventOf(accountId));
      throw mistake;
    });
    await expect(undone).rejects.toBe(mistake);
    await record(eventOf(accountId));
    expect(await audit.listAuditEvents({ accountId, mode: 'live' }, { limit: 10 })).toMatchObject([{ sequence: 1 }]);
    expect(await audit.findBroken()).toEqual([]);
  });

  it.each(['UPDATE audit_event SET verb = verb', 'DELETE FROM audit_event', 'TRUNCATE audit_event'])(
    'refuses %s',
    async (statement) => {
      await record(eventOf(randomUUID()));
      await expect(store.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
      expect(await audit.count()).toBe(1);
    },
  );
});

describe('the list', () => {
  it('has pages and filters, and events of one account and mode only', async () => {
    const accountId = randomUUID();
    const verbs = ['key.create', 'key.revoke', 'plan.set', 'quota.set', 'credits.grant'] as const;
    await record(...verbs.map((verb) => eventOf(accountId, { verb })), eventOf(randomUUID()));
    await record(
      eventOf(accountId, { scope: { accountId, mode: 'test' }, verb: 'contacts.import', subject: { kind: 'contacts' } }),
    );
    const list = async (filter: object, mode: 'live' | 'test' = 'live') =>
      (await audit.listAuditEvents({ accountId, mode }, { limit: 10, ...filter })).map(({ verb }) => verb);
    expect(await list({})).toEqual([...verbs].reverse());
    expect(await list({ limit: 2 })).toEqual(['credits.grant', 'quota.set']);
    expect(await list({ after: '4', limit: 2 })).toEqual(['plan.set', 'key.revoke']);
    expect(await list({ verb: 'plan.set' })).toEqual(['plan.set']);
    expect(await list({ actor: key.id })).toHaveLength(5);
    expect(await list({ actor: 'alice' })).toEqual([]);
    expect(await list({ subject: subject.id })).toHaveLength(5);
    expect(await list({ from: new Date(Date.now() + 60_000) })).toEqual([]);
    expect(await list({ to: new Date(Date.now() - 3_600_000) })).toEqual([]);
    expect(await list({}, 'test')).toEqual(['contacts.import']);
  });

  it('reads no more than a page, however many events there are', async () => {
    const accountId = randomUUID();
    await store.database.pool.query(
      `INSERT INTO audit_event (account_id, mode, chain_seq, at, verb, actor_kind, subject_kind, hash)
        SELECT $1, 'live', n, now(), 'key.create', 'system', 'api_key', '' FROM generate_series(1, 4000) AS n`,
      [accountId],
    );
    await store.database.pool.query('ANALYZE audit_event');
    for (const filter of [{}, { after: '2000' }, { verb: 'key.create' }]) {
      const list = () => audit.listAuditEvents({ accountId, mode: 'live' }, { limit: 100, ...filter });
      expect(await list()).toHaveLength(100);
      expect([filter, await wholeScans(store.database, list)]).toEqual([filter, []]);
    }
  });
});

describe('the chain of events', () => {
  const tamperings: [string, string, RegExp][] = [
    ['a changed field', `UPDATE audit_event SET after = '{}' WHERE chain_seq = 3`, /^sequence 3, id \S+ does not fit its hash$/],
    [
      'another actor',
      `UPDATE audit_event SET actor_id = 'mallory' WHERE chain_seq = 2`,
      /^sequence 2, id \S+ does not fit its hash$/,
    ],
    ['a removed event', 'DELETE FROM audit_event WHERE chain_seq = 2', /^sequence 2 is missing: sequence 3, id \S+ comes next$/],
    ['the last ones removed', 'DELETE FROM audit_event WHERE chain_seq > 3', /^sequence 4 is missing: the last is sequence 5$/],
    [
      'two that changed places',
      'UPDATE audit_event SET chain_seq = -chain_seq WHERE chain_seq IN (2, 4); UPDATE audit_event SET chain_seq = 6 + chain_seq WHERE chain_seq < 0',
      /^sequence 2, id \S+ does not fit its hash$/,
    ],
  ];

  it.each(tamperings)('shows %s', async (_what, tampering, detail) => {
    const accountId = randomUUID();
    await record(...Array.from({ length: 5 }, () => eventOf(accountId)));
    expect(await audit.findBroken()).toEqual([]);
    await superuser(tampering);
    expect(await audit.findBroken()).toEqual([{ subject: accountId, detail: expect.stringMatching(detail) }]);
  });

  it('is unbroken after 50 events of one account at once', async () => {
    const accountId = randomUUID();
    await Promise.all(Array.from({ length: 50 }, () => record(eventOf(accountId))));
    expect([await audit.findBroken(), await audit.count()]).toEqual([[], 50]);
  });

  it('is unbroken after any events of any accounts, and shows any that is removed', async () => {
    const accounts = [randomUUID(), randomUUID(), randomUUID()];
    const event = fc.record({
      account: fc.constantFrom(...accounts),
      before: fc.option(
        fc.object({ maxDepth: 1, key: fc.stringMatching(/^[a-z]{1,5}$/), values: [fc.integer(), fc.boolean()] }),
        { nil: undefined },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 8 }), fc.nat(), async (events, which) => {
        await Promise.all(events.map(({ account, before }) => record(eventOf(account, { before }))));
        expect(await audit.findBroken()).toEqual([]);
        const { rows } = await store.database.pool.query<{ id: string; account_id: string }>(
          'SELECT * FROM audit_event ORDER BY id',
        );
        const { id, account_id } = rows[which % rows.length] as { id: string; account_id: string };
        await store.database.pool.query('CREATE TABLE kept AS TABLE audit_event');
        await superuser(`DELETE FROM audit_event WHERE id = '${id}'`);
        expect((await audit.findBroken()).map((broken) => broken.subject)).toEqual([account_id]);
        await superuser(`INSERT INTO audit_event SELECT * FROM kept WHERE id = '${id}'; DROP TABLE kept`);
        expect(await audit.findBroken()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
