import type { BuyerContext, BuyerContextAnswer, FitResult } from '@modernleads/contracts';
import { toldFacts } from '../facts/told-facts';
import type { KnownFacts } from '../scoring/known-facts';
import { scoreFit } from '../scoring/score-fit';

/** The answer about a company or person. Pure. @param checkedAt ISO 8601. */
export function fitResult(
  context: BuyerContext & Pick<BuyerContextAnswer, 'hash'>,
  facts: KnownFacts,
  checkedAt: string,
): FitResult {
  return {
    domain: facts.domain,
    mode: facts.isPerson ? 'person' : 'company',
    ...scoreFit(context, facts),
    context_hash: context.hash,
    facts: toldFacts(facts),
    checked_at: checkedAt,
  };
}
