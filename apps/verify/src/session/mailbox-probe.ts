import type { SmtpReply } from '@modernleads/outbound';
import type { Address } from '../address/address';
import type { ReplyVerdict } from '../reply/classify-reply';
import { better, type Evidence, ofReason } from './evidence';
import type { Recipient } from './smtp-session';

/** RCPT commands that some questions may spend together. */
export class Budget {
  constructor(public left: number) {}
}

export interface QuestionOptions {
  readonly budget?: Budget;
  /** Local parts to find out with whether the domain takes mail for everybody, instead of fresh ones. */
  readonly decoys?: readonly string[];
  /** A host to ask first: it may remember an earlier attempt. */
  readonly host?: string;
  /** More questions about the domain follow at once. */
  readonly more?: boolean;
}

/** Whoever listens to the replies about a question. */
export interface Listener {
  heard(question: Question, reply: SmtpReply, verdict: ReplyVerdict): void;
}

/** Does this address exist? On its way from host to host, until there is an answer. */
export class Question implements Recipient {
  /** The answer; never rejects but for our own faults. */
  readonly answer: Promise<Evidence>;
  readonly path: string;
  settled = false;
  /** Which of the hosts is asked, and how often it broke off instead of answering. */
  at = 0;
  drops = 0;
  /** The host replied in the window that it was last asked in. */
  replied = false;
  /** With which reply the target was accepted, while it is not known what that is worth. */
  accepted?: SmtpReply;
  private best: Evidence = ofReason('dns_error', 'dns');
  private resolve!: (evidence: Evidence) => void;
  private reject!: (error: unknown) => void;
  private listener?: Listener;

  /** @param deadline Unix time in milliseconds; may grow while the question is open. */
  constructor(
    readonly address: Address,
    public deadline: number,
    readonly options: QuestionOptions = {},
  ) {
    this.path = `${address.local}@${address.domain}`;
    this.answer = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  listenWith(listener: Listener): void {
    this.listener = listener;
  }

  asked(): void {
    this.replied = false;
    if (this.options.budget) this.options.budget.left--;
  }

  heard(reply: SmtpReply, verdict: ReplyVerdict): void {
    this.replied = true;
    this.listener?.heard(this, reply, verdict);
  }

  /** What is known so far, for those who can wait no longer. */
  get evidence(): Evidence {
    return this.best;
  }

  note(evidence: Evidence): void {
    this.best = better(this.best, evidence);
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
  get late(): boolean {
    return this.deadline <= Date.now();
  }

  /** It may not be asked about again. */
  get spent(): boolean {
    return (this.options.budget?.left ?? 1) <= 0;
  }
}

/** Timers may end a little before their time. */
const EARLY_MS = 20;

/** True when a step that had until then has ended for that. */
export function ranOut(deadline: number): boolean {
  return deadline <= Date.now() + EARLY_MS;
}
