import { SLOW_DOMAIN } from '../mail-domains';
import type { Bug } from './bug';
import { replicasOf, only, scenario } from './scenario';

const CLAIM = 'libs/database/src/functions/ledger-claim.sql';
const HOLDS = 'libs/database/src/functions/ledger-hold.sql';
const SETTLE = 'libs/database/src/functions/ledger-settle.sql';

const verifying = replicasOf(['gateway', 2], ['verify', 2]);
const small = replicasOf(['gateway', 1], ['verify', 1]);

/** Bugs of claims, charges and keys. */
export const moneyBugs: readonly Bug[] = [
  {
    name: 'zombies-settle',
    what: 'an operation that was taken over is settled without a check of the fence',
    edits: [
      { file: SETTLE, find: 'AND fence = s.fence AND account_id = s.account_id', replace: 'AND account_id = s.account_id' },
    ],
    breaks: 'K1: one key has one answer',
    plan: scenario({
      replicas: verifying,
      clients: { alpha: 10 },
      mix: only('verify'),
      domains: { [SLOW_DOMAIN]: 1 },
      copied: 1,
      faults: { gateway: { freeze: 1 } },
      secondsPastLease: 1,
      leastFaults: 3,
      seconds: 10,
    }),
  },
  {
    name: 'keys-of-all-accounts',
    what: 'an Idempotency-Key is looked up without its account',
    edits: [
      {
        file: CLAIM,
        find: 'WHERE account_id = c.account_id AND mode = c.mode AND idempotency_key',
        replace: 'WHERE mode = c.mode AND idempotency_key',
      },
    ],
    breaks: 'L5: clients are told what they are charged',
    plan: scenario({ replicas: small, clients: { alpha: 1, beta: 1 }, mix: only('shared') }),
  },
  {
    name: 'answers-not-kept',
    what: 'a stored answer is not replayed, and the work is repeated',
    edits: [{ file: CLAIM, find: 'ELSIF o.status IS NOT NULL THEN', replace: 'ELSIF false THEN' }],
    breaks: 'K1: an answer that was given is replayed',
    plan: scenario({ replicas: small, clients: { alpha: 2 }, mix: only('verify', 'again') }),
  },
  {
    name: 'failures-kept',
    what: 'a 503 is stored under its Idempotency-Key',
    edits: [
      {
        file: 'apps/gateway/src/paid-call/claimed-work.ts',
        find: 'keepsOperation && isOutcomeUnknown(error) ? this.leases.handBack(operation) : this.leases.abandon(operation);',
        replace: `this.ledger.settle({ ...operation, charge: 0, response: { status: 503, body: '{}', headers: {} } });`,
      },
    ],
    breaks: 'K4: a refusal is never stored',
    plan: scenario({
      replicas: small,
      clients: { alpha: 4 },
      mix: only('verify'),
      domains: { 'brisk.test': 1 },
      faults: { verify: { kill: 1 } },
      leastFaults: 1,
      restSeconds: 2,
    }),
  },
  {
    name: 'cap-checked-late',
    what: 'the hourly cap stops the first call after it was passed',
    edits: [{ file: HOLDS, find: 'IF spent + hold.amount > cap THEN', replace: 'IF spent > cap THEN' }],
    breaks: 'L8: the hourly cap holds',
    plan: scenario({ replicas: small, clients: { capped: 6 }, mix: only('verify'), domains: { 'any.test': 1 }, thinkMs: 20 }),
  },
  {
    name: 'credits-as-floats',
    what: 'credits are multiplied by 0.1 as a double',
    edits: [{ file: 'libs/contracts/src/credits.ts', find: 'return tenths / 10;', replace: 'return tenths * 0.1;' }],
    breaks: 'L6: amounts are whole tenths',
    plan: scenario({
      replicas: replicasOf(['gateway', 1], ['verify', 1], ['batch', 1]),
      clients: { alpha: 2 },
      mix: only('batch'),
    }),
  },
  {
    name: 'test-keys-probe',
    what: 'a test key is answered by the verification engine, and the ban in libs/outbound is missing',
    edits: [
      {
        file: 'apps/verify/src/verify.service.ts',
        find: `if (context.mode === 'test') return sandboxResult(email);`,
        replace: '',
      },
      { file: 'libs/outbound/src/allowance.ts', find: `if (context.mode !== 'live') throw`, replace: 'if (false) throw' },
    ],
    breaks: 'L7: a test key opens no socket',
    plan: scenario({ replicas: small, clients: { tester: 1 }, mix: only('verify'), seconds: 3 }),
  },
  {
    name: 'revoked-keys-linger',
    what: 'a key is cached for a minute, also after a change',
    edits: [
      { file: 'libs/database/src/while-unchanged.ts', find: 'const FRESH_MS = 900;', replace: 'const FRESH_MS = 60_000;' },
      {
        file: 'libs/database/src/while-unchanged.ts',
        find: 'const ASK_AGAIN_MS = 400;',
        replace: 'const ASK_AGAIN_MS = 60_000;',
      },
    ],
    breaks: 'a revoked key is refused a second later',
    plan: scenario({ replicas: small, clients: { alpha: 2 }, mix: only('revoke'), seconds: 3 }),
  },
];
