import { setImmediate as immediate } from 'node:timers/promises';
import { PublishBuffer } from './publish-buffer';

let microtask = 0;
/** Numbers the microtasks, in each of which the NATS client would write. */
const published: { name: string; microtask: number }[] = [];
const publish = (name: string) => () => {
  published.push({ name, microtask });
  queueMicrotask(() => (microtask += 1));
};
beforeEach(() => published.splice(0));

it('publishes in one microtask, in order, what was added in several', async () => {
  const buffer = new PublishBuffer();
  for (const name of ['a', 'b', 'c']) {
    buffer.add(publish(name));
    await Promise.resolve();
  }
  expect(published).toEqual([]);
  await immediate();
  expect(published.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(new Set(published.map((one) => one.microtask)).size).toBe(1);
});

it('publishes at once when it is flushed, and each message once', async () => {
  const buffer = new PublishBuffer();
  buffer.add(publish('a'));
  buffer.flush();
  expect(published).toHaveLength(1);
  buffer.add(publish('b'));
  await immediate();
  expect(published.map(({ name }) => name)).toEqual(['a', 'b']);
});
