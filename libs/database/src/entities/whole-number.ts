import type { ValueTransformer } from 'typeorm';

/** The driver gives a bigint as text; those that are read so are smaller than 2^53. */
export const wholeNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null | undefined) => value,
};
