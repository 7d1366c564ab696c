import type { ApiError, CallContext, Rpc } from '@modernleads/contracts';
import { toApiError } from '@modernleads/database';
import { RpcClient, rpcFailureOf } from '@modernleads/messaging';
import { SuppressionGuard } from '@modernleads/privacy';
import { NOT_SOLD, quote, type RowAnswer, type RowSale, type RowWork } from '@modernleads/sales';
import { Inject, Injectable } from '@nestjs/common';
import type { RowDone, RowPostponed, TakenChunk, TakenRow } from './work.repository';

type Batch = TakenChunk['batch'];
export type RowOutcome = { readonly done: RowDone } | { readonly postponed: RowPostponed };

/** How often a row is asked again after an answer that is not final. */
const MAX_RECHECKS = 3;
/** A row fails after so many attempts without an answer: its handler died, missed the deadline or refused it while other rows were answered. */
const MAX_ATTEMPTS = { live: 12, test: 3 };
const MAX_BACKOFF_SECONDS = 60;

/** Asks the service that answers a row, and turns the answer or failure into the outcome of the row. */
@Injectable()
export class RowAsker {
  constructor(
    @Inject(RpcClient) private readonly rpc: Pick<RpcClient, 'call'>,
    private readonly suppression: SuppressionGuard,
  ) {}

  /** Never rejects. */
  async askRow(batch: Batch, row: TakenRow): Promise<RowOutcome> {
    if (row.attempts > MAX_ATTEMPTS[batch.mode]) return { done: givenUp(row) };
    const { read } = row;
    if ('error' in read)
      return { done: { n: row.n, status: 'rejected', result: { error: read.error }, charge: 0, unanswered: true } };
    try {
      return (await this.fromOwned(batch, row, read.work)) ?? (await this.fromService(batch, row, read.work));
    } catch (error) {
      return failed(batch, row, error);
    }
  }

  /** An answer that the account owns is free; it is withheld if the person was suppressed since. */
  private async fromOwned(batch: Batch, { n, owned }: TakenRow, { sale, question }: RowWork): Promise<RowOutcome | undefined> {
    if (owned === undefined) return undefined;
    const reply = JSON.parse(owned) as RowAnswer;
    const answered = { message: sale.rpc, request: sale.job(question, {}), reply };
    const withheld = await this.suppression.withheldReply(answered, batch);
    const answer = withheld ?? reply;
    return {
      done: { n, status: sale.statusOf(answer), result: { ...answer, ...cached(sale, !withheld) }, charge: 0, unanswered: true },
    };
  }

  private async fromService(batch: Batch, row: TakenRow, { sale, question }: RowWork): Promise<RowOutcome> {
    const answer = await this.rpc.call(sale.rpc, sale.job(question, {}), contextOf(batch, sale.rpc));
    const retryAfter = sale.retryAfterSeconds(answer);
    if (retryAfter !== undefined && mayRecheck(batch, row)) return later(row, retryAfter, 'recheck');
    const owned = row.ownedParts ?? new Set();
    const { charge, entitlement, covered } = batch.mode === 'live' ? quote(sale, question, answer, owned) : NOT_SOLD;
    const entitlements = [...(entitlement ? [entitlement] : []), ...covered];
    const { retry_after: _later, ...final } = answer;
    return {
      done: { n: row.n, status: sale.statusOf(answer), result: { ...final, ...cached(sale, false) }, charge, entitlements },
    };
  }
}

/** The fields are those of a single call's answer. */
function cached({ cachedField }: RowSale, isCached: boolean): object {
  return cachedField ? { [cachedField]: isCached } : {};
}

/** Answers of the sandbox are always final. */
function mayRecheck({ mode }: Batch, { rechecks }: TakenRow): boolean {
  return mode === 'live' && rechecks < MAX_RECHECKS;
}

/** A refused row fails; after a crash or a missed deadline it is asked again; while its service is unavailable it waits without an attempt counted. */
function failed({ mode, outageSeconds }: Batch, row: TakenRow, error: unknown): RowOutcome {
  const because = rpcFailureOf(error);
  if (because === 'absence') return later(row, Math.min(MAX_BACKOFF_SECONDS, Math.max(1, outageSeconds)), because);
  if (because === 'final') return { done: refused(row, toApiError(error)) };
  if (row.attempts >= MAX_ATTEMPTS[mode]) return { done: givenUp(row) };
  const backoff = 2 ** (row.attempts - 1);
  if (mode === 'live' && because === 'refusal')
    return later(row, Math.min(MAX_BACKOFF_SECONDS, Math.max(backoff, outageSeconds)), because);
  return later(row, Math.min(MAX_BACKOFF_SECONDS, backoff), 'failure');
}

/** What a service finds wrong with a row is as if it had been seen before. */
function refused({ n }: TakenRow, { code, message, extras }: ApiError): RowDone {
  if (code !== 'invalid_input') return { n, status: 'failed', result: { error: message }, charge: 0 };
  const details = extras.details?.map(({ field, issue }) => `${field} ${issue}`).join('; ');
  return { n, status: 'rejected', result: { error: details ?? message }, charge: 0 };
}

function later({ n }: TakenRow, seconds: number, because: RowPostponed['because']): RowOutcome {
  return { postponed: { n, seconds, because } };
}

function givenUp({ n }: TakenRow): RowDone {
  return {
    n,
    status: 'failed',
    result: { error: 'no answer after several attempts; send it in another batch' },
    charge: 0,
    unanswered: true,
  };
}

function contextOf({ id, accountId, mode, requestId, traceparent }: Batch, { deadlineMs }: Rpc): CallContext {
  return { requestId, operationId: id, accountId, mode, deadline: Date.now() + deadlineMs, traceparent };
}
