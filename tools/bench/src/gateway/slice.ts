import type { Load } from '../load/run-load';

/** What the accounts ask in one slice of the bench. */
export interface Slice {
  readonly port: number;
  /** The keys that ask, in no order. */
  readonly keys: readonly string[];
  /** `buy`: each key once, an address of which it then owns the answer. `cached`: that again. `uncached`: an address never asked before. */
  readonly kind: 'buy' | 'cached' | 'uncached';
  /** How long new requests are made; `buy` ends by itself. */
  readonly seconds: number;
  /** Told apart by this, no two slices ask the same. */
  readonly tag: string;
}

const OWNED = '{"email":"ada.lovelace@bench.test"}';

/** The requests of a slice, as text, and what their answers must say. */
export function loadOf({ port, keys, kind, seconds, tag }: Slice, connections: number): Load {
  const ask = { buy: once(keys, tag), cached: () => request(anyOf(keys), OWNED), uncached: always(keys, tag) }[kind];
  const endsAt = performance.now() + seconds * 1000;
  const next = kind === 'buy' ? ask : () => (performance.now() < endsAt ? ask() : undefined);
  const expected = kind === 'cached' ? ['"cached":true', '"credits_charged":0'] : ['"cached":false', '"credits_charged":1'];
  const complaint = (status: string, body: string): string | undefined =>
    status === '200' && expected.every((part) => body.includes(part)) ? undefined : `${status} ${body}`;
  return { port, connections, next, complaint };
}

function once(keys: readonly string[], tag: string): () => string | undefined {
  const left = [...keys];
  return () => {
    const key = left.pop();
    return key && request(key, OWNED, `${tag}-${left.length}`);
  };
}

function always(keys: readonly string[], tag: string): () => string {
  let asked = 0;
  return () => request(anyOf(keys), `{"email":"ada.lovelace.${++asked}@${tag}.bench.test"}`, `${tag}-${asked}`);
}

const anyOf = (keys: readonly string[]): string => keys[Math.floor(Math.random() * keys.length)] as string;

function request(key: string, body: string, idempotencyKey?: string): string {
  const head = `POST /v1/verify/email HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${key}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n`;
  return `${head}${idempotencyKey ? `idempotency-key: ${idempotencyKey}\r\n` : ''}\r\n${body}`;
}
