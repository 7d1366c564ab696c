import type { Load } from '../load/run-load';

/** The questions of the accounts in one slice of the bench. */
export interface Slice {
  readonly port: number;
  /** The API keys, in no order. */
  readonly keys: readonly string[];
  readonly endpoint: 'verify' | 'lookup';
  /** `buy`: each key once, an address of which it then owns the answer. `cached`: that again. `uncached`: an address never asked before. */
  readonly kind: 'buy' | 'cached' | 'uncached';
  /** Milliseconds for which new requests are made; `buy` ends by itself. */
  readonly seconds: number;
  /** Part of every question, so that no two slices share one. */
  readonly tag: string;
}

/** The repeated question, and the field of its answer that marks it as owned. */
const OWNED = {
  verify: { path: '/v1/verify/email', body: '{"email":"ada.lovelace@bench.test"}', cachedField: 'cached' },
  lookup: {
    path: '/v1/lookup',
    body: '{"first_name":"Ada","last_name":"Lovelace","domain":"bench.test"}',
    cachedField: 'cached_hit',
  },
} as const;

/** The requests of a slice as text, and their right answers. */
export function loadOf({ port, keys, endpoint, kind, seconds, tag }: Slice, connections: number): Load {
  const { path, body: owned, cachedField } = OWNED[endpoint];
  const ask = {
    buy: once(keys, (key, id) => request(key, path, owned, `${tag}-${id}`)),
    cached: () => request(anyOf(keys), path, owned),
    uncached: always(keys, tag),
  }[kind];
  const endsAt = performance.now() + seconds * 1000;
  const next = kind === 'buy' ? ask : () => (performance.now() < endsAt ? ask() : undefined);
  const cached = kind === 'cached';
  const expected = [`"${cachedField}":${cached}`, `"credits_charged":${cached ? 0 : 1}`];
  const complaint = (status: string, body: string): string | undefined =>
    status === '200' && expected.every((part) => body.includes(part)) ? undefined : `${status} ${body}`;
  return { port, connections, next, complaint };
}

function once(keys: readonly string[], requestOf: (key: string, id: number) => string): () => string | undefined {
  const left = [...keys];
  return () => {
    const key = left.pop();
    return key && requestOf(key, left.length);
  };
}

function always(keys: readonly string[], tag: string): () => string {
  let asked = 0;
  const next = (): string => `{"email":"ada.lovelace.${++asked}@${tag}.bench.test"}`;
  return () => request(anyOf(keys), OWNED.verify.path, next(), `${tag}-${asked}`);
}

const anyOf = (keys: readonly string[]): string => keys[Math.floor(Math.random() * keys.length)] as string;

function request(key: string, path: string, body: string, idempotencyKey?: string): string {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n`;
  return `${head}${idempotencyKey ? `idempotency-key: ${idempotencyKey}\r\n` : ''}\r\n${body}`;
}
