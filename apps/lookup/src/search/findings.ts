import type { PhoneNumber } from '@modernleads/cells';
import { type LookupResult, type LookupSource, PHONE_CONFIDENCE, type Subject, type VerifyStatus } from '@modernleads/contracts';
import type { Question } from './question';

type Source = Omit<LookupSource, 'checked_at'>;

/** Seconds after which a source that could not be asked is asked again, unless it names a delay. */
export const ASK_AGAIN_SECONDS = 60;

/** A candidate address with its confidence and source. */
export interface FoundEmail {
  /** In lower case. */
  readonly email: string;
  /** Probability that it is the person's, 0 to 1. */
  readonly confidence: number;
  /** Status of the verify service; null: not verified. */
  readonly status: VerifyStatus | null;
  readonly pattern?: string | null;
  readonly source: Source;
  /** A second source that confirms it. */
  readonly voucher?: Source;
}

/** Highest confidence of an address that is not verified. */
const MOST_GUESSED = 0.9;

const two = (confidence: number): number => Math.round(confidence * 100) / 100;

/** What the steps have found so far, and the result made of it. */
export class Findings {
  /** The domain in which is searched. */
  domain: string | null;
  /** People who work at the company, as the caller or its site says. */
  employees?: number;
  private readonly verified: FoundEmail[] = [];
  private readonly guesses: FoundEmail[] = [];
  private readonly phones: { readonly number: PhoneNumber; readonly source: Source }[] = [];
  /** Identifiers of the person at the sources that found something, for the suppression check. */
  readonly subjects: Subject[] = [];
  private retryAfter?: number;

  constructor(private readonly question: Question) {
    this.domain = question.domains[0] ?? null;
    this.employees = question.employees;
  }

  get lacksEmail(): boolean {
    return this.question.wantsEmail && !this.verified.length;
  }

  get lacksPhone(): boolean {
    return this.question.wantsPhone && !this.phones.length;
  }

  get complete(): boolean {
    return !this.lacksEmail && !this.lacksPhone;
  }

  get verifiedEmail(): string | null {
    return this.verified[0]?.email ?? null;
  }

  /** The likeliest address of those that nobody could verify. */
  get bestGuess(): FoundEmail | undefined {
    return this.guesses.reduce<FoundEmail | undefined>(
      (best, one) => (best && best.confidence >= one.confidence ? best : one),
      undefined,
    );
  }

  /** Adds an address that exists or that a source vouches for; one that is not sure enough to be the person's is a guess. */
  addVerified(found: FoundEmail): void {
    if (two(found.confidence) < this.question.minConfidence) this.addGuess(found);
    else if (!this.verified.some(({ email }) => email === found.email)) this.verified.push(found);
  }

  /** Adds a guess; a second source with the same guess raises its confidence. */
  addGuess(found: FoundEmail): void {
    const known = this.guesses.find(({ email, source }) => email === found.email && source.name !== found.source.name);
    this.dropGuess(found.email);
    if (!known) this.guesses.push(found);
    else {
      const confidence = Math.min(MOST_GUESSED, 1 - (1 - known.confidence) * (1 - found.confidence));
      this.guesses.push({ ...known, confidence, voucher: found.source });
    }
  }

  /** Removes a guess that does not exist. */
  dropGuess(email: string): void {
    const kept = this.guesses.filter((guess) => guess.email !== email);
    this.guesses.splice(0, this.guesses.length, ...kept);
  }

  addPhone(number: PhoneNumber, source: Source): void {
    if (!this.phones.some((known) => known.number.e164 === number.e164)) this.phones.push({ number, source });
  }

  /** Makes the answer provisional: a better one is possible after so many seconds. */
  askAgain(seconds: number): void {
    this.retryAfter = Math.min(this.retryAfter ?? Infinity, seconds);
  }

  result(): LookupResult {
    const [best, ...others] = this.verified;
    const shown = best ?? (this.question.wantsEmail ? this.bestGuess : undefined);
    const [phone, ...otherPhones] = this.phones;
    const found = best !== undefined || phone !== undefined;
    const status = found ? 'found' : shown ? 'risky' : 'not_found';
    return {
      email: shown?.email ?? null,
      phone: phone?.number.international ?? null,
      status,
      verified: this.question.wantsEmail ? best !== undefined : phone !== undefined,
      alt_emails: others.map(({ email }) => email),
      alt_phones: otherPhones.map(({ number }) => number.international),
      confidence: shown ? two(shown.confidence) : phone ? PHONE_CONFIDENCE : null,
      email_status: shown?.status ?? null,
      phone_type: phone?.number.type ?? null,
      pattern: shown?.pattern ?? null,
      domain: this.domain,
      sources: sourcesOf([...(shown ? [shown] : []), ...others, ...this.phones]),
      checked_at: new Date().toISOString(),
      ...(!this.complete && this.retryAfter !== undefined && { retry_after: Math.ceil(this.retryAfter) }),
    };
  }
}

/** Each once, in the order in which they come. */
function sourcesOf(told: readonly { readonly source: Source; readonly voucher?: Source }[]): LookupSource[] {
  const all = told.flatMap(({ source, voucher }) => [source, ...(voucher ? [voucher] : [])]);
  const distinct = [...new Map(all.map((source) => [`${source.type}:${source.name}`, source])).values()];
  return distinct.map((source) => ({ ...source, checked_at: new Date().toISOString() }));
}
