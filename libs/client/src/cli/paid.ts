import type { PaidOptions } from '../index';
import type { Options, Values } from './command';

/** Options of what costs credits. */
export const PAID: Options = {
  'max-credits': { type: 'number', value: 'CREDITS', about: 'Refuse if the highest price exceeds this.' },
  ref: { type: 'text', value: 'TEXT', about: 'Your own reference; the answer returns it.' },
  'idempotency-key': { type: 'text', value: 'KEY', about: 'Carried out and charged once for each key, within 24 hours.' },
};

/** Of a single call. */
export const DRY_RUN: Options = { 'dry-run': { type: 'flag', about: 'Print the price, and do nothing else.' } };

export const paidOptions = (values: Values): PaidOptions => ({
  maxCredits: values['max-credits'] as number | undefined,
  ref: values['ref'] as string | undefined,
  idempotencyKey: values['idempotency-key'] as string | undefined,
  ...(values['dry-run'] === true && { dryRun: true }),
});
