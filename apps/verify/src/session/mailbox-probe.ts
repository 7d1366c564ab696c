import type { SmtpReply } from '@modernleads/outbound';
import type { Address } from '../address/address';
import type { ReplyVerdict } from '../reply/classify-reply';
import { betterEvidence, type Evidence, evidenceOf } from './evidence';
import type { Recipient } from './smtp-session';

/** RCPT commands that some probes may spend together. */
export class RcptBudget {
  constructor(public left: number) {}
}

export interface MailboxProbeOptions {
  readonly budget?: RcptBudget;
  /** Local parts to find out with whether the domain takes mail for everybody, instead of fresh ones. */
  readonly decoys?: readonly string[];
  /** A host to ask first: it may remember an earlier attempt. */
  readonly host?: string;
  /** More probes about the domain follow at once. */
  readonly more?: boolean;
}

/** Whoever listens to the replies about a probe. */
export interface ReplyListener {
  onReply(probe: MailboxProbe, reply: SmtpReply, verdict: ReplyVerdict): void;
}

/** Does this address exist? On its way from host to host, until there is an answer. */
export class MailboxProbe implements Recipient {
  /** The answer; never rejects but for our own faults. */
  readonly answer: Promise<Evidence>;
  readonly path: string;
  settled = false;
  /** Which of the hosts is asked, and how often it broke off instead of answering. */
  mxIndex = 0;
  drops = 0;
  /** The host replied in the window that it was last asked in. */
  replied = false;
  /** With which reply the target was accepted, while it is not known what that is worth. */
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

  /** What is known so far, for those who can wait no longer. */
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

  /** Nobody waits for it any more. */
  get expired(): boolean {
    return this.deadline <= Date.now();
  }

  /** It may not be asked about again. */
  get budgetSpent(): boolean {
    return (this.options.budget?.left ?? 1) <= 0;
  }
}

/** Timers may end a little before their time. */
const EARLY_MS = 20;

/** True when a step that had until then has ended for that. */
export function isPast(deadline: number): boolean {
  return deadline <= Date.now() + EARLY_MS;
}
