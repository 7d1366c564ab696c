import type { CallContext, VerifyEmailResult } from '@modernleads/contracts';
import type { Address } from '../address/address';
import type { Question } from '../session/mailbox-probe';

/** One examination of an address, for everybody who asks about it at the same time. It goes on until the last of them has given up. */
export class Flight {
  outcome!: Promise<VerifyEmailResult>;
  /** What is asked, once it is. */
  question?: Question;
  /** The answer for those who can wait no longer, where it is not what the question knows so far. */
  fallback?: VerifyEmailResult;
  /** Unix time in milliseconds. */
  deadline: number;

  /** @param context of whoever asked first. */
  constructor(
    readonly key: string,
    readonly email: string,
    readonly address: Address,
    readonly context: CallContext,
  ) {
    this.deadline = context.deadline;
  }

  /** Somebody joins who can wait until then. */
  join(deadline: number): void {
    this.deadline = Math.max(this.deadline, deadline);
    if (this.question) this.question.deadline = Math.max(this.question.deadline, deadline);
  }
}
