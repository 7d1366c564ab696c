import { Quotas } from '@modernleads/quotas';
import { createAccount, setQuotas, type TestDatabase, testDatabase, usageFaults, wholeScans } from '@modernleads/testing';
import type { Place } from './contact-pages';
import { ContactsRepository } from './contacts.repository';
import type { Owner } from './owner';

let store: TestDatabase;
let quotas: Quotas;
let contacts: ContactsRepository;

beforeAll(async () => {
  store = await testDatabase();
  quotas = new Quotas(store.database.pool);
  contacts = new ContactsRepository(store.database, quotas);
});
afterAll(() => store.drop());
afterEach(async () => expect(await usageFaults(store.database)).toEqual([]));

const some = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    identity: `i${from + n}`,
    nameKey: '',
    domain: '',
    linkedinKey: '',
    emailKey: `a${from + n}@acme.test`,
    details: { email: `a${from + n}@acme.test` },
  }));

async function ownerWith(most: number): Promise<Owner> {
  const owner = { accountId: (await createAccount(store.database)).id, mode: 'live' } as const;
  await setQuotas(store.database, owner.accountId, 'live', { contacts: most });
  return owner;
}

describe('the quota of contacts', () => {
  it('lets exactly as many imports in as fit, of many at once', async () => {
    const owner = await ownerWith(10);
    await contacts.importContacts(owner, some(0, 6));
    const imports = Array.from({ length: 20 }, (_, n) => contacts.importContacts(owner, some(100 * (n + 1), 4)));
    const ended = await Promise.allSettled(imports);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(ended).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({
        code: 'quota_exceeded',
        extras: { message: expect.stringContaining('Delete'), retryAfter: undefined },
      }),
    });
    expect(await quotas.used(owner)).toEqual({ contacts: 10 });
  });

  it('does not stand in the way of contacts that are known, also above the limit', async () => {
    const owner = await ownerWith(5);
    await contacts.importContacts(owner, some(0, 5));
    await setQuotas(store.database, owner.accountId, 'live', { contacts: 3 });
    expect(await contacts.importContacts(owner, some(0, 5))).toEqual({ imported: 0, updated: 5 });
    await expect(contacts.importContacts(owner, some(4, 2))).rejects.toMatchObject({ code: 'quota_exceeded' });
  });

  it('is free again where contacts are deleted, of several accounts by one statement', async () => {
    const owners = [await ownerWith(3), await ownerWith(3)];
    for (const owner of owners) await contacts.importContacts(owner, some(0, 3));
    const ids = owners.map(({ accountId }) => accountId);
    await store.database.pool.query(`DELETE FROM contact WHERE account_id = ANY ($1) AND identity = 'i0'`, [ids]);
    for (const owner of owners) expect(await contacts.importContacts(owner, some(9, 1))).toEqual({ imported: 1, updated: 0 });
  });

  it('is that of the account again once its own limit is taken back', async () => {
    const owner = await ownerWith(0);
    await expect(contacts.importContacts(owner, some(0, 1))).rejects.toMatchObject({ code: 'quota_exceeded' });
    expect(await setQuotas(store.database, owner.accountId, 'live', { contacts: null })).toEqual({});
    await contacts.importContacts(owner, some(0, 1));
  });
});

describe('a search', () => {
  const person = (n: number, details: Record<string, string>) => ({
    ...{ identity: `p${n}`, nameKey: '', linkedinKey: '', details },
    domain: details['domain'] ?? '',
    emailKey: details['email'] ?? '',
  });
  const found = async (owner: Owner, beginning: string, limit = 10) =>
    (await contacts.searchContacts(owner, { beginning, limit, after: undefined }))
      .map(({ details }) => details.last_name ?? details.company_name)
      .sort();

  it('finds by how an e-mail, a domain, a name or a company begins, in any case, for the account alone', async () => {
    const owner = await ownerWith(10);
    await contacts.importContacts(owner, [
      person(1, { first_name: 'Ada', last_name: 'Lovelace', email: 'countess@acme.test', domain: 'acme.test' }),
      person(2, { last_name: 'Ångström', email: 'anders@normal.test', domain: 'normal.test', company_name: 'Lova GmbH' }),
      person(3, { company_name: '100%_Pure', email: 'x@pure.test' }),
      person(4, { last_name: 'L'.repeat(500), first_name: 'L'.repeat(500), company_name: 'L'.repeat(500) }),
    ]);
    expect(await found(owner, 'lov')).toEqual(['Lovelace', 'Ångström']);
    for (const text of ['ada', 'ada lovel', 'lovelace', 'countess@', 'acme.te'])
      expect(await found(owner, text)).toEqual(['Lovelace']);
    expect(await found(owner, '100%_')).toEqual(['100%_Pure']);
    for (const text of ['%', '_', 'velace', 'pure', '\\']) expect(await found(owner, text)).toEqual([]);
    expect(await found(owner, '')).toHaveLength(4);
    expect(await found(owner, '', 2)).toHaveLength(2);
    expect(await found({ ...owner, mode: 'test' }, 'lov')).toEqual([]);
    expect(await found(await ownerWith(1), '')).toEqual([]);
  });

  it('shows each contact once, page by page, though many agree in what they are listed by and are found by several fields', async () => {
    const owner = await ownerWith(200);
    const all = Array.from({ length: 100 }, (_, n) => {
      const details = {
        last_name: n % 2 ? 'Lovelace' : `Byron ${n}`,
        first_name: 'Lov',
        email: `${n % 3 ? 'lov' : 'x'}-${n}@acme.test`,
      };
      return person(n, { ...details, ...(n % 5 === 0 && { domain: 'love.test' }), company_name: 'Lovely' });
    });
    // One statement, one time of import.
    await contacts.importContacts(owner, all);
    await contacts.importContacts(owner, [person(101, { last_name: 'Other', email: 'o@acme.test' })]);
    const pages = async (beginning: string, limit: number): Promise<string[]> => {
      const shown: string[] = [];
      for (let after: Place | undefined; ;) {
        const page = await contacts.searchContacts(owner, { beginning, limit, after });
        shown.push(...page.map(({ details }) => details.email ?? ''));
        if (page.length < limit) return shown;
        after = page.at(-1)?.place;
      }
    };
    const emails = all.map(({ emailKey }) => emailKey).sort();
    for (const limit of [7, 30, 1_000]) {
      expect((await pages('lov', limit)).sort()).toEqual(emails);
      const latest = await pages('', limit);
      expect(latest[0]).toBe('o@acme.test');
      expect(latest.slice(1).sort()).toEqual(emails);
    }
    expect(await pages('lovelace', 7)).toHaveLength(50);
  });

  it('reads no more than a page of many', async () => {
    const owner = await ownerWith(0);
    await store.database.pool.query(
      `INSERT INTO contact (account_id, mode, identity, domain, email_key, details)
        SELECT CASE WHEN n % 2 = 0 THEN $1::uuid ELSE gen_random_uuid() END, 'live', n, 'd' || n || '.test', 'e' || n || '@acme.test',
          json_build_object('first_name', 'Ada ' || n, 'last_name', 'Lovelace ' || n, 'company_name', 'Acme ' || n)
        FROM generate_series(1, 60000) AS n`,
      [owner.accountId],
    );
    await store.database.pool.query('ANALYZE contact');
    for (const text of ['', 'a', 'lovelace 7', 'e5000@'])
      expect([
        text,
        await wholeScans(store.database, () => contacts.searchContacts(owner, { beginning: text, limit: 31, after: undefined })),
      ]).toEqual([text, []]);
    for (const text of ['', 'a', 'lovelace 7']) {
      const after = (await contacts.searchContacts(owner, { beginning: text, limit: 31, after: undefined })).at(-1)?.place;
      expect([
        text,
        await wholeScans(store.database, () => contacts.searchContacts(owner, { beginning: text, limit: 31, after })),
      ]).toEqual([text, []]);
    }
  });
});
