import type { Person } from '../person/name-form';
import type { PatternStats } from './pattern-stats';
import { type Explained, rankCandidates } from './rank-candidates';

/** RCPT commands that one person is worth. */
export const DEFAULT_PROBE_BUDGET = 10;
/** A candidate that is less likely than this, after all before it were refused, is not worth a command. */
const WORTH_A_PROBE = 0.02;
/** A candidate that is so likely is asked about first, whatever it proves: a firm that only uses first names has nothing better. */
const USUAL = 0.5;
/** People whom one is asked about and who do not work there (any more). */
const ABSENT = 0.2;
/** An address that exists is taken for the person's when it is at least so sure that no colleague has it. */
export const PROOF = 0.95;
/** Of colleagues who are expected to have an address: so few that its existence proves enough, whatever else exists. */
export const FEW_RIVALS = 0.02;
/** Who shares a shortened address with a colleague is mostly told apart by such numbers. */
const TWIN_NUMBERS = ['2', '1'];
/** Nothing is ever certain: mailboxes are handed on, and namesakes exist. */
const MOST_VERIFIED = 0.99;
/** A guess stays one, however regular the firm. */
const MOST_GUESSED = 0.9;

/** A candidate in the order in which it is worth asking. */
export interface Probe extends Explained {
  /**
   * How sure it is, at a big firm, that the address is the person's if it exists and all probes before it were refused, 0 to 0.99. A plain
   * `john@` may be another John's, `jsmith@` another Smith's.
   */
  readonly proof: number;
  /** The same at a firm of the usual size, 0 to 0.95: how sure an answer is that its proof does not suffice for. */
  readonly confidence: number;
}

export interface PlanOptions {
  /** RCPT commands at most, 1 to 50. */
  readonly budget?: number;
  /** Local parts that are known not to exist. */
  readonly refused?: ReadonlySet<string>;
  /** Of the firm. */
  readonly domain?: string;
}

/**
 * The probes for one person in order. First those whose existence proves enough, likeliest first; then those that a colleague may have,
 * which prove more once the others are refused. One whose `proof` stays below `PROOF` is no more than a guess even if it exists.
 */
export function planProbes(
  person: Person,
  stats: PatternStats,
  { budget = DEFAULT_PROBE_BUDGET, refused, domain }: PlanOptions = {},
): Probe[] {
  const worth = worthwhile(rankCandidates(person, stats, refused, domain)).slice(0, budget);
  const first = worth.filter((candidate) => proofOf(candidate, 1) >= PROOF || candidate.probability >= USUAL);
  let left = 1;
  return [...first, ...worth.filter((candidate) => !first.includes(candidate))].map((candidate) => {
    const proof = proofOf(candidate, left);
    const confidence = Math.min(PROOF, proofOf({ ...candidate, rivals: candidate.usualRivals }, left));
    left -= candidate.probability;
    return { ...candidate, proof, confidence };
  });
}

/** Those that are likely enough even when all likelier ones have been refused. */
function worthwhile(ranked: readonly Explained[]): Explained[] {
  let left = 1;
  return ranked.filter(({ probability }) => {
    const worth = chanceOf(probability, left) >= WORTH_A_PROBE;
    left -= worth ? probability : 0;
    return worth;
  });
}

/** What is worth asking once an address is known to exist, and what the answer means. */
export interface SecondLook {
  /** Local parts, in the order in which they are worth asking; none where nothing can change the conclusion. */
  readonly ask: readonly string[];
  /**
   * The probe that is proved to be the person's; undefined: none is.
   * @param existing the first of those asked that exists; undefined when all were refused; null when that is not known.
   */
  conclude(existing?: string | null): Probe | undefined;
}

/**
 * After a hit: one that shows both names is the person's. A shortened one that nobody else should have is, unless it has a numbered twin:
 * then two people share it. One that may well be a colleague's is not, but an address that shows both names may exist besides.
 */
export function lookAgain(plan: readonly Probe[], hit: Probe): SecondLook {
  const proves = hit.proof >= PROOF;
  if (proves && !hit.shortened) return { ask: [], conclude: () => hit };
  if (proves) {
    const twins = TWIN_NUMBERS.map((number) => hit.local + number);
    return { ask: twins, conclude: (existing) => (existing === undefined ? hit : undefined) };
  }
  const clear = plan
    .slice(plan.indexOf(hit) + 1)
    .filter(({ proof, rivals, shortened }) => proof >= PROOF && !shortened && rivals < FEW_RIVALS);
  return { ask: clear.map(({ local }) => local), conclude: (existing) => clear.find(({ local }) => local === existing) };
}

/** Confidence, 0 to 0.9, that an unprobeable candidate is the person's address. */
export function guessConfidence({ probability }: Explained): number {
  return Math.min(MOST_GUESSED, probability);
}

/** Bayes: every refusal makes it likelier that the person does not work there. */
function chanceOf(probability: number, left: number): number {
  return (probability * (1 - ABSENT)) / (ABSENT + left * (1 - ABSENT));
}

/**
 * Bayes: the address is either the person's, or the person has another one, or none, and a colleague has it; or both should have it, and
 * the colleague came first.
 * @param left the chance that none of those already refused was the right one.
 */
function proofOf({ probability, rivals }: Pick<Explained, 'probability' | 'rivals'>, left: number): number {
  const chance = chanceOf(probability, left);
  const rivalled = 1 - Math.exp(-rivals);
  const own = chance * (1 - rivalled / 2);
  const another = (1 - chance / 2) * rivalled;
  return Math.min(MOST_VERIFIED, own / (own + another));
}
