import type { BatchKind } from '@modernleads/contracts';
import type { Answered } from '@modernleads/privacy';
import { readRow, type RowAnswer } from '@modernleads/sales';
import type { RowRecord } from './batch.repository';

/** The question of a row and its answer, as of a single call; undefined: the row is rejected or has no answer. */
export function answeredRow(kind: BatchKind, { input, result }: RowRecord): Answered<object, RowAnswer> | undefined {
  const read = readRow({ kind, findPhones: false }, input);
  if ('error' in read || !result) return undefined;
  const { sale, question } = read.work;
  return { message: sale.rpc, request: sale.job(question, {}), reply: result as object as RowAnswer };
}

/** The row with the answer that replaces a withheld one. */
export function withheldRow(row: RowRecord, reply: RowAnswer): RowRecord {
  return { ...row, status: reply.status, result: { ...reply } };
}
