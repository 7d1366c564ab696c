import { ApiError, invalidInput, lookup, type LookupResult, type Mode, nobodyFound } from '@modernleads/contracts';
import { HandlerSilent, NobodyThere } from '@modernleads/messaging';
import { lookupSale, readRow } from '@modernleads/sales';
import { SuppressionGuard } from '@modernleads/privacy';
import { RowAsker } from './row-asker';
import type { RowDone, TakenChunk, TakenRow } from './work.repository';

/** An empty suppression list. */
const OPEN = new SuppressionGuard({ has: async () => false });
const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const BATCH: TakenChunk['batch'] = {
  id: 'b',
  accountId: 'a',
  kind: 'enrich',
  mode: 'live',
  findPhones: false,
  contextHash: null,
  requestId: 'r',
  outageSeconds: 20,
};
const ROW: TakenRow = {
  ...{ n: 0, input: ADA, read: readRow(BATCH, ADA), key: 'the-row', domain_key: 'acme.test' },
  ...{ attempts: 1, rechecks: 3 },
};
const [EMAIL, PHONE, BOTH] = (['email', 'phone', 'both'] as const).map((lookup_type) =>
  lookupSale.entitlement({ ...ADA, lookup_type }),
);

/** The result of a row whose lookup finds these and a phone. */
async function done(
  findPhones: boolean,
  found: Partial<LookupResult>,
  row: Partial<TakenRow> = {},
  mode: Mode = 'live',
): Promise<RowDone> {
  const answer = { ...nobodyFound('acme.test'), status: 'found', phone: '+1 201 555 0123', ...found };
  const asker = new RowAsker({ call: async () => answer as never }, OPEN);
  const outcome = await asker.askRow(
    { ...BATCH, findPhones, mode },
    { ...ROW, read: readRow({ kind: 'enrich', findPhones }, ADA), ...row },
  );
  if (!('done' in outcome)) throw new Error('the row was put off');
  return outcome.done;
}

const email = { email: 'ada@acme.test', verified: true };
const resources = ({ entitlements }: RowDone) => entitlements?.map(({ resource }) => resource);

it('charges a row for all that it asked for, like a single call', async () => {
  expect(resources(await done(false, email))).toEqual([EMAIL]);
  const both = await done(true, email);
  expect([both.charge, resources(both)]).toEqual([60, [BOTH, EMAIL, PHONE]]);
});

it('charges nothing for what the account has paid for before', async () => {
  const row = await done(true, email, { ownedParts: new Set([PHONE as string]) });
  expect([row.charge, resources(row)]).toEqual([10, [BOTH, EMAIL]]);
});

it('stores a free answer like a single call, and none of a test key', async () => {
  const notFound = { status: 'not_found', phone: null } as const;
  const row = await done(true, notFound);
  expect([row.charge, resources(row), row.entitlements?.[0]?.freshSeconds]).toEqual([0, [BOTH], 86_400]);
  expect((await done(true, email, {}, 'test')).entitlements).toEqual([]);
});

it('stores only the final parts of an answer that is not final', async () => {
  const row = await done(true, { retry_after: 60 });
  expect([row.charge, resources(row)]).toEqual([50, [PHONE]]);
  expect(row.entitlements?.[0]?.freshSeconds).toBeGreaterThan(0);
  expect(row.entitlements?.[0]?.answer).not.toContain('retry_after');
});

it('withholds a person who was suppressed after the account paid for the answer, and asks no service', async () => {
  const owned = JSON.stringify({ ...nobodyFound('acme.test'), ...email, status: 'found' });
  const answer = async (listed: boolean) => {
    const guard = new SuppressionGuard({ has: async () => listed });
    return new RowAsker({ call: () => Promise.reject(new Error('asked')) }, guard).askRow(BATCH, { ...ROW, owned });
  };
  const free = { charge: 0, unanswered: true };
  expect(await answer(false)).toMatchObject({ done: { ...free, status: 'found', result: { ...email, cached_hit: true } } });
  expect(await answer(true)).toMatchObject({
    done: { ...free, status: 'not_found', result: { email: null, cached_hit: false } },
  });
});

describe('a row without an answer', () => {
  const ask = (error: Error, mode: 'live' | 'test' = 'live', attempts = 1) =>
    new RowAsker({ call: async () => Promise.reject(error) }, OPEN).askRow({ ...BATCH, mode }, { ...ROW, attempts });
  const postponed = (seconds: number, because: string) => ({ postponed: { n: 0, seconds, because } });
  const refusal = new ApiError('unavailable', 'A store is down.');

  it('waits as long as the outage has lasted, if no service runs or none can answer', async () => {
    expect(await ask(new NobodyThere(lookup))).toEqual(postponed(20, 'absence'));
    expect(await ask(refusal)).toEqual(postponed(20, 'refusal'));
    expect(await ask(refusal, 'live', 6)).toEqual(postponed(32, 'refusal'));
  });

  it('counts an attempt if its handler died', async () => {
    expect(await ask(new HandlerSilent(lookup))).toEqual(postponed(1, 'failure'));
  });

  it('is rejected for what the service finds wrong with it, as if it had been seen before', async () => {
    const wrong = invalidInput([{ field: 'domain', issue: 'is not a domain, such as acme.com' }]);
    const result = { error: 'domain is not a domain, such as acme.com' };
    expect(await ask(wrong)).toEqual({ done: { n: 0, status: 'rejected', result, charge: 0 } });
    expect(await ask(new ApiError('not_found', 'There is none.'))).toMatchObject({ done: { status: 'failed' } });
  });

  it('of a test key fails without waiting for the end of an outage', async () => {
    expect(await ask(refusal, 'test')).toEqual(postponed(1, 'failure'));
    expect(await ask(refusal, 'test', 3)).toMatchObject({ done: { status: 'failed', unanswered: true } });
  });
});
