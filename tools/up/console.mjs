import { performance } from 'node:perf_hooks';

// A closed terminal must not end a run by a write error; the run ends by the signal.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

/** An error that the user can correct: shown as one line, without a stack. */
export class Refusal extends Error {}

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs one step and prints its result and duration: `work` returns a few words.
 * A step that may take longer than patience lasts has an announcement.
 */
export async function step(title, work, announcement) {
  if (announcement) say(`  ${title.padEnd(13)} ${announcement}…`);
  const from = performance.now();
  const words = await work();
  say(`  ${title.padEnd(13)} ${words}  (${seconds(performance.now() - from)})`);
}

export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Prints why a command ends: one line for errors of the user or the system, the stack for programming errors. */
export function complain(command, error) {
  const oneLine = error instanceof Refusal || error.syscall;
  process.stderr.write(`${command}: ${oneLine ? error.message : error.stack}\n`);
}
