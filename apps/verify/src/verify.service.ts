import {
  addressKey,
  type CallContext,
  type FirstOfAnswer,
  type FirstOfOutcome,
  type VerifyEmailJob,
  type VerifyEmailResult,
  verifyEmailSale,
  type VerifyFirstOfJob,
  type VerifyFirstOfResult,
  type VerifyReason,
  type VerifyStatus,
} from '@modernleads/contracts';
import { Outbound } from '@modernleads/outbound';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type Address, parseAddress } from './address';
import { findMailHosts } from './mail-hosts';
import { probe, ProbeSettings } from './probe';
import { sandboxResult } from './sandbox';
import { type Finding, toResult } from './verdict';
import { VerifyRepository } from './verify.repository';

/** Longest that DNS and mail hosts may take together, in milliseconds: the answer is promised within 25 s. */
const WORK_MS = 24_000;
/** What the answer itself needs to get back to a caller in a hurry. */
const RETURN_MS = 250;
/** Longest that stored verdicts are waited for: the gateway needs the same store after us, and answers within 2 s when it hangs. */
const KNOWN_MS = 200;

const PURGE_EVERY_MS = 60_000;

/** What is said of one mailbox only: the next candidate may fare better. */
const GOES_ON: readonly VerifyReason[] = ['invalid_syntax', 'mailbox_not_found', 'mailbox_disabled'];

function outcomeOf(status: VerifyStatus): FirstOfOutcome {
  if (status === 'valid') return 'found';
  if (status === 'catch_all') return 'accepts_all';
  return status === 'unknown' ? 'stopped' : 'none';
}

@Injectable()
export class VerifyService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(VerifyService.name);
  private readonly saving = new Set<Promise<void>>();
  private purging?: NodeJS.Timeout;

  constructor(
    private readonly outbound: Outbound,
    private readonly settings: ProbeSettings,
    private readonly results: VerifyRepository,
  ) {}

  onApplicationBootstrap(): void {
    this.purging = setInterval(
      () => void this.results.purge().catch((error: unknown) => this.warn('stale verdicts stay', error)),
      PURGE_EVERY_MS,
    );
    this.purging.unref();
  }

  /** Lets the verdicts that are being stored arrive. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.purging);
    await Promise.all(this.saving);
  }

  /** @throws ApiError only from the sandbox: for a live key every failure is a verdict, `unknown` and why. */
  async verifyEmail({ email }: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    if (context.mode === 'test') return sandboxResult(email);
    const deadline = Math.min(context.deadline - RETURN_MS, Date.now() + WORK_MS);
    const address = parseAddress(email);
    if (!address) return toResult(email, { reason: 'invalid_syntax' });
    const known = await this.known(email);
    if (known) return { ...known, email };
    const result = toResult(email, await this.examine(address, { ...context, deadline }));
    this.remember(result);
    return result;
  }

  /** Asks about one candidate after the other until one exists or an answer makes the rest pointless. */
  async firstOf({ candidates, max_probes }: VerifyFirstOfJob, context: CallContext): Promise<VerifyFirstOfResult> {
    const answers: FirstOfAnswer[] = [];
    let last: VerifyEmailResult | undefined;
    let probes = 0;
    for (const email of candidates) {
      if (probes >= max_probes) break;
      last = await this.verifyEmail({ email }, context);
      if (last.smtp_code !== null) probes++;
      answers.push({ email, reason: last.reason, smtp_code: last.smtp_code });
      if (!GOES_ON.includes(last.reason)) break;
    }
    const { email, reason, status, mx_host, mail_provider, checked_at, retry_after } = last as VerifyEmailResult;
    const outcome = outcomeOf(status);
    return {
      outcome,
      email: outcome === 'found' ? email : null,
      reason,
      probes,
      answers,
      mx_host,
      mail_provider,
      checked_at,
      ...(retry_after && { retry_after }),
    };
  }

  private async examine(address: Address, context: CallContext): Promise<Finding> {
    if (!address.probeable || address.smtputf8) return { reason: 'not_probeable' };
    const found = await findMailHosts(this.outbound, context, address.domain);
    if ('none' in found) return { reason: found.none };
    const { reason, mxHost, smtpCode, reached } = await probe(this.outbound, context, found.hosts, address, this.settings);
    return { reason, mxHost, smtpCode, smtp: reached === 'rcpt' };
  }

  /** A store that does not answer costs time, not the answer. */
  private async known(email: string): Promise<VerifyEmailResult | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), KNOWN_MS);
    });
    const stored = this.results.findFresh(addressKey(email)).catch((error: unknown) => {
      this.warn('stored verdicts cannot be read', error);
      return undefined;
    });
    return Promise.race([stored, late]).finally(() => clearTimeout(timer));
  }

  /** Nobody waits for this: what is not stored is found out again. */
  private remember(result: VerifyEmailResult): void {
    const freshFor = verifyEmailSale.freshForSeconds(result);
    if (freshFor === 0 || result.reason === 'invalid_syntax') return;
    const saved = this.results
      .save(addressKey(result.email), result, freshFor)
      .catch((error: unknown) => this.warn('a verdict cannot be stored', error))
      .finally(() => this.saving.delete(saved));
    this.saving.add(saved);
  }

  private warn(what: string, error: unknown): void {
    this.logger.warn(`${what}: ${String(error)}`);
  }
}
