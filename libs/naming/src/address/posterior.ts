import { ABSENT } from './pattern-odds';
import type { Explained } from './rank-candidates';

/** The chance that the company has a second address for the name: of a namesake, or of the person. */
const SAME_NAME = 0.07;
/** How often the two should be equal, against addresses that are made independently: the second ones of a person differ. */
const SHARING = 0.5;
/** How often the later of two who should have one address gets a number behind it. */
const NUMBERED = 0.8;
const ABSENT_ODDS = ABSENT / (1 - ABSENT);

type Asked = Pick<Explained, 'local' | 'probability' | 'rival' | 'twin'>;

/** What is known of the addresses asked about. */
export interface Answers {
  readonly existing: readonly Asked[];
  readonly refused: readonly Asked[];
}

/** What the answers mean. */
export interface Posterior {
  /** Of each address that exists, in their order: the chance, 0 to 1, that it is the person's. */
  readonly shares: readonly number[];
  /** The chance of the answers before they were known, 0 to 1. */
  readonly evidence: number;
}

/**
 * By Bayes' rule, over what may be behind an address that exists: it is the person's; it is the second address for that name, which is made
 * as the person's is; or a colleague has it whose other name leads there too. So what does not exist makes a second address less likely,
 * and two that exist may be either one's.
 */
export function posteriorOf({ existing, refused }: Answers): Posterior {
  const unasked = Math.max(0, 1 - sumOf([...existing, ...refused], ({ probability }) => probability));
  /** That the second should be equal, and the later of the two has one that was not asked about. */
  const sharing = (one: Asked): number => (SHARING / 2) * (one.probability - sumOf(refused, (other) => twinOf(one, other)));
  const own = existing.map((one) => {
    const second = sumOf(existing, (other) => (other === one ? 0 : pairChance(one, other) / other.rival)) / one.probability;
    return (one.probability * (1 - one.rival / 2) * withSecond(unasked + sharing(one) + second)) / one.rival;
  });
  const seconds = sumOf(existing, ({ probability, rival }) => probability / rival);
  const displaced = sumOf(existing, (one) => one.probability / 2 + (SAME_NAME * one.probability * sharing(one)) / one.rival);
  const others = (ABSENT_ODDS + unasked) * withSecond(unasked + seconds) + displaced;
  const all = sumOf(own, (one) => one) + others;
  const colleagues = existing.reduce((chance, { rival }) => chance * rival, 1);
  const none = refused.reduce((chance, { rival }) => chance * (1 - rival), 1);
  return { shares: own.map((one) => one / all), evidence: colleagues * none * all };
}

/** That the person has the one and the second address for the name is the other, or the reverse, 0 to 1. */
function pairChance(a: Asked, b: Asked): number {
  const twin = twinOf(a, b) + twinOf(b, a);
  return a.probability * b.probability + (SHARING / 2) * twin * (a.twin ? b.probability : a.probability);
}

/** The chance that who should have the first address has the second one, which is the first with a number. */
const twinOf = (plain: Asked, { twin }: Asked): number => (twin?.of === plain.local ? NUMBERED * twin.chance : 0);
/** @param seconds the chance of the answers if there is a second address, against the one if there is none. */
const withSecond = (seconds: number): number => 1 - SAME_NAME + SAME_NAME * seconds;
const sumOf = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((sum, one) => sum + of(one), 0);
