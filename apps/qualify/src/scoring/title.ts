import { seniorityAndFunctionOf, type TitleMeaning } from '@modernleads/company';
import type { BuyerContext } from '@modernleads/contracts';
import { type Judgement, met, missed, PARTLY, UNKNOWN } from './judgement';
import type { Known } from './known-facts';
import { hasPhrase, wordsOf } from './words';

type WantedTitles = Pick<BuyerContext, 'titles' | 'seniorities' | 'functions'>;

/** Whether a title is one of those that are asked for, in whichever language, or has the seniority and function that are. */
export function judgeTitle(
  { titles = [], seniorities = [], functions = [] }: WantedTitles,
  known: Known<TitleMeaning> | undefined,
): Judgement {
  if (!known) return UNKNOWN;
  const words = wordsOf(known.said);
  if (titles.some((title) => hasPhrase(words, title))) return met(known);
  const wanted = titles.map((title) => seniorityAndFunctionOf(title));
  const matches = [...wanted.map((one) => matchOf(one, known.value)), matchOf({ seniorities, functions }, known.value)];
  const found = matches.filter((match) => match !== undefined);
  if (!found.length) return UNKNOWN;
  const best = Math.max(...found);
  return best > 0 ? met(known, best) : missed(known);
}

interface Wish {
  readonly seniorities: readonly string[];
  readonly functions: readonly string[];
}

/** 1: all that is asked for is there; {@link PARTLY}: some of it; 0: none; undefined: what is asked for is not known. */
function matchOf(wanted: Wish | TitleMeaning, { seniority, functions }: TitleMeaning): number | undefined {
  const wish =
    'seniority' in wanted ? { seniorities: wanted.seniority ? [wanted.seniority] : [], functions: wanted.functions } : wanted;
  const sides = [
    ...(wish.seniorities.length && seniority ? [wish.seniorities.some((one) => one === seniority)] : []),
    ...(wish.functions.length && functions.length
      ? [functions.some((one) => wish.functions.some((other) => other === one))]
      : []),
  ];
  if (!sides.length) return undefined;
  if (sides.every(Boolean)) return 1;
  return sides.some(Boolean) ? PARTLY : 0;
}
