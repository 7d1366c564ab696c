import { namesOf, type Page } from '@modernleads/site';
import type { CompanyFacts, Fact, PageText } from './company-facts';
import { countryFact } from './country-facts';
import { employeeFact } from './employee-facts';
import { industryFacts } from './industry-facts';
import { inOrder } from './page-kind';
import { technologyFacts } from './technology-facts';

const MAX_TEXT = 60_000;
const MAX_PAGES = 10;

/** What parsed pages of one company's site say about it. Pure; the order of the pages does not matter. Run it in a thread: `factsOfTask`. */
export function factsOf(pages: readonly Page[]): CompanyFacts {
  const ordered = inOrder(pages).slice(0, MAX_PAGES);
  const read = ordered.map(({ page }) => page);
  return {
    name: firstOf(read, (page) => namesOf(page)[0]?.name),
    industries: industryFacts(ordered),
    employees: employeeFact(ordered),
    country: countryFact(ordered),
    technologies: technologyFacts(read),
    description: firstOf(read, ({ description }) => description),
    texts: textsOf(read),
  };
}

function textsOf(pages: readonly Page[]): PageText[] {
  let left = MAX_TEXT;
  const texts: PageText[] = [];
  for (const { url, title, description, text } of pages) {
    const whole = [title, description, text].filter(Boolean).join('\n');
    const kept = whole.slice(0, left).replace(/[\ud800-\udbff]$/, '');
    left -= kept.length;
    if (kept) texts.push({ url, text: kept });
  }
  return texts;
}

/** Of the first page that tells it. */
function firstOf(pages: readonly Page[], tell: (page: Page) => string | undefined): Fact<string> | null {
  for (const page of pages) {
    const value = tell(page);
    if (value) return { value, evidence: { url: page.url, quote: value } };
  }
  return null;
}
