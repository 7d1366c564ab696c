import { namesOf, type Page } from '@modernleads/site';
import type { CompanyFacts } from './company-facts';

const MAX_TEXT = 60_000;

/** What parsed pages of one company's site say about it. Pure; the order of the pages does not matter. Run it in a thread: {@link factsOfTask}. */
export function factsOf(pages: readonly Page[]): CompanyFacts {
  const [first] = pages;
  const [named] = first ? namesOf(first) : [];
  return {
    name: first && named ? { value: named.name, evidence: { url: first.url, quote: named.name } } : null,
    industries: [],
    employees: null,
    country: null,
    technologies: [],
    description: first?.description ? { value: first.description, evidence: { url: first.url, quote: first.description } } : null,
    text: pages
      .map(({ title, description, text }) => [title, description, text].join('\n'))
      .join('\n')
      .slice(0, MAX_TEXT),
  };
}
