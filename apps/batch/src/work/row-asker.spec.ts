import { ApiError, lookupPerson, lookupSale, nobodyFound } from '@modernleads/contracts';
import { HandlerSilent, NobodyThere } from '@modernleads/messaging';
import { RowAsker } from './row-asker';
import type { TakenChunk, TakenRow } from './work.repository';

const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const row: TakenRow = { n: 0, input: ADA, key: 'the-row', lane: 'acme.test', attempts: 1, rechecks: 0 };
const batch: TakenChunk['batch'] = {
  id: 'b',
  accountId: 'a',
  kind: 'enrich',
  mode: 'live',
  findPhones: false,
  requestId: 'r',
  outageSeconds: 20,
};

it.each([true, false])('lets a row pay for whatever it asked for, as a single call does (phones: %s)', async (findPhones) => {
  const found = {
    ...nobodyFound('acme.test'),
    status: 'found',
    email: 'ada@acme.test',
    verified: true,
    phone: '+1 201 555 0123',
  };
  const asker = new RowAsker({ call: async () => found as never }, { has: async () => false });
  const outcome = await asker.ask({ ...batch, findPhones }, row);
  const entitlements = 'done' in outcome ? outcome.done.entitlements : undefined;
  const parts = (['email', 'phone'] as const).map((lookup_type) => lookupSale.entitlement({ ...ADA, lookup_type }));
  expect(entitlements?.map(({ resource }) => resource)).toEqual(['the-row', ...(findPhones ? parts : [])]);
});

describe('a row that is not answered', () => {
  const ask = (error: Error, mode: 'live' | 'test' = 'live', attempts = 1) =>
    new RowAsker({ call: async () => Promise.reject(error) }, { has: async () => false }).ask(
      { ...batch, mode },
      { ...row, attempts },
    );
  const postponed = (seconds: number, because: string) => ({ postponed: { n: 0, seconds, because } });
  const refusal = new ApiError('unavailable', 'A store is down.');

  it('waits as long as the outage has been, where nobody is there or can answer', async () => {
    expect(await ask(new NobodyThere(lookupPerson))).toEqual(postponed(20, 'absence'));
    expect(await ask(refusal)).toEqual(postponed(20, 'refusal'));
    expect(await ask(refusal, 'live', 6)).toEqual(postponed(32, 'refusal'));
  });

  it('is to blame for a handler that died of it', async () => {
    expect(await ask(new HandlerSilent(lookupPerson))).toEqual(postponed(1, 'failure'));
  });

  it('ends soon with a test key: its service is never down', async () => {
    expect(await ask(refusal, 'test')).toEqual(postponed(1, 'failure'));
    expect(await ask(refusal, 'test', 3)).toMatchObject({ done: { status: 'failed', unanswered: true } });
  });
});
