import type { SmtpReply } from '@modernleads/outbound';

/** The extensions in a server's reply to EHLO (RFC 5321 §4.1.1.1) that a probe uses. */
export interface Capabilities {
  /** RFC 2920 */
  readonly pipelining: boolean;
  /** RFC 3207 */
  readonly startTls: boolean;
  /** RFC 6531 */
  readonly smtpUtf8: boolean;
}

/** For a server that was greeted with HELO. */
export const NO_CAPABILITIES: Capabilities = { pipelining: false, startTls: false, smtpUtf8: false };

/** The first line is the server's name and greeting, never an extension. */
export function capabilitiesOf({ text }: SmtpReply): Capabilities {
  const lines = text.toUpperCase().split('\n').slice(1);
  const offers = (keyword: string): boolean => lines.some((line) => line.trim().split(/\s/, 1)[0] === keyword);
  return { pipelining: offers('PIPELINING'), startTls: offers('STARTTLS'), smtpUtf8: offers('SMTPUTF8') };
}
