import { createHmac } from 'node:crypto';
import type { BatchAnswer } from '@modernleads/contracts';
import type { Call } from '../history';
import type { Account } from '../load/customers';
import type { SeenDossier } from '../load/dossiers';
import { qualifyRequest, researchRequest, verifyBatchRequest, verifyRequest, type Request } from '../plan/request';
import { CUSTOMERS, type Customer } from '../plan/script';
import { check } from './check';
import type { Facts } from './facts';

const SECRET = 'whsec_c2VjcmV0';
const BATCH = 'batch-1';
const ASKED = ['user-1@any.test', 'nobody-1@any.test', 'user-1@any.test'];
const DELIVERY = {
  id: 'd1',
  event: 'e1',
  endpoint: 'w1',
  state: 'delivered',
  body: '{"event":"batch.completed"}',
  attempts: 1,
  counted: 1,
  logged: 1,
};

function account(customer: Customer): Account {
  return { customer, accountId: `id of ${customer}`, granted: 100, keyId: `key of ${customer}`, secret: '' };
}
const accounts = Object.fromEntries(CUSTOMERS.map((customer) => [customer, account(customer)])) as unknown as Facts['accounts'];

let calls = 0;
function call(request: Request, body: object, more: Partial<Call> = {}, headers: Record<string, string> = {}): Call {
  const n = ++calls;
  const base = {
    n,
    client: 'alpha1',
    customer: 'alpha',
    keyId: 'key of alpha',
    request,
    requestId: `r${n}`,
    sentAt: n * 1_000,
    endedAt: n * 1_000 + 500,
  };
  return { ...base, outcome: 'ok', answer: { status: 200, headers, body: JSON.stringify(body) }, ...more } as Call;
}

const VALID = { status: 'valid', reason: 'accepted', cached: false, credits_charged: 1 };
const DOSSIER = {
  job_id: 'j1',
  status: 'complete',
  output: { company: 'Acme' },
  sources: [],
  cached: false,
  credits_charged: 10,
};
const JOB = {
  id: 'j1',
  account: 'id of alpha',
  mode: 'live',
  operation: 'o3',
  question: 'q1',
  status: 'complete',
  charged: 100,
  captured: 100,
  takes: 1,
  from: 0,
  to: 1,
};
const MOMENT = { kind: 'verify', pausedAt: 'then', chunk: 1 } as const;
const row = (n: number, status: string, credits_charged: number) => ({ n: String(n), email: ASKED[n], status, credits_charged });

function arrival(more: Partial<Facts['arrivals'][number]> = {}, secret = SECRET): Facts['arrivals'][number] {
  const at = 50_000_000;
  const signed = `${at / 1_000}.${DELIVERY.body}`;
  const headers = {
    'x-modernleads-delivery': 'd1',
    'x-modernleads-timestamp': String(at / 1_000),
    'x-modernleads-signature': createHmac('sha256', secret).update(signed).digest('hex'),
    'webhook-id': 'd1',
    'webhook-signature': `v1,${createHmac('sha256', Buffer.from('secret')).update(`d1.${signed}`).digest('base64')}`,
  };
  return { label: 'alpha-steady', at, headers, body: DELIVERY.body, status: 204, ...more };
}

/** A short run without violations. */
function good(): Facts {
  calls = 0;
  const first = call(verifyRequest('user-2@any.test', 'k1'), VALID);
  const again = call(verifyRequest('user-2@any.test', 'k1'), VALID, {}, { 'x-idempotent-replay': 'true' });
  const made = call(verifyBatchRequest(ASKED, 'json', 'k2'), { batch_id: BATCH, credits_charged: 0 });
  const told = call(researchRequest('acme.test', 'k3'), DOSSIER);
  const ended = {
    batch_id: BATCH,
    status: 'completed',
    processed_rows: 3,
    total_rows: 3,
    credits_charged: 0.2,
    completed_at: 'now',
  } as BatchAnswer;
  const hold = { account: 'id of alpha', open: false, captured: 10, operation: 'o1' };
  return {
    ...{ calls: [first, again, made, told], marks: [], happenings: [], accounts, unrest: [], accidents: [], leaks: [] },
    seenBatches: [
      {
        ...{ id: BATCH, owner: accounts.alpha, request: made.request, acceptedAt: 0 },
        reads: [{ ...ended, processed_rows: 1, credits_charged: 0, completed_at: null }, ended],
        results: [row(0, 'valid', 0.1), row(1, 'invalid', 0.1), row(2, 'valid', 0)],
      },
    ],
    pauses: [
      { id: BATCH, first: { ...MOMENT, working: 1, open: 3, charged: 0 }, last: { ...MOMENT, working: 0, open: 2, charged: 1 } },
    ],
    seenDossiers: [{ id: 'j1', owner: accounts.alpha, told, read: DOSSIER as unknown as SeenDossier['read'] }],
    jobs: [JOB],
    knownEndpoints: [{ id: 'w1', label: 'alpha-steady', customer: 'alpha', knownAt: 0, secrets: new Map([[SECRET, 0]]) }],
    arrivals: [arrival()],
    journal: { queries: [], conversations: [] },
    audit: { ok: true, accounts: 5, entries: 7, problems: [] },
    balances: new Map(CUSTOMERS.map((customer) => [`id of ${customer}`, customer === 'alpha' ? 888 : 1_000])),
    holds: [
      { ...hold, id: 'h1', request: first.requestId, endpoint: 'POST /v1/verify/email' },
      { ...hold, id: 'h2', request: made.requestId, endpoint: 'POST /v1/batch/verify', captured: 2 },
      { ...hold, id: 'h3', request: told.requestId, endpoint: 'POST /v1/research/prospect', captured: 100 },
    ],
    batches: [
      {
        ...{ id: BATCH, account: 'id of alpha', mode: 'live', request: made.requestId, status: 'completed', total: 3, rows: 3 },
        counts: { valid: 2, invalid: 1 },
        charged: 2,
        rowCharges: 2,
        captured: 2,
      },
    ],
    events: [{ id: 'e1', subject: `batch:${BATCH}`, event: 'batch.completed', account: 'id of alpha', mode: 'live', at: 1 }],
    deliveries: [DELIVERY],
  };
}

const rules = (facts: Facts): string[] => [...new Set(check(facts).map(({ rule }) => rule))];
const [firstCall, secondCall] = [0, 1];

it('reports nothing for a run without violations', () => {
  expect(check(good())).toEqual([]);
});

type Change = (facts: Facts) => Partial<Facts>;
const withCall =
  (make: () => Call): Change =>
  ({ calls: all }) => ({ calls: [...all, make()] });
const changed =
  <K extends 'holds' | 'batches' | 'deliveries' | 'events' | 'jobs' | 'seenBatches' | 'pauses' | 'seenDossiers' | 'arrivals'>(
    key: K,
    more: object,
  ): Change =>
  (facts) =>
    ({ [key]: [{ ...facts[key][0], ...more }, ...facts[key].slice(1)] }) as Partial<Facts>;
const answered =
  (at: number, body: object): Change =>
  ({ calls: all }) => ({
    calls: all.map((one, index) =>
      index === at ? { ...one, answer: { ...one.answer, body: JSON.stringify(body) } } : one,
    ) as Call[],
  });

it.each<[rule: string, change: Change]>([
  ['K1: one key has one answer', answered(secondCall, { ...VALID, reason: 'other' })],
  ['K1: an answer that was given is replayed', withCall(() => call(verifyRequest('user-2@any.test', 'k1'), VALID))],
  ['K3: one key stands for one request', withCall(() => call(verifyRequest('user-3@any.test', 'k1'), VALID))],
  ['K4: a refusal is never stored', withCall(() => refused(503, { 'x-idempotent-replay': 'true' }))],
  [
    'L1–L3: balance = sum of entries',
    () => ({
      audit: { ok: false, accounts: 1, entries: 1, problems: [{ rule: 'balance = sum of entries', subject: 'a', detail: '' }] },
    }),
  ],
  ['L3: every hold closes', changed('holds', { open: true })],
  ['L4: every charge belongs to a request of its account', changed('holds', { request: 'of nobody' })],
  [
    'L4: one operation is charged once',
    ({ holds, calls: [, second] }) => ({
      holds: [...holds, { ...(holds[0] as object), request: second?.requestId }] as Facts['holds'],
    }),
  ],
  ['L5: clients are told what they are charged', changed('holds', { captured: 50 })],
  ['L4: the price is that of the list', answered(firstCall, { ...VALID, credits_charged: 2 })],
  ['L4: an answer is paid once', paidAgain],
  ['L6: amounts are whole tenths', answered(firstCall, { ...VALID, credits_charged: 0.1 + 0.2 })],
  ['L1: the balance is what was granted less what was charged', () => ({ balances: new Map() })],
  ['L8: the hourly cap holds', changed('holds', { account: 'id of capped', captured: 4_000 })],
  ['L7: a test key has no row in the ledger', changed('holds', { account: 'id of tester' })],
  ['L7: a test key is never charged', changed('batches', { mode: 'test' })],
  [
    'L7: a test key opens no socket',
    () => ({ journal: { queries: [{ name: 'sandbox-only.test', type: 'MX', transport: 'udp' }], conversations: [] } }),
  ],
  ['B1: one result for each row', changed('batches', { rows: 2 })],
  ['L4: a batch is charged what its rows cost', changed('batches', { captured: 1 })],
  ['B1: every batch that was accepted ends', changed('batches', { status: 'processing' })],
  ['B2: a batch that has ended can be downloaded', changed('seenBatches', { results: undefined })],
  ['B2: a batch that has ended can be downloaded', withCall(() => tooEarly())],
  [
    'B2: progress never goes back',
    ({ seenBatches: [batch] }) => ({
      seenBatches: [{ ...batch, reads: [...(batch?.reads ?? [])].reverse() }] as Facts['seenBatches'],
    }),
  ],
  [
    'B1: one result for each row, in the order of the rows',
    changed('seenBatches', { results: [row(1, 'invalid', 0.1), row(0, 'valid', 0.1), row(2, 'valid', 0)] }),
  ],
  [
    'L5: clients are told what a batch costs',
    changed('seenBatches', { results: [row(0, 'valid', 0), row(1, 'invalid', 0.1), row(2, 'valid', 0)] }),
  ],
  [
    'B1: results are true, and cost what they may',
    changed('seenBatches', { results: [row(0, 'invalid', 0.1), row(1, 'invalid', 0.1), row(2, 'valid', 0)] }),
  ],
  [
    'L4: duplicates of a batch are paid once',
    changed('seenBatches', { results: [row(0, 'valid', 0.1), row(1, 'invalid', 0), row(2, 'valid', 0.1)] }),
  ],
  [
    'B4: one request makes one batch, or none',
    ({ batches: all }) => ({
      batches: [...all, { ...(all[0] as Facts['batches'][number]), id: 'batch-2', request: 'r3' }].reverse(),
    }),
  ],
  [
    'B4: every batch was asked for',
    ({ batches: all }) => ({ batches: [...all, { ...(all[0] as Facts['batches'][number]), id: 'batch-2', request: 'r9' }] }),
  ],
  ['B5: a paused batch begins no row', changed('pauses', { last: { ...MOMENT, chunk: 2, working: 1, open: 2, charged: 1 } })],
  ['B5: a paused batch begins no row', changed('pauses', { last: { ...MOMENT, working: 0, open: 1, charged: 1 } })],
  ['B5: a paused batch begins no row', changed('pauses', { last: { ...MOMENT, working: 0, open: 2, charged: 2 } })],
  ['R1: one key begins one job', ({ jobs }) => ({ jobs: [...jobs, { ...JOB, id: 'j2', question: 'q2' }] })],
  ['R2: a charge only for a dossier', changed('jobs', { status: 'failed' })],
  ['R2: a charge only for a dossier', changed('jobs', { captured: 0 })],
  ['R3: a dossier is paid once', ({ jobs }) => ({ jobs: [...jobs, { ...JOB, id: 'j2', operation: 'o4' }] })],
  ['R4: a dossier that was told is read again', changed('seenDossiers', { read: { ...DOSSIER, output: { company: 'Other' } } })],
  ['R4: a dossier that was told is read again', changed('seenDossiers', { read: undefined })],
  ['R5: a job is taken once, unless a fault has hit it', changed('jobs', { takes: 2 })],
  ['L4: the price is that of the list', withCall(() => call(qualifyRequest('acme.test'), { credits_charged: 2 }))],
  ['B3: every ended batch has one event', () => ({ events: [] })],
  ['B3: one delivery for each event and endpoint', () => ({ deliveries: [] })],
  ['B3: a delivery succeeds, or is a dead letter', changed('arrivals', { status: 500 })],
  ['B3: a delivery succeeds, or is a dead letter', changed('deliveries', { state: 'pending' })],
  ['W3: every attempt is in the log', changed('deliveries', { attempts: 2 })],
  ['W4: every delivery that arrives is in the log', ({ arrivals }) => ({ arrivals: [...arrivals, ...arrivals] })],
  ['B3: what arrives is a delivery to that endpoint', changed('arrivals', { label: 'beta-steady' })],
  ['B3: a delivery has one body, byte for byte', changed('arrivals', { body: '{}' })],
  ['W2: every attempt is signed afresh', () => ({ arrivals: [arrival({}, 'whsec_other')] })],
  ['W2: every attempt is signed afresh', changed('arrivals', { at: 50_400_000 })],
  ['a revoked key is refused a second later', () => ({ marks: [{ what: 'revoked', subject: 'key of alpha', at: -500 }] })],
  [
    'nobody is told of a person who has objected',
    () => ({ marks: [{ what: 'objected', subject: 'user-2@any.test', at: -500 }] }),
  ],
  ['no account sees what belongs to another', withCall(() => call({ method: 'GET', path: '/', about: { kind: 'foreign' } }, {}))],
  [
    'nothing is ever to be sent to an inward address',
    withCall(() => call({ method: 'POST', path: '/', about: { kind: 'inward' } }, {})),
  ],
  ['logs hold no secret and no address', () => ({ leaks: ['gateway 1: a line'] })],
  ['an outage is no fault of ours', withCall(() => refused(500))],
  ['a refusal has its shape', withCall(() => refused(503))],
  [
    'every request is answered',
    withCall(() => call(verifyRequest('user-5@any.test'), {}, { outcome: 'info', answer: undefined, failure: 'TIMEOUT' })),
  ],
  ['a verdict is true, or unknown', answered(firstCall, { ...VALID, status: 'invalid' })],
  ['work is done once', askedTwice],
  ['no process ends by itself', () => ({ accidents: ['gateway 1 ended with 1'] })],
  ['everything comes to rest', () => ({ unrest: ['1 open holds'] })],
])('reports: %s', (rule, change) => {
  const facts = good();
  expect(rules({ ...facts, ...change(facts) })).toContain(rule);
});

function refused(status: number, headers: Record<string, string> = {}): Call {
  const body = '{"code":"none"}';
  return call(verifyRequest('user-4@any.test', 'k4'), {}, { outcome: 'info', answer: { status, headers, body } });
}

function tooEarly(): Call {
  const request: Request = { method: 'GET', path: `/v1/batch/${BATCH}/download`, about: { kind: 'own' } };
  return call(request, {}, { outcome: 'fail', answer: { status: 409, headers: {}, body: '{}' } });
}

function paidAgain({ calls: all, holds }: Facts): Partial<Facts> {
  const second = call(verifyRequest('user-2@any.test', 'k9'), VALID);
  return { calls: [...all, second], holds: [...holds, { ...(holds[0] as Facts['holds'][number]), request: second.requestId }] };
}

function askedTwice({ calls: all }: Facts): Partial<Facts> {
  const conversation = { address: '127.0.0.1', commands: ['RCPT TO:<user-6@any.test>'], open: false, secure: false };
  const journal = { queries: [], conversations: [conversation, conversation] };
  return { calls: [...all, call(verifyRequest('user-6@any.test'), VALID)], journal };
}
