import { AccountEntity } from '@modernleads/database';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { Accounts } from './accounts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('Accounts', () => {
  let test: TestDatabase;
  let accounts: Accounts;
  beforeAll(async () => {
    test = await testDatabase();
    accounts = Accounts.of(test.database);
  });
  afterAll(() => test.drop());

  it('creates an account with an active plan, and finds it', async () => {
    const created = await accounts.create('Acme Łódź');
    expect(created).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'Acme Łódź',
      planActive: true,
      quotas: {},
      createdAt: expect.any(Date),
    });
    expect(await accounts.findAccount(created.id)).toEqual(created);
    expect(await accounts.findAccount(NOBODY)).toBeNull();
  });

  it('turns a plan off and on, of one account only', async () => {
    const [one, other] = [await accounts.create('one'), await accounts.create('other')];
    await accounts.setPlan(one.id, false);
    await accounts.setPlan(one.id, false);
    expect(await accounts.findAccount(one.id)).toMatchObject({ planActive: false });
    expect(await accounts.findAccount(other.id)).toMatchObject({ planActive: true });
    await accounts.setPlan(one.id, true);
    expect(await accounts.findAccount(one.id)).toMatchObject({ planActive: true });
  });

  it('answers not_found for the plan of an unknown account', async () => {
    await expect(accounts.setPlan(NOBODY, true)).rejects.toMatchObject({ code: 'not_found', message: `no account ${NOBODY}` });
  });

  it('takes part in a transaction', async () => {
    const undone = test.database.dataSource.transaction(async (manager) => {
      const within = new Accounts(manager.getRepository(AccountEntity));
      const { id } = await within.create('undone');
      expect(await within.findAccount(id)).not.toBeNull();
      throw new Error(id);
    });
    const id = await undone.catch((error: Error) => error.message);
    expect(await accounts.findAccount(String(id))).toBeNull();
  });
});
