import { randomUUID } from 'node:crypto';
import { type CallContext, type Mode, WEBHOOK_EVENTS, type WebhookListenAnswer } from '@modernleads/contracts';
import { Webhook } from 'standardwebhooks';
import { DispatcherStack, KEYS } from '../test/dispatcher-stack';
import { ListenerRepository } from './listener.repository';
import { ListenerService } from './listener.service';
import { SecretBox } from './secret-box';
import type { WebhookSettings } from './webhook-settings';

let stack: DispatcherStack;
let listeners: ListenerService;
let test: CallContext;
const box = new SecretBox(KEYS);

beforeAll(async () => {
  stack = await DispatcherStack.open();
  listeners = new ListenerService(new ListenerRepository(stack.store.database, { now: () => undefined } as WebhookSettings), box);
});
afterAll(() => stack.close());
beforeEach(async () => {
  test = await stack.call({ mode: 'test' });
});

const begin = (context = test): Promise<WebhookListenAnswer> => listeners.listenToWebhooks({ seen: [] }, context);
const goOn = ({ listener, since, deliveries }: WebhookListenAnswer, context = test): Promise<WebhookListenAnswer> =>
  listeners.listenToWebhooks({ listener, since, seen: deliveries.map(({ delivery_id }) => delivery_id) }, context);
/** Moves all events of the account back in time. */
const age = (seconds: number) =>
  stack.store.database.pool.query(
    'UPDATE webhook_event SET created_at = created_at - make_interval(secs => $2) WHERE account_id = $1',
    [test.accountId, seconds],
  );

it('tells what has happened since it began, once, as any library verifies it', async () => {
  await stack.emit(test);
  await age(60);
  const first = await begin();
  expect(first.deliveries).toEqual([]);
  const subject = await stack.emit(test);
  const next = await goOn(first);
  expect(next).toMatchObject({ listener: first.listener, secret: first.secret });
  const [delivery] = next.deliveries;
  const event = new Webhook(first.secret).verify(delivery?.body ?? '', delivery?.headers ?? {});
  expect(event).toMatchObject({
    event: 'batch.completed',
    delivery_id: delivery?.delivery_id,
    data: { batch_id: subject.slice(6) },
  });
  expect((await goOn(next)).deliveries).toEqual([]);
});

it('tells an event whose transaction ends after a later question', async () => {
  const first = await begin();
  const client = await stack.store.database.pool.connect();
  await client.query('BEGIN');
  await client.query("SELECT webhook_emit($1, 'test', 'batch.failed', $2, '{}')", [test.accountId, `batch:${randomUUID()}`]);
  const before = await goOn(first);
  await client.query('COMMIT');
  client.release();
  expect(before.deliveries).toEqual([]);
  expect((await goOn(before)).deliveries).toMatchObject([{ event: 'batch.failed' }]);
});

it.each<[string, Mode | 'other']>([
  ['of live mode', 'live'],
  ['of another account', 'other'],
])('tells no event %s', async (_what, mode) => {
  const first = await begin();
  await stack.emit(mode === 'other' ? await stack.call({ mode: 'test' }) : { ...test, mode });
  expect((await goOn(first)).deliveries).toEqual([]);
});

it('tells many events a page at a time, and none of more than five minutes ago', async () => {
  const first = await begin();
  for (let n = 0; n < 150; n += 1) await stack.emit(test);
  const page = await goOn(first);
  const rest = await goOn(page);
  expect([page, rest].map(({ deliveries }) => deliveries.length)).toEqual([100, 50]);
  expect(new Set([page, rest].flatMap(({ deliveries }) => deliveries.map(({ body }) => body))).size).toBe(150);
  await age(301);
  expect((await goOn({ ...first, since: '2026-01-01T00:00:00Z' })).deliveries).toEqual([]);
});

it('gives a listener a new secret where its key is gone', async () => {
  const first = await begin();
  const listener = first.listener.replace(/^[^.]+/, 'gone');
  const next = await goOn({ ...first, listener });
  expect(next.listener).not.toBe(listener);
  expect(next.secret).toBe(box.listenerSecret(next.listener, test.accountId));
});

it.each(WEBHOOK_EVENTS)('makes a %s once for each operation', async (event) => {
  const first = await begin();
  const made = await listeners.triggerWebhook(event, test);
  expect(await listeners.triggerWebhook(event, test)).toEqual(made);
  const { deliveries } = await goOn(first);
  expect(deliveries.map(({ body }) => JSON.parse(body) as object)).toEqual([
    { ...made, delivery_id: deliveries[0]?.delivery_id },
  ]);
  expect(JSON.stringify(made.data)).toContain(test.operationId);
});
