/** What the words of a reply can mean. */
export type Meaning =
  /** The mailbox does not exist. */
  | 'unknown'
  /** Something is wrong with the recipient, in words that other servers use to refuse a sender. */
  | 'unavailable'
  | 'disabled'
  /** The mailbox is off until its owner has paid. */
  | 'unpaid'
  | 'full'
  /** The server takes no mail for that domain. */
  | 'domain'
  /** The mailbox exists and takes mail from some senders only. */
  | 'restricted'
  /** An accusation that only fits a sender: outweighs any word about the recipient. */
  | 'accused'
  /** The server passes no mail on to that recipient: it does not host the domain, or it is set up wrongly. */
  | 'relay'
  /** Words of a deferral that ends with a second attempt. */
  | 'first'
  | 'policy'
  | 'denied'
  | 'tls'
  | 'login'
  | 'greylist'
  | 'later'
  /** A fault of the server. */
  | 'fault'
  /** The mailbox receives too much mail at the moment. */
  | 'busy'
  | 'size'
  /** Something does not exist; the reply does not say what. */
  | 'missing'
  /** Something other than a mailbox is meant. */
  | 'elsewhere';

/**
 * The words of one language. In an entry `…` stands for up to 30 characters of the same sentence, `*` for the rest of a word. `mailbox`:
 * nouns; `is`: what is said of them, before or after; `says`: whole phrases.
 */
export interface Language {
  readonly mailbox: readonly string[];
  readonly is: Partial<Record<Meaning, readonly string[]>>;
  readonly says: Partial<Record<Meaning, readonly string[]>>;
}
