import { testDatabase, type TestDatabase, until } from '@modernleads/testing';
import * as fc from 'fast-check';
import { DROP, type Script, ScriptedHosts, SILENCE } from '../../test/scripted-host';
import { call, Replica, UnlimitedSmtp } from '../../test/verify-replica';

const OK = '250 2.1.5 Ok';
const UNKNOWN = '550 5.1.1 No such user here';
/** Local parts with a mailbox, at every host that accepts mail for the domain. */
const exists = (local: string) => /^ada\d*[02468]$/.test(local);

const FAULTS = [
  DROP,
  SILENCE,
  '421 4.3.2 Closing',
  '451 4.3.0 Try again later',
  '452 4.5.3 Too many recipients',
  '550 5.7.1 Your address is listed by a DNSBL',
  '554 Go away',
  '250-never ends',
  'nonsense',
];
const fault = fc.constantFrom(...FAULTS);
/** What a host does wrong, and at which of its RCPT commands. */
const host = fc.record({
  banner: fc.option(fault, { freq: 4 }),
  mail: fc.option(fault, { freq: 4 }),
  rcpt: fc.array(fc.record({ at: fc.nat(25), fault }), { maxLength: 4 }),
  pipelining: fc.boolean(),
});

describe('faulty mail hosts', () => {
  let store: TestDatabase;
  beforeAll(async () => (store = await testDatabase()));
  afterAll(() => store.drop());

  it('every answer comes in time and is backed by a reply, and nothing is left open', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(host, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 40 }), async (faults, count) => {
        const hosts = await ScriptedHosts.start(
          ...faults.map(({ banner, mail, rcpt, pipelining }): Script => {
            let turn = 0;
            return {
              offers: pipelining ? ['PIPELINING'] : [],
              banner: () => banner ?? undefined,
              mail: () => mail ?? undefined,
              rcpt: (local) => {
                const now = turn++;
                return rcpt.find(({ at }) => at === now)?.fault ?? (exists(local) ? OK : UNKNOWN);
              },
            };
          }),
        );
        const limiter = new UnlimitedSmtp();
        const replica = new Replica(store.database, { outbound: hosts.outbound, limiter });
        const deadline = Date.now() + 1_000;
        const locals = Array.from({ length: count }, (_, n) => `ada${n}`);
        const answers = await Promise.all(
          locals.map((local) => replica.verifyEmail(`${local}@scripted.test`, call({ deadline: deadline + 250 }))),
        );
        for (const [n, { status }] of answers.entries())
          expect([exists(`ada${n}`) ? 'valid' : 'invalid', 'unknown']).toContain(status);
        await until(() => hosts.open.length === 0 && limiter.held === 0);
        expect(replica.prober['queues'].size).toBe(0);
        await replica.stop();
        await hosts.stop();
        await store.database.pool.query('TRUNCATE verify_result, verify_recheck, verify_domain');
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
