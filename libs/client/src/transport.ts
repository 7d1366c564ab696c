import createClient, { type Client } from 'openapi-fetch';
import { type ClientErrorCode, type ErrorBody, errorOf, type Failure, ModernLeadsError } from './errors';
import type { paths } from './routes';

/** Options of every call. */
export interface CallOptions {
  /** Ends the call, its retries and what it still reads. */
  signal?: AbortSignal;
  /** Milliseconds until the call fails with `deadline_exceeded`, its retries included. */
  timeoutMs?: number;
  /** Retries after 429, 503 and lost connections, 0 or more. */
  maxRetries?: number;
  /**
   * Of a POST, PUT or DELETE: two calls with the same one are carried out once, for 24 hours. By default each call has a new one, which its retries
   * share. At most 255 characters.
   */
  idempotencyKey?: string;
}

/** Options of the client. */
export interface ClientOptions {
  /** `ml_live_…` or `ml_test_…`. */
  apiKey: string;
  /** Where the API is served, e.g. `http://127.0.0.1:3000`. */
  baseUrl: string;
  /** Milliseconds that a call may take, its retries included. Default: 60,000; research 90,000. */
  timeoutMs?: number;
  /** Retries after 429, 503 and lost connections. Default: 4. */
  maxRetries?: number;
  /** Replaces the global `fetch`, e.g. in tests. */
  fetch?: typeof globalThis.fetch;
}

const TIMEOUT_MS = 60_000;
const RETRIES = 4;
/** Milliseconds of the first pause at most; each further one is twice as long at most. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Refusals after which the same request may succeed. Of `quota_exceeded` and `spend_cap_reached` only those with a Retry-After. */
const RETRIED: ReadonlySet<string> = new Set([
  'rate_limited',
  'quota_exceeded',
  'spend_cap_reached',
  'idempotency_in_progress',
  'unavailable',
]);

interface Limits {
  /** Unix time in milliseconds. */
  readonly deadline: number;
  readonly retries: number;
  readonly signal: AbortSignal | undefined;
  /** Whether the answer is read to its end within the deadline, and asked for again when it breaks off. */
  readonly whole: boolean;
}

/** Sends requests: with the key, an Idempotency-Key, retries and a deadline. */
export class Transport {
  /** @internal */
  readonly api: Client<paths>;
  readonly baseUrl: string;
  private readonly fetch: typeof globalThis.fetch;

  constructor(private readonly options: ClientOptions) {
    if (!options.apiKey) throw new TypeError('apiKey is required: ml_live_… or ml_test_…');
    this.baseUrl = new URL(options.baseUrl).href.replace(/\/$/, '');
    // As a method of `globalThis`: browsers refuse it on another object.
    this.fetch = options.fetch ?? ((...request) => globalThis.fetch(...request));
    this.api = createClient<paths>({ baseUrl: this.baseUrl, headers: { authorization: `Bearer ${options.apiKey}` } });
  }

  /** What a call of {@link api} is given besides its parameters. @param usualMs its `timeoutMs` by default. @internal */
  with(options: CallOptions = {}, usualMs = this.options.timeoutMs ?? TIMEOUT_MS) {
    const limits = { ...this.limitsOf(options, usualMs), whole: true };
    return { signal: options.signal, fetch: (request: Request) => this.send(request, limits) };
  }

  /** The same with an Idempotency-Key. @internal */
  writing(options: CallOptions = {}, usualMs?: number) {
    return { ...this.with(options, usualMs), headers: { 'idempotency-key': options.idempotencyKey ?? crypto.randomUUID() } };
  }

  /**
   * A request that is no operation of {@link api}, since its body is no JSON or its answer a stream. It has no deadline unless one is given.
   * @param whole false: the answer is a stream. @internal
   */
  request(path: string, init: RequestInit & { duplex?: 'half' }, options: CallOptions = {}, whole = false): Promise<Response> {
    const request = new Request(this.baseUrl + path, init);
    request.headers.set('authorization', `Bearer ${this.options.apiKey}`);
    const limits = this.limitsOf(options, Infinity);
    // A body that is a stream can be read once only.
    return this.send(request, { ...limits, ...(init.duplex && { retries: 0 }), whole });
  }

  private limitsOf({ signal, timeoutMs, maxRetries }: CallOptions, usualMs: number) {
    return { deadline: Date.now() + (timeoutMs ?? usualMs), retries: maxRetries ?? this.options.maxRetries ?? RETRIES, signal };
  }

  /** @returns an answer with a 2xx status. @throws ModernLeadsError; the reason of the signal when it was aborted. */
  private async send(request: Request, limits: Limits): Promise<Response> {
    const { deadline, retries, signal } = limits;
    for (let attempt = 0; ; attempt += 1) {
      const failed = await this.attempt(attempt < retries ? request.clone() : request, limits);
      if (failed instanceof Response) return failed;
      const pauseMs = attempt < retries ? pauseBefore(failed, attempt) : undefined;
      if (pauseMs === undefined || Date.now() + pauseMs >= deadline) throw failed;
      await pause(pauseMs, signal);
    }
  }

  private async attempt(request: Request, { deadline, signal, whole }: Limits): Promise<Response | ModernLeadsError> {
    const late = AbortSignal.timeout(Math.max(0, Math.min(deadline - Date.now(), LONGEST_TIMER_MS)));
    const ends = signal ? AbortSignal.any([signal, late]) : late;
    try {
      // Not in the request: Node loses the signal of one that is collected while its answer is awaited.
      const response = await this.fetch(request, { signal: ends });
      if (!response.ok) return await refusalOf(response);
      return whole && response.status !== 204 ? new Response(await response.text(), response) : response;
    } catch (cause) {
      signal?.throwIfAborted();
      return late.aborted
        ? ownError('deadline_exceeded', 'No answer came in time.', cause)
        : ownError('connection_failed', `${this.baseUrl} could not be reached.`, cause);
    }
  }
}

/** The answer of an operation. @internal */
export async function answerOf<T>(call: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  return (await call).data as NonNullable<T>;
}

const ownError = (code: ClientErrorCode, error: string, cause: unknown): ModernLeadsError =>
  errorOf({ status: 0, body: { code, error }, cause });

async function refusalOf(response: Response): Promise<ModernLeadsError> {
  const { status, headers } = response;
  const text = await response.text();
  return errorOf({
    status,
    body: bodyOf(text, status),
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: secondsOf(headers),
  });
}

/** The body of the API, or what is known of an answer that comes from a proxy before it. */
function bodyOf(text: string, status: number): Failure['body'] {
  try {
    const body = JSON.parse(text) as Partial<ErrorBody> | null;
    if (typeof body?.code === 'string') return body as ErrorBody;
  } catch {
    // No JSON.
  }
  const error = `The server answered with status ${status}.`;
  return {
    error,
    code: status === 429 ? 'rate_limited' : status === 404 ? 'not_found' : status >= 502 ? 'unavailable' : 'internal',
  };
}

/** Retry-After is a number of seconds or a date (RFC 9110 §10.2.3). */
function secondsOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1_000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Milliseconds until the next attempt; undefined: another one would fail as well. */
function pauseBefore({ code, retryAfter }: ModernLeadsError, attempt: number): number | undefined {
  const jitter = Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  if (code === 'connection_failed') return jitter;
  if (!RETRIED.has(code)) return undefined;
  if (retryAfter !== undefined) return retryAfter * 1_000 + jitter;
  return code === 'unavailable' || code === 'rate_limited' ? jitter : undefined;
}

/** @throws the reason of the signal when it is aborted meanwhile. @internal */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
