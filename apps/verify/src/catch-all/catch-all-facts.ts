import type { Likelihood } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';

/** What the decoys brought to light about a domain. */
export interface CatchAllFacts {
  /** A decoy was accepted: that an address is accepted proves nothing. */
  readonly catchAll: boolean;
  /** What decoys are accepted with, see {@link signatureOf}. */
  readonly signatures: readonly string[];
  /** Random decoys are accepted, the one that looks like a colleague is not. */
  readonly lookAlikeRefused: boolean;
  /** Some address was accepted with other words than the decoys are. */
  readonly distinctReplies: boolean;
}

export const NOT_CATCH_ALL: CatchAllFacts = { catchAll: false, signatures: [], lookAlikeRefused: false, distinctReplies: false };

const DAY = 86_400;
/** Seconds for which facts are taken for true. */
export const freshForSeconds = ({ catchAll }: CatchAllFacts): number => (catchAll ? 7 * DAY : DAY);

/** Longest text that is compared. */
const MAX_TEXT = 500;

/** What a reply says, without the address it repeats and without numbers and queue ids, which differ every time. */
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

/** How likely the mailbox is that a catch-all domain accepted with this signature. */
export function likelihoodOf(signature: string, { signatures, lookAlikeRefused, distinctReplies }: CatchAllFacts): Likelihood {
  if (!signatures.includes(signature) || lookAlikeRefused) return 'likely';
  return distinctReplies ? 'unlikely' : 'possible';
}
