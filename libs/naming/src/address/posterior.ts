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
  /** That the second should be equal, and the later of the two has one that was not asked about. */
  const sharing = existing.map((one) => (SHARING / 2) * (one.probability - sumOf(refused, (other) => twinOf(one, other))));
  const pairs = existing.map((one) => existing.map((other) => (one === other ? 0 : pairChance(one, other))));
  const late = existing.map((one) => sumOf(existing, (plain) => twinOf(plain, one)) / 2);
  const elsewhere = existing.map((one) => (one.probability - sumOf(refused, (other) => twinOf(one, other))) / 2);
  const numbered = existing.map((one) => existing.some((other) => twinOf(one, other) > 0));
  const shares = existing.map(() => 0);
  let evidence = 0;
  for (const [size, { share }] of sizes.entries()) {
    const { own, others, colleagues } = atSize({ answers, unasked, sharing, pairs, late, elsewhere, numbered }, size);
    const chance = share * colleagues;
    own.forEach((one, at) => (shares[at] = (shares[at] as number) + chance * one));
    evidence += chance * (sumOf(own, (one) => one) + others);
  }
  return { shares: shares.map((one) => one / evidence), evidence };
}

/** What does not depend on the size of the company. */
interface Terms {
  readonly answers: Answers;
  readonly unasked: number;
  readonly sharing: readonly number[];
  readonly pairs: readonly (readonly number[])[];
  /** That the person has the address as the one with a number, for a colleague of another name had the plain one before. */
  readonly late: readonly number[];
  /** That such a colleague has the address, and the person one that was not asked about. */
  readonly elsewhere: readonly number[];
  /** Whether the address with a number exists, too. */
  readonly numbered: readonly boolean[];
}

/**
 * At a company of one size, against the chance that colleagues of other names have all that exists and none of what was refused: that each
 * address is the person's, that none is, and that chance.
 */
function atSize({ answers: { existing, refused }, unasked, sharing, pairs, late, elsewhere, numbered }: Terms, size: number) {
  const rivalOf = ({ rivals }: Asked): number => rivals[size] as number;
  const paired = existing.map((_one, at) =>
    existing.reduce((sum, other, to) => sum + (pairs[at]?.[to] as number) / rivalOf(other), 0),
  );
  const own = existing.map((one, at) => {
    const seconds = withSecond(unasked + (sharing[at] as number) + (paired[at] as number) / one.probability);
    return (one.probability * (1 - rivalOf(one) / 2) * seconds + (late[at] as number)) / rivalOf(one);
  });
  const seconds = sumOf(existing, (one) => one.probability / rivalOf(one));
  const displaced = existing.reduce(
    (sum, one, at) =>
      sum +
      (numbered[at] ? one.probability * thirdOf(rivalOf(one)) : (elsewhere[at] as number)) +
      (SAME_NAME * one.probability * (sharing[at] as number)) / rivalOf(one),
    0,
  );
  const absent = ABSENT_ODDS * withSecond(unasked + seconds, NAMESAKE);
  const third = ((THIRD * SAME_NAME) / 2) * existing.reduce((sum, one, at) => sum + (paired[at] as number) / rivalOf(one), 0);
  const others = absent + unasked * withSecond(unasked + seconds) + displaced + third;
  const had = existing.reduce((chance, one) => chance * rivalOf(one), 1);
  const none = refused.reduce((chance, one) => chance * (1 - rivalOf(one)), 1);
  return { own, others, colleagues: had * none };
}

/**
 * Where two of those who should have one address have it, with a number and without: that the person is neither, but comes later, against the
 * chance that a colleague has the plain one.
 * @param rival the chance that anybody else should have it: so many others there are (Poisson), and the person is any of them.
 */
function thirdOf(rival: number): number {
  const others = -Math.log(1 - rival);
  const first = rival / others - (1 - rival);
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
