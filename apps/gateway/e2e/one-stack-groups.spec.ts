import { readdirSync } from 'node:fs';
import { GROUPS } from './one-stack-groups';

it('every suite of the folder is run by one spec', () => {
  const suites = readdirSync(`${__dirname}/one-stack`).map((file) => file.replace(/\.ts$/, ''));
  expect(Object.values(GROUPS).flat().sort()).toEqual(suites.sort());
});
