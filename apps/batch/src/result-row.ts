import type { BatchKind } from '@modernleads/contracts';

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

/** Fields of the question that the result repeats unchanged. */
const ECHOED: Record<BatchKind, readonly string[]> = {
  verify: ['email'],
  enrich: ['first_name', 'last_name', 'domain', 'linkedin_url', 'company_name', 'job_title', 'country'],
};

const NOTHING: Record<BatchKind, Record<string, unknown>> = {
  verify: { verified: false, deliverable: false, reason: null },
  enrich: { email: null, phone: null, verified: false },
};

/**
 * One result of a download: the fields of the row, then those of the answer. If both have a field of one name, the answer's keeps the name and
 * the row's is returned under `input`.
 */
export function resultRow(kind: BatchKind, { input, is_copy, status, result, charge }: EndedRow): Record<string, unknown> {
  const given: Record<string, unknown> = isObject(input) ? input : kind === 'verify' ? { email: input } : { row: input };
  const found = {
    status,
    ...(result?.['error'] || !result ? NOTHING[kind] : {}),
    ...result,
    credits_charged: charge / 10,
  };
  const echoed = new Set(ECHOED[kind]);
  const own = Object.fromEntries(Object.entries(found).filter(([field]) => !(echoed.has(field) && Object.hasOwn(given, field))));
  const collides = (field: string): boolean => Object.hasOwn(own, field) || field === 'input';
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
