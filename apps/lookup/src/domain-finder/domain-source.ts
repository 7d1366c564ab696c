import type { CallContext } from '@modernleads/contracts';
import type { SearchHit } from '@modernleads/search';

/** A page that a registry or search engine names for a company. */
export type SourceHit = SearchHit;

export interface SourceQuestion {
  readonly name: string;
  readonly country?: string;
}

/** A registry or search engine that finds sites of a company by its name. */
export interface DomainSource {
  readonly name: string;
  readonly family: 'registry' | 'search';
  /** @throws Error when it is unreachable or its answer is malformed. */
  findSites(question: SourceQuestion, context: CallContext): Promise<SourceHit[]>;
}
