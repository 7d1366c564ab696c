import 'reflect-metadata';
import { join } from 'node:path';
import { bugs } from './bugs/bugs';
import { isCaught, runWithBug } from './bugs/run-with-bug';
import { Stores } from './house/stores';
import { BadOption, readOptions } from './options';
import { fullPlan } from './plan/plan';
import { ROOT } from './root';
import { type Report, run } from './run';

const FOLDER = join(ROOT, '.data/chaos');
/** Cases of each rule that are printed. */
const SHOWN = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<boolean> {
  const names = bugs.map(({ name }) => name);
  const { seed, minutes, bug: chosen, bugs: all } = readOptions(process.argv.slice(2), names);
  const stores = await Stores.start();
  // The services end with this process; the stores have data to delete.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stores.stop().finally(() => process.exit(130)));
  try {
    if (chosen || all) return await catchBugs(stores, seed, chosen ? [chosen] : names);
    say(`seed ${seed}, ${minutes} minutes`);
    const folder = join(FOLDER, `seed-${seed}`);
    const report = await run(stores, { seed, plan: fullPlan(minutes), name: 'chaos', dist: 'dist', folder, say });
    print(report);
    say(`seed ${seed}; histories in ${folder}`);
    return report.violations.length === 0;
  } finally {
    await stores.stop();
  }
}

/** Runs with one planted bug after the other. @returns whether the checker saw all of them. */
async function catchBugs(stores: Stores, seed: number, names: readonly string[]): Promise<boolean> {
  const missed: string[] = [];
  for (const bug of bugs.filter(({ name }) => names.includes(name))) {
    say(`\n${bug.name}: ${bug.what}`);
    const report = await runWithBug(stores, bug, seed, join(FOLDER, bug.name), say);
    print(report);
    if (isCaught(bug, report)) continue;
    missed.push(bug.name);
    say(`MISSED: ${bug.breaks}`);
  }
  say(
    `\n${names.length - missed.length} of ${names.length} planted bugs caught${missed.length ? `, not ${missed.join(', ')}` : ''}; seed ${seed}`,
  );
  return missed.length === 0;
}

function print({ calls, unknown, batches, deliveries, faults, violations }: Report): void {
  say(`\nFaults:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  for (const rule of new Set(violations.map((violation) => violation.rule))) {
    const broken = violations.filter((violation) => violation.rule === rule);
    const shown = broken.slice(0, SHOWN).map(({ evidence }) => `  ${evidence}`);
    say(`\nVIOLATED ${broken.length} times: ${rule}\n${shown.join('\n')}`);
  }
  say(
    `\n${calls} calls (${unknown} of unknown outcome), ${batches} batches, ${deliveries} deliveries, ${faults.length} faults: ` +
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
