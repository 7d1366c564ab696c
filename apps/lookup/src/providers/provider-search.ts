import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CallContext } from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { scopeOf } from '@modernleads/platform';
import { Injectable, Logger } from '@nestjs/common';
import { CircuitBreaker } from './circuit-breaker';
import { ProviderRateLimiter } from './provider-rate-limiter';
import type { Assertion } from '../search/email-check';
import { type Exchange, ProviderError, type ProviderFinding, type ProviderQuestion, type Wanted } from './provider';
import { ProviderClient, type Submission } from './provider-client';
import type { ProviderSettings } from './provider-settings';
import { type ProviderCallKey, ProviderRepository } from './provider.repository';

/** The providers that the operator configured, in order. */
export abstract class ProviderList {
  abstract readonly all: readonly ProviderSettings[];
}

/** `skipped`: it was not asked; `why` says why. */
export type ProviderOutcome =
  | { readonly kind: 'found'; readonly finding: ProviderFinding }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'skipped'; readonly why: string; readonly retryAfter?: number }
  | { readonly kind: 'failed'; readonly error: ProviderError };

interface Configured {
  readonly settings: ProviderSettings;
  readonly client: ProviderClient;
  readonly breaker: CircuitBreaker;
  readonly rateLimiter: ProviderRateLimiter;
}

type Ask = (context: CallContext, submission: Submission) => Promise<ProviderFinding | null>;

/** Milliseconds below which a provider is not asked. */
const LEAST_MS = 500;
/** Milliseconds that a request waits for the provider's rate limit. */
const PATIENCE_MS = 2_000;

/** Sends requests to providers within their limits and journals them: a request that may have been charged is never sent twice. */
@Injectable()
export class ProviderSearch {
  readonly names: readonly string[];
  /** The providers that can verify an address. */
  readonly verifiers: readonly string[];
  private readonly logger = new Logger(ProviderSearch.name);
  private readonly configured: ReadonlyMap<string, Configured>;

  constructor(
    outbound: Outbound,
    private readonly journal: ProviderRepository,
    { all }: ProviderList,
  ) {
    this.configured = new Map(all.map((settings) => [settings.adapter.name, configure(outbound, settings)]));
    this.names = all.filter(({ adapter }) => adapter.exchanges.length).map(({ adapter }) => adapter.name);
    this.verifiers = all.filter(({ adapter }) => adapter.verification).map(({ adapter }) => adapter.name);
  }

  /** Asks one provider for the wanted fields of a person, with as few questions as possible. One outcome for each question. */
  async *askProvider(
    name: string,
    question: ProviderQuestion,
    wanted: () => Wanted[],
    context: CallContext,
  ): AsyncGenerator<ProviderOutcome> {
    const provider = this.configured.get(name) as Configured;
    const { exchanges } = provider.settings.adapter;
    const asked = new Set<Exchange>();
    for (;;) {
      const exchange = bestExchange(exchanges, question, wanted(), asked);
      if (!exchange) return;
      asked.add(exchange);
      const parts = [name, exchanges.indexOf(exchange), ...Object.values(question).map((value) => value?.toLowerCase())];
      yield this.askOnce(provider, { parts, cost: exchange.cost, polled: !!exchange.poll }, context, (limited, submission) =>
        provider.client.askExchange(exchange, question, limited, submission),
      );
    }
  }

  /** @returns the provider's statement on the address; undefined: it made none. */
  async verifyWithProvider(name: string, email: string, context: CallContext): Promise<Assertion | undefined> {
    const provider = this.configured.get(name) as Configured;
    const outcome = await this.askOnce(
      provider,
      { parts: [name, 'verify', email], cost: 1, polled: false },
      context,
      async (limited) => {
        return { email, assertion: await provider.client.verifyEmail(email, limited) };
      },
    );
    return outcome.kind === 'found' ? outcome.finding.assertion : undefined;
  }

  private async askOnce(
    provider: Configured,
    { parts, cost, polled }: { readonly parts: readonly unknown[]; readonly cost: number; readonly polled: boolean },
    context: CallContext,
    ask: Ask,
  ): Promise<ProviderOutcome> {
    const questionHash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
    const call = { operationId: context.operationId, provider: provider.settings.adapter.name, questionHash };
    try {
      const known = await this.journal.getFreshAnswer(questionHash);
      if (known !== undefined) return known ? { kind: 'found', finding: known } : { kind: 'not_found' };
      const submitted = polled ? await this.journal.getSubmission(questionHash) : undefined;
      if (submitted)
        return this.sendRequest(provider, { ...call, operationId: submitted.operationId }, context, ask, submitted.ticket);
      const obstacle = await this.obstacle(provider, cost, context);
      if (obstacle) return obstacle;
      if (!(await this.journal.beginCall(call, cost))) return { kind: 'skipped', why: 'already asked', retryAfter: 1 };
    } catch (error) {
      this.warn(context, 'the journal of providers cannot be used', error);
      return { kind: 'skipped', why: 'no journal', retryAfter: 1 };
    }
    return this.sendRequest(provider, call, context, ask);
  }

  /** The reason not to ask it now, or undefined after waiting for its rate limit. */
  private async obstacle(
    { settings, breaker, rateLimiter }: Configured,
    cost: number,
    context: CallContext,
  ): Promise<ProviderOutcome | undefined> {
    const { callsPerHour, creditsPerHour, adapter } = settings;
    if (breaker.waitSeconds) return { kind: 'skipped', why: 'circuit open', retryAfter: breaker.waitSeconds };
    if (callsPerHour !== null || creditsPerHour !== null) {
      const { calls, credits } = await this.journal.getSpending(adapter.name);
      if (calls >= (callsPerHour ?? Infinity) || credits + cost > (creditsPerHour ?? Infinity))
        return { kind: 'skipped', why: 'budget spent' };
    }
    const turn = rateLimiter.reserveSlot(Math.min(PATIENCE_MS, context.deadline - Date.now() - LEAST_MS));
    if (turn === undefined) return { kind: 'skipped', why: 'no time left', retryAfter: 1 };
    if (turn > 0) await pause(turn);
    return undefined;
  }

  private async sendRequest(
    { settings, breaker }: Configured,
    call: ProviderCallKey,
    context: CallContext,
    ask: Ask,
    ticket?: string,
  ): Promise<ProviderOutcome> {
    try {
      const limited = { ...context, deadline: Math.min(context.deadline, Date.now() + settings.timeoutMs) };
      const finding = await ask(limited, { ticket, keep: (fresh) => this.journal.keepTicket(call, fresh) });
      breaker.succeeded();
      await this.noteEnd(context, call, finding ? 'found' : 'not_found', finding);
      return finding ? { kind: 'found', finding } : { kind: 'not_found' };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      breaker.failed(error);
      this.logger.warn(scopeOf(context), error.message);
      await this.noteEnd(context, call, error.kind);
      return { kind: 'failed', error };
    }
  }

  private async noteEnd(context: CallContext, ...note: Parameters<ProviderRepository['endCall']>): Promise<void> {
    await this.journal.endCall(...note).catch((error: unknown) => this.warn(context, 'the end of a call is not noted', error));
  }

  private warn(context: CallContext, what: string, error: unknown): void {
    this.logger.warn({ ...scopeOf(context), err: error }, what);
  }
}

function configure(outbound: Outbound, settings: ProviderSettings): Configured {
  const client = new ProviderClient(outbound, settings.adapter, settings);
  return { settings, client, breaker: new CircuitBreaker(), rateLimiter: new ProviderRateLimiter(settings.perSecond) };
}

/** The question that gives most of the wanted fields; among equals the cheapest, then the first. */
function bestExchange(
  exchanges: readonly Exchange[],
  question: ProviderQuestion,
  wanted: readonly Wanted[],
  asked: ReadonlySet<Exchange>,
): Exchange | undefined {
  const worth = ({ gives }: Exchange): number => wanted.filter((one) => gives.includes(one)).length;
  return exchanges
    .filter((exchange) => worth(exchange) > 0 && !asked.has(exchange) && exchange.suits(question))
    .sort((a, b) => worth(b) - worth(a) || a.cost - b.cost)[0];
}
