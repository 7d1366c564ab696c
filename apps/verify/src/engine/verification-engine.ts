import { type CallContext, type VerifyEmailResult, type VerifyReason } from '@modernleads/contracts';
import { scopeOf } from '@modernleads/platform';
import { addressKey, verifyEmailSale } from '@modernleads/sales';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Address, parseAddress } from '../address/address';
import { attributesOf } from '../address/address-attributes';
import { Clock } from '../clock';
import { nextDelay } from '../recheck/recheck-schedule';
import { type LeasedRecheck, RecheckRepository } from '../recheck/recheck.repository';
import { type Evidence, evidenceOf } from '../session/evidence';
import { MailboxProbe, type MailboxProbeOptions } from '../session/mailbox-probe';
import { SmtpProber } from '../session/smtp-prober';
import { VerifyMetrics } from '../verify.metrics';
import { type StoredVerifyEmail, VerifyRepository } from '../verify.repository';
import { InFlightCheck } from './in-flight-check';
import { toResult } from './verdict';

/** Longest that a recheck takes, in milliseconds; shorter than its lease. */
export const RECHECK_MS = 24_000;
/** Longest wait for stored verdicts, in milliseconds: the gateway uses the same store afterwards and has 2 s for it. */
const STORE_TIMEOUT_MS = 200;
/** How often the store is read for the outcome of a recheck by another replica, and `retry_after` when none comes. */
const POLL_MS = 250;
const RECHECK_RUNNING_RETRY_SECONDS = 5;
/** How much later than its deadline a probe may settle and still be the answer, in milliseconds. */
const GRACE_MS = 50;

/** Rechecks with these reasons are postponed: they say nothing about the mailbox. */
const POSTPONING_REASONS: readonly VerifyReason[] = [
  'greylisted',
  'blocked',
  'timeout',
  'connection_failed',
  'dns_error',
  'server_error',
];

export interface VerifyEmailOptions extends MailboxProbeOptions {
  /** What is stored, where the caller has read it already; null: nothing. */
  readonly stored?: StoredVerifyEmail | null;
}

type Pending = Extract<StoredVerifyEmail, { dueAt: number }>;

/** Finds the verdict on one address: stored, by a due recheck, or from its mail hosts. */
@Injectable()
export class VerificationEngine implements OnApplicationShutdown {
  private readonly logger = new Logger(VerificationEngine.name);
  private readonly inFlight = new Map<string, InFlightCheck>();
  private readonly saving = new Set<Promise<void>>();

  constructor(
    private readonly prober: SmtpProber,
    private readonly results: VerifyRepository,
    private readonly rechecks: RecheckRepository,
    private readonly clock: Clock,
    private readonly metrics: VerifyMetrics,
  ) {}

  /** Waits for pending writes. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.saving);
  }

  /**
   * The verdict, or at the deadline of the context what is known so far. Equal addresses are verified once.
   * @throws only for faults of this service.
   */
  async verifyEmail(
    email: string,
    address: Address,
    context: CallContext,
    options: VerifyEmailOptions = {},
  ): Promise<VerifyEmailResult> {
    const key = addressKey(email);
    let check = this.inFlight.get(key);
    if (check) check.join(context.deadline);
    else {
      check = new InFlightCheck(key, email, address, context);
      this.track(check, this.resolveCheck(check, options));
    }
    const result = await this.waitUntil(check, context.deadline);
    return result.email === email ? result : { ...result, email };
  }

  /** What is stored about an address; undefined when the store does not answer in time. */
  async readStored(email: string, context: CallContext): Promise<StoredVerifyEmail | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, STORE_TIMEOUT_MS, undefined)));
    const found = this.results
      .findVerifyEmail(addressKey(email))
      .catch((error: unknown) => this.warn(context, 'stored verdicts cannot be read', error));
    return Promise.race([found, late]).finally(() => clearTimeout(timer));
  }

  /** Rechecks an address that is due; callers who ask about it meanwhile share the answer. */
  async recheckEmail(lease: LeasedRecheck, context: CallContext): Promise<void> {
    const address = parseAddress(lease.email);
    if (!address) return;
    const check = new InFlightCheck(lease.key, lease.email, address, context);
    this.track(check, this.probeAgain(check, lease));
    await check.outcome;
  }

  private track(check: InFlightCheck, outcome: Promise<VerifyEmailResult>): void {
    this.inFlight.set(check.key, check);
    const untrack = (): void => {
      if (this.inFlight.get(check.key) === check) this.inFlight.delete(check.key);
    };
    check.outcome = outcome;
    outcome.then(untrack, untrack);
  }

  /** Callers of one check have deadlines of their own. */
  private waitUntil(check: InFlightCheck, deadline: number): Promise<VerifyEmailResult> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(this.resultSoFar(check)), Math.max(0, deadline - Date.now()) + GRACE_MS);
      check.outcome.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  private resultSoFar({ fallback, probe, email, address }: InFlightCheck): VerifyEmailResult {
    return fallback ?? this.resultOf(email, address, probe?.evidence ?? evidenceOf('timeout', 'dns'));
  }

  private async resolveCheck(check: InFlightCheck, options: VerifyEmailOptions): Promise<VerifyEmailResult> {
    const stored = options.stored === undefined ? await this.readStored(check.email, check.context) : options.stored;
    if (stored && 'result' in stored) return stored.result;
    return stored ? this.answerProvisionally(check, stored) : this.probeNow(check, options);
  }

  private async probeNow(check: InFlightCheck, options: VerifyEmailOptions = {}): Promise<VerifyEmailResult> {
    const { email, address } = check;
    const evidence = await this.probeMailbox(check, new MailboxProbe(address, check.deadline, options));
    if (evidence.deferred) return this.scheduleRecheck(check, evidence);
    const result = this.resultOf(email, address, evidence);
    this.storeResult(check, result);
    return result;
  }

  private async probeMailbox(check: InFlightCheck, probe: MailboxProbe): Promise<Evidence> {
    check.probe = probe;
    this.metrics.inFlight.inc();
    try {
      const evidence = await this.prober.probeMailbox(check.context, probe);
      this.metrics.countVerdict(evidence.reason);
      return evidence;
    } finally {
      this.metrics.inFlight.dec();
    }
  }

  /** The stored provisional answer before the recheck is due; from then on the first caller rechecks. */
  private async answerProvisionally(check: InFlightCheck, { provisional, dueAt }: Pending): Promise<VerifyEmailResult> {
    const now = this.clock.now();
    if (dueAt > now) return { ...provisional, retry_after: Math.ceil((dueAt - now) / 1_000) };
    check.fallback = { ...provisional, retry_after: RECHECK_RUNNING_RETRY_SECONDS };
    const lease = await this.rechecks
      .claim(check.key, now)
      .catch((error: unknown) => this.warn(check.context, 'a recheck cannot be taken', error));
    return lease ? this.probeAgain(check, lease) : this.waitForOtherReplica(check, check.fallback);
  }

  /** Another replica holds the lease of the recheck: waits for its outcome in the store. */
  private async waitForOtherReplica(check: InFlightCheck, fallback: VerifyEmailResult): Promise<VerifyEmailResult> {
    while (Date.now() < check.deadline) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const stored = await this.readStored(check.email, check.context);
      if (!stored) return this.probeNow(check);
      if ('result' in stored || stored.dueAt > this.clock.now()) return this.resolveCheck(check, { stored });
    }
    return fallback;
  }

  private async probeAgain(check: InFlightCheck, lease: LeasedRecheck): Promise<VerifyEmailResult> {
    const host = lease.provisional.mx_host ?? undefined;
    check.fallback ??= { ...lease.provisional, retry_after: RECHECK_RUNNING_RETRY_SECONDS };
    const probe = new MailboxProbe(check.address, Date.now() + RECHECK_MS, { decoys: lease.decoys, host });
    const evidence = await this.probeMailbox(check, probe);
    if (POSTPONING_REASONS.includes(evidence.reason)) return this.postponeRecheck(lease, check, evidence);
    return this.finishRecheck(lease, check, evidence);
  }

  private async finishRecheck(
    lease: LeasedRecheck,
    { address, context }: InFlightCheck,
    evidence: Evidence,
  ): Promise<VerifyEmailResult> {
    const result = this.resultOf(lease.email, address, evidence);
    await this.rechecks
      .finish(lease, result, verifyEmailSale.freshForSeconds(result))
      .catch((error: unknown) => this.warn(context, 'the outcome of a recheck cannot be stored', error));
    return result;
  }

  /** A reason that says nothing about the mailbox leaves the provisional answer as it is. */
  private async postponeRecheck(
    lease: LeasedRecheck,
    { address, context }: InFlightCheck,
    evidence: Evidence,
  ): Promise<VerifyEmailResult> {
    const now = this.clock.now();
    const { retryAfterSeconds: wanted } = evidence;
    const delay = nextDelay({ attempts: lease.attempts + 1, age: (now - lease.firstSeen) / 1_000, wanted });
    const { retry_after: _, ...latest } =
      evidence.deferred || !delay ? this.resultOf(lease.email, address, evidence) : lease.provisional;
    await this.rechecks
      .postpone(lease, latest, delay === undefined ? null : now + delay * 1_000, now)
      .catch((error: unknown) => this.warn(context, 'a recheck cannot be put off', error));
    return { ...latest, ...(delay && { retry_after: delay }) };
  }

  /** Stores a recheck for when the server wants to be asked again; any replica can run it. */
  private async scheduleRecheck({ key, email, address, context }: InFlightCheck, evidence: Evidence): Promise<VerifyEmailResult> {
    const now = this.clock.now();
    const { decoys = [], retryAfterSeconds: wanted } = evidence;
    const { retry_after: _, ...provisional } = this.resultOf(email, address, evidence);
    const dueAt = now + (nextDelay({ attempts: 0, age: 0, wanted }) as number) * 1_000;
    const due = await this.rechecks
      .schedule({ key, email, provisional, decoys, attempts: 0, firstSeen: now, traceparent: context.traceparent }, dueAt, now)
      .catch((error: unknown) => this.warn(context, 'a recheck cannot be scheduled', error) ?? dueAt);
    return { ...provisional, ...(due && { retry_after: Math.max(1, Math.ceil((due - now) / 1_000)) }) };
  }

  private resultOf(email: string, address: Address, evidence: Evidence): VerifyEmailResult {
    const { reason, reached, mxHost } = evidence;
    const finding = { ...evidence, smtp: reached === 'dns' ? undefined : reached === 'rcpt' };
    return toResult(email, finding, attributesOf(address, reason, mxHost), new Date(this.clock.now()));
  }

  /** Written in the background: a verdict that is not stored is found out again. */
  private storeResult({ key, context }: InFlightCheck, result: VerifyEmailResult): void {
    const freshFor = verifyEmailSale.freshForSeconds(result);
    if (freshFor === 0) return;
    const saved = this.results
      .saveVerifyEmail(key, result, freshFor)
      .catch((error: unknown) => this.warn(context, 'a verdict cannot be stored', error))
      .finally(() => this.saving.delete(saved)) as Promise<void>;
    this.saving.add(saved);
  }

  private warn(context: CallContext, what: string, error: unknown): undefined {
    this.logger.warn({ ...scopeOf(context), err: error }, what);
  }
}
