import type { CallContext, VerifyEmailResult } from '@modernleads/contracts';
import type { Address } from '../address/address';
import type { MailboxProbe } from '../session/mailbox-probe';

/**
 * One running verification of an address, shared by all callers who ask about it at the same time. It ends with the last caller's
 * deadline.
 */
export class InFlightCheck {
  outcome!: Promise<VerifyEmailResult>;
  /** Set once mail hosts are asked. */
  probe?: MailboxProbe;
  /** The answer at a caller's deadline, where it is another than what the probe knows. */
  fallback?: VerifyEmailResult;
  /** Unix time in milliseconds. */
  deadline: number;

  /** @param context of the first caller. */
  constructor(
    readonly key: string,
    readonly email: string,
    readonly address: Address,
    readonly context: CallContext,
  ) {
    this.deadline = context.deadline;
  }

  /** One more caller waits, until `deadline`. */
  join(deadline: number): void {
    this.deadline = Math.max(this.deadline, deadline);
    if (this.probe) this.probe.deadline = Math.max(this.probe.deadline, deadline);
  }
}
