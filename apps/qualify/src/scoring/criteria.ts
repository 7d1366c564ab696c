import type { BuyerContext, Criterion, WantedKeywords } from '@modernleads/contracts';
import { judgeEmployees } from './employees';
import { type Judgement, met, missed, PARTLY, UNKNOWN } from './judgement';
import type { Known, KnownFacts } from './known-facts';
import { judgeTitle } from './title';
import { countryCode, industryKeys, isOfIndustry, technologyKey } from './wanted';
import { hasPhrase, wordsOf } from './words';

/** An adjacent industry earns more than an unknown one, and less than a wanted one. */
const ADJACENT = 0.7;

/** How each criterion that the context asks for is judged, in the order of answers; those that do not apply are absent. */
export function judgeCriteria(context: BuyerContext, facts: KnownFacts): [Criterion, Judgement][] {
  const { industries, employees, countries, technologies, keywords, titles, seniorities, functions } = context;
  const judged: [Criterion, boolean, () => Judgement][] = [
    ['industry', hasAny(industries?.wanted, industries?.adjacent), () => judgeIndustry(context, facts)],
    ['employees', Object.values(employees ?? {}).length > 0, () => judgeEmployees(employees ?? {}, facts.employees)],
    ['country', hasAny(countries?.wanted), () => judgeCountry(countries?.wanted ?? [], facts.country)],
    ['technologies', hasAny(technologies?.nice), () => judgeTechnologies(technologies?.nice ?? [], facts)],
    ['keywords', hasAny(keywords?.wanted), () => judgeKeywords(keywords ?? {}, facts)],
    [
      'title',
      hasAny(titles, seniorities, functions) && (facts.isPerson || !!facts.title),
      () => judgeTitle(context, facts.title),
    ],
  ];
  return judged.flatMap(([criterion, applies, judge]) => (applies ? [[criterion, judge()] as [Criterion, Judgement]] : []));
}

function judgeIndustry({ industries = {} }: BuyerContext, { industries: known = [] }: KnownFacts): Judgement {
  const [first] = known;
  const asked = (texts: readonly string[] = []): string[] => texts.flatMap(industryKeys);
  const [wanted, adjacent] = [asked(industries.wanted), asked(industries.adjacent)];
  const ofWanted = known.find(({ value }) => isOfIndustry(wanted, value));
  if (ofWanted) return met(ofWanted);
  const ofAdjacent = known.find(({ value }) => isOfIndustry(adjacent, value));
  if (ofAdjacent) return met(ofAdjacent, ADJACENT);
  const other = known.find(({ value }) => isOfIndustry([...wanted, ...adjacent], value) === false);
  return first && other ? missed(other) : UNKNOWN;
}

function judgeCountry(wanted: readonly string[], known: Known<string> | undefined): Judgement {
  if (!known) return UNKNOWN;
  return wanted.some((text) => countryCode(text) === known.value) ? met(known) : missed(known);
}

function judgeTechnologies(nice: readonly string[], { technologies }: KnownFacts): Judgement {
  if (!technologies) return UNKNOWN;
  const asked = [...new Set(nice.map(technologyKey))];
  const used = technologies.used.filter(({ value }) => asked.includes(value));
  if (used.length) return met(together(used), shareOfSome(new Set(used.map(({ value }) => value)).size, asked.length));
  return technologies.isComplete ? missed({ ...together(technologies.used), source: technologies.source }) : UNKNOWN;
}

function judgeKeywords({ wanted = [] }: WantedKeywords, facts: KnownFacts): Judgement {
  const texts = [facts.description, ...(facts.industries ?? []), facts.name, ...(facts.siteTexts ?? [])].filter((text) => !!text);
  const read = texts.map((text) => ({ text, words: wordsOf(text.said) }));
  const asked = [...new Set(wanted.map((text) => wordsOf(text)))];
  const found = asked.flatMap((keyword) => {
    const one = read.find(({ words }) => hasPhrase(words, keyword));
    return one ? [{ ...one.text, said: keyword.trim(), quote: quoteOf(one.text, keyword) }] : [];
  });
  if (found.length) return met(together(found), shareOfSome(found.length, asked.length));
  const told = facts.description ?? facts.siteTexts?.[0];
  return told ? missed({ ...told, quote: undefined, said: `none of ${wanted.join(', ')}` }) : UNKNOWN;
}

/** Characters around a keyword that are quoted of a site. */
const AROUND = 80;

/** The line of a page that has a keyword, or what of it is around the keyword. */
function quoteOf({ said, source, quote }: Known<unknown>, keyword: string): string | undefined {
  const line = source === 'site' ? said.split('\n').find((one) => hasPhrase(wordsOf(one), keyword)) : undefined;
  if (line === undefined || line.length <= 2 * AROUND) return line ?? quote;
  // With accents folded, places are those of the line as far as its letters are composed.
  const at = Math.max(0, folded(line).indexOf(keyword.trim()));
  return line.slice(Math.max(0, at - AROUND), at + keyword.length + AROUND).trim();
}

/** In lower case without accents, letter by letter. */
const folded = (line: string): string =>
  [...line].map((letter) => (wordsOf(letter).trim()[0] ?? '').padEnd(letter.length)).join('');

/** One of several earns {@link PARTLY} at least, all of them 1. */
const shareOfSome = (some: number, all: number): number => PARTLY + (1 - PARTLY) * (some === all ? 1 : some / all);

/** Several things that are known, told as one: the first says where. */
export function together(known: readonly Known<unknown>[]): Known<unknown> {
  const [first] = known;
  return { source: 'request', ...first, value: undefined, said: known.map(({ said }) => said).join(', ') || 'none' };
}

const hasAny = (...lists: readonly (readonly unknown[] | undefined)[]): boolean => lists.some((list) => list?.length);
