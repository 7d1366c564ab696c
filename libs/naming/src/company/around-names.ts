import { isPlace } from './places';
import type { Cut, RemovalKind, Step } from './removal';
import { withoutEmoji } from './name-shape';

const STATUS =
  /(?<![\s,])[\s,]+(?:and (?:its )?(?:consolidated )?subsidiar(?:y|ies)|& (?:its )?subsidiaries|(?:in|en) (?:liquidation|liquidazione|liquidacion|liquidación|liquidatie|administration|receivership|likvidaci)|i\.\s?l\.|in abwicklung|i\.\s?g\.|et al\.?)$/iu;
/** What letterheads and registers of France, Italy, Spain, Portugal and Germany say of the capital and the register, and all that follows. Of at most 1,000 characters. */
const REGISTERED =
  /(?<![\s,;–-])[\s,;–-]+\(?(?:au capital\b|à capital variable|(?:con )?cap(?:\.|itale?)\s(?:sociale?\b|soc\.)|mit (?:einem )?stammkapital|stammkapital\b|r\.?c\.?s\.?\s[\p{L} -]{2,30}\d|sire[nt]\b\s?:?\s?(?:n°\s?)?\d|hr[ab]\s\d|p\.?\s?iva\b|partita iva\b|n\.?i\.?f\.?\s[a-z]?\d|cnpj\b)[^]{0,200}$/iu;
/** The seat of the company itself, set off from its name: ` - Head Office`, ` (HQ)`. */
const HEAD_OFFICE =
  /(?<!\s)\s*(?:\s[-–—]\s|[,(])\s?(?:(?:corporate|global|world|european|emea|us|uk|regional|north american)\s)?(?:head ?office|head ?quarters?|hq|corporate office|main office|hauptsitz|(?:firmen|unternehmens)?zentrale|hauptverwaltung|siège(?: social)?|sede (?:central|social|legale|principale?)|oficina central|casa matriz|matriz|hoofdkantoor|huvudkontor|hovedkontor|pääkonttori|genel merkez|головной офис|本社|总部|總部|總公司|总公司|본사)\)?$|(?<!\s)\s+(?:本社|总部|總部|본사)$/iu;
const TRADING_AS =
  /\s\(?(?:d\s?\/\s?b\s?\/\s?a\/?|d\.b\.a\.?|dba|t\s?\/\s?a|o\s?\/\s?a|operating as|c\.?o\.?b\.? as|carrying on business as|trading as|doing business as|a\/k\/a|aka|a\.k\.a\.?|also known as|h\.?\s?o\.?\s?d\.?\s?n\.?|handelend onder de naam|faisant affaires? sous|nombre comercial|nome fantasia|enseigne)(?:\s*:\s*|\s+)(?=\S)/iu;
const FORMER =
  /(?<![\s,(])[\s,(]+(?:f\/k\/a|fka|formerly(?: known as)?|previously(?: known as)?|n\/k\/a|vormals|ehemals|anciennement)\s[^]+$/iu;
/** Before the name of a firm in India and Pakistan, and in old letters. */
const MESSRS = /^(?:m\s?\/\s?s\b\.?|messrs\b\.?)\s*(?=\S)/iu;
/** What professional corporations of the United States add: `, A Medical Corporation`. Of at most 1,000 characters. */
const APPOSITION =
  /(?:,\s?|(?<![\s,])\s)(?:a|an)\s+(?:[\p{L}-]+\s+){0,4}(?:medical|dental|law|legal|accountancy|accounting|nursing|chiropractic|veterinary|optometric|optometry|psychological|psychology|pharmacy|podiatry|podiatric|acupuncture|architectural|engineering|surgical|psychiatric|counseling|professional|nonprofit|non-profit|public benefit|mutual|municipal|series|limited liability|limited|general|registered|delaware|california|nevada|texas|florida|new york|illinois|ohio|washington|georgia|arizona|colorado|wyoming|utah|oregon|maryland|virginia|michigan|minnesota)\s+(?:[\p{L}-]+\s+){0,3}(?:corporation|corp\.?|company|partnership|association|group|practice|pc|p\.c\.)$/iu;
/** What the filings of a country add to tell namesakes apart: ` /DE/`, ` \NEW\`. */
const FILING_TAG = /(?:\s[/\\]\s*[A-Z]{2,5}\s*[/\\]?|\s?[/\\][A-Z]{2,5}[/\\])$/;
/** Where lists sort by the next word: `Kroger Co/The`, `Limited, The`. */
const TRAILING_ARTICLE = /(?:,\s+|\s?\/\s?|\s\()(?:the|les?|la|die|der|das)\)?$/iu;
const MARKS = /[®™©℠]\p{M}*|\((?:r|tm|c)\)(?=\s|$|,)/giu;
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['`', '`'],
  ['»', '«'],
];

/** What hangs on a name without being a legal form, each kind in its turn. */
export const AROUND_NAMES: readonly Step[] = [
  tradingName,
  messrs,
  (name) => behind(name, APPOSITION, 'legal_form'),
  (name) => behind(name, FORMER, 'former_name'),
  tagline,
  marks,
  (name) => behind(name, FILING_TAG, 'filing_tag'),
  (name) => behind(name, TRAILING_ARTICLE, 'article'),
  (name) => behind(name, STATUS, 'status'),
  (name) => behind(name, REGISTERED, 'descriptor'),
  (name) => behind(name, HEAD_OFFICE, 'descriptor'),
  quotes,
];

function behind(name: string, pattern: RegExp, kind: RemovalKind): Cut | undefined {
  const found = pattern.exec(name);
  return found && found.index > 0 ? { rest: name.slice(0, found.index), text: found[0].trim(), kind } : undefined;
}

function messrs(name: string): Cut | undefined {
  const [head] = MESSRS.exec(name) ?? [];
  return head ? { rest: name.slice(head.length), text: head.trim(), kind: 'legal_form' } : undefined;
}

function tradingName(name: string): Cut | undefined {
  const found = TRADING_AS.exec(name);
  if (!found || found.index === 0) return undefined;
  const end = found.index + found[0].length;
  return { rest: name.slice(end), text: name.slice(0, end).trim(), kind: 'trading_as' };
}

function tagline(name: string): Cut | undefined {
  const at = name.search(/\s[|¦｜]\s/u);
  return at > 0 ? { rest: name.slice(0, at), text: name.slice(at).trim(), kind: 'tagline' } : undefined;
}

function marks(name: string): Cut | undefined {
  const found = name.match(MARKS) ?? [];
  const rest = withoutEmoji(name.replace(MARKS, '')).replace(/\s+/gu, ' ').replace(/\s,/gu, ',');
  return rest === name ? undefined : { rest, text: found.join('') || name.replace(rest, '').trim() || 'emoji', kind: 'mark' };
}

/** A pair of quotes around all of the name. */
function quotes(name: string): Cut | undefined {
  const pair = QUOTES.find(([open, close]) => name.length > 2 && name.startsWith(open) && name.endsWith(close));
  if (!pair) return undefined;
  const inside = name.slice(1, -1);
  return inside.includes(pair[0]) || inside.includes(pair[1]) ? undefined : { rest: inside, text: pair.join(''), kind: 'quotes' };
}

const PARENTHESIS = /[(（[]([^()（）[\]]{1,60})[)）\]][.,\s]*$/u;
/** What lists add of shares and of branches: `Class A`, `ADR`, `O.N.`, `Taiwan Branch`. */
const ADDED =
  /(?<![\s,/-])[\s,/-]+(?:\(?(?:class|cl\.?|series|ser\.?) [A-Z]\d?\)?(?: (?:common stock|ordinary shares|shares))?|ADR|ADS|GDR|BDR|DRC|CDI|pref(?:erred)?|(?:common|ordinary) (?:stock|shares)|(?:NA )?O\.\s?N\.|(?:\p{L}+ )?branch|[A-D])\/?$/iu;
/** `Inc./DE`: the tag of a state, glued to the form. */
const GLUED_TAG = /\/[A-Z]{2,4}$/;

/** As the last word of a name it is part of it, form before it or not. */
const REGION = /^(?:international|intl|global|worldwide|private|asia pacific)$/i;

/** What stands behind a legal form, and only there: a parenthesis, a place, a kind of share. `endsWithForm` tells of the text
 * before, `formGone` whether a form stood behind it. */
export function behindForm(name: string, endsWithForm: (text: string) => boolean, formGone: boolean): Cut | undefined {
  const found = PARENTHESIS.exec(name) ?? ADDED.exec(name);
  if (found && found.index > 0) {
    const inside = found[1];
    const before = name.slice(0, found.index).trimEnd();
    const place = inside !== undefined && (isPlace(inside) || (formGone && /^[A-Z]{2}$/.test(inside)));
    if (place || endsWithForm(before))
      return { rest: before, text: found[0].trim(), kind: place ? 'jurisdiction' : 'descriptor' };
    return undefined;
  }
  const tag = GLUED_TAG.exec(name);
  if (tag && endsWithForm(name.slice(0, tag.index))) return { rest: name.slice(0, tag.index), text: tag[0], kind: 'filing_tag' };
  return behind(name, SEAT, 'jurisdiction') ?? placeBehind(name, endsWithForm);
}

/** `Acme Ltd UK`, `Air Serbia a.d. Beograd`: up to three words. */
/** The seat, which registers of the former Yugoslavia write behind the form: `Krka, d.d., Novo mesto`. */
const SEAT = /(?<=\b(?:d\.\s?d|d\.\s?o\.\s?o)\.),\s+(\p{Lu}[\p{L} -]{2,30})$/u;

function placeBehind(name: string, endsWithForm: (text: string) => boolean): Cut | undefined {
  const [tail = ''] = /(?:(?<![\s,])[\s,]+\p{Lu}[\p{L}.]*){1,3}$/u.exec(name) ?? [];
  for (const { index } of tail.matchAll(/(?<![\s,])[\s,]+(?=\p{L})/gu)) {
    const at = name.length - tail.length + index;
    const place = name.slice(at).replace(/^[\s,]+/u, '');
    const coded = place.length > 2 || (place.length === 2 && place === place.toUpperCase());
    if (coded && isPlace(place) && !REGION.test(place) && endsWithForm(name.slice(0, at)))
      return { rest: name.slice(0, at), text: place, kind: 'jurisdiction' };
  }
  return undefined;
}
