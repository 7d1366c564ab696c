import {
  type BatchKind,
  type LookupPersonResult,
  type LookupQuestion,
  lookupSubjects,
  nobodyFound,
  type Subject,
  type VerifyEmailJob,
  withheldVerdict,
} from '@modernleads/contracts';
import { readRow } from '@modernleads/sales';
import type { RowRecord } from './batch.repository';

/** Whom a row and its result tell of; nobody, where it has none. */
export function subjectsOf(kind: BatchKind, { input, result }: RowRecord): Subject[] {
  const read = readRow({ kind, findPhones: false }, input);
  if ('error' in read || !result) return [];
  if (kind === 'verify') return [{ email: (read.work.job as VerifyEmailJob).email }];
  return lookupSubjects(read.work.job as LookupQuestion, result as Partial<LookupPersonResult>);
}

/** The row as if nothing had been found. */
export function withheld(kind: BatchKind, row: RowRecord): RowRecord {
  const { status, ...nothing } = kind === 'verify' ? withheldVerdict('') : nobodyFound();
  return { ...row, status, result: { ...nothing, status } };
}
