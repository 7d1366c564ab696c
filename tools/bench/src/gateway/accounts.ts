import { Accounts, ApiKeys } from '@modernleads/accounts';
import { AccountEntity, ApiKeyEntity, type Database } from '@modernleads/database';
import type { EntityManager } from 'typeorm';

export interface Account {
  readonly id: string;
  readonly keyId: string;
  readonly key: string;
  readonly rateLimit: number;
}

/** Limits that no request reaches, so that counting is measured and not refusals. */
const RATE_LIMIT = 1_000_000_000;
const HOURLY_CAP = 2_000_000_000;
const CREDIT = 1_000_000_000_000;

/** Makes accounts with credits and one live key each, in one transaction. */
export function createAccounts(database: Database, count: number, pepper: string): Promise<Account[]> {
  return database.dataSource.transaction(async (manager) => {
    const accounts = new Accounts(manager.getRepository(AccountEntity));
    const keys = new ApiKeys(manager.getRepository(ApiKeyEntity), database.pool, pepper);
    const created: Account[] = [];
    for (let number = 0; number < count; number++) {
      const { id } = await accounts.create(`Bench ${number}`);
      const key = await keys.create({ accountId: id, mode: 'live', rateLimit: RATE_LIMIT });
      created.push({ id, keyId: key.id, key: key.secret, rateLimit: RATE_LIMIT });
    }
    await grant(manager, created);
    return created;
  });
}

async function grant(manager: EntityManager, accounts: readonly Account[]): Promise<void> {
  const ids = accounts.map(({ id }) => id);
  await manager.query(
    'INSERT INTO ledger_account (account_id, balance, hourly_cap, window_since) SELECT unnest($1::uuid[]), $2, $3, now()',
    [ids, CREDIT, HOURLY_CAP],
  );
  await manager.query(
    `INSERT INTO ledger_entry (debit_account, credit_account, amount, reason, created_at)
      SELECT ledger_issuing(), unnest($1::uuid[]), $2, 'bench', now()`,
    [ids, CREDIT],
  );
}
