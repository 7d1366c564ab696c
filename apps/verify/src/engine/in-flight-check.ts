import type { CallContext, VerifyEmailResult } from '@modernleads/contracts';
import type { Address } from '../address/address';
import type { MailboxProbe } from '../session/mailbox-probe';

/** One examination of an address, for everybody who asks about it at the same time. It goes on until the last of them has given up. */
export class InFlightCheck {
  outcome!: Promise<VerifyEmailResult>;
  /** What is asked, once it is. */
  probe?: MailboxProbe;
  /** The answer for those who can wait no longer, where it is not what the probe knows so far. */
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
    if (this.probe) this.probe.deadline = Math.max(this.probe.deadline, deadline);
  }
}
