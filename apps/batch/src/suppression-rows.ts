import type { BatchKind } from '@modernleads/contracts';
import type { Answered } from '@modernleads/privacy';
import { readRow, type RowAnswer } from '@modernleads/sales';
import type { RowRecord } from './batch.repository';

/** What a row asked and how it was answered, as a single call; undefined: it could not be read, or has no answer. */
export function answeredRow(kind: BatchKind, { input, result }: RowRecord): Answered<object, RowAnswer> | undefined {
  const read = readRow({ kind, findPhones: false }, input);
  if ('error' in read || !result) return undefined;
  const { sale, question } = read.work;
  return { message: sale.rpc, request: sale.job(question, {}), reply: result as object as RowAnswer };
}

/** The row with the answer that is told instead. */
export function withheldRow(row: RowRecord, reply: RowAnswer): RowRecord {
  return { ...row, status: reply.status, result: { ...reply } };
}
