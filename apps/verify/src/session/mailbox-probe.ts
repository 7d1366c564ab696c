import type { SmtpReply } from '@modernleads/outbound';
import type { Address } from '../address/address';
import type { ReplyVerdict } from '../reply/classify-reply';
import { betterEvidence, type Evidence, evidenceOf } from './evidence';
import type { Recipient } from './smtp-session';

/** RCPT commands that several probes share. */
export class RcptBudget {
  constructor(public left: number) {}
}

export interface MailboxProbeOptions {
  readonly budget?: RcptBudget;
  /** Decoys of an earlier attempt, to be used instead of new ones. */
  readonly decoys?: readonly string[];
  /** The host to ask first: its greylisting knows an earlier attempt. */
  readonly host?: string;
  /** More probes of the domain follow at once. */
  readonly more?: boolean;
}

/** Receives the replies to a probe. */
export interface ReplyListener {
  onReply(probe: MailboxProbe, reply: SmtpReply, verdict: ReplyVerdict): void;
}

/** One address on its way from host to host until it is answered. */
export class MailboxProbe implements Recipient {
  /** The answer; rejects only for faults of this service. */
  readonly answer: Promise<Evidence>;
  readonly path: string;
  settled = false;
  /** Index of the host that is asked, and how often it broke off instead of answering. */
  mxIndex = 0;
  drops = 0;
  /** The host replied in the last window in which it was asked. */
  replied = false;
  /** The reply that accepted the target, while it is not known whether the host is catch-all. */
  accepted?: SmtpReply;
  private best: Evidence = evidenceOf('dns_error', 'dns');
  private resolve!: (evidence: Evidence) => void;
  private reject!: (error: unknown) => void;
  private listener?: ReplyListener;

  /** @param deadline Unix time in milliseconds; may grow while the probe is open. */
  constructor(
    readonly address: Address,
    public deadline: number,
    readonly options: MailboxProbeOptions = {},
  ) {
    this.path = `${address.local}@${address.domain}`;
    this.answer = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  setListener(listener: ReplyListener): void {
    this.listener = listener;
  }

  onRcptSent(): void {
    this.replied = false;
    if (this.options.budget) this.options.budget.left--;
  }

  onReply(reply: SmtpReply, verdict: ReplyVerdict): void {
    this.replied = true;
    this.listener?.onReply(this, reply, verdict);
  }

  /** What is known so far, the answer at the deadline. */
  get evidence(): Evidence {
    return this.best;
  }

  noteEvidence(evidence: Evidence): void {
    this.best = betterEvidence(this.best, evidence);
  }

  settle(evidence: Evidence = this.best): void {
    this.settled = true;
    this.best = evidence;
    this.resolve(evidence);
  }

  fail(error: unknown): void {
    this.settled = true;
    this.reject(error);
  }

  /** The deadline of every caller has passed. */
  get expired(): boolean {
    return this.deadline <= Date.now();
  }

  /** The RCPT budget is used up. */
  get budgetSpent(): boolean {
    return (this.options.budget?.left ?? 1) <= 0;
  }
}

/** Timers may fire a few milliseconds early. */
const EARLY_MS = 20;

/** True when a step that was limited by this deadline ended because of it. */
export function isPast(deadline: number): boolean {
  return deadline <= Date.now() + EARLY_MS;
}
