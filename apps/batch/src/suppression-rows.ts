import type { BatchKind } from '@modernleads/contracts';
import type { Answered } from '@modernleads/privacy';
import { readRow, type ReadRow, type RowAnswer } from '@modernleads/sales';
import type { RowRecord } from './batch.repository';

/** The question of a row and its answer, as of a single call; undefined: the row is rejected or has no answer. */
export function answeredRow(kind: BatchKind, { input, result }: RowRecord): Answered<object, RowAnswer> | undefined {
  const read = workOf(kind, input);
  if ('error' in read || !result) return undefined;
  const { sale, question } = read.work;
  return { message: sale.rpc, request: sale.job(question, {}), reply: result as object as RowAnswer };
}

/** The row with the answer that replaces a withheld one: free, as that about a person who is not found. */
export function withheldRow(kind: BatchKind, row: RowRecord, reply: RowAnswer): RowRecord {
  const read = workOf(kind, row.input);
  if ('error' in read) return row;
  const { cachedField: field, statusOf } = read.work.sale;
  return { ...row, status: statusOf(reply), charge: 0, result: { ...reply, ...(field && { [field]: false }) } };
}

const workOf = (kind: BatchKind, input: unknown): ReadRow => readRow({ kind, findPhones: false }, input);
