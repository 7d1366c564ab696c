import { setTimeout as pause } from 'node:timers/promises';
import type { CallContext } from '@modernleads/contracts';
import { boundedJson, type HttpResponse, type Outbound, OutboundError } from '@modernleads/outbound';
import type { Assertion } from '../search/email-check';
import {
  type Adapter,
  type Exchange,
  type FailureKind,
  type Poll,
  ProviderError,
  type ProviderFinding,
  type ProviderQuestion,
  type ProviderReply,
  type ProviderRequest,
} from './provider';

/** Bytes of an answer at most. */
const MAX_BYTES = 262_144;
/** One request; all requests of a question share the deadline of its context. */
const REQUEST_MS = 15_000;

export interface Credentials {
  readonly key: string;
  /** Without a slash at the end. */
  readonly base: string;
}

export interface Submission {
  readonly ticket?: string;
  readonly keep?: (ticket: string) => Promise<void>;
}

/** Sends HTTP requests to one provider: one request, or a submission and polls. */
export class ProviderClient {
  constructor(
    private readonly outbound: Outbound,
    private readonly adapter: Adapter,
    private readonly credentials: Credentials,
  ) {}

  /**
   * @param submission of a question that is polled: its ticket, if it was submitted before, and the callback for a new ticket.
   * @returns null: not found. @throws ProviderError.
   */
  async askExchange(
    exchange: Exchange,
    question: ProviderQuestion,
    context: CallContext,
    submission: Submission = {},
  ): Promise<ProviderFinding | null> {
    const last = exchange.poll
      ? await this.submitted(exchange, exchange.poll, question, context, submission)
      : await this.send(exchange.request(question, this.credentials.key), context);
    return last === 'not_found' ? null : this.guarded(() => exchange.read(last));
  }

  /** @throws ProviderError, also when this provider cannot verify. */
  async verifyEmail(email: string, context: CallContext): Promise<Assertion> {
    const { verification, name } = this.adapter;
    if (!verification) throw new ProviderError(name, 'bad_request');
    const reply = await this.send(verification.request(email, this.credentials.key), context);
    return reply === 'not_found' ? 'guess' : this.guarded(() => verification.read(reply));
  }

  private async submitted(
    exchange: Exchange,
    poll: Poll,
    question: ProviderQuestion,
    context: CallContext,
    { ticket, keep }: Submission,
  ): Promise<ProviderReply | 'not_found'> {
    if (ticket) return this.poll(poll, ticket, context);
    const reply = await this.send(exchange.request(question, this.credentials.key), context);
    if (reply === 'not_found') return reply;
    const fresh = this.guarded(() => poll.ticket(reply));
    await keep?.(fresh);
    return this.poll(poll, fresh, context);
  }

  private async poll(
    { request, isPending, everyMs }: Poll,
    id: string,
    context: CallContext,
  ): Promise<ProviderReply | 'not_found'> {
    for (;;) {
      if (Date.now() + everyMs >= context.deadline) throw new ProviderError(this.adapter.name, 'timeout');
      await pause(everyMs);
      const reply = await this.send(request(id, this.credentials.key), context);
      if (reply === 'not_found' || !this.guarded(() => isPending(reply))) return reply;
    }
  }

  private async send(request: ProviderRequest, context: CallContext): Promise<ProviderReply | 'not_found'> {
    const { name, refusal } = this.adapter;
    const response = await this.http(request, context);
    const json = jsonOf(response);
    const reply = { status: response.status, json: json ?? null };
    const refused = (json === undefined ? undefined : refusal?.(reply)) ?? refusalOf(response.status);
    if (refused === 'not_found') return refused;
    if (refused) throw new ProviderError(name, refused, retryAfterOf(response));
    if (json === undefined) throw new ProviderError(name, 'malformed');
    return reply;
  }

  private async http(
    { method = 'GET', path, query = {}, headers, json }: ProviderRequest,
    context: CallContext,
  ): Promise<HttpResponse> {
    const url = new URL(this.credentials.base + path);
    for (const [field, value] of Object.entries(query)) if (value) url.searchParams.set(field, value);
    const type: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
    // Random digits of this call alone: a provider learns from them nothing of the caller.
    const trace: Record<string, string> = context.traceparent ? { traceparent: context.traceparent } : {};
    try {
      return await this.outbound.http(context, url.href, {
        method,
        headers: { accept: 'application/json', ...trace, ...type, ...headers },
        body: json && JSON.stringify(json),
        timeoutMs: REQUEST_MS,
        maxBytes: MAX_BYTES,
      });
    } catch (error) {
      if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
      throw new ProviderError(this.adapter.name, FAILURES[error.kind] ?? 'unavailable');
    }
  }

  /** An answer that the mapping cannot read is malformed. */
  private guarded<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      throw new ProviderError(this.adapter.name, 'malformed', undefined, { cause: error });
    }
  }
}

const FAILURES: Partial<Record<OutboundError['kind'], FailureKind>> = {
  timeout: 'timeout',
  malformed_reply: 'malformed',
  connection_reset: 'malformed',
};

/** Undefined: the text is no JSON of usual size, or was truncated. */
function jsonOf({ body, truncated }: HttpResponse): unknown {
  if (truncated) return undefined;
  try {
    return boundedJson(body);
  } catch {
    return undefined;
  }
}

const BY_STATUS: Readonly<Record<number, FailureKind | 'not_found'>> = {
  401: 'auth',
  402: 'quota',
  403: 'auth',
  404: 'not_found',
  408: 'unavailable',
  425: 'unavailable',
  429: 'rate_limited',
};

function refusalOf(status: number): FailureKind | 'not_found' | undefined {
  if (status >= 200 && status < 300) return undefined;
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? 'bad_request' : 'unavailable');
}

/** Seconds, or a date (RFC 9110 §10.2.3). */
function retryAfterOf({ headers }: HttpResponse): number | undefined {
  const text = headers['retry-after']?.trim();
  if (!text) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const seconds = (Date.parse(text) - Date.now()) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
