import {
  BATCH_ROW_BYTES,
  type BatchKind,
  type BatchState,
  type CallContext,
  commitBatch,
  type EnrichBatchBody,
  enrichBatchSale,
  highestRowPrice,
  type PaidQuery,
  putBatch,
  readRow,
  type VerifyBatchBody,
  toCredits,
  TOO_LARGE_ROW,
  toTenths,
  verifyBatchSale,
} from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Inject, Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { PaidCallService } from '../paid-call/paid-call.service';
import { PUBLIC_URL, statusUrl } from './batch-view';
import { columnsOf, rowPieces } from './row-pieces';

const PIECES_AT_ONCE = 4;

/** A batch as it is to be made. */
interface NewBatch {
  readonly kind: BatchKind;
  readonly findPhones: boolean;
  readonly rows: readonly unknown[];
}

/** Hands batches over to the batch service, which makes each once, whoever dies in between. */
@Injectable()
export class BatchMaker {
  constructor(
    private readonly paidCalls: PaidCallService,
    private readonly rpc: RpcClient,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async verify(call: ApiCall<VerifyBatchBody, PaidQuery>): Promise<string> {
    const batch: NewBatch = { kind: 'verify', findPhones: false, rows: call.input.emails };
    if (call.dryRun) return estimate(call, batch);
    return this.paidCalls.sell(verifyBatchSale, call, async (context) => {
      const { id, status, total } = await this.handOver(call, batch, context);
      return { batch_id: id, status, total_emails: total, status_url: statusUrl(this.publicUrl, id) };
    });
  }

  async enrich(call: ApiCall<EnrichBatchBody, PaidQuery>): Promise<string> {
    const batch: NewBatch = { kind: 'enrich', findPhones: call.input.find_phones ?? true, rows: call.input.rows };
    if (call.dryRun) return estimate(call, batch);
    return this.paidCalls.sell(enrichBatchSale, call, async (context) => {
      const { id, status, total } = await this.handOver(call, batch, context);
      const url = statusUrl(this.publicUrl, id);
      return { batch_id: id, status, total_rows: total, status_url: url, download_url: `${url}/download` };
    });
  }

  /** The rows in pieces, a few at a time; then the word that makes them a batch. */
  private async handOver(
    { key, input }: ApiCall<VerifyBatchBody | EnrichBatchBody>,
    { kind, findPhones, rows }: NewBatch,
    context: CallContext,
  ): Promise<BatchState> {
    const sent = rows.map((row) => (Buffer.byteLength(JSON.stringify(row)) > BATCH_ROW_BYTES ? TOO_LARGE_ROW : row));
    const pieces = rowPieces(sent);
    for (let at = 0; at < pieces.length; at += PIECES_AT_ONCE) {
      const some = pieces.slice(at, at + PIECES_AT_ONCE);
      await Promise.all(
        some.map((piece) => this.rpc.call(putBatch, { kind, find_phones: findPhones, ...piece, rows: [...piece.rows] }, context)),
      );
    }
    const { name, ref, max_credits } = input;
    const job = { kind, total: rows.length, name, ref, columns: columnsOf(sent), key_id: key.id };
    return this.rpc.call(
      commitBatch,
      {
        ...job,
        max_price: max_credits === undefined ? undefined : toTenths(max_credits),
        key_hourly_cap: key.hourlyCap ?? undefined,
      },
      context,
    );
  }
}

/** What a batch would cost, without a trace of it. */
function estimate({ key, reply }: ApiCall, { kind, findPhones, rows }: NewBatch): string {
  const read = rows.map((row) => readRow({ kind, findPhones }, row));
  const keys = read.flatMap((row) => ('work' in row ? [row.work.key] : []));
  const distinct = new Set(keys).size;
  const max = key.mode === 'live' ? toCredits(distinct * highestRowPrice(kind, findPhones)) : 0;
  reply.type('application/json; charset=utf-8');
  return JSON.stringify({
    estimate: { min: 0, max, cached: 0, duplicates: keys.length - distinct, rejected: rows.length - keys.length },
  });
}
