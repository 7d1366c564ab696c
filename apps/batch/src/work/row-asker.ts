import {
  ApiError,
  type CallContext,
  lookupPerson,
  type LookupQuestion,
  lookupSale,
  prices,
  readRow,
  type RowWork,
  type VerifyEmailJob,
  verifyEmail,
  verifyEmailSale,
} from '@modernleads/contracts';
import type { RpcClient } from '@modernleads/messaging';
import type { RowDone, RowPostponed, TakenChunk, TakenRow } from './work.repository';

type Batch = TakenChunk['batch'];
export type RowOutcome = { readonly done: RowDone } | { readonly postponed: RowPostponed };

/** Answers that are not final are asked for again so often. */
const MAX_RECHECKS = 3;
/** A row that is taken so often without an answer is given up: whoever works it dies of it, or the service has been down for long. */
const MAX_ATTEMPTS = { live: 12, test: 3 };
const MAX_BACKOFF_SECONDS = 60;

/** Asks the service that answers a row, and decides what the answer makes of it. */
export class RowAsker {
  constructor(private readonly rpc: Pick<RpcClient, 'call'>) {}

  /** Never rejects. */
  async ask(batch: Batch, row: TakenRow): Promise<RowOutcome> {
    if (row.attempts > MAX_ATTEMPTS[batch.mode]) return { done: givenUp(row) };
    const read = readRow(batch, row.input);
    if ('error' in read) return { done: { n: row.n, status: 'rejected', result: { error: read.error }, charge: 0 } };
    try {
      return await (batch.kind === 'verify' ? this.verify(batch, row, read.work) : this.enrich(batch, row, read.work));
    } catch (error) {
      return failed(batch, row, error);
    }
  }

  private async verify(batch: Batch, row: TakenRow, work: RowWork): Promise<RowOutcome> {
    const result = await this.rpc.call(verifyEmail, work.job as VerifyEmailJob, contextOf(batch, verifyEmail.deadlineMs));
    const { retry_after, ...final } = result;
    if (retry_after !== undefined && mayRecheck(batch, row)) return later(row, retry_after, true);
    const charge = verifyEmailSale.price(result) > 0 ? prices.verifyBatchRow : 0;
    return { done: { n: row.n, status: final.status, result: { ...final, cached: false }, charge: chargeOf(batch, charge) } };
  }

  private async enrich(batch: Batch, row: TakenRow, work: RowWork): Promise<RowOutcome> {
    const result = await this.rpc.call(lookupPerson, work.job as LookupQuestion, contextOf(batch, lookupPerson.deadlineMs));
    const { retry_after, ...final } = result;
    if (retry_after !== undefined && mayRecheck(batch, row)) return later(row, retry_after, true);
    return { done: { n: row.n, status: final.status, result: final, charge: chargeOf(batch, lookupSale.price(result)) } };
  }
}

/** The sandbox never changes its mind. */
function mayRecheck({ mode }: Batch, { rechecks }: TakenRow): boolean {
  return mode === 'live' && rechecks < MAX_RECHECKS;
}

function chargeOf({ mode }: Batch, charge: number): number {
  return mode === 'live' ? charge : 0;
}

/** A refusal is final; a service that is down or late is asked again. */
function failed({ mode }: Batch, row: TakenRow, error: unknown): RowOutcome {
  if (error instanceof ApiError && error.status < 500)
    return { done: { n: row.n, status: 'failed', result: { error: error.message }, charge: 0 } };
  if (row.attempts >= MAX_ATTEMPTS[mode]) return { done: givenUp(row) };
  return later(row, Math.min(MAX_BACKOFF_SECONDS, 2 ** (row.attempts - 1)), false);
}

function later({ n }: TakenRow, seconds: number, answered: boolean): RowOutcome {
  return { postponed: { n, seconds, answered } };
}

function givenUp({ n }: TakenRow): RowDone {
  return { n, status: 'failed', result: { error: 'could not be worked; try it again in another batch' }, charge: 0 };
}

function contextOf({ id, accountId, mode, requestId }: Batch, deadlineMs: number): CallContext {
  return { requestId, operationId: id, accountId, mode, deadline: Date.now() + deadlineMs };
}
