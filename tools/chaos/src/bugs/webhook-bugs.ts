import type { Bug } from './bug';
import { only, replicasOf, scenario } from './scenario';

const CLAIM = 'libs/database/src/functions/webhook-claim.sql';
const FAN_OUT = 'libs/database/src/functions/webhook-fan-out.sql';
const RECORD = 'libs/database/src/functions/webhook-record.sql';
const RECONCILE = 'libs/database/src/functions/webhook-reconcile.sql';

const senders = replicasOf(['gateway', 1], ['verify', 1], ['batch', 1], ['webhook-dispatcher', 1]);
/** Without reconciliation lost turns and fan-outs are not added again. */
const withoutLostTurns = { file: RECONCILE, find: 'turns := webhook_schedule(open, cap, jobs, at);', replace: 'turns := 0;' };
const withoutLostFanOuts = { file: RECONCILE, find: 'IF EXISTS (', replace: 'IF false AND EXISTS (' };

/** Bugs of webhooks. */
export const webhookBugs: readonly Bug[] = [
  {
    name: 'lost-delivery-turn',
    what: 'a turn that leaves deliveries adds no other, and lost turns are not reconciled',
    edits: [{ file: CLAIM, find: 'PERFORM webhook_schedule(endpoints, cap, jobs, at);', replace: '' }, withoutLostTurns],
    breaks: 'B3: a delivery succeeds, or is a dead letter',
    plan: scenario({ replicas: senders, clients: { alpha: 2 }, mix: only('batch'), seconds: 3, restSeconds: 8 }),
  },
  {
    name: 'doubled-delivery-turn',
    what: 'a turn claims deliveries that another turn has leased',
    edits: [
      {
        file: CLAIM,
        find: `state = 'pending' AND lease_until IS NULL AND due_at <= at`,
        replace: `state = 'pending' AND due_at <= at`,
      },
      { file: CLAIM, find: `AND d.state = 'pending' AND d.lease_until IS NULL`, replace: `AND d.state = 'pending'` },
    ],
    breaks: 'W4: every delivery that arrives is in the log',
    plan: scenario({
      replicas: senders,
      clients: { alpha: 8 },
      mix: only('batch'),
      rows: 1,
      thinkMs: 40,
      seconds: 6,
      restSeconds: 8,
    }),
  },
  {
    name: 'fan-out-outside-transaction',
    what: 'the fan-out of an event is added before the event is committed, and lost fan-outs are not reconciled',
    edits: [
      {
        file: 'libs/outbox/src/emit-events.ts',
        find: 'await enqueueIn(client, webhookFanOut, {});',
        replace: `const { Client } = await import('pg');
  const other = new Client((client as unknown as { connectionParameters: object }).connectionParameters);
  await other.connect();
  await enqueueIn(other, webhookFanOut, {});
  await other.end();
  await new Promise((resolve) => setTimeout(resolve, 200));`,
      },
      withoutLostFanOuts,
    ],
    breaks: 'B3: one delivery for each event and endpoint',
    plan: scenario({ replicas: senders, clients: { alpha: 1 }, mix: only('batch'), seconds: 3, restSeconds: 8 }),
  },
  {
    name: 'stalled-delivery-turn-given-up',
    what: 'a turn whose worker was killed is not run again, and its endpoint gets no other',
    edits: [
      { file: 'libs/queue/src/job-defaults.ts', find: 'export const MAX_STALLS = 25;', replace: 'export const MAX_STALLS = 0;' },
      withoutLostTurns,
    ],
    breaks: 'B3: a delivery succeeds, or is a dead letter',
    plan: scenario({
      replicas: senders,
      clients: { alpha: 2 },
      mix: only('batch'),
      faults: { 'webhook-dispatcher': { crash: 1 } },
      leastFaults: 2,
      restSeconds: 20,
    }),
  },
  {
    name: 'outbox-by-time',
    what: 'the fan-out takes events above the last id, so that an event that was committed late is never taken',
    edits: [
      {
        file: FAN_OUT,
        find: 'FROM webhook_event WHERE fanned_out_at IS NULL ORDER BY created_at',
        replace: `FROM webhook_event WHERE fanned_out_at IS NULL
      AND created_at > coalesce((SELECT max(created_at) FROM webhook_event WHERE fanned_out_at IS NOT NULL), '-infinity') ORDER BY created_at`,
      },
    ],
    breaks: 'B3: one delivery for each event and endpoint',
    plan: scenario({
      replicas: { ...senders, batch: 2 },
      // Batches of the first customer end after a wait for the lock of its account; those of the second cost nothing and do not wait.
      clients: { alpha: 8, tester: 8 },
      mix: { batch: 3, verify: 1 },
      rows: 1,
      thinkMs: 40,
      seconds: 8,
      restSeconds: 6,
    }),
  },
  {
    name: 'dead-letters-lost',
    what: 'a dead letter gets the state delivered',
    edits: [{ file: RECORD, find: `WHEN 'dead' THEN 'dead' WHEN`, replace: `WHEN 'dead' THEN 'delivered' WHEN` }],
    breaks: 'B3: a delivery succeeds, or is a dead letter',
    plan: scenario({ replicas: senders, clients: { alpha: 1 }, mix: only('batch'), seconds: 2 }),
  },
  {
    name: 'body-of-the-moment',
    what: 'the body of a delivery is rendered again for each attempt',
    edits: [
      {
        file: 'apps/webhook-dispatcher/src/webhook-sender.ts',
        find: 'const { id, event, body, url, traceparent } = claimed;',
        replace: `const { id, event, url, traceparent } = claimed;
    const body = claimed.body.replace('{', \`{"sent_at":\${at.getTime()},\`);`,
      },
    ],
    breaks: 'B3: a delivery has one body, byte for byte',
    plan: scenario({ replicas: senders, clients: { alpha: 1 }, mix: only('batch'), seconds: 2 }),
  },
];
