import { until } from '@modernleads/testing';
import type { Stack } from '../stack';
import type { Answer } from './client';

/** Longest that credits stay held for nobody: the retries of a release, or the lease and the sweeper. */
const DRAINED_MS = 30_000;

/** The requests that were told of a charge: each Idempotency-Key once, whatever came after its answer. */
export function paid(history: readonly Answer[]): Answer[] {
  const charged = history.filter(({ status, body }) => status === 200 && /"credits_charged":1\b/.test(body));
  return [...new Map(charged.map((answer) => [answer.idempotencyKey ?? answer.email, answer])).values()];
}

/** Waits until nothing is held any more, and returns what was charged. @throws Error when the ledger has a flaw. */
export async function settled({ ledger }: Stack, accountId: string): Promise<number> {
  await until(async () => (await ledger.balance(accountId)).held === 0, { timeoutMs: DRAINED_MS });
  const { ok, problems } = await ledger.audit();
  if (!ok) throw new Error(`the ledger has flaws: ${JSON.stringify(problems)}`);
  return (await ledger.listUsage(accountId)).totals.charges;
}
