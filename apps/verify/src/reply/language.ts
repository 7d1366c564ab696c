/** What the words of a reply can mean. */
export type Meaning =
  /** Nobody has that mailbox. */
  | 'unknown'
  /** Something is wrong with the recipient, in words that others use for a refusal of ours. */
  | 'unavailable'
  | 'disabled'
  | 'full'
  /** The server takes no mail for that domain. */
  | 'domain'
  /** The mailbox is there and takes mail from some only. */
  | 'restricted'
  /** What only a sender can be accused of: weighs more than any word about the recipient. */
  | 'accused'
  | 'policy'
  | 'denied'
  | 'tls'
  | 'login'
  | 'greylist'
  | 'later'
  /** Something is broken on their side. */
  | 'fault'
  /** The mailbox is getting too much mail at the moment. */
  | 'busy'
  | 'size'
  /** Something is not there; what it is, is not said. */
  | 'missing'
  /** Something that is no mailbox is spoken of. */
  | 'elsewhere';

/**
 * The words of one language. In an entry `…` stands for up to 30 characters of the same sentence, `*` for the rest of a word.
 * `mailbox` holds nouns, `is` what is said of them, before or after; `says` whole phrases.
 */
export interface Language {
  readonly mailbox: readonly string[];
  readonly is: Partial<Record<Meaning, readonly string[]>>;
  readonly says: Partial<Record<Meaning, readonly string[]>>;
}
