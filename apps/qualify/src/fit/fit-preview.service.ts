import type { CallContext, FitPreview, FitPreviewBody } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { BuyerContextService } from '../buyer-context/buyer-context.service';
import { contextHash } from '../buyer-context/context-hash';
import { knownFactsOf } from '../facts/read-told-facts';
import { fitResult } from './fit-result';

/** Scores facts by a buyer context that is not stored, beside the one in force. */
@Injectable()
export class FitPreviewService {
  constructor(private readonly contexts: BuyerContextService) {}

  /** @throws ApiError `invalid_input` for a context that contradicts itself. */
  async previewFits({ context, companies }: FitPreviewBody, call: CallContext): Promise<FitPreview> {
    this.contexts.assertSound(context);
    const draft = { ...context, hash: contextHash(context) };
    const current = await this.contexts.getCurrent(call);
    const at = new Date().toISOString();
    const known = companies.map(({ domain, facts }) => knownFactsOf(domain, facts));
    return {
      fits: known.map((facts) => ({
        before: current ? fitResult(current, facts, at) : null,
        after: fitResult(draft, facts, at),
      })),
    };
  }
}
