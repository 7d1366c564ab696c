import { performance } from 'node:perf_hooks';

// A terminal that is gone must not end a run: its own end is noticed by signal.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** Something the user can put right: shown as one line, without a stack. */
export class Refusal extends Error {}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs one step and says what came of it and how long it took: `work` returns a few words.
 * A step that may take longer than patience lasts has an announcement.
 */
export async function step(title, work, announcement) {
  if (announcement) say(`  ${title.padEnd(13)} ${announcement}…`);
  const from = performance.now();
  const words = await work();
  say(`  ${title.padEnd(13)} ${words}  (${seconds(performance.now() - from)})`);
}

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Says why a command ends: in one line where the user or the system refused, with the stack where it is our fault. */
export function complain(command, error) {
  const oneLine = error instanceof Refusal || error.syscall;
  process.stderr.write(`${command}: ${oneLine ? error.message : error.stack}\n`);
}
