import {
  ApiError,
  type BuyerContext,
  type BuyerContextAnswer,
  buyerContextMissing,
  type BuyerContextVersion,
  type CallContext,
  invalidInput,
} from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { BuyerContextRepository } from './buyer-context.repository';
import { BUILT_IN_CONTEXT } from './built-in-context';
import { contextHash } from './context-hash';
import { contextIssues } from './context-issues';

/** Whom accounts sell to. Live and test mode have a context each. */
@Injectable()
export class BuyerContextService {
  constructor(private readonly contexts: BuyerContextRepository) {}

  async getCurrent(call: CallContext): Promise<BuyerContextAnswer | undefined> {
    return (await this.contexts.getCurrent(call)) ?? (call.mode === 'test' ? BUILT_IN_CONTEXT : undefined);
  }

  /** The context to score by. @param hash of a version; absent: the one in force. @throws ApiError `buyer_context_missing`. */
  async require(call: CallContext, hash?: string): Promise<BuyerContextAnswer> {
    const found = hash === undefined || hash === BUILT_IN_CONTEXT.hash ? undefined : await this.contexts.getByHash(call, hash);
    const context = found ?? (await this.getCurrent(call));
    if (!context || (hash !== undefined && context.hash !== hash)) throw buyerContextMissing();
    return context;
  }

  /** @throws ApiError `invalid_input` for a context that contradicts itself. */
  async put(context: BuyerContext, call: CallContext): Promise<BuyerContextAnswer> {
    this.assertSound(context);
    return this.contexts.put(call, context, contextHash(context));
  }

  /**
   * @param read hash of the context that was read; null: there was none.
   * @throws ApiError `invalid_input`; `changed_meanwhile` where another one is in force.
   */
  async replace(context: BuyerContext, read: string | null, call: CallContext): Promise<BuyerContextAnswer> {
    this.assertSound(context);
    const builtIn = call.mode === 'test' ? BUILT_IN_CONTEXT.hash : null;
    return this.contexts.put(call, context, contextHash(context), (current) => {
      if ((current ?? builtIn) !== read) throw new ApiError('changed_meanwhile', 'Somebody else has changed the buyer context.');
    });
  }

  /** @throws ApiError `invalid_input` for a context that contradicts itself. */
  assertSound(context: BuyerContext): void {
    const issues = contextIssues(context);
    if (issues.length) throw invalidInput(issues);
  }

  listVersions(call: CallContext): Promise<BuyerContextVersion[]> {
    return this.contexts.listVersions(call);
  }

  getVersion(version: number, call: CallContext): Promise<BuyerContextAnswer | undefined> {
    return this.contexts.getVersion(call, version);
  }

  delete(call: CallContext): Promise<boolean> {
    return this.contexts.delete(call);
  }
}
