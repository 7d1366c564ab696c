/** Longest part of a reply that is read, in UTF-16 units: hostile servers may send megabytes. */
const MAX_TEXT = 2_000;

const ADDRESS = /[^\s<>()"':;,@[\]]{1,64}@(?:\[[^\s\]]{1,64}\]|[^\s<>()"':;,@[\]]{1,255})/gu;
/** Log line fields that some servers put into replies. */
const FIELD = /\b(?:from|to|proto|helo|relay)=(?:<[^>]{0,320}>|\S{0,100})/giu;
/** Names the command at which a server refused; the reason follows. A reason of up to three words is about the recipient: `Inactive`. */
const PREFIX = /\brecipient address rejected:(?=\s{0,9}[^\s])/giu;
const SHORT_PREFIX =
  /\brecipient address rejected:(?=\s{1,9}(?!too\b|message|mail\b|sender|temp)[\w'-]{1,30}(?: [\w'-]{1,30}){0,2}[.!]?\s{0,9}(?:[;([]|$))/giu;
/** What a program says that does not know what went wrong; nothing in it is about a mailbox. */
const UNKNOWN_ERROR =
  /\b(?:un(?:known|specified|expected|defined|identified|recogni[sz]ed)|not known)(?: (?:mailer|mail|system|internal|server|smtp|local|remote|temporary|transient|permanent|fatal|general|generic|technical|network|protocol|delivery|database|lookup|runtime|other|policy|http|dns|tls|ssl)){0,3}[ -](?:errors?|failures?|problems?|exceptions?|faults?|reasons?|causes?|conditions?|issues?|status|response|reply|result|action)\b|\b(?:error|failure|problem|reason|cause|status)(?: is|:)? (?:unknown|undefined|not known)\b/giu;
/** `The mailbox that you are trying to reach is closed`: it only parts a noun from what is said of it. */
const ASIDE =
  /\byou (?:(?:are|were) (?:trying|attempting)|(?:have )?(?:tried|attempted)|want|wish) to (?:reach|contact|mail|e-?mail|write to|send to)\b/giu;
/** `No such domain user`: of the domain and no other kind of user; the domain itself is not what is missing. */
const OF_DOMAIN = /\bdomain (?=(?:users?|accounts?|mailbox(?:es)?|recipients?)\b)/giu;
/** `No account in Active Directory`: a name, which says nothing of the account. */
const ACTIVE_DIRECTORY = /\bactive (?=directory\b)/giu;
/** `Contact your service provider`, `Your IP 192.0.2.1 has been logged`: advice and notes, which accuse nobody. */
const ADVICE =
  /\b(?:contact|ask|consult|notify|inform|call) your (?:[a-z-]{1,20} ){0,3}(?:provider|administrator|admin|isp|postmaster|support|help ?desk|department|team)\b|\byour (?:ip|ip address|address|host|attempt|connection)(?: [\d.]{7,15})? (?:has been|was|is|will be) (?:logged|recorded|noted)\b|\byour (?:address ?book|contacts?|contact list|(?:mailing )?lists?|records?|data ?base|spelling|typing|entry|input)\b/giu;
/** `Return to sender`: what becomes of the message. */
const RETURN = /\breturn(?:ed|ing)? to (?:the )?sender\b/giu;
/** Exim begins the refusal of a recipient as that of a sender, and names the one at its end. */
const VERIFICATION = /\bverification failed for\b(?=[^]{0,400}\brecipient verif)/iu;
const LINK = /\bhttps?:\/\/[^\s<>()]{1,500}/giu;
const HOST = /\b[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,8}\b/gu;
const COMPOUND = /\b[A-Z]{0,1}[a-z]{1,30}(?:[A-Z][a-z]{1,30}){1,8}\b/gu;
const SENTENCE_END = /[.!?;](?=\s|$)|[。！？；]/gu;

/** A text in the form of the lexicon: lower case, no accents, `|` between sentences, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(is|was|are|were|has|have|does|do|did)n['’]?t\b/gu, '$1 not')
    .replace(/n['’]t\b/gu, 'nt')
    .replace(/[^\p{L}\p{N}|_*]+/gu, ' ')
    .trim();
}

/**
 * The words of a reply that count as evidence. Addresses and host names do not (`spam@…` is a mailbox, not an accusation): addresses are
 * dropped, host names and links become one word each. Terms like `RecipNotFound` are split and appended; product names are not.
 */
export function wordsOf(text: string): string {
  const plain = withoutAsides(withoutFields(text.slice(0, MAX_TEXT)).replace(ADDRESS, ' '))
    .replace(UNKNOWN_ERROR, ' error ')
    .replaceAll('_', '-');
  const terms = (plain.match(COMPOUND) ?? [])
    .filter((term) => !term.startsWith('Spam'))
    .map((term) => term.replace(/(?<=[a-z])(?=[A-Z])/gu, ' '));
  const said = withoutLinks(plain).replace(HOST, asOneWord).replace(SENTENCE_END, ' | ');
  return fold([said, ...terms].join(' | ')).slice(0, 2 * MAX_TEXT);
}

// Most replies have none of these, which a look for a few letters tells faster than an expression.
const withoutFields = (text: string): string => (text.includes('=') ? text.replace(FIELD, ' ') : text);
const withoutLinks = (text: string): string => (text.includes('://') ? text.replace(LINK, asOneWord) : text);

function withoutAsides(text: string): string {
  const direct = (/you/i.test(text) ? text.replace(ASIDE, '').replace(ADVICE, '') : text)
    .replace(RETURN, '')
    .replace(ACTIVE_DIRECTORY, '')
    .replace(VERIFICATION, ' ');
  const ofUser = direct.includes('omain ') ? direct.replace(OF_DOMAIN, '') : direct;
  return ofUser.includes(':') ? ofUser.replace(SHORT_PREFIX, ' | recipient ').replace(PREFIX, ' | ') : ofUser;
}

function asOneWord(name: string): string {
  return /^\d+(?:\.\d+)*$/u.test(name) ? name : name.replace(/[^A-Za-z0-9]/gu, '_');
}

/** Equal for replies that differ only in addresses. */
export function withoutAddresses(text: string): string {
  return text.slice(0, MAX_TEXT).replace(ADDRESS, '@');
}

/** An enhanced status code (RFC 3463) anywhere in a text, e.g. `(#5.1.1)`; not a part of an IP address or a version. */
const ENHANCED = /(?<![\w.])#?([245]\.\d{1,3}\.\d{1,3})(?![\w]|\.\d)/u;

/** The first enhanced status code of a text. */
export function enhancedIn(text: string): string | undefined {
  return ENHANCED.exec(text.slice(0, MAX_TEXT))?.[1];
}

/** Introduces the reply of another server: `host mx.test said: 550 5.1.1 …`, `(eve@x.test:550 …)`. */
const QUOTE =
  /(?:\bsaid|\bsays|\bresponded|\breplied|\bresponse|\breturned|\banswer|@[\w.-]{1,255}>?)\s{0,3}(?:with\s)?:?\s{0,3}["']?([45]\d\d)(?=[\s-]|$)/giu;

export interface Quote {
  /** The text of the relaying server. */
  readonly before: string;
  readonly code: number;
  readonly text: string;
}

/** The quoted reply inside a reply; of several, the innermost. */
export function quoteIn(text: string): Quote | undefined {
  const capped = text.slice(0, MAX_TEXT);
  const found = Array.from(capped.matchAll(QUOTE)).at(-1);
  if (!found) return undefined;
  return { before: capped.slice(0, found.index), code: Number(found[1]), text: capped.slice(found.index + found[0].length) };
}
