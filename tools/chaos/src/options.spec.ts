import { readOptions } from './options';

const KNOWN = ['two-endings', 'rows-of-the-dead'];
const read = (text: string) => readOptions(text.split(' ').filter(Boolean), KNOWN);

it('reads all options', () => {
  expect(read('--seed 7 --minutes 2.5')).toEqual({ seed: 7, minutes: 2.5, bug: undefined, bugs: false });
  expect(read('--bug two-endings --seed 0')).toEqual({ seed: 0, bug: 'two-endings', bugs: false });
  expect(read('--bugs')).toMatchObject({ bugs: true, seed: expect.any(Number) });
});

it.each([
  ['--seed x', '--seed: must be a whole number'],
  ['--seed', '--seed: must be a whole number'],
  ['--minutes 0', '--minutes: must be a number above 0'],
  ['--minutes', '--minutes: must be a number above 0'],
  ['--bug nothing', '--bug: there is no "nothing": choose one of two-endings, rows-of-the-dead'],
  ['--bugs --minutes 3', '--bugs goes with --seed only'],
  ['--speed 3', '--speed is not an option'],
])('%s is refused in one line', (text, reason) => {
  expect(() => read(text)).toThrow(reason);
});
