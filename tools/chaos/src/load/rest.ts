import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@modernleads/database';
import type { Stack } from '../stack/stack';
import type { Call } from '../history';
import type { Caller } from './caller';
import { mayRetry, type Scene } from './client';

const AGAIN_MS = 500;
const AT_ONCE = 8;

/** Queries of unfinished work, each with its name. */
const UNREST: Readonly<Record<string, string>> = {
  'operations with a lease': 'SELECT count(*) FROM operation WHERE lease_until IS NOT NULL',
  'open holds': 'SELECT count(*) FROM ledger_hold WHERE closed_at IS NULL',
  'batches under way': `SELECT count(*) FROM batch WHERE status IN ('queued', 'processing')`,
  'leased chunks': 'SELECT count(*) FROM batch_chunk',
  'research jobs under way': `SELECT count(*) FROM research_job WHERE status = 'running'`,
};
/** Further queries for runs with a dispatcher. */
const UNSENT: typeof UNREST = {
  'events in the outbox': 'SELECT count(*) FROM webhook_event WHERE fanned_out_at IS NULL',
  'pending deliveries': `SELECT count(*) FROM webhook_delivery WHERE state = 'pending'`,
};

/**
 * Waits until all work has ended: every request with an Idempotency-Key has a final answer, every batch has ended, and no hold, lease or
 * delivery is open. @returns the unfinished work.
 */
export async function rest(scene: Scene, caller: Caller, deadline: number): Promise<string[]> {
  const open = await askForAnswers(scene, caller, deadline);
  await scene.batches.settle(deadline);
  const unrest = await untilQuiet(scene.stack, deadline);
  await scene.dossiers.readAgain();
  return [
    ...open.map(
      ({ request, answer, failure }) =>
        `${request.path} with the key ${request.idempotencyKey} still answers ${answer?.status ?? failure}`,
    ),
    ...unrest,
  ];
}

/** Repeats every request with an unknown outcome until its outcome is known. @returns those without an outcome at the deadline. */
async function askForAnswers(scene: Scene, caller: Caller, deadline: number): Promise<Call[]> {
  const last = new Map<string, Call>();
  for (const call of scene.history.calls) {
    const { request, keyId } = call;
    if (!request.idempotencyKey) continue;
    const id = `${keyId} ${request.idempotencyKey} ${request.path} ${request.body}`;
    if (mayRetry(call)) last.set(id, call);
    else last.delete(id);
  }
  const pending = [...last.values()];
  const open: Call[] = [];
  const work = async (): Promise<void> => {
    for (let call = pending.shift(); call; call = pending.shift()) {
      const latest = await insist(scene, caller, call, deadline);
      if (mayRetry(latest)) open.push(latest);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return open;
}

async function insist(
  { accounts, batches, dossiers, endpoints }: Scene,
  caller: Caller,
  { request, customer }: Call,
  deadline: number,
): Promise<Call> {
  const account = accounts[customer];
  for (;;) {
    const call = await caller.call(account, request);
    batches.took(call, account);
    dossiers.took(call, account);
    endpoints.took(call);
    if (!mayRetry(call) || Date.now() > deadline) return call;
    await pause(AGAIN_MS);
  }
}

async function untilQuiet({ database, replicas }: Stack, deadline: number): Promise<string[]> {
  const questions = replicas.get('webhook-dispatcher')?.length ? { ...UNREST, ...UNSENT } : UNREST;
  for (;;) {
    const unrest = await unrestIn(database, questions).catch((error: Error) => [`the store does not answer: ${error.message}`]);
    if (!unrest.length || Date.now() > deadline) return unrest;
    await pause(AGAIN_MS);
  }
}

async function unrestIn({ pool }: Database, questions: typeof UNREST): Promise<string[]> {
  const left: string[] = [];
  for (const [what, query] of Object.entries(questions)) {
    const { rows } = await pool.query<{ count: string }>(query);
    if (rows[0]?.count !== '0') left.push(`${rows[0]?.count} ${what}`);
  }
  return left;
}
