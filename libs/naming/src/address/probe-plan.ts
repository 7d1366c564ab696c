import type { Person } from '../person/name-form';
import type { Knowledge } from './knowledge';
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
/** What is taken for proof must hold at big firms too; most firms are so much smaller that colleagues are as much rarer. */
const USUAL_SIZE = 0.25;
/** Nothing is ever certain: mailboxes are handed on, and namesakes exist. */
const MOST_VERIFIED = 0.99;
/** A guess stays one, however regular the firm. */
const MOST_GUESSED = 0.9;

/** A candidate in the order in which it is worth asking. */
export interface Probe extends Explained {
  /**
   * How sure it is, at a firm of some hundred people, that the address is the person's if it exists and all probes before it were refused,
   * 0 to 0.99. A plain `john@` may be another John's.
   */
  readonly proof: number;
  /** The same at a firm of the usual size, 0 to 0.99: how sure an answer is that its proof does not suffice for. */
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
  knowledge: Knowledge,
  { budget = DEFAULT_PROBE_BUDGET, refused, domain }: PlanOptions = {},
): Probe[] {
  const worth = worthwhile(rankCandidates(person, knowledge, refused, domain)).slice(0, budget);
  const first = worth.filter((candidate) => proofOf(candidate, 1) >= PROOF || candidate.probability >= USUAL);
  let left = 1;
  return [...first, ...worth.filter((candidate) => !first.includes(candidate))].map((candidate) => {
    const proof = proofOf(candidate, left);
    const confidence = proofOf({ ...candidate, rivals: candidate.rivals * USUAL_SIZE }, left);
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

/** Confidence, 0 to 0.9, that an unprobeable candidate is the person's address. */
export function guessConfidence({ probability }: Explained): number {
  return Math.min(MOST_GUESSED, probability);
}

/** Bayes: every refusal makes it likelier that the person does not work there. */
function chanceOf(probability: number, left: number): number {
  return (probability * (1 - ABSENT)) / (ABSENT + left * (1 - ABSENT));
}

/**
 * Bayes: the address is either the person's, or the person has another one, or none, and a colleague has it.
 * @param left the chance that none of those already refused was the right one.
 */
function proofOf({ probability, rivals }: Explained, left: number): number {
  const own = chanceOf(probability, left);
  const another = (1 - own) * (1 - Math.exp(-rivals));
  return Math.min(MOST_VERIFIED, own / (own + another));
}
