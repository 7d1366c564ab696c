/** The options of `npm run chaos`. */
export interface Options {
  readonly seed: number;
  /** Undefined: the default duration. */
  readonly minutes?: number;
  /** The planted bug to run with. */
  readonly bug?: string;
  /** Run with every planted bug, one after the other. */
  readonly bugs: boolean;
}

/** An error that the user can correct. */
export class BadOption extends Error {}

const USAGE = 'npm run chaos -- [--seed N] [--minutes M] [--bug NAME], or npm run chaos -- --bugs [--seed N]';
const MOST_MINUTES = 24 * 60;

/**
 * Reads the command line; without a seed a random one is used. @param known names of planted bugs.
 * @throws BadOption naming the option and the fix.
 */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const option = args[at] as string;
    if (option === '--bugs') values.set(option, '');
    else if (['--seed', '--minutes', '--bug'].includes(option)) values.set(option, args[++at] ?? '');
    else throw new BadOption(`${option} is not an option: ${USAGE}`);
  }
  const bug = values.get('--bug');
  if (bug !== undefined && !known.includes(bug))
    throw new BadOption(`--bug: there is no "${bug}": choose one of ${known.join(', ')}`);
  const bugs = values.has('--bugs');
  if (bugs && (bug !== undefined || values.has('--minutes'))) throw new BadOption(`--bugs goes with --seed only: ${USAGE}`);
  const minutes = values.get('--minutes');
  return { seed: seedOf(values.get('--seed')), ...(minutes !== undefined && { minutes: minutesOf(minutes) }), bug, bugs };
}

function seedOf(text = String(Math.floor(Math.random() * 1_000_000))): number {
  if (!/^\d{1,9}$/.test(text)) throw new BadOption('--seed: must be a whole number of up to nine digits, as in --seed 7');
  return Number(text);
}

function minutesOf(text: string): number {
  const minutes = Number(text);
  if (!text || !(minutes > 0 && minutes <= MOST_MINUTES))
    throw new BadOption(`--minutes: must be a number above 0, at most ${MOST_MINUTES}, as in --minutes 2.5`);
  return minutes;
}
