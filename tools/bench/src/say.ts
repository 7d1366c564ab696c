import { cpus } from 'node:os';

export const say = (line = ''): unknown => process.stdout.write(`${line}\n`);

/** Prints the machine of the measurement. */
export function machine(): string {
  const [{ model = 'unknown' } = {}] = cpus();
  return `${cpus().length} × ${model}; Node ${process.versions.node}`;
}

/** Prints the problems, or `allRight`. */
export function sayProblems(problems: readonly string[], allRight: string): void {
  say(problems.length ? `\nWRONG:\n${problems.map((problem) => `  ${problem}`).join('\n')}` : `\n${allRight}`);
}
