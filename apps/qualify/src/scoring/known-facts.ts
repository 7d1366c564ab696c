import type { EmployeeRange, TitleMeaning } from '@modernleads/company';
import type { FactSource } from '@modernleads/contracts';

/** Something that is known, who said it, and in which words. */
export interface Known<Value> {
  readonly value: Value;
  /** As it was said. */
  readonly said: string;
  readonly source: FactSource;
  /** Page on which it stands. */
  readonly url?: string;
  readonly quote?: string;
}

/** What is known of a company, and perhaps of a person at it. Absent: unknown. */
export interface KnownFacts {
  /** Host name in lower case. */
  readonly domain: string;
  readonly isPerson: boolean;
  readonly name?: Known<string>;
  /** Each with the keys of `industryKeys`. */
  readonly industries?: readonly Known<readonly string[]>[];
  readonly employees?: Known<EmployeeRange>;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Known<string>;
  readonly technologies?: KnownTechnologies;
  readonly description?: Known<string>;
  /** Visible text of the pages of the site, in lines, at most 60,000 characters in all. */
  readonly siteTexts?: readonly Known<string>[];
  readonly title?: Known<TitleMeaning>;
}

export interface KnownTechnologies {
  readonly source: FactSource;
  /** There are no others: what is not among them is not used. */
  readonly isComplete: boolean;
  readonly used: readonly Known<string>[];
}
