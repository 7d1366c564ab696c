import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { Accounts } from './accounts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('Accounts', () => {
  let test: TestDatabase;
  let accounts: Accounts;
  beforeAll(async () => {
    test = await testDatabase();
    accounts = new Accounts(test.database.pool);
  });
  afterAll(() => test.drop());

  it('creates an account with an active plan, and finds it', async () => {
    const created = await accounts.create('Acme Łódź');
    expect(created).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Acme Łódź',
      planActive: true,
      createdAt: expect.any(Date),
    });
    expect(await accounts.find(created.id)).toEqual(created);
    expect(await accounts.find(NOBODY)).toBeUndefined();
  });

  it('turns a plan off and on, of one account only', async () => {
    const [one, other] = [await accounts.create('one'), await accounts.create('other')];
    await accounts.setPlan(one.id, false);
    await accounts.setPlan(one.id, false);
    expect(await accounts.find(one.id)).toMatchObject({ planActive: false });
    expect(await accounts.find(other.id)).toMatchObject({ planActive: true });
    await accounts.setPlan(one.id, true);
    expect(await accounts.find(one.id)).toMatchObject({ planActive: true });
  });

  it('knows no plan of nobody', async () => {
    await expect(accounts.setPlan(NOBODY, true)).rejects.toMatchObject({ code: 'not_found', message: `no account ${NOBODY}` });
  });

  it('takes part in the transaction of a client', async () => {
    const undone = test.database.transaction(async (client) => {
      const { id } = await new Accounts(client).create('undone');
      expect(await new Accounts(client).find(id)).toBeDefined();
      throw new Error(id);
    });
    const id = await undone.catch((error: Error) => error.message);
    expect(await accounts.find(String(id))).toBeUndefined();
  });
});
