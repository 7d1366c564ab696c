import type { DryRun, Estimate, PaidOptions } from './types';
import { answerOf, type Transport } from './transport';

/** Calls of one kind. */
export abstract class Resource {
  constructor(protected readonly transport: Transport) {}

  /** @internal */
  protected get api(): Transport['api'] {
    return this.transport.api;
  }
}

/** The fields of a body that are options of the client. @internal */
export const paidFields = ({ maxCredits, ref }: PaidOptions): { max_credits?: number; ref?: string } => ({
  ...(maxCredits !== undefined && { max_credits: maxCredits }),
  ...(ref !== undefined && { ref }),
});

/** The query of a paid call. @internal */
export const dryRunOf = ({ dryRun }: PaidOptions): { dry_run?: true } => (dryRun ? { dry_run: true } : {});

/** The answer of a paid call, or its estimate. @internal */
export async function paidAnswerOf<T extends object>(
  call: Promise<{ data?: T | DryRun }>,
  { dryRun }: PaidOptions,
): Promise<T | Estimate> {
  const answer = await answerOf(call);
  return dryRun ? (answer as DryRun).estimate : (answer as T);
}
