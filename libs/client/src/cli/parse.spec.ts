import type { Command } from './command';
import { fieldsOf, parseLine, splitLine } from './parse';

const command: Pick<Command, 'name' | 'operands' | 'options'> = {
  name: 'lookup',
  operands: ['NAME...'],
  options: {
    'first-name': { type: 'text', about: '' },
    employees: { type: 'number', about: '' },
    kind: { type: 'text', about: '', choices: ['a', 'b'] },
    map: { type: 'text', about: '', multiple: true },
    yes: { type: 'flag', about: '' },
  },
};
const need = { ...command, options: { domain: { type: 'text', about: '', required: true } } } as const;

it.each([
  [['verify', 'x'], 'verify', ['x']],
  [['--json', 'batch', 'verify', 'x', '--yes'], 'batch verify', ['--json', 'x', '--yes']],
  [['verify', 'batch'], 'verify', ['batch']],
])('finds the command of %j', (line, name, rest) => {
  const found = splitLine([{ name: 'verify' }, { name: 'batch verify' }], line);
  expect([found.command?.name, found.rest]).toEqual([name, rest]);
});

it('finds none in what is no command', () => {
  expect(splitLine([{ name: 'batch verify' }], ['batch', 'guess'])).toMatchObject({
    command: undefined,
    words: ['batch', 'guess'],
  });
  expect(splitLine([{ name: 'verify' }], ['--version'])).toMatchObject({ command: undefined, words: [] });
});

it('reads operands and options of every type', () => {
  const line = [
    'Ada',
    '--first-name',
    'A',
    '--employees=50',
    'Bo',
    '--map',
    'a=b',
    '--map',
    'c=d',
    '--yes',
    '--json',
    '--',
    '--not',
  ];
  expect(parseLine(command, line)).toEqual({
    args: ['Ada', 'Bo', '--not'],
    values: { 'first-name': 'A', employees: 50, map: ['a=b', 'c=d'], yes: true, json: true },
  });
});

it.each<[string[], typeof command, string]>([
  [['x', '--speed'], command, 'Unknown option \'--speed\'. See "modernleads lookup --help".'],
  [['x', '--first-name'], command, "Option '--first-name <value>' argument missing"],
  [['x', '--yes=no'], command, "Option '--yes' does not take an argument"],
  [['x', '--employees', 'many'], command, '--employees must be a number.'],
  [['x', '--employees='], command, '--employees must be a number.'],
  [['x', '--kind', 'c'], command, '--kind must be one of a, b.'],
  [[], command, 'NAME is missing: modernleads lookup NAME...'],
  [['x', 'y'], { ...command, operands: ['NAME'] }, '"y" is one word too many'],
  [['x'], need, '--domain is required.'],
])('refuses %j', (line, of, message) => {
  expect(() => parseLine(of, line)).toThrow(message);
});

it('asks for nothing where help is wanted', () => {
  expect(parseLine(need, ['--help'])).toMatchObject({ values: { help: true } });
});

it('calls options as the fields of a body', () => {
  const { values } = parseLine(command, ['x', '--first-name', 'A', '--yes']);
  expect(fieldsOf(values, { 'first-name': { type: 'text', about: '' } })).toEqual({ first_name: 'A' });
});
