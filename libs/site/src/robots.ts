import robotsParser from 'robots-parser';

/** The paths that a robots.txt allows. */
export interface RobotsRules {
  allows(url: string): boolean;
}

const EVERYTHING: RobotsRules = { allows: () => true };
const NOTHING: RobotsRules = { allows: () => false };

/**
 * The rules for `product` in a robots.txt (RFC 9309 §2.3.1): without one (4xx) every path may be read; while the server fails
 * (5xx) none may.
 */
export function robotsRules(url: string, status: number, text: string, product: string): RobotsRules {
  if (status >= 500) return NOTHING;
  if (status < 200 || status > 299) return EVERYTHING;
  const rules = robotsParser(url, text);
  return { allows: (page) => rules.isAllowed(page, product) !== false };
}
