import { type CallContext, type VerifyEmailResult, type VerifyReason } from '@modernleads/contracts';
import { addressKey, verifyEmailSale } from '@modernleads/sales';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Address, parseAddress } from '../address/address';
import { Clock } from '../clock';
import { Flight } from './in-flight-check';
import { type LeasedRecheck, RecheckRepository } from '../recheck/recheck.repository';
import { nextDelay } from '../recheck/recheck-schedule';
import { type Evidence, ofReason } from '../session/evidence';
import { MailExchange } from '../session/smtp-prober';
import { Question, type QuestionOptions } from '../session/mailbox-probe';
import { traitsOf } from '../address/address-attributes';
import { toResult } from './verdict';
import { VerifyMetrics } from '../verify.metrics';
import { type Stored, VerifyRepository } from '../verify.repository';

/** Longest that a recheck takes, whoever waits for it, in milliseconds: well within its lease. */
export const RECHECK_MS = 24_000;
/** Longest that stored verdicts are waited for: the gateway needs the same store after us, and answers within 2 s when it hangs. */
const KNOWN_MS = 200;
/** How often the store is asked for the outcome of a recheck that another replica is at, and when to ask again if it does not come. */
const POLL_MS = 250;
const SOON_SECONDS = 5;
/** How much later than its deadline a question may be answered, so that what it ends with is told. */
const GRACE_MS = 50;

/** A recheck that ends so is tried again: it says nothing about the mailbox yet. */
const TRY_AGAIN: readonly VerifyReason[] = ['greylisted', 'blocked', 'timeout', 'connection_failed', 'dns_error', 'server_error'];

export interface ExamineOptions extends QuestionOptions {
  /** What is stored, where that has been read already. */
  readonly stored?: Stored | null;
}

type Pending = Extract<Stored, { dueAt: number }>;

/** Finds out the verdict on one address: from the store, from a recheck that is due, or from its mail hosts. */
@Injectable()
export class Examiner implements OnApplicationShutdown {
  private readonly logger = new Logger(Examiner.name);
  private readonly flights = new Map<string, Flight>();
  private readonly saving = new Set<Promise<void>>();

  constructor(
    private readonly exchange: MailExchange,
    private readonly results: VerifyRepository,
    private readonly rechecks: RecheckRepository,
    private readonly clock: Clock,
    private readonly metrics: VerifyMetrics,
  ) {}

  /** Lets the verdicts that are being stored arrive. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.saving);
  }

  /**
   * The verdict, until the deadline of the context: then what is known so far. Equal addresses are examined once.
   * @throws only for our own faults.
   */
  async verdict(email: string, address: Address, context: CallContext, options: ExamineOptions = {}): Promise<VerifyEmailResult> {
    const key = addressKey(email);
    let flight = this.flights.get(key);
    if (flight) flight.join(context.deadline);
    else {
      flight = new Flight(key, email, address, context);
      this.fly(flight, this.find(flight, options));
    }
    const result = await this.until(flight, context.deadline);
    return result.email === email ? result : { ...result, email };
  }

  /** What is stored about an address. A store that does not answer costs time, not the answer. */
  async stored(email: string): Promise<Stored | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, KNOWN_MS, undefined)));
    const found = this.results
      .find(addressKey(email))
      .catch((error: unknown) => this.warn('stored verdicts cannot be read', error));
    return Promise.race([found, late]).finally(() => clearTimeout(timer));
  }

  /** Rechecks an address whose time has come; whoever asks about it meanwhile gets the same answer. */
  async recheck(lease: LeasedRecheck, context: CallContext): Promise<void> {
    const address = parseAddress(lease.email);
    if (!address) return;
    const flight = new Flight(lease.key, lease.email, address, context);
    this.fly(flight, this.again(flight, lease));
    await flight.outcome;
  }

  private fly(flight: Flight, outcome: Promise<VerifyEmailResult>): void {
    this.flights.set(flight.key, flight);
    const landed = (): void => {
      if (this.flights.get(flight.key) === flight) this.flights.delete(flight.key);
    };
    flight.outcome = outcome;
    outcome.then(landed, landed);
  }

  /** Each caller has a deadline of its own. */
  private until(flight: Flight, deadline: number): Promise<VerifyEmailResult> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(this.soFar(flight)), Math.max(0, deadline - Date.now()) + GRACE_MS);
      flight.outcome.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  private soFar({ fallback, question, email, address }: Flight): VerifyEmailResult {
    return fallback ?? this.resultOf(email, address, question?.evidence ?? ofReason('timeout', 'dns'));
  }

  private async find(flight: Flight, options: ExamineOptions): Promise<VerifyEmailResult> {
    const stored = options.stored === undefined ? await this.stored(flight.email) : options.stored;
    if (stored && 'result' in stored) return stored.result;
    return stored ? this.provisional(flight, stored) : this.examine(flight, options);
  }

  private async examine(flight: Flight, options: ExamineOptions = {}): Promise<VerifyEmailResult> {
    const { email, address } = flight;
    const evidence = await this.ask(flight, new Question(address, flight.deadline, options));
    if (evidence.reason === 'greylisted') return this.schedule(flight, evidence);
    const result = this.resultOf(email, address, evidence);
    this.remember(flight.key, result);
    return result;
  }

  private async ask(flight: Flight, question: Question): Promise<Evidence> {
    flight.question = question;
    this.metrics.inFlight.inc();
    try {
      const evidence = await this.exchange.ask(flight.context, question);
      this.metrics.found(evidence.reason);
      return evidence;
    } finally {
      this.metrics.inFlight.dec();
    }
  }

  /** Before its time comes, the answer stays what it was; then whoever comes first rechecks. */
  private async provisional(flight: Flight, { provisional, dueAt }: Pending): Promise<VerifyEmailResult> {
    const now = this.clock.now();
    if (dueAt > now) return { ...provisional, retry_after: Math.ceil((dueAt - now) / 1_000) };
    flight.fallback = { ...provisional, retry_after: SOON_SECONDS };
    const lease = await this.rechecks
      .claim(flight.key, now)
      .catch((error: unknown) => this.warn('a recheck cannot be taken', error));
    return lease ? this.again(flight, lease) : this.elsewhere(flight, flight.fallback);
  }

  /** Another replica is at it: its outcome will be in the store. */
  private async elsewhere(flight: Flight, fallback: VerifyEmailResult): Promise<VerifyEmailResult> {
    while (Date.now() < flight.deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const stored = await this.stored(flight.email);
      if (!stored) return this.examine(flight);
      if ('result' in stored || stored.dueAt > this.clock.now()) return this.find(flight, { stored });
    }
    return fallback;
  }

  private async again(flight: Flight, lease: LeasedRecheck): Promise<VerifyEmailResult> {
    const host = lease.provisional.mx_host ?? undefined;
    flight.fallback ??= { ...lease.provisional, retry_after: SOON_SECONDS };
    const question = new Question(flight.address, Date.now() + RECHECK_MS, { decoys: lease.decoys, host });
    const evidence = await this.ask(flight, question);
    if (TRY_AGAIN.includes(evidence.reason)) return this.postpone(lease, flight.address, evidence);
    return this.finish(lease, flight.address, evidence);
  }

  private async finish(lease: LeasedRecheck, address: Address, evidence: Evidence): Promise<VerifyEmailResult> {
    const result = this.resultOf(lease.email, address, evidence);
    await this.rechecks
      .finish(lease, result, verifyEmailSale.freshForSeconds(result))
      .catch((error: unknown) => this.warn('the outcome of a recheck cannot be stored', error));
    return result;
  }

  /** What is no word about the mailbox leaves it at the answer so far. */
  private async postpone(lease: LeasedRecheck, address: Address, evidence: Evidence): Promise<VerifyEmailResult> {
    const now = this.clock.now();
    const { reason, retryAfterSeconds: wanted } = evidence;
    const delay = nextDelay({ attempts: lease.attempts + 1, age: (now - lease.firstSeen) / 1_000, wanted });
    const { retry_after: _, ...latest } =
      reason === 'greylisted' || !delay ? this.resultOf(lease.email, address, evidence) : lease.provisional;
    await this.rechecks
      .postpone(lease, latest, delay === undefined ? null : now + delay * 1_000)
      .catch((error: unknown) => this.warn('a recheck cannot be put off', error));
    return { ...latest, ...(delay && { retry_after: delay }) };
  }

  /** The server wants us to come back later: the schedule sees to that, even if this process does not live to see it. */
  private async schedule({ key, email, address }: Flight, evidence: Evidence): Promise<VerifyEmailResult> {
    const now = this.clock.now();
    const { decoys = [], retryAfterSeconds: wanted } = evidence;
    const { retry_after: _, ...provisional } = this.resultOf(email, address, evidence);
    const dueAt = now + (nextDelay({ attempts: 0, age: 0, wanted }) as number) * 1_000;
    const due = await this.rechecks
      .schedule({ key, email, provisional, decoys, attempts: 0, firstSeen: now }, dueAt)
      .catch((error: unknown) => this.warn('a recheck cannot be scheduled', error) ?? dueAt);
    return { ...provisional, ...(due && { retry_after: Math.max(1, Math.ceil((due - now) / 1_000)) }) };
  }

  private resultOf(email: string, address: Address, evidence: Evidence): VerifyEmailResult {
    const { reason, reached, mxHost } = evidence;
    const finding = { ...evidence, smtp: reached === 'dns' ? undefined : reached === 'rcpt' };
    return toResult(email, finding, traitsOf(address, reason, mxHost), new Date(this.clock.now()));
  }

  /** Nobody waits for this: what is not stored is found out again. */
  private remember(key: string, result: VerifyEmailResult): void {
    const freshFor = verifyEmailSale.freshForSeconds(result);
    if (freshFor === 0) return;
    const saved = this.results
      .save(key, result, freshFor)
      .catch((error: unknown) => this.warn('a verdict cannot be stored', error))
      .finally(() => this.saving.delete(saved)) as Promise<void>;
    this.saving.add(saved);
  }

  private warn(what: string, error: unknown): undefined {
    this.logger.warn(`${what}: ${String(error)}`);
  }
}
