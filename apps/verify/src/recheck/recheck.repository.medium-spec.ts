import type { VerifyEmailResult } from '@modernleads/contracts';
import { RUN_SUBQUERIES_ANEW, testDatabase, type TestDatabase } from '@modernleads/testing';
import { RecheckRepository } from './recheck.repository';

describe('RecheckRepository', () => {
  let store: TestDatabase;

  beforeAll(async () => (store = await testDatabase(RUN_SUBQUERIES_ANEW)));
  afterAll(() => store.drop());

  it('takes no more than it is asked for, even when the planner runs the subquery anew for each row', async () => {
    const rechecks = new RecheckRepository(store.database);
    const provisional = { status: 'unknown', reason: 'greylisted' } as VerifyEmailResult;
    for (let n = 10; n < 40; n += 1)
      await rechecks.schedule(
        { key: `u${n}@a.test`, email: `u${n}@a.test`, provisional, decoys: [], attempts: 0, firstSeen: n },
        n,
        n,
      );
    const taken = await rechecks.claimDue(3, 100);
    expect(taken.map(({ key }) => key).sort()).toEqual(['u10@a.test', 'u11@a.test', 'u12@a.test']);
  });
});
