import type { Size } from './bearers';
import { ABSENT } from './pattern-odds';
import type { Explained } from './rank-candidates';

/** The chance that the company has a second address for the name: of a namesake, or of the person. */
const SAME_NAME = 0.07;
/** The chance that somebody of the name has an address there, of one who does not: a namesake. */
const NAMESAKE = 0.01;
/** How often the two should be equal, against addresses that are made independently: the second ones of a person differ. */
const SHARING = 0.5;
/** Where two addresses are those of one name: how often the person has a third one, against each of the two. */
const THIRD = 0.14;
/** How often the later of two who should have one address gets a number behind it. */
const NUMBERED = 0.8;
const ABSENT_ODDS = ABSENT / (1 - ABSENT);

type Asked = Pick<Explained, 'local' | 'probability' | 'rivals' | 'twin'>;

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
 * and two that exist may be either one's. Colleagues are the more, the larger the company is: what exists tells of its size, too.
 */
export function posteriorOf(answers: Answers, sizes: readonly Pick<Size, 'share'>[]): Posterior {
  const { existing, refused } = answers;
  const unasked = Math.max(0, 1 - sumOf([...existing, ...refused], ({ probability }) => probability));
  const terms = existing.map((one) => termsOf(one, answers));
  const shares = existing.map(() => 0);
  let evidence = 0;
  for (const [size, { share }] of sizes.entries()) {
    const { own, others, colleagues } = atSize({ terms, refused, unasked }, size);
    const chance = share * colleagues;
    evidence += chance * others;
    for (let at = 0; at < own.length; at += 1) {
      const ofOne = chance * (own[at] as number);
      shares[at] = (shares[at] as number) + ofOne;
      evidence += ofOne;
    }
  }
  return { shares: shares.map((one) => one / evidence), evidence };
}

/** Of an address that exists, what does not depend on the size of the company. */
interface Terms {
  readonly one: Asked;
  /** That the second address should be equal, and the later of the two has one that was not asked about. */
  readonly sharing: number;
  /** By the addresses that exist, in their order. */
  readonly pairs: readonly number[];
  /** That the person has the address as the one with a number, for a colleague of another name had the plain one before. */
  readonly late: number;
  /** That such a colleague has the address, and the person one that was not asked about. */
  readonly elsewhere: number;
  /** Whether the address with a number exists, too. */
  readonly numbered: boolean;
}

function termsOf(one: Asked, { existing, refused }: Answers): Terms {
  const later = one.probability - sumOf(refused, (other) => twinOf(one, other));
  return {
    one,
    sharing: (SHARING / 2) * later,
    pairs: existing.map((other) => (one === other ? 0 : pairChance(one, other))),
    late: sumOf(existing, (plain) => twinOf(plain, one)) / 2,
    elsewhere: later / 2,
    numbered: existing.some((other) => twinOf(one, other) > 0),
  };
}

/**
 * At a company of one size, against the chance that colleagues of other names have all that exists and none of what was refused: that each
 * address is the person's, that none is, and that chance. Loops instead of callbacks: a lookup works this out a thousand times.
 */
function atSize(
  { terms, refused, unasked }: { readonly terms: readonly Terms[]; readonly refused: readonly Asked[]; readonly unasked: number },
  size: number,
) {
  const own: number[] = [];
  let [seconds, displaced, third, colleagues] = [0, 0, 0, 1];
  for (const { one, sharing, pairs, late, elsewhere, numbered } of terms) {
    const { probability } = one;
    const rival = one.rivals[size] as number;
    let paired = 0;
    for (let to = 0; to < pairs.length; to += 1)
      paired += (pairs[to] as number) / ((terms[to] as Terms).one.rivals[size] as number);
    const second = withSecond(unasked + sharing + paired / probability);
    own.push((probability * (1 - rival / 2) * second + late) / rival);
    seconds += probability / rival;
    displaced += (numbered ? probability * thirdOf(rival) : elsewhere) + (SAME_NAME * probability * sharing) / rival;
    third += paired / rival;
    colleagues *= rival;
  }
  for (const { rivals } of refused) colleagues *= 1 - (rivals[size] as number);
  const absent = ABSENT_ODDS * withSecond(unasked + seconds, NAMESAKE);
  const others = absent + unasked * withSecond(unasked + seconds) + displaced + ((THIRD * SAME_NAME) / 2) * third;
  return { own, others, colleagues };
}

/**
 * The chance, 0 to 1, that a person who should have an address has it, where nothing was asked: nobody of the same name and no colleague of
 * another one had it before.
 */
export function firstComeShare(
  { probability, rivals }: Pick<Asked, 'probability' | 'rivals'>,
  sizes: readonly Pick<Size, 'share'>[],
): number {
  const amongColleagues = sizes.reduce((sum, { share }, at) => sum + share * firstOf(rivals[at] as number), 0);
  return (1 - (SAME_NAME / 2) * probability) * amongColleagues;
}

/**
 * That the person is the first of all who should have an address.
 * @param rival the chance that anybody else should have it; how many do is spread geometrically, as `rivalChance` says.
 */
const firstOf = (rival: number): number => ((1 - rival) * -Math.log(1 - rival)) / rival;

/**
 * Where two of those who should have one address have it, with a number and without: that the person is neither, but comes later, against the
 * chance that a colleague has the plain one.
 * @param rival as of {@link firstOf}.
 */
function thirdOf(rival: number): number {
  const first = firstOf(rival) - (1 - rival);
  return ((1 - rival / 2) / rival) * ((rival - 2 * first) / first);
}

/** That the person has the one and the second address for the name is the other, or the reverse, 0 to 1. */
function pairChance(a: Asked, b: Asked): number {
  const twin = twinOf(a, b) + twinOf(b, a);
  return a.probability * b.probability + (SHARING / 2) * twin * (a.twin ? b.probability : a.probability);
}

/** The chance that who should have the first address has the second one, which is the first with a number. */
const twinOf = (plain: Asked, { twin }: Asked): number => (twin?.of === plain.local ? NUMBERED * twin.chance : 0);
/** @param seconds the chance of the answers if there is a second address, against the one if there is none. */
const withSecond = (seconds: number, share = SAME_NAME): number => 1 - share + share * seconds;
const sumOf = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((sum, one) => sum + of(one), 0);
