import { optional, readFlags } from './flag';
import * as types from './flag-types';

const { boolean, credits, name, uuid } = types;
type TypeName = keyof typeof types;

const ID = '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a001';
const flags = { account: uuid, name: optional(name), amount: optional(credits), active: optional(boolean) };
const complaint = (...words: string[]) => {
  try {
    return JSON.stringify(readFlags(flags, words));
  } catch (error) {
    return (error as Error).message;
  }
};

describe('readFlags', () => {
  it('reads values in both spellings, in any order', () => {
    expect(readFlags(flags, ['--amount=12.5', '--name', 'Müller & Co', '--account', ID.toUpperCase()])).toEqual({
      account: ID,
      name: 'Müller & Co',
      amount: 125,
      active: undefined,
    });
    expect(readFlags(flags, [`--account=${ID}`, '--name=--a=b'])).toMatchObject({ name: '--a=b' });
  });

  it.each([
    [[], `--account: missing; give one, as in --account 7b0f6f5e-…`],
    [['--account'], `--account: has no value; give one, as in --account 7b0f6f5e-…`],
    [['--account', '--name', 'x'], `--account: has no value; give one, as in --account 7b0f6f5e-…`],
    [['--account='], `--account: has no value; give one, as in --account 7b0f6f5e-…`],
    [['--acount', ID], '--acount: no such flag; did you mean --account?'],
    [['--zzz', ID], '--zzz: no such flag; there is --account, --name, --amount, --active'],
    [['account', ID], '"account" is not a flag: write --NAME VALUE; there is --account, --name, --amount, --active'],
    [['--account', ID, '--account', ID], '--account: given twice; give it once'],
    [
      ['--account', '42'],
      `--account: "42" is not an id: give the UUID that was printed when it was made, as in --account 7b0f6f5e-…`,
    ],
    [['--account', ID, '--active', 'yes'], '--active: "yes" is neither true nor false: write one of them, as in --active true'],
  ])('%j: %s', (words, expected) => {
    expect(complaint(...words)).toBe(expected);
  });

  it.each([
    ['--constructor', 'x'],
    ['--__proto__', 'x'],
    ['--toString', 'x'],
  ])('refuses the unknown %s', (...words) => {
    expect(complaint(...words)).toContain(`${words[0]}: no such flag`);
  });

  it('refuses flags of a verb without flags', () => {
    expect(() => readFlags({}, ['--all', 'true'])).toThrow('--all: no such flag; this verb takes none');
  });
});

describe('a value', () => {
  it.each([
    ['credits', '0', 0],
    ['credits', '0.1', 1],
    ['credits', '1000', 10_000],
    ['credits', '999999999.9', 9_999_999_999],
    ['credits', '1.50', 15],
    ['count', '60', 60],
    ['mode', 'test', 'test'],
    ['boolean', 'false', false],
    ['name', '  Cafe\u0301 ', 'Café'],
    ['duration', '0s', 0],
    ['duration', '90m', 5_400],
    ['duration', '24h', 86_400],
    ['duration', '7d', 604_800],
    ['scopes', 'all', ['all']],
    ['scopes', 'verify, batch', ['verify', 'batch']],
    ['cidrs', '203.0.113.7, 2001:db8::1/32', ['203.0.113.7/32', '2001:db8::/32']],
    ['moment', '2030-01-31', new Date('2030-01-31T00:00:00Z')],
    ['moment', '2030-01-31T12:00:00Z', new Date('2030-01-31T12:00:00Z')],
    ['moment', '2030-01-31T12:00:00+05:30', new Date('2030-01-31T06:30:00Z')],
    ['expiry', '2130-01-31', new Date('2130-02-01T00:00:00Z')],
    ['expiry', '2130-01-31T12:00:00+05:30', new Date('2130-01-31T06:30:00Z')],
  ] as [TypeName, string, unknown][])('of type %s is read: %j', (type, text, expected) => {
    expect(types[type].parse(text)).toEqual(expected);
  });

  it.each([
    ['credits', '0.05', 'at most one decimal'],
    ['credits', '-1', 'not an amount'],
    ['credits', '1e3', 'not an amount'],
    ['credits', 'NaN', 'not an amount'],
    ['credits', '12,5', 'not an amount'],
    ['credits', '99999999999', 'not an amount'],
    ['count', '0', 'from 1'],
    ['count', '1.5', 'from 1'],
    ['mode', 'Live', 'choose live or test'],
    ['name', '   ', '1 to 200'],
    ['name', 'x'.repeat(201), '1 to 200'],
    ['name', 'a\u0000b', 'printable'],
    ['duration', '24', 's, m, h or d'],
    ['duration', '-1h', 's, m, h or d'],
    ['scopes', 'verfy', 'did you mean verify?'],
    ['scopes', 'all,verify', '"all" is not a scope'],
    ['scopes', 'verify,', '"" is not a scope: choose from lookup, verify'],
    ['cidrs', '10.0.0.0/8,acme', 'not an IP address or CIDR range: acme'],
    ['moment', '2030-02-30T12:00:00Z', 'not a moment'],
    ['moment', '2030-13-01T12:00:00Z', 'not a moment'],
    ['moment', '2030-1-31', 'not a moment'],
    ['moment', '2030-01-31T12:00:00', 'not a moment'],
    ['moment', 'tomorrow', 'not a moment'],
    ['expiry', '2020-01-31', '"2020-01-31" is in the past'],
    ['expiry', '2020-01-31T12:00:00Z', 'is in the past'],
    ['expiry', '2130-02-30', 'not a moment'],
  ] as [TypeName, string, string][])('of type %s is refused: %j', (type, text, expected) => {
    expect(() => types[type].parse(text)).toThrow(expected);
  });
});

it('an expiry today is the end of today in UTC, and one yesterday is refused', () => {
  const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  const now = Date.UTC(2030, 0, 31, 23, 59);
  jest.useFakeTimers({ now });
  expect(types.expiry.parse(dayOf(now))).toEqual(new Date('2030-02-01T00:00:00Z'));
  expect(() => types.expiry.parse(dayOf(now - 86_400_000))).toThrow('is in the past');
  expect(() => types.expiry.parse('2030-01-31T23:59:00Z')).toThrow('is in the past');
  jest.useRealTimers();
});
