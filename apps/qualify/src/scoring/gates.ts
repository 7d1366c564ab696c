import type { BuyerContext, Gate } from '@modernleads/contracts';
import { hostOf } from '@modernleads/naming';
import { together } from './criteria';
import { judgeRange } from './employees';
import { type Judgement, met, missed, UNKNOWN } from './judgement';
import type { KnownFacts } from './known-facts';
import { countryCode, industryKeys, isOfIndustry, technologyKey } from './wanted';
import { hasPhrase, wordsOf } from './words';

/** How each gate of the context is judged, in the order of answers. A gate that is unknown is passed. */
export function judgeGates(context: BuyerContext, facts: KnownFacts): [Gate, Judgement][] {
  const { excluded_domains, industries, countries, keywords, technologies, employees } = context;
  const hasLimits = employees?.min !== undefined || employees?.max !== undefined;
  const judged: [Gate, boolean, () => Judgement][] = [
    ['excluded_domain', !!excluded_domains?.length, () => judgeDomain(excluded_domains ?? [], facts)],
    ['excluded_industry', !!industries?.excluded?.length, () => judgeIndustry(industries?.excluded ?? [], facts)],
    ['excluded_country', !!countries?.excluded?.length, () => judgeCountry(countries?.excluded ?? [], facts)],
    ['excluded_keyword', !!keywords?.excluded?.length, () => judgeKeyword(keywords?.excluded ?? [], facts)],
    ['excluded_technology', !!technologies?.excluded?.length, () => judgeExcludedTechnology(technologies?.excluded ?? [], facts)],
    ['required_technology', !!technologies?.required?.length, () => judgeRequiredTechnology(technologies?.required ?? [], facts)],
    ['employees_out_of_range', hasLimits, () => judgeRange(employees ?? {}, facts.employees)],
  ];
  return judged.flatMap(([gate, applies, judge]) => (applies ? [[gate, judge()] as [Gate, Judgement]] : []));
}

function judgeDomain(excluded: readonly string[], { domain }: KnownFacts): Judgement {
  const known = { value: domain, said: domain, source: 'request' } as const;
  const isBelow = (text: string): boolean => {
    const host = hostOf(text)?.replace(/^www\./, '') ?? text;
    return domain === host || domain.endsWith(`.${host}`);
  };
  return excluded.some(isBelow) ? missed(known) : met(known);
}

/** Of several industries that a site may name, the most certain one alone excludes. */
function judgeIndustry(excluded: readonly string[], { industries = [] }: KnownFacts): Judgement {
  const asked = excluded.flatMap(industryKeys);
  const sure = industries.filter(({ source }, at) => source !== 'site' || at === 0);
  const one = sure.find(({ value }) => isOfIndustry(asked, value));
  if (one) return missed(one);
  const [first] = sure;
  return first && sure.every(({ value }) => isOfIndustry(asked, value) === false) ? met(first) : UNKNOWN;
}

function judgeCountry(excluded: readonly string[], { country }: KnownFacts): Judgement {
  if (!country) return UNKNOWN;
  return excluded.some((text) => countryCode(text) === country.value) ? missed(country) : met(country);
}

/** Not the whole site: it may well say what the company does not do. */
function judgeKeyword(excluded: readonly string[], { name, description, industries = [] }: KnownFacts): Judgement {
  for (const text of [description, name, ...industries].filter((one) => !!one)) {
    const words = wordsOf(text.said);
    const found = excluded.find((keyword) => hasPhrase(words, keyword));
    if (found !== undefined) return missed({ ...text, said: found });
  }
  return description ? met(description) : UNKNOWN;
}

function judgeExcludedTechnology(excluded: readonly string[], { technologies }: KnownFacts): Judgement {
  const asked = excluded.map(technologyKey);
  const used = technologies?.used.filter(({ value }) => asked.includes(value)) ?? [];
  if (used.length) return missed(together(used));
  return technologies?.isComplete ? met({ ...together(technologies.used), source: technologies.source }) : UNKNOWN;
}

function judgeRequiredTechnology(required: readonly string[], { technologies }: KnownFacts): Judgement {
  if (!technologies) return UNKNOWN;
  const used = technologies.used.map(({ value }) => value);
  const lacking = required.filter((name) => !used.includes(technologyKey(name)));
  const known = { ...together(technologies.used), source: technologies.source };
  if (!lacking.length) return met(known);
  return technologies.isComplete ? missed({ ...known, said: `no ${lacking.join(', ')}` }) : UNKNOWN;
}
