import { lookupSale, nobodyFound } from '@modernleads/contracts';
import { RowAsker } from './row-asker';
import type { TakenChunk, TakenRow } from './work.repository';

const ADA = { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' };
const row: TakenRow = { n: 0, input: ADA, key: 'the-row', lane: 'acme.test', attempts: 1, rechecks: 0 };

it.each([true, false])('lets a row pay for whatever it asked for, as a single call does (phones: %s)', async (findPhones) => {
  const found = {
    ...nobodyFound('acme.test'),
    status: 'found',
    email: 'ada@acme.test',
    verified: true,
    phone: '+1 201 555 0123',
  };
  const asker = new RowAsker({ call: async () => found as never }, { has: async () => false });
  const batch = { id: 'b', accountId: 'a', kind: 'enrich', mode: 'live', findPhones, requestId: 'r', outageSeconds: 0 } as const;
  const outcome = await asker.ask(batch as TakenChunk['batch'], row);
  const entitlements = 'done' in outcome ? outcome.done.entitlements : undefined;
  const parts = (['email', 'phone'] as const).map((lookup_type) => lookupSale.entitlement({ ...ADA, lookup_type }));
  expect(entitlements?.map(({ resource }) => resource)).toEqual(['the-row', ...(findPhones ? parts : [])]);
});
