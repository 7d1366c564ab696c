import { randomUUID } from 'node:crypto';
import { Accounts, ApiKeys, type MintedApiKey, type NewApiKey } from '@modernleads/accounts';
import { toTenths } from '@modernleads/contracts';
import type { AccountEntity, Database } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';

/** The pepper of the keys that {@link createKey} makes: programs under test need it as KEY_PEPPER. */
export const TEST_PEPPER = 'a-pepper-for-tests-that-keeps-no-secret';

/** A name that no other test uses. */
export function uniqueId(prefix: string): string {
  return `${prefix}-${randomUUID()}`;
}

/** An account with an active plan; default: 1000 credits. */
export async function createAccount(
  database: Database,
  { name = uniqueId('account'), credits = 1000, planActive = true } = {},
): Promise<AccountEntity> {
  const ledger = new Ledger(database);
  const accounts = Accounts.of(database);
  const account = await accounts.create(name);
  await ledger.openAccount(account.id);
  if (credits) await ledger.grant(account.id, toTenths(credits), 'test');
  if (!planActive) await accounts.setPlan(account.id, false);
  return { ...account, planActive };
}

/** Overrides quotas of an account; null: the default again. Returns its overrides. */
export function setQuotas(database: Database, ...change: Parameters<Accounts['setQuotas']>): ReturnType<Accounts['setQuotas']> {
  return Accounts.of(database).setQuotas(...change);
}

/** A key; default: live, with all scopes. */
export async function createKey(
  database: Database,
  accountId: string,
  key: Partial<Omit<NewApiKey, 'accountId'>> = {},
): Promise<MintedApiKey> {
  return ApiKeys.of(database, TEST_PEPPER).create({ accountId, mode: 'live', ...key });
}
