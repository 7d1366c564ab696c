import { randomUUID } from 'node:crypto';
import type { BuyerContext, CallContext, Mode } from '@modernleads/contracts';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { CompanyFactsRepository } from '../facts/company-facts.repository';
import { BuyerContextRepository } from './buyer-context.repository';
import { contextHash } from './context-hash';

const NOTHING = { name: null, industries: [], employees: null, country: null, technologies: [], description: null, texts: [] };

let test: TestDatabase;
let contexts: BuyerContextRepository;

beforeAll(async () => {
  test = await testDatabase();
  contexts = new BuyerContextRepository(test.database);
});
afterAll(() => test.drop());

const callOf = (accountId: string = randomUUID(), mode: Mode = 'live'): CallContext => {
  return { requestId: randomUUID(), operationId: randomUUID(), accountId, mode, deadline: Date.now() + 1_000 };
};
const put = (call: CallContext, context: BuyerContext) => contexts.put(call, context, contextHash(context));

describe('versions of a context', () => {
  it('follow each other, whoever else writes', async () => {
    const call = callOf();
    const written = await Promise.all(Array.from({ length: 10 }, (_, n) => put(call, { offer: `Offer ${n}` })));
    expect(written.map(({ version }) => version).sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const same = await Promise.all(Array.from({ length: 5 }, () => put(call, { offer: 'The same' })));
    expect(same.map(({ version }) => version)).toEqual(Array(5).fill(11));
  });

  it('are found by their hash, also when the context was deleted', async () => {
    const call = callOf();
    const { hash } = await put(call, { offer: 'First' });
    await put(call, { offer: 'Second' });
    await contexts.delete(call);
    expect(await contexts.getCurrent(call)).toBeUndefined();
    expect(await contexts.getByHash(call, hash)).toMatchObject({ offer: 'First', version: 1 });
    expect(await contexts.getByHash(callOf(call.accountId, 'test'), hash)).toBeUndefined();
    expect(await contexts.getByHash(callOf(), hash)).toBeUndefined();
  });

  it('are kept up to 200', async () => {
    const call = callOf();
    for (let n = 1; n <= 203; n += 1) await put(call, { offer: `Offer ${n}` });
    const { rows } = await test.database.pool.query(
      'SELECT min(version), max(version) FROM buyer_context WHERE account_id = $1',
      [call.accountId],
    );
    expect(rows).toEqual([{ min: 4, max: 203 }]);
  });
});

describe('facts of companies', () => {
  const kept = () => new CompanyFactsRepository(test.database);

  it('are found while they are fresh and as young as asked for, the last ones', async () => {
    const saying = (text: string) => ({ ...NOTHING, texts: [{ url: 'https://acme.test/', text }] });
    await kept().save('acme.test', saying('old'), 100);
    await kept().save('acme.test', saying('new\u0000'), 100);
    expect(await kept().getFresh('acme.test', 100)).toEqual(saying('new'));
    await test.database.pool.query(
      `INSERT INTO company_facts VALUES ('earlier.test', '{"text": "of an earlier version"}', now(), now() + interval '1 day')`,
    );
    expect(await kept().getFresh('earlier.test', 100)).toBeUndefined();
    expect(await kept().getFresh('acme.test', 0)).toBeUndefined();
    expect(await kept().getFresh('other.test', 100)).toBeUndefined();
  });

  it('are deleted when they are not fresh any more', async () => {
    await kept().save('stale.test', NOTHING, -1);
    expect(await kept().getFresh('stale.test', 100)).toBeUndefined();
    await kept().purge();
    const { rows } = await test.database.pool.query(`SELECT domain FROM company_facts WHERE domain = 'stale.test'`);
    expect(rows).toEqual([]);
  });
});
