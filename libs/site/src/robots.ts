import robotsParser from 'robots-parser';

/** Characters of a line that are read: no longer path is asked for. */
const MAX_LINE = 2_048;
const LINE = /[^\r\n]+/g;

/** {@link relevantLines} of a site that answers with 5xx (RFC 9309 §2.3.1.4). */
export const NOTHING_ALLOWED = 'user-agent: *\ndisallow: /';
/** Those of a site that has no robots.txt: 4xx (§2.3.1.3). */
export const EVERYTHING_ALLOWED = '';

/**
 * The lines of a robots.txt (RFC 9309) that concern `product`: the groups that name it, and those of `*`. Groups that name many products would
 * otherwise be kept once for each. Empty: every path may be read.
 */
export function relevantLines(text: string, product: string): string {
  const names = [product.toLowerCase(), '*'];
  const kept: string[] = [];
  let named: string[] = [];
  let isHead = false;
  for (const [line] of text.matchAll(LINE)) {
    const [key, value] = directive(line.slice(0, MAX_LINE));
    if (!key) continue;
    if (key === 'user-agent') {
      if (!isHead) named = [];
      const name = (value.toLowerCase().split('/', 1)[0] as string).trim();
      if (names.includes(name) && !named.includes(name)) named.push(name);
    } else if (named.length && (key === 'allow' || key === 'disallow')) {
      kept.push(...named.map((name) => `user-agent: ${name}`), `${key}: ${value.replaceAll(/\*{2,}/g, '*')}`);
    }
    isHead = key === 'user-agent';
  }
  return kept.join('\n');
}

function directive(line: string): [key: string, value: string] {
  const [content = ''] = line.split('#', 1);
  const colon = content.indexOf(':');
  return colon < 0 ? ['', ''] : [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()];
}

/** Whether lines of {@link relevantLines} allow a URL of their site. */
export function allows(lines: string, url: string, product: string): boolean {
  return robotsParser(new URL('/robots.txt', url).href, lines).isAllowed(url, product) !== false;
}
