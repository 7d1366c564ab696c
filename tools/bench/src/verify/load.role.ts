import { randomUUID } from 'node:crypto';
import { verifyEmail } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { busOf } from '../bus';
import { percentile } from '../measure/statistics';
import { playRole } from '../role';
import { EXISTING } from './sink.role';

export interface VerifyTask {
  readonly emails: readonly string[];
  /** Concurrent questions. */
  readonly atOnce: number;
}

export interface VerifyLoad {
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly wrong: number;
  readonly firstComplaint: string | null;
}

const DEADLINE_MS = 25_000;

/** Asks the verify service over NATS, as the gateway does. */
export async function play({ natsUrl }: { natsUrl: string }): Promise<void> {
  const client = new RpcClient({ name: 'gateway', health: new Health() }, busOf('gateway', natsUrl));
  await playRole<VerifyTask, VerifyLoad>(client.open(), (task) => ask(client, task));
}

async function ask(client: RpcClient, { emails, atOnce }: VerifyTask): Promise<VerifyLoad> {
  const latencies: number[] = [];
  const complaints: string[] = [];
  const from = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let own = next++; own < emails.length; own = next++) {
      const asked = performance.now();
      const complaint = await askOne(client, emails[own] as string);
      latencies.push(performance.now() - asked);
      if (complaint) complaints.push(complaint);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - from) / 1000;
  const sorted = Float64Array.from(latencies).sort();
  return {
    seconds,
    p50Ms: percentile(sorted, 0.5),
    p99Ms: percentile(sorted, 0.99),
    wrong: complaints.length,
    firstComplaint: complaints[0] ?? null,
  };
}

/** The first deviation of the answer; undefined: none. */
async function askOne(client: RpcClient, email: string): Promise<string | undefined> {
  const id = randomUUID();
  const context = {
    requestId: id,
    operationId: id,
    accountId: id,
    mode: 'live',
    deadline: Date.now() + DEADLINE_MS,
  } as const;
  const expected = email.startsWith(EXISTING) ? 'accepted' : 'mailbox_not_found';
  try {
    const { reason } = await client.call(verifyEmail, { email }, context);
    return reason === expected ? undefined : `${email}: ${reason}, not ${expected}`;
  } catch (error) {
    return `${email}: ${(error as Error).message}`;
  }
}
