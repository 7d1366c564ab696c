import type { Likelihood } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';

/** What the replies to decoys show about a domain. */
export interface CatchAllFacts {
  /** A decoy was accepted: acceptance proves nothing about a mailbox. */
  readonly catchAll: boolean;
  /** The replies that decoys were accepted with, see {@link signatureOf}. */
  readonly signatures: readonly string[];
  /** Random decoys are accepted, the look-alike is refused. */
  readonly lookAlikeRefused: boolean;
  /** An address was accepted with other words than the decoys. */
  readonly distinctReplies: boolean;
}

export const NOT_CATCH_ALL: CatchAllFacts = { catchAll: false, signatures: [], lookAlikeRefused: false, distinctReplies: false };

const DAY = 86_400;
/** Seconds for which facts are fresh. */
export const freshForSeconds = ({ catchAll }: CatchAllFacts): number => (catchAll ? 7 * DAY : DAY);

/** Longest text that is compared, in UTF-16 units. */
const MAX_TEXT = 500;

/** The words of a reply without the address that it repeats and without numbers and queue ids, which differ each time. */
export function signatureOf({ code, enhanced = '', text }: SmtpReply, address: string): string {
  const local = address.slice(0, address.lastIndexOf('@'));
  const words = text
    .slice(0, MAX_TEXT)
    .toLowerCase()
    .replaceAll(address.toLowerCase(), '')
    .split(/[\s<>(),;:"'[\]]+/)
    .filter((word) => word !== '' && word !== local.toLowerCase() && !/[\d@=]/.test(word));
  return [code, enhanced, ...words].join(' ');
}

/** How likely a mailbox exists that a catch-all domain accepted with this signature. */
export function likelihoodOf(signature: string, { signatures, lookAlikeRefused, distinctReplies }: CatchAllFacts): Likelihood {
  if (!signatures.includes(signature) || lookAlikeRefused) return 'likely';
  return distinctReplies ? 'unlikely' : 'possible';
}
