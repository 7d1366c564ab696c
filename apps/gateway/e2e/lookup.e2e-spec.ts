import { expectError, lookup } from './api';
import { type Stack, startStack } from './stack';

const JOHN = { first_name: 'John', last_name: 'Doe', domain: 'acme.test' };

let stack: Stack;
let live: string;
let accountId: string;

beforeAll(async () => {
  stack = await startStack({ lookups: 1 });
});
afterAll(() => stack?.stop());
beforeEach(async () => {
  ({ secret: live, accountId } = await stack.createKey());
});

const charges = async (): Promise<number> => 1_000 - (await stack.ledger.balance(accountId)).balance;

it('finds an address by its pattern, and charges one credit', async () => {
  const answer = await lookup(stack.url, live, JOHN);
  expect(answer).toMatchObject({
    status: 200,
    body: { email: 'john.doe@acme.test', phone: null, status: 'found', verified: true, credits_charged: 1, cached_hit: false },
  });
  expect(await charges()).toBe(10);
});

it('names what would do', async () => {
  const { domain: _domain, ...rest } = JOHN;
  const answer = await lookup(stack.url, live, rest);
  expectError(answer, 'invalid_input');
  expect(answer.body['details']).toEqual([
    { field: 'domain', issue: 'is required, unless linkedin_url or company_name is given' },
  ]);
});
