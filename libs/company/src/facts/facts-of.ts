import { namesOf, type Page } from '@modernleads/site';
import type { CompanyFacts, Fact } from './company-facts';
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
    text: read
      .map(({ title, description, text }) => [title, description, text].join('\n'))
      .join('\n')
      .slice(0, MAX_TEXT)
      .replace(/[\ud800-\udbff]$/, ''),
  };
}

/** Of the first page that tells it. */
function firstOf(pages: readonly Page[], tell: (page: Page) => string | undefined): Fact<string> | null {
  for (const page of pages) {
    const value = tell(page);
    if (value) return { value, evidence: { url: page.url, quote: value } };
  }
  return null;
}
