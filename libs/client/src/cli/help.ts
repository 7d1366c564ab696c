import type { Command, Options } from './command';
import { COMMON } from './parse';

const EXIT_CODES = `Exit codes: 0 done, 2 usage, 3 key or scope, 4 credits, 5 not found, 6 rate or quota, 7 network or unavailable, 1 any other.`;
const NAME_WIDTH = 34;

const line = (name: string, about: string): string => `  ${name.padEnd(NAME_WIDTH)} ${about}`;

const calledAs = ({ name, operands = [] }: Command): string => [name, ...operands].join(' ');

/** `modernleads --help`, or that of a group such as `batch`. */
export function overview(commands: readonly Command[], group?: string): string {
  const shown = commands.filter(({ name }) => group === undefined || name.startsWith(`${group} `));
  return [
    `modernleads ${group ?? 'COMMAND'} ...`,
    '',
    ...shown.map((command) => line(calledAs(command), command.about)),
    '',
    'Every command takes --json and --help. The key: "modernleads login", or MODERNLEADS_API_KEY and MODERNLEADS_BASE_URL.',
    EXIT_CODES,
  ].join('\n');
}

/** `modernleads verify --help`. */
export function helpOf(command: Command): string {
  const { about, options = {}, notes, choices, operands = [] } = command;
  return [
    `modernleads ${calledAs(command)} [options]`,
    '',
    about,
    ...(choices ? [`${operands[0]}: ${choices.join(', ')}`] : []),
    '',
    ...optionLines({ ...options, ...COMMON }),
    ...(notes === undefined ? [] : ['', notes]),
    '',
    EXIT_CODES,
  ].join('\n');
}

function optionLines(options: Options): string[] {
  return Object.entries(options).map(([name, { value, about, required }]) =>
    line([`--${name}`, ...(value ? [value] : [])].join(' '), required ? `${about} Required.` : about),
  );
}
