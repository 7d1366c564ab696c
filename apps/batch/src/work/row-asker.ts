import {
  ApiError,
  type CallContext,
  lookupPerson,
  type LookupPersonResult,
  type LookupQuestion,
  type Rpc,
  type Tenths,
  type VerifyEmailJob,
  verifyEmail,
} from '@modernleads/contracts';
import { HandlerSilent, NobodyThere, RpcClient } from '@modernleads/messaging';
import { SuppressionList } from '@modernleads/privacy';
import { Inject, Injectable } from '@nestjs/common';
import { lookupSale, prices, readRow, verifyEmailSale } from '@modernleads/sales';
import type { RowDone, RowPostponed, TakenChunk, TakenRow } from './work.repository';

type Batch = TakenChunk['batch'];
export type RowOutcome = { readonly done: RowDone } | { readonly postponed: RowPostponed };

/** Answers that are not final are asked for again so often. */
const MAX_RECHECKS = 3;
/** A row that is taken so often without an answer is given up: who works it dies, is late or refuses it, though others are answered. */
const MAX_ATTEMPTS = { live: 12, test: 3 };
const MAX_BACKOFF_SECONDS = 60;

/** An answer, whoever gave it. */
interface Answer {
  readonly status: string;
  readonly retry_after?: number;
}

/** How rows of a kind are asked and priced: as single calls are, but for the price of a verified address. */
interface RowSale {
  readonly rpc: Rpc;
  readonly price: (answer: Answer) => Tenths;
  readonly freshSeconds: (answer: Answer) => number;
  /** Fields that are not kept for the next who asks: they echo the question. */
  readonly echo: readonly string[];
  readonly cachedField: string;
  /** Somebody whom the answer concerns has objected to being told of. */
  readonly subjects: (job: never, answer: never) => Parameters<SuppressionList['has']>[0];
}

const SALES: Record<Batch['kind'], RowSale> = {
  verify: {
    rpc: verifyEmail as Rpc,
    price: (answer) => (verifyEmailSale.price(answer as never) > 0 ? prices.verifyBatchRow : 0),
    freshSeconds: (answer) => verifyEmailSale.freshForSeconds(answer as never),
    echo: ['email'],
    cachedField: 'cached',
    subjects: ({ email }: VerifyEmailJob) => [{ email }],
  },
  enrich: {
    rpc: lookupPerson as Rpc,
    price: (answer) => lookupSale.price(answer as never),
    freshSeconds: (answer) => lookupSale.freshForSeconds(answer as never),
    echo: [],
    cachedField: 'cached_hit',
    subjects: lookupSale.subjects as RowSale['subjects'],
  },
};

/** Asks the service that answers a row, and decides what the answer makes of it. */
@Injectable()
export class RowAsker {
  constructor(
    @Inject(RpcClient) private readonly rpc: Pick<RpcClient, 'call'>,
    @Inject(SuppressionList) private readonly suppressed: Pick<SuppressionList, 'has'>,
  ) {}

  /** Never rejects. */
  async ask(batch: Batch, row: TakenRow): Promise<RowOutcome> {
    if (row.attempts > MAX_ATTEMPTS[batch.mode]) return { done: givenUp(row) };
    const read = readRow(batch, row.input);
    if ('error' in read)
      return { done: { n: row.n, status: 'rejected', result: { error: read.error }, charge: 0, unanswered: true } };
    try {
      return (await this.fromOwned(batch, row, read.work.job)) ?? (await this.fromService(batch, row, read.work.job));
    } catch (error) {
      return failed(batch, row, error);
    }
  }

  /** What the account has paid for before is free, unless somebody has objected since: then the service has its own answer. */
  private async fromOwned({ kind }: Batch, { n, owned }: TakenRow, job: object): Promise<RowOutcome | undefined> {
    if (owned === undefined) return undefined;
    const answer = JSON.parse(owned) as Answer;
    const { subjects, cachedField } = SALES[kind];
    if (await this.suppressed.has(subjects(job as never, answer as never))) return undefined;
    return { done: { n, status: answer.status, result: { ...answer, [cachedField]: true }, charge: 0, unanswered: true } };
  }

  private async fromService(batch: Batch, row: TakenRow, job: object): Promise<RowOutcome> {
    const { rpc, price, freshSeconds, echo, cachedField } = SALES[batch.kind];
    const answer = (await this.rpc.call(rpc, job, contextOf(batch, rpc))) as Answer;
    const { retry_after: retryAfter, ...final } = answer;
    if (retryAfter !== undefined && mayRecheck(batch, row)) return later(row, retryAfter, 'recheck');
    const isOwned = (resource: string): boolean => row.ownedParts?.has(resource) ?? false;
    const parts = partsOf(batch.kind, job, answer);
    const ownedPrice = parts.reduce((sum, part) => sum + (isOwned(part.resource) ? price(part.answer) : 0), 0);
    const charge = batch.mode === 'live' ? price(answer) - ownedPrice : 0;
    const owned = [{ resource: row.key, answer }, ...parts.filter(({ resource }) => !isOwned(resource))];
    const entitlements = owned.flatMap(({ resource, answer: { ...kept } }) => {
      const seconds = freshSeconds(kept);
      for (const field of echo) Reflect.deleteProperty(kept, field);
      return seconds > 0 ? { resource, answer: JSON.stringify(kept), freshSeconds: seconds } : [];
    });
    const result = { ...final, [cachedField]: false };
    return { done: { n: row.n, status: final.status, result, charge, entitlements: charge > 0 ? entitlements : [] } };
  }
}

/** The answers within an answer, each as if asked for alone. */
function partsOf(kind: Batch['kind'], job: object, answer: object): { resource: string; answer: Answer }[] {
  if (kind !== 'enrich') return [];
  return (lookupSale.parts?.(job as LookupQuestion) ?? []).flatMap(({ body, of }) => {
    const part = of(answer as LookupPersonResult);
    return part ? { resource: lookupSale.entitlement(body), answer: part } : [];
  });
}

/** The sandbox never changes its mind. */
function mayRecheck({ mode }: Batch, { rechecks }: TakenRow): boolean {
  return mode === 'live' && rechecks < MAX_RECHECKS;
}

/** What is wrong with a row is final; a service that dies or is late is asked again; one that is away or cannot answer is waited for. */
function failed({ mode, outageSeconds }: Batch, row: TakenRow, error: unknown): RowOutcome {
  if (error instanceof NobodyThere) return later(row, Math.min(MAX_BACKOFF_SECONDS, Math.max(1, outageSeconds)), 'absence');
  if (error instanceof ApiError && error.status < 500)
    return { done: { n: row.n, status: 'failed', result: { error: error.message }, charge: 0 } };
  if (row.attempts >= MAX_ATTEMPTS[mode]) return { done: givenUp(row) };
  const backoff = 2 ** (row.attempts - 1);
  if (mode === 'live' && refuses(error))
    return later(row, Math.min(MAX_BACKOFF_SECONDS, Math.max(backoff, outageSeconds)), 'refusal');
  return later(row, Math.min(MAX_BACKOFF_SECONDS, backoff), 'failure');
}

/** It lives and says that it cannot answer now: its store is down, say. */
function refuses(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'unavailable' && !(error instanceof HandlerSilent);
}

function later({ n }: TakenRow, seconds: number, because: RowPostponed['because']): RowOutcome {
  return { postponed: { n, seconds, because } };
}

function givenUp({ n }: TakenRow): RowDone {
  return {
    n,
    status: 'failed',
    result: { error: 'could not be worked; try it again in another batch' },
    charge: 0,
    unanswered: true,
  };
}

function contextOf({ id, accountId, mode, requestId }: Batch, { deadlineMs }: Rpc): CallContext {
  return { requestId, operationId: id, accountId, mode, deadline: Date.now() + deadlineMs };
}
