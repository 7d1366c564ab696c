import type { SmtpTimeouts } from '@modernleads/outbound';

/** How we introduce ourselves to mail hosts, and how patient we are with each. */
export abstract class ProbeSettings {
  /** Our host name in EHLO; its forward and reverse DNS should agree. */
  abstract readonly helo: string;
  /** Sender in MAIL FROM; empty: the null sender. Where a server will not have it, the null sender is tried. */
  abstract readonly from: string;
  abstract readonly timeouts: SmtpTimeouts;
}
