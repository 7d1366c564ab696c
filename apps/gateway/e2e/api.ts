import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { DASHBOARD_CODES, type ErrorCode, errorCatalogue } from '@modernleads/contracts';
import { PUBLIC_URL } from './stack';

/** How long the bytes of an answer may be waited for. */
const PATIENCE_MS = 60_000;

/** One request as a client would make it. */
export interface Request {
  readonly method?: string;
  /** With the query. */
  readonly path: string;
  /** The secret of an API key. */
  readonly key?: string;
  /** Sent as JSON, labelled so. */
  readonly json?: unknown;
  /** Sent as it is, labelled by `headers` only. */
  readonly body?: string | Uint8Array | ReadableStream;
  readonly headers?: Readonly<Record<string, string>>;
  /** `manual`: the answer is the redirection itself. */
  readonly redirect?: 'manual';
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined unless it is JSON. */
  readonly body: Record<string, unknown>;
}

/** Sends one request to a gateway at `url`. */
export async function send(url: string, { method, path, key, json, body, headers, redirect }: Request): Promise<Answer> {
  const payload = json === undefined ? body : JSON.stringify(json);
  const response = await fetch(url + path, {
    method: method ?? (payload === undefined ? 'GET' : 'POST'),
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    redirect,
    body: typeof payload === 'string' ? new TextEncoder().encode(payload) : payload,
    ...(payload instanceof ReadableStream && { duplex: 'half' }),
  });
  return read(response);
}

/** Asks again while the answer is 503, as its Retry-After says: many calls at once may be too many for a busy machine. */
export async function served(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    await delay(Number(answer.headers.get('retry-after')) * 1_000);
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type') === 'application/json; charset=utf-8';
  return { status: response.status, headers: response.headers, text, body: isJson && text ? JSON.parse(text) : undefined };
}

/** `POST /v1/verify/email`. */
export function verify(
  url: string,
  key: string,
  json: unknown,
  { query = '', ...headers }: Record<string, string> = {},
): Promise<Answer> {
  return send(url, { path: `/v1/verify/email${query}`, key, json, headers });
}

/** `POST /v1/lookup`. */
export function lookup(
  url: string,
  key: string,
  json: unknown,
  { query = '', ...headers }: Record<string, string> = {},
): Promise<Answer> {
  return send(url, { path: `/v1/lookup${query}`, key, json, headers });
}

/** `GET` with a key. */
export function get(url: string, path: string, key?: string): Promise<Answer> {
  return send(url, { path, key });
}

/** Writes bytes to a gateway, which need not be HTTP, and gives its first answer as soon as that is complete. */
export async function sendBytes(url: string, ...pieces: (string | Uint8Array)[]): Promise<Answer> {
  const text = await exchange(url, pieces, isComplete);
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = new Headers(lines.map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
  const isJson = headers.get('content-type') === 'application/json; charset=utf-8';
  return { status: Number(statusLine.split(' ')[1]), headers, text: body, body: isJson ? JSON.parse(body) : undefined };
}

/** Writes bytes to a gateway and gives the status of each answer until it closes the connection. */
export async function statusesUntilClosed(url: string, ...pieces: string[]): Promise<number[]> {
  const text = await exchange(url, pieces, () => false);
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

/**
 * Writes bytes to a gateway, in turns: each piece, then it waits until what has come since has a match. After the last it ends the connection.
 * @returns all that came until the gateway ended it, too.
 */
export async function talk(url: string, ...turns: [piece: string | Uint8Array, awaited: RegExp][]): Promise<string> {
  const port = Number(new URL(url).port);
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }).setEncoding('latin1');
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
  const arriving: AsyncIterator<string, undefined> = socket[Symbol.asyncIterator]();
  let all = '';
  const next = async (): Promise<string | undefined> => {
    const { value = '', done } = await arriving.next();
    all += value;
    return done ? undefined : value;
  };
  for (const [piece, awaited] of turns) {
    socket.write(piece);
    for (let heard = ''; !awaited.test(heard);) {
      const bytes = await next();
      if (bytes === undefined) throw new Error(`the connection has ended after ${JSON.stringify(all)}`);
      heard += bytes;
    }
  }
  socket.end();
  while ((await next()) !== undefined);
  return all;
}

/** Writes everything before it looks at what comes back, as simple clients do. */
function exchange(url: string, pieces: readonly (string | Uint8Array)[], isEnough: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const text = () => Buffer.concat(received).toString();
    const socket = connect(Number(new URL(url).port), '127.0.0.1').pause();
    socket.on('data', (bytes) => received.push(bytes) && isEnough(text()) && socket.destroy());
    socket.once('error', reject);
    socket.once('close', () => resolve(text()));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    for (const piece of pieces) socket.write(piece);
    socket.write('', () => socket.resume());
  });
}

function isComplete(text: string): boolean {
  const [head = '', body] = text.split(/\r\n\r\n(.*)/s);
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  return body !== undefined && length !== undefined && Buffer.byteLength(body) >= Number(length);
}

const FIELDS = ['error', 'code', 'message', 'cta_url', 'cta_label', 'required', 'available', 'details', 'request_id', 'docs_url'];

/** Expects the refusal `code` exactly in the documented shape, with the headers that belong to it. */
export function expectError({ status, headers, body }: Answer, code: ErrorCode): void {
  expect({ status, code: body?.['code'] ?? body }).toEqual({ status: errorCatalogue[code].status, code });
  expect(FIELDS).toEqual(expect.arrayContaining(Object.keys(body)));
  expect(body).toMatchObject({
    error: expect.stringMatching(/^\S.*\S$/s),
    request_id: headers.get('x-request-id'),
    docs_url: `${PUBLIC_URL}/docs#${code}`,
  });
  expect(body['message'] ?? '').toEqual(expect.any(String));
  expect(body['details'] ?? []).toEqual(expect.arrayOf({ field: expect.any(String), issue: expect.any(String) }));
  if (body['cta_url'] !== undefined) expect(body['cta_url']).toMatch(`${PUBLIC_URL}/`);
  expect(typeof body['cta_label']).toBe(typeof body['cta_url']);
  expect(headers.get('www-authenticate')).toBe(status === 401 && !DASHBOARD_CODES.includes(code) ? 'Bearer' : null);
  expect(headers.has('allow')).toBe(status === 405);
  // Waiting heals some quotas and not others.
  if (code !== 'quota_exceeded') expect(headers.get('retry-after') ?? '').toMatch(MAY_RETRY.has(code) ? /^[1-9]\d*$/ : /^$/);
}

const MAY_RETRY = new Set<ErrorCode>(['rate_limited', 'spend_cap_reached', 'idempotency_in_progress', 'unavailable']);
