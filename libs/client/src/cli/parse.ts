import { parseArgs } from 'node:util';
import type { Command, Entered, Option, Options, Values } from './command';
import { UsageError } from './failures';

/** Options of every command. */
export const COMMON: Options = {
  json: { type: 'flag', about: 'Print one JSON document, and ask nothing.' },
  help: { type: 'flag', about: 'Print this.' },
};

/** The words of a command line that name its command, and the rest; flags may stand before. */
export function splitLine<C extends Pick<Command, 'name'>>(
  commands: readonly C[],
  line: readonly string[],
): { command: C | undefined; words: string[]; rest: string[] } {
  const at = line.findIndex((word) => !word.startsWith('-'));
  if (at < 0) return { command: undefined, words: [], rest: [...line] };
  const two = line.slice(at, at + 2);
  for (const words of [two, two.slice(0, 1)]) {
    const command = commands.find(({ name }) => name === words.join(' '));
    if (command) return { command, words, rest: [...line.slice(0, at), ...line.slice(at + words.length)] };
  }
  return { command: undefined, words: two, rest: [] };
}

/** @throws UsageError names the option or operand, and what to write. */
export function parseLine(command: Pick<Command, 'name' | 'operands' | 'options' | 'choices'>, rest: readonly string[]): Entered {
  const known = { ...COMMON, ...command.options };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, multiple }]) => [
      name,
      { type: type === 'flag' ? ('boolean' as const) : ('string' as const), ...(multiple && { multiple }) },
    ]),
  );
  const { values, positionals } = parsed({ args: [...rest], options, allowPositionals: true, strict: true }, command.name);
  if (values['help']) return { args: positionals, values };
  checkOperands(command, positionals);
  const missing = Object.keys(known).find((name) => known[name]?.required && values[name] === undefined);
  if (missing) throw new UsageError(`--${missing} is required. See "modernleads ${command.name} --help".`);
  const read = Object.entries(values).map(([name, value]) => [name, valueOf(name, known[name] as Option, value)]);
  return { args: positionals, values: Object.fromEntries(read) as Values };
}

function parsed(config: Parameters<typeof parseArgs>[0], name: string): { values: Values; positionals: string[] } {
  try {
    return parseArgs(config) as { values: Values; positionals: string[] };
  } catch (error) {
    const [message] = (error as Error).message.split('. ', 1);
    throw new UsageError(`${message}. See "modernleads ${name} --help".`);
  }
}

function checkOperands(
  { name, operands = [], choices }: Pick<Command, 'name' | 'operands' | 'choices'>,
  given: readonly string[],
): void {
  const most = operands.some((operand) => operand.endsWith('...')) ? Infinity : operands.length;
  const missing = operands[given.length];
  if (missing) throw new UsageError(`${missing.replace('...', '')} is missing: modernleads ${name} ${operands.join(' ')}`);
  if (given.length > most)
    throw new UsageError(`"${given[most]}" is one word too many: modernleads ${name} ${operands.join(' ')}`);
  if (choices && !choices.includes(given[0] ?? '')) throw new UsageError(`${operands[0]} must be one of ${choices.join(', ')}.`);
}

function valueOf(name: string, { type, choices }: Option, value: Values[string]): Values[string] {
  if (type === 'number') {
    const number = Number(value);
    if (value === '' || !Number.isFinite(number)) throw new UsageError(`--${name} must be a number.`);
    return number;
  }
  if (choices && !choices.includes(String(value))) throw new UsageError(`--${name} must be one of ${choices.join(', ')}.`);
  return value;
}

/** The options that are fields of a body: `--first-name` is `first_name`. */
export function fieldsOf(values: Values, options: Options): Record<string, unknown> {
  const given = Object.keys(options).filter((name) => values[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name.replaceAll('-', '_'), values[name]]));
}
