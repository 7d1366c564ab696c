import { Resource } from './resource';
import { answerOf, type CallOptions } from './transport';
import type { BuyerContext, BuyerContextAnswer, BuyerContextDraft } from './types';

/** Whom the account sells to: what `qualify` and `research` judge by. Test and live keys have one each. Free. */
export class BuyerContexts extends Resource {
  /** Replaces the buyer context. @throws InvalidInputError names the field. */
  put(context: BuyerContext, options?: CallOptions): Promise<BuyerContextAnswer> {
    return answerOf(this.api.PUT('/v1/buyer-context', { ...this.transport.writing(options), body: context }));
  }

  /** @throws NotFoundError when none is set. */
  get(options?: CallOptions): Promise<BuyerContextAnswer> {
    return answerOf(this.api.GET('/v1/buyer-context', this.transport.with(options)));
  }

  async delete(options?: CallOptions): Promise<void> {
    await this.api.DELETE('/v1/buyer-context', this.transport.writing(options));
  }

  /** A proposal from the seller's own site; nothing is stored. */
  draft(domain: string, options?: CallOptions): Promise<BuyerContextDraft> {
    return answerOf(this.api.POST('/v1/buyer-context/draft', { ...this.transport.writing(options), body: { domain } }));
  }
}
