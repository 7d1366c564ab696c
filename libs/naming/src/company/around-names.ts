import { isPlace } from './places';
import type { Cut, RemovalKind, Step } from './removal';
import { withoutEmoji } from './name-shape';

const STATUS =
  /(?<![\s,])[\s,]+(?:and (?:its )?(?:consolidated )?subsidiar(?:y|ies)|& (?:its )?subsidiaries|(?:in|en) (?:liquidation|liquidazione|liquidacion|liquidación|liquidatie|administration|receivership|likvidaci)|i\.\s?l\.|in abwicklung|i\.\s?g\.|et al\.?)$/iu;
/** What letterheads and registers of France, Italy, Spain, Portugal and Germany say of the capital and the register, and all that follows. Of at most 1,000 characters. */
const REGISTERED =
  /(?<![\s,;–-])[\s,;–-]+\(?(?:au capital\b|à capital variable|(?:con )?cap(?:\.|itale?)\s(?:sociale?\b|soc\.)|mit (?:einem )?stammkapital|stammkapital\b|r\.?c\.?s\.?\s[\p{L} -]{2,30}\d|sire[nt]\b\s?:?\s?(?:n°\s?)?\d|hr[ab]\s\d|p\.?\s?iva\b|partita iva\b|n\.?i\.?f\.?\s[a-z]?\d|cnpj\b)[^]{0,200}$/iu;
/** A number that a register or a tax office gave, with the word for it before it: `(Registered Charity No. 1234567)`, `, ABN 12 345 678 901`. */
const NUMBER =
  /(?:[,;–-]\s?|[([]|\s)(?:(?:registered )?(?:charity|company|corporate|business|co\.?|vat|tax|org(?:ani[sz]ation)?\.?)(?: reg(?:istration|istered|\.)?)? (?:no|nr|number|id)|reg(?:istration|istered|d)?\.? (?:no|nr|number)|registered charity|abn|acn|arbn|nzbn|uen|cin|llpin|gstin|ein|crn|kvk(?:[- ]nr)?|ust-?id(?:[- ]?nr)?|org\.? ?nr|orgnr|cvr(?:[- ]nr)?|y-tunnus|ičo?|oib|nip|krs|regon|cui|инн|огрн|эгрпоу|єдрпоу|бин|унп|法人番号|統一編號|统一社会信用代码|사업자등록번호)(?![\p{L}])[\s.:#№-]{0,4}(?:[A-Z]{0,3}[\s-]?\d[\d\s./-]{0,30}[a-z]?|[A-Z\d]{15,21})[)\]]?$/iu;
const ENDS_IN_NUMBER = /\d[a-z]{0,2}[)\]]?$/i;
/** The person that a firm of one person belongs to: `Inh. Pat Doe`, `v/Pat Doe`, `Prop: Pat Doe`. */
const OWNER =
  /(?<![\s,(–-])[\s,(–-]+(?:[Ii]nh\.|[Ii]nh(?:aber(?:in)?)?\s?:|[Ii]nhaber(?:in)?|[Pp]rop(?:rietor|r)?\s?[.:]|[Oo]wner\s?:|[Vv]\/|vl\.|[Tt]itolare\s?:?|[Ii]nnehavare\s?:?|[Ee]igenaar\s?:)\s?(?=\p{Lu}\p{L}*[\s.])[^()]{2,80}\)?$/u;
/** The seat of the company itself, set off from its name: ` - Head Office`, ` (HQ)`. */
const HEAD_OFFICE =
  /(?<!\s)\s*(?:\s[-–—]\s|[,(])\s?(?:(?:corporate|global|world|european|emea|us|uk|regional|north american)\s)?(?:head ?office|head ?quarters?|hq|corporate office|main office|hauptsitz|(?:firmen|unternehmens)?zentrale|hauptverwaltung|siège(?: social)?|sede (?:central|social|legale|principale?)|oficina central|casa matriz|matriz|hoofdkantoor|huvudkontor|hovedkontor|pääkonttori|genel merkez|головной офис|本社|总部|總部|總公司|总公司|본사|สำนักงานใหญ่)\)?$|(?<!\s)\s+(?:本社|总部|總部|본사|สำนักงานใหญ่)$/iu;
const TRADING_AS =
  /\s\(?(?:d\s?\/\s?b\s?\/\s?a\/?|d\.b\.a\.?|dba|t\s?\/\s?as?|o\s?\/\s?a|(?:operating|trading|carrying on business|doing business) (?:as|under the (?:name|style)(?: and style)?(?: of)?)|c\.?o\.?b\.? as|a\/k\/a|aka|a\.k\.a\.?|also known as|(?:t\.?\s?)?h\.?\s?o\.?\s?d\.?\s?n\.?|handelend onder de na(?:am|men)|f\.\s?a\.\s?s\.(?:\s?n\.)?|(?:faisant affaires?|exerçant) sous(?: le nom| la raison sociale| l['’]enseigne)?(?: de)?|nombre comercial|nome fantasia|enseigne|(?:firmierend|handelnd) (?:als|unter))(?:\s*:\s*|\s+)(?=\S)/iu;
const FORMER =
  /(?<![\s,(])[\s,(]+(?:f\/k\/a|fka|formerly(?: known as)?|previously(?: known as)?|n\/k\/a|vormals|ehemals|anciennement)\s[^]+$/iu;
/** Before the name of a firm in India and Pakistan, in German lists, and in old letters. */
const MESSRS = /^(?:m\s?\/\s?s\b\.?|messrs\b\.?|fa\.)\s*(?=\S)/iu;
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
  (name) => behind(name, OWNER, 'descriptor'),
  (name) => behind(name, HEAD_OFFICE, 'descriptor'),
  quotes,
];

function behind(name: string, pattern: RegExp, kind: RemovalKind): Cut | undefined {
  const found = pattern.exec(name);
  return found && found.index > 0 ? { rest: name.slice(0, found.index), text: found[0].trim(), kind } : undefined;
}

/** The number of a register, set off from the name or behind a form. `endsWithForm` tells of the text before. */
export function registerNumber(name: string, endsWithForm: (text: string) => boolean): Cut | undefined {
  const found = ENDS_IN_NUMBER.test(name) ? NUMBER.exec(name) : null;
  if (!found || found.index === 0) return undefined;
  const rest = name.slice(0, found.index);
  return /^\S/.test(found[0]) || endsWithForm(rest) ? { rest, text: found[0].trim(), kind: 'descriptor' } : undefined;
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
  const at = name.search(/\s[|¦｜‖•]\s/u);
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
  /(?<![\s,/-])[\s,/-]+(?:\(?(?:class|cl\.?|series|ser\.?) [A-Z]\d?\)?(?: (?:common stock|ordinary shares|shares))?|ADR|ADS|GDR|BDR|DRC|CDI|pref(?:erred)?|(?:common|ordinary) (?:stock|shares)|ORD(?: [\d.]{1,6}P?)?|(?:NA )?O\.\s?N\.|(?:\p{L}+ )?branch|[A-D])\/?$/iu;
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
    const place =
      inside !== undefined && (isPlace(inside) || /^г\.\s?\p{Lu}/u.test(inside) || (formGone && /^[A-Z]{1,2}$/.test(inside)));
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

/** What a firm does, as registers of the former Yugoslavia write it: behind the form (`Zvijezda d.o.o. za trgovinu`), or in small letters before it (`Zvezda, trgovina in storitve, d.o.o.`). */
const TRADE_BEHIND = /(?<=\b[dD]\.\s?(?:[oO]\.\s?[oO]|[dD])\.?|\b[jJ]?(?:doo|DOO))\s+(?:za\s+\p{Ll}|ZA\s+\p{Lu})[^()]{2,120}$/u;
const TRADE_BEFORE = /(?<![\s,]),\s+\p{Ll}[\p{L}\s.,-]{2,80}$/u;
const YUGOSLAV = new Set(['doo', 'jdoo', 'dd', 'sp', 'kd', 'dno', 'zoo']);
/** The partners of an Italian firm: `Stella di Mario Verdi & C. S.n.c.` */
const ITALIAN_PARTNERS =
  /(?<!\s)\s(?:di|dei|del|della|dello|degli|dell['’])\s?\p{Lu}[^&]{1,60}\s(?:&|e)\s(?:C\.?|c\.?|figli|F\.lli)$/u;
const OF_PARTNERS = new Set(['snc', 'sas', 'sapa']);

/** `Stella S.n.c. di Mario Verdi e C.`: the form stands before the partners. */
const FORM_OF_PARTNERS =
  /\s(?:s\.\s?n\.\s?c\.?|snc|s\.\s?a\.\s?s\.?|sas)\s(?:di|dei|del|della|dello|degli|dell['’])\s?\p{L}[^]{2,60}$/iu;
/** `Acme Pty Ltd as trustee for The Doe Family Trust`. */
const TRUSTEE = /\s(?:as trustees? (?:for|of)|atf|a\.t\.f\.|t\/f)\s[^]{2,120}$/iu;

/** What stands beside a form of some countries. @param form the folded letters of the one that was taken off the end. */
export function besideForm(name: string, form: string | undefined): Cut | undefined {
  const trade =
    behind(name, TRADE_BEHIND, 'descriptor') ??
    behind(name, FORM_OF_PARTNERS, 'legal_form') ??
    behind(name, TRUSTEE, 'descriptor');
  if (trade || form === undefined) return trade;
  if (YUGOSLAV.has(form)) return behind(name, TRADE_BEFORE, 'descriptor');
  return OF_PARTNERS.has(form) ? behind(name, ITALIAN_PARTNERS, 'descriptor') : undefined;
}

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
