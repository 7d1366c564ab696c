import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import { Holds, type Ledger } from '.';

const RULE = 'no entry was changed, removed or exchanged';

/** An account of its own in an own ledger, with a grant and so many charges. */
async function chainOf(charges: number): Promise<{ fixture: LedgerFixture; ledger: Ledger; account: string }> {
  const fixture = await LedgerFixture.create();
  const ledger = fixture.replica();
  const account = await fixture.account(1_000);
  for (let n = 0; n < charges; n += 1) await charge(ledger, account, 10);
  return { fixture, ledger, account };
}

async function charge(ledger: Ledger, account: string, amount: number): Promise<void> {
  const operation = await claimed(ledger, claimOf(account, { price: amount }));
  await ledger.settle(settlementOf(operation, { charge: amount, response: undefined }));
}

/** Changes the entry of a number; the account has no other. */
const at = (seq: number): string => `WHERE chain_seq = ${seq}`;

describe('the chain of entries', () => {
  /** What a superuser does who disables the trigger, and what the audit says of it. */
  const tamperings: [string, string, string][] = [
    ['a changed amount', `UPDATE ledger_entry SET amount = amount + 1 ${at(3)}`, 'sequence 3, id 3 does not fit its hash'],
    [
      'a changed moment',
      `UPDATE ledger_entry SET created_at = created_at - interval '1 us' ${at(2)}`,
      'sequence 2, id 2 does not fit its hash',
    ],
    ['another reason', `UPDATE ledger_entry SET reason = 'gift' ${at(1)}`, 'sequence 1, id 1 does not fit its hash'],
    ['another hold', `UPDATE ledger_entry SET hold_id = gen_random_uuid() ${at(4)}`, 'sequence 4, id 4 does not fit its hash'],
    ['a removed entry', `DELETE FROM ledger_entry ${at(3)}`, 'sequence 3 is missing: sequence 4, id 4 comes next'],
    ['the first one removed', `DELETE FROM ledger_entry ${at(1)}`, 'sequence 1 is missing: sequence 2, id 2 comes next'],
    ['the last ones removed', 'DELETE FROM ledger_entry WHERE chain_seq > 3', 'sequence 4 is missing: the last is sequence 5'],
    ['all removed', 'DELETE FROM ledger_entry', 'sequence 1 is missing: the last is sequence 5'],
    [
      'two that changed places',
      'UPDATE ledger_entry SET chain_seq = 6 - chain_seq WHERE chain_seq IN (2, 4)',
      'sequence 2, id 4 does not fit its hash',
    ],
    [
      'two that changed their ids',
      `UPDATE ledger_entry SET id = -id ${at(2)}; UPDATE ledger_entry SET id = 2 ${at(3)}; UPDATE ledger_entry SET id = 3 ${at(2)}`,
      'sequence 2, id 3 does not fit its hash',
    ],
    [
      'a copied entry',
      `INSERT INTO ledger_entry (debit_account, credit_account, amount, hold_id, seq, created_at, chain_seq, hash)
        SELECT debit_account, credit_account, amount, gen_random_uuid(), seq, created_at, chain_seq, hash FROM ledger_entry ${at(3)}`,
      'sequence 3, id 6 is one too many',
    ],
    [
      'a last entry with a hash of its own',
      `UPDATE ledger_entry SET amount = 1 ${at(5)}; UPDATE ledger_entry e
        SET hash = ledger_entry_hash((SELECT hash FROM ledger_entry ${at(4)}), e) ${at(5)}`,
      'sequence 5, id 5 is not the last one that was written',
    ],
  ];

  it.each(tamperings)('shows %s', async (_what, tampering, detail) => {
    const { fixture, ledger, account } = await chainOf(4);
    expect(await ledger.audit()).toMatchObject({ ok: true, entries: 5 });
    await fixture.rows('ALTER TABLE ledger_entry DISABLE TRIGGER ALL');
    await fixture.rows('ALTER TABLE ledger_entry ALTER COLUMN id DROP IDENTITY, ALTER COLUMN id SET DEFAULT 6');
    await fixture.rows(tampering);
    const { problems } = await ledger.audit();
    expect(problems.filter(({ rule }) => rule === RULE)).toEqual([{ rule: RULE, subject: account, detail }]);
    await fixture.close();
  });

  it('is unbroken after 50 charges and grants of one account at once, on two replicas', async () => {
    const { fixture, ledger, account } = await chainOf(0);
    const replicas = [ledger, fixture.replica()] as const;
    await Promise.all(
      Array.from({ length: 50 }, (_, n) => {
        const replica = replicas[n % 2] as Ledger;
        return n % 5 ? charge(replica, account, 1 + (n % 3)) : replica.grant(account, 7, 'at once');
      }),
    );
    expect(await ledger.audit()).toMatchObject({ ok: true, entries: 51 });
    expect(await fixture.rows('SELECT chain_seq::integer AS last FROM ledger_account')).toEqual([{ last: 51 }]);
    await fixture.close();
  });

  it('is unbroken after any sequence of grants, charges and captures of any accounts, and no single change of a column passes', async () => {
    const fixture = await LedgerFixture.create();
    const ledger = fixture.replica();
    const accounts = await Promise.all(Array.from({ length: 3 }, () => fixture.account(100_000)));
    const capture = async (account: string, amount: number, closing: boolean): Promise<void> => {
      const hold = { holdId: randomUUID(), accountId: account, operationId: randomUUID(), keyId: randomUUID() };
      const holds = new Holds(fixture.store.database.pool, fixture.clock.now());
      await holds.open({ ...hold, endpoint: 'POST /v1/batch/verify', requestId: 'r', amount: 2 * amount });
      await holds.capture(hold.holdId, 1, amount);
      if (closing) await holds.capture(hold.holdId, 2, amount);
      await holds.close(hold.holdId);
    };
    const step = fc.record({
      account: fc.constantFrom(...accounts),
      amount: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom('grant', 'charge', 'capture', 'captures'),
    });
    const change = fc.constantFrom(
      'amount = amount + 1',
      'chain_seq = chain_seq + 1',
      `created_at = created_at + interval '1 s'`,
      'id = -id',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), change, fc.nat(), async (steps, column, which) => {
        await Promise.all(
          steps.map(async ({ account, amount, kind }) => {
            if (kind === 'grant') await ledger.grant(account, amount, 'any');
            else if (kind === 'charge') await charge(ledger, account, amount);
            else await capture(account, amount, kind === 'captures');
          }),
        );
        expect(await ledger.audit()).toMatchObject({ ok: true, problems: [] });
        const undone = new Error('undone');
        const tampered = fixture.store.database.transaction(async (client) => {
          await client.query('ALTER TABLE ledger_entry DISABLE TRIGGER ALL');
          await client.query('ALTER TABLE ledger_entry ALTER COLUMN id DROP IDENTITY');
          const { rows } = await client.query<{ account: string }>(
            `UPDATE ledger_entry e SET ${column} WHERE id = (SELECT id FROM ledger_entry ORDER BY id OFFSET $1 % (SELECT count(*) FROM ledger_entry) LIMIT 1)
              RETURNING ledger_entry_owner(e) AS account`,
            [which],
          );
          const { rows: broken } = await client.query(
            `SELECT account_id AS account FROM ledger_account a WHERE account_id = $1 AND EXISTS (
              SELECT FROM (
                SELECT e, lag(hash, 1, ''::bytea) OVER (ORDER BY chain_seq) AS previous FROM ledger_entry e WHERE ledger_entry_owner(e) = account_id
              ) AS link WHERE (e).hash <> ledger_entry_hash(previous, e))`,
            [rows[0]?.account],
          );
          expect(broken).toEqual(rows);
          throw undone;
        });
        await expect(tampered).rejects.toBe(undone);
      }),
      { numRuns: 20, endOnFailure: true },
    );
    await fixture.close();
  });
});
