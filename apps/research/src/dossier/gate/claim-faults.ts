import type { SignalKind } from '@modernleads/contracts';
import type { BuyerView, Contact, Identity } from '../dossier.types';
import { foldedText } from '../folded';
import { givesOrders } from '../orders';
import { sentencesOf } from '../sentences';
import { anyOf } from '../signals/words';
import { KIND_WORDS, NEGATIONS, NEUTRAL, PLAIN_STARTS } from './vocabulary';

/** What a claim may rest on. */
export interface ClaimFacts {
  readonly identity: Pick<Identity, 'names' | 'domain' | 'name'>;
  readonly contact: Contact;
  readonly buyer: BuyerView;
  readonly kind: SignalKind | null;
  readonly quotes: readonly string[];
  /** The claim may speak of the buyer. */
  readonly ofBuyer?: boolean;
}

export const MAX_LINE = 220;
const MAX_CLAIM = 600;
/** Letters from which a word must be known. */
const SHORT = 3;
/** Letters that two forms of a word share. */
const STEM = 5;

/** Sentences have at most 220 characters. */
const SAYS_HOW_FOUND = anyOf(
  'saw|seen|noticed|noticing|came\\sacross|stumbled|spotted|found|browsing|read\\s(?:about|that|on|your)|your\\s(?:web\\s?site|blog|news|careers\\spage|profile)|linkedin|google|according\\sto|research(?:ed|ing)?|online|press\\srelease|article|scraped|crawled|database|ai\\s(?:found|told)',
);
/** Sentences have at most 220 characters. */
const FLATTERS = anyOf(
  'congrat\\p{L}*|kudos|impress\\p{L}*|amazing|awesome|fantastic|incredibl[ey]|outstanding|brilliant|inspir\\p{L}*|love|loved|great|exciting|excited|thrilled|wow|remarkabl[ey]|stunning|bravo|admir\\p{L}*|huge\\sfan|well\\sdone|hats\\soff',
);
/** Sentences have at most 220 characters. */
const URGES = anyOf(
  "urgent\\p{L}*|asap|immediately|hurry|last\\schance|limited\\stime|before\\sit[’']s\\stoo\\slate|act\\snow|right\\snow|today\\sonly|don[’']t\\smiss|deadline|expires?|running\\sout|this\\sweek\\sonly|quickly",
);

/** Why a claim does not follow from its quotes; null: it does. Every number, name and word of weight stands in them, or is the prospect's, the contact's or plain. */
export function claimFault(claim: string, facts: ClaimFacts): string | null {
  const text = foldedText(claim);
  if (!text || text.length > MAX_CLAIM) return 'no_claim';
  if (givesOrders(text)) return 'gives_orders';
  const quotes = facts.quotes.map(foldedText);
  if (quotes.some((quote) => text === quote)) return null;
  const rest = withoutNames(text, facts);
  const said = withoutQuotes(rest, quotes);
  return numberFault(said, quotes) ?? nameFault(said, quotes) ?? negationFault(said, quotes) ?? wordFault(said, quotes, facts);
}

/** Why a line cannot stand in an e-mail; null: it can. */
export function lineFault(line: string, facts: ClaimFacts): string | null {
  if (line.length > MAX_LINE) return 'too_long';
  if (/[\n\r!@]|https?:|www\./u.test(line) || sentencesOf(line).length > 1) return 'not_one_sentence';
  const own = withoutNames(line, facts);
  if (SAYS_HOW_FOUND.test(own)) return 'says_how_it_was_found';
  if (FLATTERS.test(own)) return 'flatters';
  if (URGES.test(own)) return 'urges';
  return namesTrigger(line, facts) ? claimFault(line, facts) : 'names_no_trigger';
}

function namesTrigger(line: string, { kind, quotes }: ClaimFacts): boolean {
  if (!kind) return false;
  const said = wordsOf(line);
  return (
    said.some((word) => KIND_WORDS[kind].has(word)) || quotes.some((quote) => quote.length < MAX_LINE && line.includes(quote))
  );
}

/** Without the names that need no quote. */
function withoutNames(text: string, { identity, contact, buyer, ofBuyer }: ClaimFacts): string {
  const names = [
    ...identity.names,
    identity.name?.value,
    identity.domain,
    contact.name,
    contact.title,
    ...(ofBuyer ? [buyer.company, ...buyer.keywords] : []),
  ];
  return names
    .filter((name): name is string => Boolean(name && name.length > 1))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(foldedText(name), '·'), text);
}

/** Without whole quotes: what is said verbatim needs no other proof. */
function withoutQuotes(text: string, quotes: readonly string[]): string {
  return [...quotes]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, quote) => (quote.length > 3 ? rest.replaceAll(quote, '·') : rest), text);
}

const NUMBERS = /\p{N}+(?:[.,:/]\p{N}+)*/gu;

/** The numbers of a text as they are written: `12`, `1,5`, `3.0`. */
export function numbersIn(text: string): string[] {
  return text.match(NUMBERS) ?? [];
}

function numberFault(claim: string, quotes: readonly string[]): string | null {
  const known = new Set(quotes.flatMap(numbersIn));
  const isKnown = (number: string): boolean => known.has(number) || isCount(number, quotes, claim);
  return numbersIn(claim).every(isKnown) ? null : 'number_not_in_quote';
}

/** `4 open roles`, with four quotes that name them. */
function isCount(number: string, quotes: readonly string[], claim: string): boolean {
  return (
    quotes.length > 1 &&
    Number(number) === new Set(quotes).size &&
    OPEN_ROLES.test(claim.slice(claim.indexOf(number) + number.length).slice(0, 40))
  );
}
const OPEN_ROLES = /^ open (?:\p{L}{2,12} )?roles/u;

function nameFault(claim: string, quotes: readonly string[]): string | null {
  const known = new Set(
    quotes.flatMap((quote) => quote.match(WORD) ?? []).flatMap((word) => [word, word.toLowerCase(), ...word.split('-')]),
  );
  const inQuote = (word: string): boolean => known.has(word) || quotes.some((quote) => quote.includes(word) && word.length > 3);
  for (const { 0: word, index } of claim.matchAll(WORD)) {
    if (!/^\p{Lu}/u.test(word) || PLAIN_CAPITALS.has(word)) continue;
    const starts = /^[\s“"„]*$|[.:?]\s$/u.test(claim.slice(0, index));
    if (starts && PLAIN_STARTS.has(word.toLowerCase())) continue;
    if (!inQuote(word)) return 'name_not_in_quote';
  }
  return null;
}
const WORD = /\p{L}[\p{L}\p{M}\p{N}’'&.-]*[\p{L}\p{M}\p{N}]|\p{L}/gu;
/** Names of units and teams, not of anybody. */
const PLAIN_CAPITALS = new Set(['CHF', 'PLN', 'SEK', 'DKK', 'HR', 'IT', 'I', 'R']);

function negationFault(claim: string, quotes: readonly string[]): string | null {
  const all = quotes.join('\n').toLowerCase();
  return (claim.match(NEGATIONS) ?? []).every((word) => all.includes(word.toLowerCase())) ? null : 'negation_not_in_quote';
}

/** Words of Latin letters; those of other scripts are {@link foreignRuns}. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}-]*/gu) ?? []).map((word) => word.toLowerCase());
const foreignRuns = (text: string): string[] =>
  text.match(/(?:(?!\p{Script=Latin})\p{L})(?:(?!\p{Script=Latin})[\p{L}\p{M}])*/gu) ?? [];

function wordFault(claim: string, quotes: readonly string[], { kind, buyer, ofBuyer }: ClaimFacts): string | null {
  const known = new Set(quotes.flatMap(wordsOf));
  const stems = new Set([...known].filter(({ length }) => length >= STEM).map((word) => word.slice(0, STEM)));
  const ofOffer = new Set(ofBuyer ? wordsOf(`${buyer.offer ?? ''} ${buyer.functions.join(' ')}`) : []);
  const isKnown = (word: string): boolean =>
    word.length <= SHORT ||
    NEUTRAL.has(word) ||
    known.has(word) ||
    (kind !== null && KIND_WORDS[kind].has(word)) ||
    ofOffer.has(word) ||
    (word.length >= STEM && stems.has(word.slice(0, STEM)));
  const isQuoted = (run: string): boolean => quotes.some((quote) => quote.includes(run));
  return wordsOf(claim).every(isKnown) && foreignRuns(claim).every(isQuoted) ? null : 'word_not_in_quote';
}
