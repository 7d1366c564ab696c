import type { Person } from '../person/name-form';
import { type Employer, type Size, sizesOf } from './bearers';
import { ABSENT } from './pattern-odds';
import { type Answers, firstComeShare, type Posterior, posteriorOf } from './posterior';
import type { PatternStats } from './pattern-stats';
import { type Explained, rankCandidates } from './rank-candidates';

/** RCPT commands that one person is worth. */
export const DEFAULT_PROBE_BUDGET = 18;
/** An existing address is taken for the person's when it is at least so sure, 0 to 1, unless the caller says otherwise. */
const DEFAULT_MIN_CONFIDENCE = 0.85;
/** A candidate that is less likely than this, after all before it were refused, is not worth a command. */
const WORTH_A_PROBE = 0.006;
/**
 * Once an address exists, a command is worth it that makes the decision so much better on average: 1 is the difference between one that is as
 * likely to be right as the caller asks for, and one that is certain.
 */
const WORTH_A_SECOND_LOOK = 0.024;
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
 * The search for one person's address at a domain whose mail host tells which addresses exist: what to ask next, and what the answers mean
 * ({@link posteriorOf}). An address that exists ends it only if no other command is likely to show that somebody else may have it.
 */
export class ProbeSearch {
  private readonly sizes: readonly Size[];
  /** Likeliest first. */
  readonly candidates: readonly Explained[];
  private readonly budget: number;
  private readonly minConfidence: number;
  private readonly existing: Explained[] = [];
  private readonly refused: Explained[] = [];

  constructor(person: Person, stats: PatternStats, { budget, minConfidence, ...employer }: SearchOptions = {}) {
    const known = [...(stats.get('pattern')?.values() ?? [])].reduce((sum, { seen }) => sum + seen, 0);
    this.sizes = sizesOf(employer, known);
    this.candidates = rankCandidates(person, stats, employer, this.sizes);
    this.budget = budget ?? DEFAULT_PROBE_BUDGET;
    this.minConfidence = minConfidence ?? DEFAULT_MIN_CONFIDENCE;
  }

  /** Local parts in the order in which they are worth asking, each only if all before it are refused; empty: the search is at its end. */
  next(): string[] {
    const asked = this.existing.length + this.refused.length;
    const worth = this.exists ? this.secondLook() : this.firstLook();
    return worth.slice(0, this.budget - asked).map(({ local }) => local);
  }

  /** Records an answer of the mail host. A local part that is no candidate changes nothing. */
  record(local: string, exists: boolean): void {
    const candidate = this.candidates.find((one) => one.local === local);
    if (candidate) (exists ? this.existing : this.refused).push(candidate);
  }

  /** The address that exists and is the person's with enough confidence. */
  get found(): Belief | undefined {
    const { best } = this;
    return best && this.exists && best.confidence >= this.minConfidence ? best : undefined;
  }

  /** Of those that exist the one that is the person's most surely, without one the likeliest of those not refused. */
  get best(): Belief | undefined {
    if (this.exists) return this.surest();
    const [first] = this.unasked();
    if (!first) return undefined;
    const chance = (first.probability * firstComeShare(first, this.sizes)) / this.presentShare();
    return { candidate: first, confidence: Math.min(MOST_GUESSED, chance) };
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
      .map((candidate) => ({ candidate, value: candidate.probability * this.confidenceIf(candidate) }))
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

  /** Besides one that exists: what is worth knowing before it is taken for the person's, or left. */
  private secondLook(): Explained[] {
    const least = this.found ? WORTH_A_SECOND_LOOK : WORTH_A_PROBE;
    const refused = [...this.refused];
    const worth: Explained[] = [];
    for (const candidate of this.telling()) {
      if (this.gainOf(candidate, refused) < least) continue;
      worth.push(candidate);
      refused.push(candidate);
    }
    return worth.length || this.found ? worth : this.enoughTogether();
  }

  /** Where no single answer makes one that exists sure enough: as many as do so together, if all of them are refused. */
  private enoughTogether(): Explained[] {
    const { existing } = this;
    const now = this.posteriorOf({ existing, refused: this.refused });
    const worth: Explained[] = [];
    for (const candidate of this.telling().slice(0, this.budget - existing.length - this.refused.length)) {
      worth.push(candidate);
      const later = this.posteriorOf({ existing, refused: [...this.refused, ...worth] });
      if ((later.evidence / now.evidence) * this.worthOf(later) >= WORTH_A_PROBE * worth.length) return worth;
    }
    return [];
  }

  /** Those not asked about whose answer may say whose the existing ones are. */
  private telling(): Explained[] {
    return this.unasked().filter(({ probability, twin }) => Math.max(probability, twin?.chance ?? 0) >= WORTH_A_PROBE);
  }

  /** By how much a decision is worth more, on average, if it is made after one more answer. */
  private gainOf(candidate: Explained, refused: readonly Explained[]): number {
    const { existing } = this;
    const now = this.posteriorOf({ existing, refused });
    const yes = this.posteriorOf({ existing: [...existing, candidate], refused });
    const no = this.posteriorOf({ existing, refused: [...refused, candidate] });
    const later = yes.evidence * this.worthOf(yes) + no.evidence * this.worthOf(no);
    return later / now.evidence - this.worthOf(now);
  }

  /** What the decision is worth that these beliefs lead to: 1 if it is certain, 0 if the address is not sure enough to be taken. */
  private worthOf({ shares }: Posterior): number {
    return Math.max(0, (Math.max(...shares) - this.minConfidence) / (1 - this.minConfidence));
  }

  private surest(): Belief {
    const { existing, refused } = this;
    const { shares } = this.posteriorOf({ existing, refused });
    const confidence = Math.max(...shares);
    return { candidate: existing[shares.indexOf(confidence)] as Explained, confidence: Math.min(MOST_VERIFIED, confidence) };
  }

  /** If it were the only one that exists. */
  private confidenceIf(candidate: Explained): number {
    const [share = 0] = this.posteriorOf({ existing: [candidate], refused: this.refused }).shares;
    return share;
  }

  private posteriorOf(answers: Answers): Posterior {
    return posteriorOf(answers, this.sizes);
  }

  private unasked(): Explained[] {
    return this.candidates.filter((one) => !this.existing.includes(one) && !this.refused.includes(one));
  }

  /** The chance that the person has none of the addresses asked about. */
  private openShare(): number {
    return ABSENT + (1 - ABSENT) * this.presentShare();
  }

  private presentShare(): number {
    return [...this.existing, ...this.refused].reduce((left, { probability }) => left - probability, 1);
  }
}
