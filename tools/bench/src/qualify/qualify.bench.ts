import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { type FitResult, type FitLabel, putBuyerContext, type Rpc, scoreFit } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { busOf } from '../bus';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { createScratchDatabase } from '../gateway/scratch-database';
import type { Bench } from '../main';
import { say } from '../say';
import { startService } from '../service';
import { LABELLED, type Labelled } from './labelled';
import { benchWordings } from './wordings';

/** Least share of the rows that have the label of the list. */
const LEAST_AGREEMENT = 0.8;
const REPEATS = 20;
const AT_ONCE = 32;
const DEADLINE_MS = 20_000;
const ORDER: Readonly<Record<FitLabel, number>> = { low: 0, medium: 1, high: 2 };

interface Scored {
  readonly label: FitLabel;
  readonly fit: FitResult;
  readonly facts: object;
}

/**
 * Maps wordings that were held out; scores companies and people whose labels are known, over NATS, and again: agreement, variance, calls a second. No
 * site is read.
 */
export const bench: Bench = async (env) => {
  const cleanUp = new CleanUp();
  try {
    const client = await setUp(env, cleanUp);
    const verdicts: boolean[] = [benchWordings()];
    for (const labelled of LABELLED) verdicts.push(await scoreAll(client, labelled));
    await client.close();
    return verdicts.every(Boolean);
  } finally {
    await cleanUp.run();
  }
};

async function setUp(env: BenchEnv, cleanUp: CleanUp): Promise<RpcClient> {
  const { url: databaseUrl } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  await cleanUp.after(startService('qualify', { env, databaseUrl, settings: {}, profileName: 'qualify' }));
  const client = new RpcClient({ name: 'gateway', health: new Health() }, busOf('gateway', env.NATS_URL));
  await client.open();
  return client;
}

async function scoreAll(client: RpcClient, { seller, context, rows }: Labelled): Promise<boolean> {
  const accountId = randomUUID();
  const ask = <J extends object, R extends object>(message: Rpc<J, R>, job: J): Promise<R> =>
    client.call(message, job, {
      requestId: 'bench',
      operationId: randomUUID(),
      accountId,
      mode: 'live',
      deadline: Date.now() + DEADLINE_MS,
    });
  await ask(putBuyerContext, context);
  const score = async ([facts, label]: Labelled['rows'][number]): Promise<Scored> => {
    const isPerson = context.functions !== undefined;
    const person = isPerson && { first_name: 'Ada', last_name: 'Lovelace' };
    return { label, facts, fit: await ask(scoreFit, { domain: 'prospect.test', ...person, ...facts, fetch: false }) };
  };
  const scored = await Promise.all(rows.map(score));
  const started = performance.now();
  const again: Scored[] = [];
  const waiting = Array.from({ length: REPEATS }, () => rows).flat();
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) again.push(await score(row));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = (performance.now() - started) / 1_000;
  return report(seller, scored, again, seconds);
}

function report(seller: string, scored: readonly Scored[], again: readonly Scored[], seconds: number): boolean {
  const wrong = scored.filter(({ label, fit }) => fit.fit_label !== label);
  const agreement = 1 - wrong.length / scored.length;
  const scoresOf = new Map<string, Set<number>>();
  for (const { facts, fit } of [...scored, ...again]) {
    const key = JSON.stringify(facts);
    scoresOf.set(key, (scoresOf.get(key) ?? new Set()).add(fit.fit_score));
  }
  const drifting = [...scoresOf.values()].filter(({ size }) => size > 1).length;
  const correlation = spearman(
    scored.map(({ label }) => ORDER[label]),
    scored.map(({ fit }) => fit.fit_score),
  );
  say(`\n${seller}: ${scored.length} labelled rows`);
  say(
    `  label agrees ${(agreement * 100).toFixed(0)} %, rank correlation ${correlation.toFixed(2)}, scores that differ when asked ${REPEATS + 1} times ${drifting}`,
  );
  say(`  ${(again.length / seconds).toFixed(0)} scores/s over NATS`);
  for (const { label, fit, facts } of wrong)
    say(`  ${label}, scored ${fit.fit_score} ${fit.fit_label}: ${JSON.stringify(facts)} – ${fit.reason}`);
  return agreement >= LEAST_AGREEMENT && drifting === 0;
}

/** Spearman's rank correlation, with mean ranks for ties. */
function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranksOf(one), ranksOf(other)];
  const mean = (one.length + 1) / 2;
  const sum = (of: (at: number) => number): number => a.reduce((total, _rank, at) => total + of(at), 0);
  const da = (at: number): number => (a[at] ?? 0) - mean;
  const db = (at: number): number => (b[at] ?? 0) - mean;
  return sum((at) => da(at) * db(at)) / Math.sqrt(sum((at) => da(at) ** 2) * sum((at) => db(at) ** 2));
}

function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const less = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return less + (same + 1) / 2;
  });
}
