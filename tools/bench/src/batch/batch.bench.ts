import { join } from 'node:path';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { auditLedger } from '../gateway/audit';
import type { Bench } from '../main';
import { cpuTimeMs } from '../measure/cpu-time';
import { printProfile } from '../measure/print-profile';
import { median } from '../measure/statistics';
import { startRole } from '../role';
import { say } from '../say';
import type { BullmqTimes } from './bullmq.role';
import { growthLists, measureGrowth } from './growth';
import { costOf } from './measure';
import { type List, PEOPLE_KINDS, type PeopleKind, peopleOf, QUESTIONS } from './people';
import { type Bullmq, progress, report, type Result } from './report';
import { beginBatch, type BegunTimes, runBatch } from './run-batch';
import { askSingly, AT_ONCE } from './single-calls';
import { APPS, setUp, type Stage } from './stage';

const ROWS = 10_000;
/** Rows that are asked by single calls. */
const SINGLE_ROWS = 2_000;
const WARM_UP_ROWS = 250;
/** Batches whose median is the time of the first result: single ones differ by half. */
const BEGUN = 7;

interface Scenario {
  readonly name: string;
  readonly kind: PeopleKind;
  /** Lists by use: no list is used twice. */
  readonly lists: Readonly<Record<'warmUp' | 'warmUpSingly' | 'batch' | 'singly', List>>;
  /** Of batches that are cancelled after their first result. */
  readonly begun: readonly List[];
}

/** The number of domains of a list. */
const SHAPES = [
  { shape: 'a domain each', domains: ROWS },
  { shape: '50 domains', domains: 50 },
];

const scenarios = PEOPLE_KINDS.flatMap((kind) =>
  SHAPES.map(({ shape, domains }): Scenario => {
    const list = (use: string, rows: number): List => {
      return { name: `${kind}-${domains}-${use}`, rows, domains: Math.min(rows, domains) };
    };
    const lists = {
      warmUp: list('warm-up', WARM_UP_ROWS),
      warmUpSingly: list('warm-up-singly', WARM_UP_ROWS),
      batch: list('batch', ROWS),
      singly: list('singly', SINGLE_ROWS),
    };
    const begun = Array.from({ length: BEGUN }, (_, n) => list(`begun-${n + 1}`, ROWS));
    return { name: `${kind}, ${shape}`, kind, lists, begun };
  }),
);

/** Measures batches over HTTP, beside the same rows as single calls and beside the cost of an empty queue. */
export const bench: Bench = async (env, { profile }) => {
  const profileDir = profile ? join(env.DATA_DIR, 'profiles') : undefined;
  const cleanUp = new CleanUp();
  try {
    say('Making companies with their mail hosts and starting the platform…');
    const stage = await setUp(env, cleanUp, [...allLists(), ...growthLists], profileDir);
    say('Warming up…');
    for (const { kind, lists } of scenarios) {
      await runBatch(stage, kind, peopleOf(lists.warmUp));
      await askSingly(stage, QUESTIONS[kind], peopleOf(lists.warmUpSingly));
    }
    const bullmq = await measureBullmq(env, cleanUp);
    const begun = await measureBegun(stage);
    const results: Result[] = [];
    for (const scenario of scenarios) {
      const result = { ...(await measure(stage, scenario)), begun: begun.get(scenario.name) as BegunTimes };
      results.push(result);
      progress(result);
    }
    const growth = await measureGrowth(stage);
    stage.problems.push(...(await auditLedger(stage.database)));
    report({ rows: ROWS, results, bullmq, growth, problems: stage.problems });
    await cleanUp.run();
    if (profileDir) APPS.forEach((app) => printProfile(profileDir, app));
    return stage.problems.length === 0;
  } finally {
    await cleanUp.run();
  }
};

const allLists = (): List[] => scenarios.flatMap(({ lists, begun }) => [...Object.values(lists), ...begun]);

/** The shapes take turns, so that the machine is as fast for one as for another. */
async function measureBegun(stage: Stage): Promise<Map<string, BegunTimes>> {
  const times = new Map<string, BegunTimes[]>(scenarios.map(({ name }) => [name, []]));
  for (let n = 0; n < BEGUN; n += 1) {
    for (const { name, kind, begun } of scenarios) {
      const people = peopleOf(begun[n] as List);
      times.get(name)?.push(await beginBatch(stage, kind, people));
    }
    say(`  first results of ${n + 1} of ${BEGUN} batches of each shape`);
  }
  const medianOf = (all: readonly BegunTimes[]): BegunTimes => {
    return { post: median(all.map(({ post }) => post)), firstResult: median(all.map(({ firstResult }) => firstResult)) };
  };
  return new Map([...times].map(([name, all]) => [name, medianOf(all)]));
}

async function measure(stage: Stage, { name, kind, lists }: Scenario): Promise<Omit<Result, 'begun'>> {
  const [batch, singly] = [peopleOf(lists.batch), peopleOf(lists.singly)];
  const question = QUESTIONS[kind];
  return {
    name,
    batch: await costOf(stage, question, batch, 'batch', () => runBatch(stage, kind, batch)),
    single: await costOf(stage, question, singly, 'single', () => askSingly(stage, question, singly)),
  };
}

async function measureBullmq({ REDIS_URL }: BenchEnv, cleanUp: CleanUp): Promise<Bullmq> {
  const role = await cleanUp.after(startRole('bullmq', { redisUrl: REDIS_URL }));
  const task = { concurrency: AT_ONCE };
  await role.ask<BullmqTimes>({ ...task, jobs: WARM_UP_ROWS });
  const before = cpuTimeMs(role.pid);
  const { adding, working } = await role.ask<BullmqTimes>({ ...task, jobs: ROWS });
  return { addSeconds: adding, jobsPerSecond: ROWS / working, cpuMicros: ((cpuTimeMs(role.pid) - before) * 1_000) / ROWS };
}
