import type { Page } from '@modernleads/site';
import { countryOf } from '../country/country-of';
import type { Evidence, Fact } from './company-facts';
import { CALLING_CODES, GENERIC_CCTLDS, MARKS, VAT } from './country-marks';
import type { PageKind } from './page-kind';

const WEIGHTS = { jsonLd: 10, vat: 8, address: 6, phone: 3, domain: 1 } as const;
const MAX_LINES = 200;
const MAX_LINE = 200;
/** Characters of the page that a line of its imprint or contact page may be in. */
const MAX_TEXT = 12_000;
const PHONE = /(?:\+|\b00)(\d[\d\s()./-]{6,18}\d)/;

interface Vote {
  readonly country: string;
  readonly weight: number;
  readonly source: string;
  readonly evidence: Evidence;
}

/** The country of the seat that pages of a company tell: by JSON-LD, VAT number, address, register, legal form, phone number, and at last by the domain. */
export function countryFact(pages: readonly { readonly page: Page; readonly kind: PageKind }[]): Fact<string> | null {
  const votes = pages.filter(({ kind }) => kind !== 'others').flatMap(({ page, kind }) => [...votesOf(page, kind)]);
  const sums = new Map<string, Map<string, number>>();
  for (const { country, weight, source } of votes) {
    const own = sums.get(country) ?? new Map<string, number>();
    sums.set(country, own.set(source, Math.max(weight, own.get(source) ?? 0)));
  }
  const ranked = [...sums]
    .map(([country, own]) => ({ country, sum: [...own.values()].reduce((all, weight) => all + weight, 0) }))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = ranked;
  if (!first || first.sum === second?.sum) return null;
  const own = votes.filter(({ country }) => country === first.country);
  const { evidence } = own.reduce((best, vote) => (vote.weight > best.weight ? vote : best));
  return { value: first.country, evidence };
}

function* votesOf(page: Page, kind: PageKind): Generator<Vote> {
  const { url } = page;
  const vote = (country: string | undefined, weight: number, source: string, quote: string): Vote[] =>
    country ? [{ country, weight, source, evidence: { url, quote } }] : [];
  for (const { country, vatId } of page.organizations) {
    if (country) yield* vote(countryOf(country), WEIGHTS.jsonLd, 'jsonLd', country);
    if (vatId) yield* vote(vatCountry(vatId), WEIGHTS.vat, 'vat', vatId);
  }
  for (const line of linesOf(page, kind)) {
    yield* vote(vatCountry(line), WEIGHTS.vat, 'vat', line);
    for (const [country, weight, mark] of MARKS) if (mark.test(line)) yield* vote(country, weight, 'register', line);
    yield* vote(addressCountry(line), WEIGHTS.address, 'address', line);
    yield* vote(phoneCountry(line), WEIGHTS.phone, 'phone', line);
  }
  const host = new URL(url).hostname;
  const end = host.slice(host.lastIndexOf('.') + 1);
  if (end.length === 2 && !GENERIC_CCTLDS.has(end))
    yield* vote(end === 'uk' ? 'GB' : countryOf(end), WEIGHTS.domain, 'domain', host);
}

/** Lines in which a company tells its seat: of its imprint and contact page, and of footers. */
function linesOf({ text, footer }: Page, kind: PageKind): string[] {
  const read = kind === 'legal' || kind === 'contact' ? text.slice(0, MAX_TEXT) : footer;
  return read
    .split('\n')
    .filter((line) => line.length >= 2 && line.length <= MAX_LINE)
    .slice(0, MAX_LINES);
}

const vatCountry = (line: string): string | undefined => VAT.find(([, number]) => number.test(line))?.[0];

/** Of a line with a postal code or a house number, or of one that is the name of a country and nothing else. */
function addressCountry(line: string): string | undefined {
  if (/^[\p{L}\s.()-]{4,40}$/u.test(line))
    return line.split(' ').length <= 4 && !/\b(?:in|and|und|et)\b/i.test(line) && isName(line) ? countryOf(line) : undefined;
  return /\d/.test(line) && line.length <= 120 && !/©|\(c\)|[@?!]|https?:/i.test(line) ? countryOf(line) : undefined;
}

/** `DE`, `Inc` and the like are none. */
const isName = (line: string): boolean => line.length > 3;

function phoneCountry(line: string): string | undefined {
  const digits = PHONE.exec(line)?.[1]?.replace(/\D/g, '') ?? '';
  return [3, 2].map((length) => CALLING_CODES[digits.slice(0, length)]).find(Boolean);
}
