import { ApiError, type CallContext, type ErasureBody, type ErasureReceipt, invalidInput } from '@modernleads/contracts';
import { crashPoint } from '@modernleads/platform';
import { type ErasedCounts, type ErasureCursor, Eraser, personToErase, sumOf } from '@modernleads/privacy';
import { Injectable } from '@nestjs/common';
import { type ErasureRecord, ErasureRepository } from './erasure.repository';

/** Milliseconds that the caller waits for the end; after that the work goes on as a job. */
const WAIT_MS = 8_000;

/** Erases people from what an account owns. */
@Injectable()
export class ErasureService {
  constructor(private readonly erasures: ErasureRepository) {}

  /** @throws ApiError `invalid_input` when it is unclear who is meant. */
  async erasePerson(body: ErasureBody, context: CallContext): Promise<ErasureReceipt> {
    const person = personToErase(body);
    if ('issues' in person) throw invalidInput([...person.issues]);
    const erasure = await this.erasures.createErasure(context, person.subject);
    const until = Math.min(Date.now() + WAIT_MS, context.deadline - 1_000);
    const ended = await this.goOn(erasure, () => Date.now() < until);
    if (!ended) await this.erasures.addTurn(erasure.id);
    return receiptOf((await this.erasures.findErasure(erasure.id)) ?? erasure);
  }

  /** @throws ApiError `not_found`. */
  async getErasure(id: string, context: CallContext): Promise<ErasureReceipt> {
    const found = await this.erasures.getErasure(id, context);
    if (!found) throw new ApiError('not_found', 'There is no such erasure for this key.');
    return receiptOf(found);
  }

  /** Goes on with an erasure whose turn it is. @returns false: there is more to do. */
  async runTurn(id: string, mayGoOn: () => boolean): Promise<boolean> {
    const erasure = await this.erasures.findErasure(id);
    return !erasure || this.goOn(erasure, mayGoOn);
  }

  private async goOn(erasure: ErasureRecord, mayGoOn: () => boolean): Promise<boolean> {
    const { id, subject, account_id: accountId, mode } = erasure;
    if (!subject) return true;
    const eraser = new Eraser(this.erasures.database, [subject], { accountId, mode });
    let { cursor, counts }: { cursor: ErasureCursor | null; counts: ErasedCounts } = erasure;
    do {
      const step = await eraser.eraseSome(cursor);
      ({ cursor } = step);
      counts = sumOf(counts, step.counts);
      await this.erasures.saveStep(id, cursor, counts);
      crashPoint('after_erasure_step');
    } while (cursor && mayGoOn());
    return cursor === null;
  }
}

function receiptOf({ id, counts, created_at, ended_at }: ErasureRecord): ErasureReceipt {
  return {
    id,
    status: ended_at ? 'completed' : 'processing',
    erased: counts,
    created_at: created_at.toISOString(),
    completed_at: ended_at?.toISOString() ?? null,
  };
}
