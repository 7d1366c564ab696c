import { setTimeout as delay } from 'node:timers/promises';
import { playRole } from '../role';

/** The calls of a key that sends nothing hostile. */
export interface Calls {
  readonly url: string;
  readonly key: string;
  readonly seconds: number;
}

/** Latencies in milliseconds by call. */
export type Latencies = Record<string, number[]>;

const REQUESTS: Readonly<Record<string, { readonly path: string; readonly json?: object }>> = {
  health: { path: '/health/live' },
  'clean-names': { path: '/v1/batch/clean-names', json: { names: ['Acme Inc.', 'Müller GmbH & Co. KG'] } },
  verify: { path: '/v1/verify/email', json: { email: 'valid@sandbox.test' } },
  lookup: { path: '/v1/lookup', json: { first_name: 'Ada', last_name: 'Lovelace', domain: 'sandbox.test' } },
  qualify: { path: '/v1/qualify', json: { domain: 'high.sandbox.test' } },
};
/** One call begins after the other, so many milliseconds apart: a load of which others notice little. */
const EVERY_MS = 10;

/** Makes each call in turn, again and again. */
export function play(): Promise<void> {
  return playRole<Calls, Latencies>(Promise.resolve(), makeCalls);
}

async function makeCalls({ url, key, seconds }: Calls): Promise<Latencies> {
  const latencies: Latencies = Object.fromEntries(Object.keys(REQUESTS).map((name) => [name, []]));
  const endsAt = performance.now() + seconds * 1_000;
  while (performance.now() < endsAt) {
    for (const [name, { path, json }] of Object.entries(REQUESTS)) {
      const from = performance.now();
      const answer = await fetch(url + path, {
        method: json ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${key}`, ...(json && { 'content-type': 'application/json' }) },
        body: json && JSON.stringify(json),
      });
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${text}`);
      const took = performance.now() - from;
      latencies[name]?.push(took);
      if (took < EVERY_MS) await delay(EVERY_MS - took);
    }
  }
  return latencies;
}
