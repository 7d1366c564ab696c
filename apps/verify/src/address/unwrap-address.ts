import { parseAddress } from './address';
import { isTopLevel } from './address-lists';

/** Full-width forms of printable ASCII, which lie this far above it. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const FULL_WIDTH_OFFSET = 0xfee0;
/** What keyboards and word processors write instead of an ASCII character. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/\uFE6B|&#0{0,5}64;|&#x0{0,5}40;|&commat;/giu, '@'],
  [/[\u2024\u3002\uFE52\uFF61]|&#0{0,5}46;|&#x0{0,5}2e;|&period;/giu, '.'],
  [/[\u00B4\u02B9\u02BC\u2018\u2019\u201A\u201B\u2032\u275B\u275C]/gu, "'"],
  [/[\u201C-\u201F\u2033\u275D\u275E\u301D-\u301F]|&quot;/gu, '"'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63]/gu, '-'],
  [/[\u00AB\u2039\u27E8\u27EA\u3008\u300A]|&lt;/gu, '<'],
  [/[\u00BB\u203A\u27E9\u27EB\u3009\u300B]|&gt;/gu, '>'],
  [/[\u300C\u300E\u3010\u3014]/gu, '['],
  [/[\u300D\u300F\u3011\u3015]/gu, ']'],
];
/** Characters without a width. Between two letters beyond ASCII, ZWNJ and ZWJ belong to a name. */
const INVISIBLE =
  /(?![\u200C\u200D])\p{Cf}|(?<!\P{ASCII})[\u200C\u200D]|[\u200C\u200D](?!\P{ASCII})|[\u034F\u115F\u1160\u3164]/gu;

const SCHEME = /^(mailto|e-?mail|smtp|sip)\s{0,3}:(?:\/\/)?\s{0,3}/iu;
/** HTML around an address; `<a@normal.test>` is none. */
const TAGS = /<\/?(?:a|b|br|div|i|li|p|span|td)(?:\s[^<>]{0,300})?\/?>/giu;
/** `Ada <ada@normal.test>`, `[ada@normal.test](mailto:…)`, `ada@normal.test [mailto:…]`, `ada@normal.test (Ada)`, `Ada Quist ada@normal.test`. */
const ENCLOSED = [
  /^[^<>]*<([^<>@]*@[^<>]*)>[^<>]*$/u,
  /^\[([^\][@]*@[^\][]*)\]\([^()]*\)$/u,
  /^([^\][@\s]*@[^\][\s]*)\s?\[mailto:[^\][]*\]$/iu,
  /^([^()@]*@[^()]*)\([^()]*\)$/u,
  /^(?:[\p{L}.'-]{1,40}\s+){2,4}(\S{1,64}@\S+)$/u,
];
const QUOTED_LOCAL = /^"(?:[^"\\]|\\.)*"@/u;
const EDGES = /^[\p{Zs}\t"'`<([{,;:.\u2022\u00B7]+|(?<![\p{Zs}\t"'`>)\]},;:.!?/\u2026])[\p{Zs}\t"'`>)\]},;:.!?/\u2026]+$/gu;
const AT = /\s{0,3}[([{<]\s{0,3}(?:at|@)\s{0,3}[)\]}>]\s{0,3}/giu;
const DOT = /\s{0,3}[([{<]\s{0,3}(?:dot|\.)\s{0,3}[)\]}>]\s{0,3}/giu;

/**
 * The address in a text, without the marks that mail programs, web pages and word processors put around or into it: brackets, quotes,
 * display names, `mailto:`, characters without a width, full-width forms, `(at)`. The result need not be valid; a valid address without such
 * marks is returned as it is.
 * @param text at most a few hundred characters.
 */
export function unwrapAddress(text: string): string {
  const plain = inAscii(text).trim();
  const address = withoutApostrophe(parseAddress(plain) ? plain : withoutMarks(plain));
  return address === text ? text : address.replace(/^"([\w.+-]+)"@/u, '$1@');
}

function inAscii(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
  return LOOK_ALIKES.reduce((plain, [likes, ascii]) => plain.replace(likes, ascii), narrow).replace(INVISIBLE, '');
}

/** Spreadsheets put an apostrophe before what is text. */
function withoutApostrophe(address: string): string {
  return address.replace(/^['`]+(?=[^'`@])/u, '');
}

function withoutMarks(text: string): string {
  const shown = withoutTags(text);
  const spelled = shown.includes('@') ? shown : spelledOut(shown.replace(/%40/u, '@').replace(AT, '@').replace(DOT, '.'));
  const enclosed = ENCLOSED.reduce((inner, pattern) => pattern.exec(inner)?.[1]?.trim() ?? inner, withoutScheme(spelled));
  const bare = withoutScheme(enclosed);
  const edged = QUOTED_LOCAL.test(bare)
    ? bare.replace(/(?<![\p{Zs}\t>)\]},;:.!?'"])[\p{Zs}\t>)\]},;:.!?'"]+$/u, '')
    : bare.replace(EDGES, '');
  return withoutGap(withoutScheme(edged).replace(/\s{0,3}@[\s@]{0,3}/u, '@'));
}

/** `ada at acme dot com`, where nothing else is said. */
function spelledOut(text: string): string {
  const [, local, host] = /^([\w.+-]{1,64}) at ([\w-]{1,63}(?:(?: dot |\.)[\w-]{1,63}){1,4})$/iu.exec(text) ?? [];
  return local && host ? `${local}@${host.replace(/ dot /giu, '.')}` : text;
}

/** `ada@acme .com`, `ada@acme. com`: nothing but a top-level domain follows. */
function withoutGap(address: string): string {
  const [, before = '', ending = ''] =
    /^([^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){0,3})\s?\.\s?((?:com?\.)?[a-z]{2,10})$/iu.exec(address) ?? [];
  return ending && /\s/u.test(address) && isTopLevel(ending.toLowerCase().replace(/^.*\./, '')) ? `${before}.${ending}` : address;
}

/** The address may stand in the link alone. */
function withoutTags(text: string): string {
  const shown = text.replace(TAGS, ' ').trim();
  return shown === text || shown.includes('@') ? shown : (/mailto:([^"'?\s<>]+)/iu.exec(text)?.[1] ?? text);
}

/** A link may also name a subject. */
function withoutScheme(text: string): string {
  return SCHEME.test(text) ? text.replace(SCHEME, '').replace(/\?.*$/su, '') : text;
}
