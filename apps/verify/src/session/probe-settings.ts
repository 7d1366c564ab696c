import type { SmtpTimeouts } from '@modernleads/outbound';
import type { VerifyEnv } from '../env';

/** Within the 25 s of an answer; many hosts delay their greeting on purpose. */
const SMTP_TIMEOUTS: SmtpTimeouts = { connectMs: 5_000, replyMs: 20_000 };

/** How sessions introduce themselves to mail hosts, and how long they wait. */
export abstract class ProbeSettings {
  /** Our host name in EHLO; its forward and reverse DNS should agree. */
  abstract readonly helo: string;
  /** Sender in MAIL FROM; empty: the null sender. A server that refuses it is tried with the null sender. */
  abstract readonly from: string;
  abstract readonly timeouts: SmtpTimeouts;
}

export function probeSettings({ SMTP_HELO, SMTP_FROM }: VerifyEnv): ProbeSettings {
  return { helo: SMTP_HELO, from: SMTP_FROM, timeouts: SMTP_TIMEOUTS };
}
