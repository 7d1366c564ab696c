import type { CallContext } from '@modernleads/contracts';
import type { HttpRequest } from '@modernleads/outbound';

/** A page that a registry or search engine names for a company. */
export interface SourceHit {
  readonly url: string;
  readonly title: string;
  /** The source states that this is the official site of exactly this name; false: the page only matches the words. */
  readonly official: boolean;
}

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

/** Fetches a JSON document. @throws OutboundError; Error for a status other than 2xx or a body that is not JSON. */
export type FetchJson = (context: CallContext, url: string, request?: Partial<HttpRequest>) => Promise<unknown>;
