import { type BatchKind, ECHOED_FIELDS, RESULT_FIELDS } from '@modernleads/contracts';

/** A row and its result. */
export interface EndedRow {
  readonly input: unknown;
  /** Its result is that of an earlier row with the same question. */
  readonly is_copy: boolean;
  readonly status: string;
  readonly result: Record<string, unknown> | null;
  /** Tenths of a credit. */
  readonly charge: number;
}

const NOTHING: Record<BatchKind, Record<string, unknown>> = {
  verify: { verified: false, deliverable: false, reason: null },
  enrich: { email: null, phone: null, verified: false },
  qualify: { fit_score: null, fit_label: null, reason: null },
};

/** The fields of a row as it was sent. */
export function givenRow(kind: BatchKind, input: unknown): Record<string, unknown> {
  return isObject(input) ? input : kind === 'verify' ? { email: input } : { row: input };
}

/**
 * One result of a download: the fields of the row, then those of the answer. A field of the row that has the name of a field which results may
 * have is returned under `input`, in every result alike.
 */
export function resultRow(kind: BatchKind, { input, is_copy, status, result, charge }: EndedRow): Record<string, unknown> {
  const given = givenRow(kind, input);
  const found = {
    status,
    ...(result?.['error'] || !result ? NOTHING[kind] : {}),
    ...result,
    credits_charged: charge / 10,
  };
  const echoed = ECHOED_FIELDS[kind];
  const own = Object.fromEntries(
    Object.entries(found).filter(([field]) => !(echoed.includes(field) && Object.hasOwn(given, field))),
  );
  const collides = (field: string): boolean => !echoed.includes(field) && RESULT_FIELDS[kind].includes(field);
  const beside = Object.entries(given).filter(([field]) => !collides(field));
  const hidden = Object.entries(given).filter(([field]) => collides(field));
  return {
    ...Object.fromEntries(beside),
    ...own,
    ...(is_copy && { credits_charged: 0 }),
    ...(hidden.length && { input: Object.fromEntries(hidden) }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
