import 'reflect-metadata';
import { join } from 'node:path';
import type { Bug } from './bugs/bug';
import { bugs } from './bugs/bugs';
import { isCaught, runWithBug } from './bugs/run-with-bug';
import { Stores } from './stack/stores';
import { BadOption, type Options, readOptions } from './options';
import { fullPlan } from './plan/plan';
import { ROOT } from './root';
import { type Report, run } from './run';
import { clock } from './clock';

const FOLDER = join(ROOT, '.data/chaos');
const MINUTES = 2;
/** Violations of each rule that are printed at most. */
const SHOWN = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<boolean> {
  const options = readOptions(
    process.argv.slice(2),
    bugs.map(({ name }) => name),
  );
  const stores = await Stores.start();
  // The services end with this process; the data of the stores must be deleted.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stores.stop().finally(() => process.exit(130)));
  try {
    const planted = bugs.filter(({ name }) => options.bugs || name === options.bug);
    return planted.length ? await catchBugs(stores, planted, options) : await prove(stores, options);
  } finally {
    await stores.stop();
  }
}

/** @returns whether every invariant was kept. */
async function prove(stores: Stores, { seed, minutes = MINUTES }: Options): Promise<boolean> {
  say(`seed ${seed}, ${minutes} minutes`);
  const folder = join(FOLDER, `seed-${seed}`);
  const report = await run(stores, { seed, plan: fullPlan(minutes), dist: 'dist', folder, say });
  print(report);
  say(`seed ${seed}; histories in ${folder}`);
  return report.violations.length === 0;
}

/** Runs with one planted bug after the other. @returns whether the checker reported all of them. */
async function catchBugs(stores: Stores, planted: readonly Bug[], { seed, minutes }: Options): Promise<boolean> {
  const missed: string[] = [];
  const plan = minutes === undefined ? undefined : fullPlan(minutes);
  for (const bug of planted) {
    say(`\n${bug.name}: ${bug.what}`);
    const report = await runWithBug(stores, bug, { seed, folder: join(FOLDER, bug.name), say, plan });
    print(report);
    if (isCaught(bug, report)) continue;
    missed.push(bug.name);
    say(`MISSED: ${bug.breaks}`);
  }
  const others = missed.length ? `, not ${missed.join(', ')}` : '';
  say(`\n${planted.length - missed.length} of ${planted.length} planted bugs caught${others}; seed ${seed}`);
  return missed.length === 0;
}

function print({ calls, unknown, batches, pauses, dossiers, deliveries, faults, violations }: Report): void {
  say(`\nFaults:\n${faults.map(({ what, from, to }) => `  ${clock(from)}–${clock(to)}  ${what}`).join('\n')}`);
  for (const rule of new Set(violations.map((violation) => violation.rule))) {
    const broken = violations.filter((violation) => violation.rule === rule);
    const shown = broken.slice(0, SHOWN).map(({ evidence }) => `  ${evidence}`);
    say(`\nVIOLATED ${broken.length} times: ${rule}\n${shown.join('\n')}`);
  }
  say(
    `\n${calls} calls (${unknown} of unknown outcome), ${batches} batches, ${pauses} of their pauses, ${dossiers} dossiers, ${deliveries} deliveries, ${faults.length} faults: ` +
      `${violations.length} violations`,
  );
}

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: Error) => {
    process.stderr.write(`npm run chaos: ${error instanceof BadOption ? error.message : error.stack}\n`);
    process.exit(error instanceof BadOption ? 2 : 1);
  },
);
