import { handler } from '@modernleads/worker-pool/handler';
import { decodeHtml } from './decode-html';
import { type Page, readPage as parsePage } from './page';
import { type Vacancy, vacancyOf } from './parked';
import { allows, relevantLines } from './robots';

interface HtmlSource {
  readonly bytes: Uint8Array;
  /** The Content-Type, or empty. */
  readonly type: string;
  /** After redirects. */
  readonly url: string;
  /** The host that was requested, before redirects. */
  readonly asked: string;
  /** As `headerLines` has them. */
  readonly headers: readonly string[];
}

/** Parses a page, and tells why it has no owner, if it has none. */
export const readPage = handler(({ bytes, type, url, asked, headers }: HtmlSource): { page: Page; vacancy: Vacancy | null } => {
  const page = { ...parsePage(decodeHtml(bytes, type), url), headers };
  return { page, vacancy: vacancyOf(page, asked) };
});

/** The lines of a robots.txt that concern `product`. */
export const readRobots = handler(({ bytes, product }: { readonly bytes: Uint8Array; readonly product: string }): string =>
  relevantLines(new TextDecoder().decode(bytes), product),
);

interface RobotsQuestion {
  /** From {@link readRobots}. */
  readonly lines: string;
  readonly url: string;
  readonly product: string;
}

export const isAllowed = handler(({ lines, url, product }: RobotsQuestion): boolean => allows(lines, url, product));
