import { createAccount, createKey } from '@modernleads/testing';
import type { Stack } from '../stack/stack';
import { type Customer, CUSTOMERS } from '../plan/script';
import type { Identity } from './caller';

/** In credits. */
const CREDITS: Readonly<Record<Customer, number>> = { alpha: 90_000, beta: 90_000, poor: 60, capped: 1_000, tester: 100 };
/** Hourly cap of `capped`, in tenths of a credit. */
export const HOURLY_CAP = 400;
/** Requests per minute: no customer reaches this limit. */
const RATE_LIMIT = 10_000_000;

/** A customer with its account and the key that its clients share. */
export interface Account extends Identity {
  readonly accountId: string;
  readonly granted: number;
}

export type Accounts = Readonly<Record<Customer, Account>>;

/** Opens the accounts of all customers. */
export async function openAccounts(stack: Stack): Promise<Accounts> {
  const opened: Partial<Record<Customer, Account>> = {};
  for (const customer of CUSTOMERS) {
    const granted = CREDITS[customer];
    const { id: accountId } = await createAccount(stack.database, { name: customer, credits: granted });
    opened[customer] = { customer, accountId, granted, ...(await mintKey(stack, customer, accountId)) };
  }
  const accounts = opened as Accounts;
  await stack.ledger.setHourlyCap(accounts.capped.accountId, HOURLY_CAP);
  return accounts;
}

export async function mintKey(
  { database }: Stack,
  customer: Customer,
  accountId: string,
): Promise<Pick<Identity, 'keyId' | 'secret'>> {
  const mode = customer === 'tester' ? 'test' : 'live';
  const { id: keyId, secret } = await createKey(database, accountId, { mode, rateLimit: RATE_LIMIT });
  return { keyId, secret };
}
