import { TERMINAL_STATUSES, type BatchStatus } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
import { type Answer, get, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

let stack: Stack;
let live: string;
let test: string;
let done: string;

beforeAll(async () => {
  stack = await sharedStack({ batch: 1, lookup: 1 });
  ({ secret: live } = await stack.createKey({ rateLimit: 10_000 }));
  ({ secret: test } = await stack.createKey({ mode: 'test', rateLimit: 10_000 }));
  done = await createBatch(test, ['a@b.com']);
  await until(async () =>
    TERMINAL_STATUSES.includes((await get(stack.url, `/v1/batch/${done}`, test)).body['status'] as BatchStatus),
  );
});

const createBatch = async (key: string, emails: readonly string[]): Promise<string> =>
  String((await send(stack.url, { path: '/v1/batch/verify', key, json: { emails } })).body['batch_id']);

describe('events', () => {
  const eventsOf = async (key: string, id: string, headers: Record<string, string> = {}): Promise<Answer> =>
    send(stack.url, { path: `/v1/batch/${id}/events`, key, headers });

  it('tell how a batch goes on, its pause too, until it ends, and no more to those who know', async () => {
    const id = await createBatch(live, ['john@acme.test', 'ada@greylist.test']);
    await until(async () => (await get(stack.url, `/v1/batch/${id}`, live)).body['processed_rows'] === 1);
    const following = await fetch(`${stack.url}/v1/batch/${id}/events`, { headers: { Authorization: `Bearer ${live}` } });
    expect(following.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    let text = '';
    let pausing: Promise<Answer> | undefined;
    let cancelling: Promise<Answer> | undefined;
    for await (const piece of (following.body as ReadableStream).pipeThrough(new TextDecoderStream())) {
      text += piece;
      if (text.includes('event: progress'))
        pausing ??= send(stack.url, { method: 'POST', path: `/v1/batch/${id}/pause`, key: live });
      if (text.includes('id: processing-1-paused\nevent: progress'))
        cancelling ??= send(stack.url, { method: 'POST', path: `/v1/batch/${id}/cancel`, key: live });
    }
    expect([(await pausing)?.status, (await cancelling)?.status]).toEqual([200, 200]);
    const events = text.split('\n\n').filter((event) => event.startsWith('id: '));
    expect(events.at(-1)).toMatch(/^id: cancelled-1\nevent: cancelled\ndata: \{"batch_id":/);
    expect(events.slice(0, -1).every((event) => /^id: processing-1(-paused)?\nevent: progress\n/.test(event))).toBe(true);
    expect((await eventsOf(live, id, { 'last-event-id': 'cancelled-1' })).status).toBe(204);
    const resumed = await eventsOf(live, id, { 'last-event-id': 'processing-1' });
    expect(resumed.text.match(/^id: /gm)).toHaveLength(1);
    expect((await eventsOf(live, id, { accept: 'application/json' })).body).toMatchObject({ status: 'cancelled' });
  });

  it.each([
    ['*/*', 'text/event-stream'],
    ['text/event-stream', 'text/event-stream'],
    ['Text/Event-Stream', 'text/event-stream'],
    ['text/*', 'text/event-stream'],
    ['text/html', 'text/event-stream'],
    ['application/json;q=0.5, text/event-stream', 'text/event-stream'],
    ['application/json;q=0, */*', 'text/event-stream'],
    ['Application/JSON', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['text/event-stream;q=0.2, application/json;q=0.8', 'application/json'],
    ['text/event-stream;q=0, application/json;q=0.1', 'application/json'],
  ])('for Accept: %s come as %s', async (accept, type) => {
    const { headers } = await eventsOf(test, done, { accept });
    expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(headers.get('vary')).toBe('Accept');
  });

  it('are not changed on their way, and end for a client that has seen the last one, which it may say in the query', async () => {
    const { headers, text } = await eventsOf(test, done);
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
    const last = /^id: (\S+)$/m.exec(text)?.[1] ?? '';
    const path = `/v1/batch/${done}/events`;
    expect(await send(stack.url, { path: `${path}?lastEventId=${last}`, key: test })).toMatchObject({ status: 204, text: '' });
    expect(await send(stack.url, { path: `${path}?lastEventId=`, key: test })).toMatchObject({ status: 200, text });
    const stale = { path: `${path}?lastEventId=queued-0`, key: test, headers: { 'last-event-id': last } };
    expect((await send(stack.url, stale)).status).toBe(204);
  });
});
