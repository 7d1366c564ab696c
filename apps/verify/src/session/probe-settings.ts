import type { SmtpTimeouts } from '@modernleads/outbound';
import type { VerifyEnv } from '../env';

/** As patient as the 25 s of an answer allow: many hosts delay their greeting. */
const SMTP_TIMEOUTS: SmtpTimeouts = { connectMs: 5_000, replyMs: 20_000 };

/** How we introduce ourselves to mail hosts, and how patient we are with each. */
export abstract class ProbeSettings {
  /** Our host name in EHLO; its forward and reverse DNS should agree. */
  abstract readonly helo: string;
  /** Sender in MAIL FROM; empty: the null sender. Where a server will not have it, the null sender is tried. */
  abstract readonly from: string;
  abstract readonly timeouts: SmtpTimeouts;
}

export function probeSettings({ SMTP_HELO, SMTP_FROM }: VerifyEnv): ProbeSettings {
  return { helo: SMTP_HELO, from: SMTP_FROM, timeouts: SMTP_TIMEOUTS };
}
