import { Stores } from './stores';

let stores: Stores;

beforeAll(async () => {
  stores = await Stores.start();
});

afterAll(() => stores?.stop());

it('gives each run a database of its own, also to a second run with the same planted bug', async () => {
  const urls = [await stores.createDatabase(), await stores.createDatabase()];
  expect(new Set(urls).size).toBe(2);
});
