import type { ValueTransformer } from 'typeorm';

/** pg returns bigint as text; columns with this transformer hold numbers below 2^53. */
export const wholeNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null | undefined) => value,
};
