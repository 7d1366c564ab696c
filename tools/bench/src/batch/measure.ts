import { Ledger } from '@modernleads/ledger';
import { type Usage, usageDuring } from '../measure/usage';
import { type Person, type Question } from './people';
import type { Stage } from './stage';

/** The cost of rows, by single calls or as a batch. */
export interface Cost {
  readonly rows: number;
  readonly seconds: number;
  readonly credits: number;
  readonly sessions: number;
  readonly usage: readonly Usage[];
}

/** Asks the rows, compares the charge with the price of the right answers, and returns time, CPU and memory. */
export async function costOf<T extends { seconds: number }>(
  stage: Stage,
  question: Question,
  people: readonly Person[],
  asked: 'single' | 'batch',
  work: () => Promise<T>,
): Promise<T & Cost> {
  const { database, testnet, services, account, problems } = stage;
  const ledger = new Ledger(database);
  const [{ balance }, sessions] = [await ledger.balance(account.id), await testnet.ask<number>('sessions')];
  const { usage, result } = await usageDuring(services, database, work);
  const after = await ledger.balance(account.id);
  const credits = (balance - after.balance) / 10;
  const price = people.reduce((tenths, person) => tenths + question.price(person, asked) * 10, 0) / 10;
  if (Math.abs(credits - price) > 0.01) problems.push(`${people.length} rows (${asked}) were charged ${credits}, not ${price}`);
  if (after.held !== 0) problems.push(`${after.held / 10} credits are still held`);
  return { ...result, rows: people.length, credits, sessions: (await testnet.ask<number>('sessions')) - sessions, usage };
}
