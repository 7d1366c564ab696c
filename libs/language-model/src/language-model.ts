import type { CallContext, ResearchUsage } from '@modernleads/contracts';
import type { ZodType } from 'zod';

/** What one generation may take. */
export interface ModelBudget {
  readonly context: CallContext;
  /** Milliseconds for all attempts together. */
  readonly ms: number;
  readonly outputTokens: number;
  readonly signal: AbortSignal;
}

export type ModelUsage = Pick<ResearchUsage, 'model' | 'input_tokens' | 'output_tokens'>;

/** `value` is absent where no answer came in time that fits the schema. */
export interface Generated<T> {
  readonly value?: T;
  readonly usage: ModelUsage;
}

/** A language model that answers with JSON. */
export abstract class LanguageModel {
  /** There is one: where there is none, `generate` gives nothing at once. */
  abstract readonly isThere: boolean;
  /** Never throws: a model that fails costs quality only. */
  abstract generate<T>(schema: ZodType<T>, prompt: string, budget: ModelBudget): Promise<Generated<T>>;
}

/** Without a model: the default. */
export class NoModel extends LanguageModel {
  readonly isThere = false;

  override async generate<T>(): Promise<Generated<T>> {
    return { usage: { model: null, input_tokens: 0, output_tokens: 0 } };
  }
}
