import { type CompanyFacts, type EmployeeRange, type Fact, industryOf } from '@modernleads/company';
import type { BuyerContext } from '@modernleads/contracts';
import type { Known, KnownFacts } from '../scoring/known-facts';

/** What is known, with what is missing taken from the company's site. Pure. */
export function withSiteFacts(facts: KnownFacts, site: CompanyFacts): KnownFacts {
  return { ...siteFacts(site), ...facts };
}

/** Whether the context asks for something that is not known and that a site may tell. */
export function isMissingFacts(context: BuyerContext, facts: KnownFacts): boolean {
  const { industries, employees, countries, technologies, keywords } = context;
  return [
    hasContent(industries) && !facts.industries,
    hasContent(employees) && !facts.employees,
    hasContent(countries) && !facts.country,
    hasContent(technologies) && !facts.technologies,
    hasContent(keywords) && !facts.description,
  ].some(Boolean);
}

function siteFacts({
  name,
  industries,
  employees,
  country,
  technologies,
  description,
  texts,
}: CompanyFacts): Partial<KnownFacts> {
  return {
    ...(name && { name: known(name, name.value) }),
    ...(industries.length && {
      industries: industries.map((one) => ({ ...known(one, industryOf(one.value).label), value: [one.value] })),
    }),
    ...(employees && { employees: known(employees, rangeText(employees.value)) }),
    ...(country && { country: known(country, country.value) }),
    // A site shows some of what a company uses, never all.
    ...(technologies.length && {
      technologies: { source: 'site', isComplete: false, used: technologies.map((one) => known(one, one.value)) },
    }),
    ...(description && { description: known(description, description.value) }),
    ...(texts.length && { siteTexts: texts.map(({ url, text }) => ({ value: text, said: text, source: 'site' as const, url })) }),
  };
}

function known<Value>({ value, evidence: { url, quote } }: Fact<Value>, said: string): Known<Value> {
  return { value, said, source: 'site', url, quote };
}

export function rangeText({ min, max }: EmployeeRange): string {
  if (max === null) return `${min}+`;
  return min === max ? String(min) : `${min}-${max}`;
}

const hasContent = (lists: object | undefined): boolean =>
  Object.values(lists ?? {}).some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
