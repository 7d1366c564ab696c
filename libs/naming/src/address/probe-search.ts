import type { Person } from '../person/name-form';
import type { Employer } from './bearers';
import { ABSENT } from './pattern-odds';
import type { PatternStats } from './pattern-stats';
import { type Explained, rankCandidates } from './rank-candidates';

/** RCPT commands that one person is worth. */
export const DEFAULT_PROBE_BUDGET = 18;
/** An existing address is taken for the person's when it is at least so sure, 0 to 1, unless the caller says otherwise. */
const DEFAULT_MIN_CONFIDENCE = 0.85;
/** A candidate that is less likely than this, after all before it were refused, is not worth a command. */
const WORTH_A_PROBE = 0.005;
/** The same once an address is known to exist that may be a colleague's. */
const WORTH_A_SECOND_LOOK = 0.03;
/** Nothing is ever certain: mailboxes are handed on, and namesakes exist. */
const MOST_VERIFIED = 0.99;
/** A guess stays one, however regular the company. */
const MOST_GUESSED = 0.9;

export interface SearchOptions extends Employer {
  /** RCPT commands at most, 1 to 50. */
  readonly budget?: number;
  /** From which confidence on an existing address is taken for the person's, 0.5 to 0.99. */
  readonly minConfidence?: number;
}

/** An address and how sure it is, 0 to 1, that it is the person's. */
export interface Belief {
  readonly candidate: Explained;
  readonly confidence: number;
}

/**
 * The search for one person's address at a domain whose mail host tells which addresses exist: what to ask next, and what the answers mean.
 *
 * Each candidate is the person's with its probability, and a colleague's with the chance of a rival. By Bayes' rule a refusal makes the
 * others likelier, and one that exists is the person's the more surely, the rarer its rivals and the less likely what was not asked.
 */
export class ProbeSearch {
  private readonly ranked: readonly Explained[];
  private readonly budget: number;
  private readonly minConfidence: number;
  private readonly existing: Explained[] = [];
  private readonly refused: Explained[] = [];

  constructor(person: Person, stats: PatternStats, { budget, minConfidence, ...employer }: SearchOptions = {}) {
    this.ranked = rankCandidates(person, stats, employer);
    this.budget = budget ?? DEFAULT_PROBE_BUDGET;
    this.minConfidence = minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  }

  /** Local parts in the order in which they are worth asking, each only if all before it are refused; empty: the search is at its end. */
  next(): string[] {
    const asked = this.existing.length + this.refused.length;
    if (this.found) return [];
    const worth = this.existing.length ? this.secondLook() : this.firstLook();
    return worth.slice(0, this.budget - asked).map(({ local }) => local);
  }

  /** Records an answer of the mail host. A local part that is no candidate changes nothing. */
  record(local: string, exists: boolean): void {
    const candidate = this.ranked.find((one) => one.local === local);
    if (candidate) (exists ? this.existing : this.refused).push(candidate);
  }

  /** The address that exists and is the person's with enough confidence. */
  get found(): Belief | undefined {
    const { best } = this;
    return best && this.existing.length && best.confidence >= this.minConfidence ? best : undefined;
  }

  /** Of those that exist the one that is the person's most surely, without one the likeliest of those not refused. */
  get best(): Belief | undefined {
    if (this.existing.length) return this.beliefs().reduce((a, b) => (b.confidence > a.confidence ? b : a));
    const left = this.unasked();
    const [first] = left;
    return first && { candidate: first, confidence: Math.min(MOST_GUESSED, first.probability / this.presentShare()) };
  }

  /** Candidates that were refused, in the order in which they were. */
  get refusals(): readonly Explained[] {
    return this.refused;
  }

  /** Whether an address was found to exist. */
  get exists(): boolean {
    return this.existing.length > 0;
  }

  /** Without any that exists: by the chance that an answer finds the person. */
  private firstLook(): Explained[] {
    const open = this.openShare();
    const valued = this.unasked()
      .filter(({ probability }) => probability >= WORTH_A_PROBE * ABSENT)
      .map((candidate) => ({ candidate, value: candidate.probability * this.confidenceIf(candidate, open) }))
      .sort((a, b) => b.value - a.value);
    let left = open;
    const worth: Explained[] = [];
    for (const { candidate } of valued) {
      const chance = ((1 - ABSENT) * candidate.probability) / left;
      if (chance < WORTH_A_PROBE) continue;
      worth.push(candidate);
      left -= (1 - ABSENT) * candidate.probability;
    }
    return worth;
  }

  /** Besides one that exists: what the person may have instead and fewer colleagues may have, until enough is refused. */
  private secondLook(): Explained[] {
    const open = this.openShare();
    const worth: Explained[] = [];
    const clearer = Math.max(...this.existing.map(({ rival }) => rival));
    let refused = 0;
    for (const candidate of this.unasked()) {
      if (candidate.rival >= clearer) continue;
      if (this.confidenceAfter(refused) >= this.minConfidence) break;
      if (((1 - ABSENT) * candidate.probability) / open < WORTH_A_SECOND_LOOK) break;
      worth.push(candidate);
      refused += (1 - ABSENT) * candidate.probability;
    }
    return worth;
  }

  private confidenceAfter(refused: number): number {
    return Math.max(...this.beliefs(refused).map(({ confidence }) => confidence));
  }

  /** If it were the only one that exists. */
  private confidenceIf(candidate: Explained, open: number): number {
    const { own, taken } = weightsOf(candidate);
    return own / (own + taken + open - (1 - ABSENT) * candidate.probability);
  }

  /** @param refused a share that would be refused besides. */
  private beliefs(refused = 0): Belief[] {
    const weights = this.existing.map(weightsOf);
    const all = weights.reduce((sum, { own, taken }) => sum + own + taken, this.openShare() - refused);
    return this.existing.map((candidate, at) => {
      const own = weights[at]?.own as number;
      return { candidate, confidence: Math.min(MOST_VERIFIED, own / all) };
    });
  }

  private unasked(): Explained[] {
    return this.ranked.filter((one) => !this.existing.includes(one) && !this.refused.includes(one));
  }

  /** The chance that the person has none of the addresses asked about. */
  private openShare(): number {
    return ABSENT + (1 - ABSENT) * this.presentShare();
  }

  private presentShare(): number {
    return [...this.existing, ...this.refused].reduce((left, { probability }) => left - probability, 1);
  }
}

/** Of an address that exists, against the chance that a colleague has it: that it is the person's, or should be and a colleague was first. */
function weightsOf({ probability, rival }: Explained): { own: number; taken: number } {
  const chance = (1 - ABSENT) * probability;
  return { own: (chance * (1 - rival / 2)) / rival, taken: chance / 2 };
}
