import { type LookupPersonResult, lookupSale, nobodyFound } from '@modernleads/contracts';
import { RowAsker } from './row-asker';
import type { RowDone, TakenChunk, TakenRow } from './work.repository';

const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const ROW: TakenRow = { n: 0, input: ADA, key: 'the-row', lane: 'acme.test', attempts: 1, rechecks: 3 };
const [EMAIL, PHONE] = (['email', 'phone'] as const).map((lookup_type) => lookupSale.entitlement({ ...ADA, lookup_type }));

/** What becomes of a row of which this is found, beside a phone. */
async function done(findPhones: boolean, found: Partial<LookupPersonResult>, row: Partial<TakenRow> = {}): Promise<RowDone> {
  const answer = { ...nobodyFound('acme.test'), status: 'found', phone: '+1 201 555 0123', ...found };
  const asker = new RowAsker({ call: async () => answer as never }, { has: async () => false });
  const batch = { id: 'b', accountId: 'a', kind: 'enrich', mode: 'live', findPhones, requestId: 'r', outageSeconds: 0 };
  const outcome = await asker.ask(batch as TakenChunk['batch'], { ...ROW, ...row });
  if (!('done' in outcome)) throw new Error('the row was put off');
  return outcome.done;
}

const email = { email: 'ada@acme.test', verified: true };
const resources = ({ entitlements }: RowDone) => entitlements?.map(({ resource }) => resource);

it('lets a row pay for whatever it asked for, as a single call does', async () => {
  expect(resources(await done(false, email))).toEqual(['the-row']);
  const both = await done(true, email);
  expect([both.charge, resources(both)]).toEqual([60, ['the-row', EMAIL, PHONE]]);
});

it('lets it pay nothing for what the account has paid for before', async () => {
  const row = await done(true, email, { ownedParts: new Set([PHONE as string]) });
  expect([row.charge, resources(row)]).toEqual([10, ['the-row', EMAIL]]);
});

it('keeps of an answer that is not final only what is', async () => {
  const row = await done(true, { retry_after: 60 });
  expect([row.charge, resources(row)]).toEqual([50, [PHONE]]);
  expect(row.entitlements?.[0]?.freshSeconds).toBeGreaterThan(0);
  expect(row.entitlements?.[0]?.answer).not.toContain('retry_after');
});
