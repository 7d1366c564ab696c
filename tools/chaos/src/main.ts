import 'reflect-metadata';
import { join } from 'node:path';
import { Stores } from './house/stores';
import { BadOption, readOptions } from './options';
import { fullPlan } from './plan/plan';
import { type Report, run } from './run';

/** The workspace: this program lies in dist/tools/chaos. */
const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, '.data/chaos');
/** Cases of each rule that are printed. */
const SHOWN = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<boolean> {
  const { seed, minutes } = readOptions(process.argv.slice(2), []);
  say(`seed ${seed}, ${minutes} minutes`);
  const stores = await Stores.start();
  try {
    const folder = join(FOLDER, `seed-${seed}`);
    const report = await run(stores, { seed, plan: fullPlan(minutes), name: 'chaos', dist: 'dist', folder, say });
    print(report, seed, folder);
    return report.violations.length === 0;
  } finally {
    await stores.stop();
  }
}

function print({ calls, unknown, batches, deliveries, faults, violations }: Report, seed: number, folder: string): void {
  say(`\nFaults:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  for (const rule of new Set(violations.map((violation) => violation.rule))) {
    const broken = violations.filter((violation) => violation.rule === rule);
    const shown = broken.slice(0, SHOWN).map(({ evidence }) => `  ${evidence}`);
    say(`\nVIOLATED ${broken.length} times: ${rule}\n${shown.join('\n')}`);
  }
  say(
    `\n${calls} calls (${unknown} of unknown outcome), ${batches} batches, ${deliveries} deliveries, ${faults.length} faults: ` +
      `${violations.length} violations\nseed ${seed}; histories in ${folder}`,
  );
}

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: Error) => {
    process.stderr.write(`npm run chaos: ${error instanceof BadOption ? error.message : error.stack}\n`);
    process.exit(error instanceof BadOption ? 2 : 1);
  },
);
