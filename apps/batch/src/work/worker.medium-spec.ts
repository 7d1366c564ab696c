import { BatchWorld, emails } from '../../e2e/batch-world';

let world: BatchWorld;

beforeAll(async () => {
  world = await BatchWorld.open();
});
afterAll(() => world.close());
beforeEach(() => {
  world.asked.length = 0;
  world.answer = async () => ({});
});

describe('a worker', () => {
  it('works every row once and charges for each', async () => {
    world.startWorker();
    const account = await world.account(10);
    const { id } = await world.make(account, [...emails(60), 'User1@domain1.test', 17]);
    expect(await world.ended(account, id)).toMatchObject({
      status: 'completed',
      counts: { valid: 61, rejected: 1 },
      duplicates: 1,
      charged: 60,
    });
    expect(world.asked.sort()).toEqual(emails(60).sort());
    expect(await world.credits(account)).toEqual({ balance: 4, held: 0 });
    const results = await world.results(account, id);
    expect(results.map(({ email }) => email)).toEqual([...emails(60), 'User1@domain1.test', 17]);
  });
});
