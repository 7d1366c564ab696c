import { customersIn } from './customers-in';

it.each<[string, string[]]>([
  ['Payroll for insurance and for banking.', ['Insurance', 'Banking']],
  ['We care for you, for a better world.', []],
  ['', []],
  ['for '.repeat(5_000), []],
])('%j is for %j', (text, industries) => expect(customersIn(text)).toEqual(industries));
