import { type BatchKind, nobodyFound, type Subject, withheldVerdict } from '@modernleads/contracts';
import { readRow } from '@modernleads/sales';
import type { RowRecord } from './batch.repository';

/** Whom a row and its result tell of; nobody, where it has none. */
export function subjectsOf(kind: BatchKind, { input, result }: RowRecord): Subject[] {
  const read = readRow({ kind, findPhones: false }, input);
  if ('error' in read || !result) return [];
  return read.work.sale.subjects?.(read.work.question, result) ?? [];
}

/** The row as if nothing had been found. */
export function withheld(kind: BatchKind, row: RowRecord): RowRecord {
  const { status, ...nothing } = kind === 'verify' ? withheldVerdict('') : nobodyFound();
  return { ...row, status, result: { ...nothing, status } };
}
