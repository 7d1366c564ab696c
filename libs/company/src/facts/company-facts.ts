import type { EmployeeRange } from '../employees/employee-range';
import type { IndustryId } from '../industry/taxonomy';
import type { TechnologyId } from '../technology/technology-of';

/** Where a fact stands. */
export interface Evidence {
  /** The page, after redirects. */
  readonly url: string;
  /** Verbatim from the page, white space folded: from its visible text, title or description; of JSON-LD and technologies, from its HTML or HTTP headers. */
  readonly quote: string;
}

export interface Fact<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** What the pages of a company say about it. Absent facts are null or empty. */
export interface CompanyFacts {
  readonly name: Fact<string> | null;
  /** Most certain first. */
  readonly industries: readonly Fact<IndustryId>[];
  readonly employees: Fact<EmployeeRange> | null;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: Fact<string> | null;
  readonly technologies: readonly Fact<TechnologyId>[];
  readonly description: Fact<string> | null;
  /** Title, description and visible text of its pages, for keywords; at most 60,000 characters in all. */
  readonly texts: readonly PageText[];
}

/** What one page says, a line each. */
export interface PageText {
  readonly url: string;
  readonly text: string;
}

/** A page that was asked for, and how that ended. */
export interface PageOutcome {
  /** After redirects. */
  readonly url: string;
  readonly outcome: 'read' | 'vacant' | 'disallowed' | 'no_page' | 'unreachable' | 'out_of_time';
  /** HTTP status of an answer that was no page; else null. */
  readonly status: number | null;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** What a company's site says about it, and which pages were asked. */
export interface CompanyReading extends CompanyFacts {
  readonly domain: string;
  /** The registrable domain to which the front page redirects, where it is another one; its facts are then those of that site. */
  readonly movedTo: string | null;
  /** All pages that were asked for, the front page first. */
  readonly pages: readonly PageOutcome[];
  /** ISO 8601, of the front page. */
  readonly fetchedAt: string;
}
