import type { SignalKind } from '@modernleads/contracts';
import { isTitled, type Mention, mentionsOf } from '../names';
import type { Told } from './actor';
import { COMPANY_NOUNS, PLAIN_WORDS } from './frame-words';
import { OTHERS, OUR, WE } from './phrases';
import { isOwnSpeech, shortLead, TAKEN_BACK } from './lead';
import { remembered } from './remembered';
import { TRIGGERS } from './triggers';
import { anyOf } from './words';

/** Of a sentence in signs: what stands before the verb and makes it somebody's, or nobody's. */
const CJK_FRAME =
  /様|さま|氏は|事例|導入|业界|業界|客户|案例|传闻|噂|もし|如果|假如|とは|計画(?!ツール|ソフト|システム|アプリ)|予定|検討|否定|否认|고객|사례|업계|계획(?!\s(?:도구|툴|소프트웨어|프로그램|시스템))|예정|검토|[「“"『][^」”"』]{0,200}$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Texts of at most 400 characters. */
const POST_AT =
  /(?:\s(?:of|at|bei|von|der|des|chez|du|di|del|della|van|bij|w|hos|på)|(?<!\p{Lu}\p{L}{0,30})\s(?:de|da|do|af|av))\s(?:the\s|la\s|le\s|het\s|de\s)?(\p{Lu}[\p{L}\p{N}&.’'-]{0,40})/gu;
export const DEPARTMENTS =
  /^(?:\p{L}{0,16}(?:ologie|ologia|ología|produktion|fertigung|entwicklung|montage|technik|logistik|abteilung|konstruktion|planung|verwaltung|buchhaltung|forschung|instandhaltung|qualitätssicherung|beschaffung|digitalisierung|kommunikation|administration|prozesse|anwendungstechnik|werkstatt|arbeitsvorbereitung)|einkauf|einkaufs|verkauf|verkaufs|vertrieb|service|kundendienst|chief|managing|general|vice|president|head|director|operating|executive|commercial|ceo|sales|marketing|products?|engineering|quality|procurement|purchasing|production|manufacturing|logistics|laborator(?:y|ies)|microbiology|chemistry|biology|maintenance|services?|supply|export|digital|sustainability|projects?|process(?:es)?|analytics|innovation|training|facilities|regulatory|clinical|fleet|networks?|software|applications?|technical|field|partnerships|public|internal|development|delivery|planning|safety|health|risk|audit|tax|treasury|accounts?|distribution|warehousing|retail|wholesale|media|content|brand|growth|talent|culture|finance|operations|people|customers?|revenue|legal|it|hr|staff|technology|human|business|research|data|design|strategy|support|security|compliance|communications|vertriebs?|technik|personal|produkt|finanzen|cfo|cto|coo|cmo|cro|europe|emea|germany|france|dach|uk|us|americas|asia|apac|directors|geschäftsführung|gruppe)$/iu;
const EMPLOYS =
  /^(?:appoints|names|hires|promotes|welcomes|ernennt|ernannte|beruft|berief|holt|nomme|accueille|nombra|nombró|ficha|fichó|incorpora|incorporó|nomina|nominò|nomeia|nomeou|contrata|contratou|benoemt|benoemde|mianuje|mianował[ao]?|powołuje|powołał[ao]?|utser|utsåg|utnämner|anställer|rekryterar|udnævner|udnævnte|ansætter|ansatte)$/iu;
const JOINS =
  /^(?:joins?|joined|joining|becomes|succeeds|wird|verstärkt|rejoint|devient|prend|entra|arriva|assume|wordt|treedt|dołącza|dołączyła?|objął|objęła|obejmuje|został[ao]?|übernimmt|blir|bliver|tillträder|tiltræder|overtager|börjat|begynt|begyndt|incorporado|asumido|valts|utsetts|utnämnts|anställts|befordrats)$/iu;
const HAS = /(?<!\p{L})(?:has|have|hat|haben|ont|ha|han|hanno|heeft|hebben|har)\s$/iu;
/** `Foo a nommé …`. Texts of at most 400 characters. */
const HAS_NAMED = /(?<!\p{L})a\s(?:nommé|promu|recruté|embauché|désigné)$/iu;
const EMPLOYED = /^(?:ernannt|berufen|bestellt|benoemd|aangesteld)$/iu;
const ACTIVE = /(?<!\p{L})(?:hat|haben|heeft|hebben)\s/u;
/** Who appoints for a company. Texts of at most 400 characters. */
const BOARD = anyOf(
  '\\p{L}{0,12}board|directors|shareholders|aufsichtsrat|verwaltungsrat|vorstand|gesellschafter|conseil|comité|actionnaires|consejo|junta|consiglio|soci|conselho|raad|bestuur|rada|zarząd|styrelsen?|bestyrelsen?|ägarna',
);
const OWN_BOARD = new RegExp(`${BOARD.source}(?!\\s(?:of|der|des|von|de|du|di|del|della|da|do|van|af|på|av)\\s)`, 'iu');
/** What follows is of a time before. */
const BEFORE_THAT =
  /(?<!\p{L})(?:after|previously|formerly|before|from|who|where|succeed\p{L}*|replac\p{L}*|follow\p{L}*|nach|zuvor|nachfolge\p{L}*|après|succède|tras|dopo|na|após|po|efter|tidigare|tidligere|efterträder|efterfølger|från|fra)(?!\p{L})/iu;
/** Texts of at most 400 characters. */
const SOMEBODY_OF = /\p{Lu}\p{L}{1,30}\s\p{Lu}\p{L}{1,30}\s(?:of|from|at|von|de|di|da|van)\s$/u;
const AUXILIARY =
  /^(?:has|have|is|are|and|é|hat|haben|ist|wird|und|a|ont|est|et|ha|han|es|y|è|sono|von|van|de|der|da|di|del|la|le|el|e|tem|foi|heeft|is|en|jest|została?|i|har|är|er|och|og|blir|bliver)$/u;
/** Texts of at most 400 characters. */
const IN_A_PLACE =
  /(?<=\s(?:in|near|to|nach|bei|à|en|a|w|em|i|till|til)\s|(?<!\p{L})(?:our|unser\p{L}{0,2}|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze?|vår|vores)\s(?:\p{Ll}{2,12}\s){0,2})\p{Lu}\p{L}{1,30}(?:\s\p{Lu}\p{L}{1,30})?/gu;
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
};
/** `has to obtain` has not, but who has to raise prices does. Texts of at most 400 characters. */
const MUST =
  /(?<!\p{L})(?:(?:has|have|needs?)\sto|must|muss|müssen|doit|doivent|devons|debe|deben|tem\sde|ha\sde|deve|devono|moet|moeten|musi|måste)\s$/iu;
/** `GHENT, 12 November 2026 (PRESS AGENCY) – `, before the text. */
const DATELINE = /^.{0,60}(?:19|20)\d\d(?:年\d{1,2}月\d{1,2}日)?\.?\s?(?:\([^()]{1,40}\)\s?)?(?:[–—:/]|--?\s)\s?/u;
/** `was to open` did not. Texts of at most 400 characters. */
const HAD_TO = /(?:was|were|had)\sto\s$/iu;
/** `Ada Doe (Foo): we …`. Texts of at most 400 characters. */
export const SPEAKER = /\p{Lu}\p{L}{1,30}\s?(?:\([^()]{1,80}\))?\s?:\s(?:we|wir|nous|hemos|abbiamo|wij|my|nós)\s/iu;
const APPOSITION = /,\s[^,]{2,120},(?=\s)/gu;
const PARENTHESES = /\s?\([^()]{1,80}\)/gu;
/** Words of at most 60 characters. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}.’'-]{0,59}/gu;
const ELISION = /^(?:[ldscnjm]|qu|dell|all|nell|un)[’']/u;
/** `Acme’s`, and a full stop. Words have at most 60 characters. */
const ENDING = /[’']s?$|[.-]{1,3}$/u;
const DESCRIBED = 6;
const MANY_NAMES = 8;

/**
 * Whether a sentence reports as a fact what its verb at `at` says: before the verb stand names and words of a plain report and nothing else, nobody is
 * quoted, and nothing behind the verb takes it back. What the rules do not know is no report.
 */
export function isPlainReport(told: Told, kind: SignalKind, at: number, end: number): boolean {
  const { sentence, names, ownHeadline } = told;
  if (isInQuotes(sentence, at) || TAKEN_BACK.test(sentence.slice(end))) return false;
  const mentions = mentionsOf(sentence, names, isTitled(sentence, names), () => true);
  const before = mentions.filter((mention) => mention.at < at);
  if (CJK.test(sentence)) return !CJK_FRAME.test(sentence.slice(0, at));
  const namesOthers =
    kind === 'leadership' ||
    kind === 'partnership' ||
    kind === 'event' ||
    (kind === 'funding' && /^backs$/iu.test(sentence.slice(at, end))) ||
    (ownHeadline && (kind === 'launch' || kind === 'pricing')) ||
    ((kind === 'acquisition' || kind === 'award') && before.length === 0);
  const lead = sentence.slice(0, at);
  if (kind === 'leadership' && isElsewhere(told, before, at, end)) return false;
  const isToldByOwner = before.some(({ afterPreposition }) => !afterPreposition) && !OTHERS.test(lead);
  if (
    HAD_TO.test(lead) ||
    (kind !== 'pricing' && MUST.test(lead)) ||
    (SPEAKER.test(lead) && !isToldByOwner && !isOwnSpeech(lead))
  )
    return false;
  const { from, to } = shortLead(lead, before);
  const rest = withoutNames(lead.slice(0, to), before, from);
  return isPlain(kind === 'expansion' ? ` ${rest}`.replace(IN_A_PLACE, ' ') : rest, namesOthers && !WE.test(lead));
}

/** Whether somebody of the prospect has a post elsewhere: `Ada Doe of Acme named president of the Guild`, `our chairman joins the board of Foo`. */
export function isElsewhere({ sentence, names }: Told, before: readonly Mention[], at: number, end: number): boolean {
  const [lead, verb, behind] = [sentence.slice(0, at), sentence.slice(at, end), sentence.slice(end)];
  const isEmployer = (mention: Mention): boolean => !mention.afterPreposition || BOARD.test(lead.slice(0, mention.at));
  const isOwn = before.some(isEmployer) || (before.length > 0 && OWN_BOARD.test(lead)) || WE.test(lead) || !/\p{Lu}/u.test(lead);
  if (
    !isOwn &&
    (EMPLOYS.test(verb) ||
      HAS.test(lead) ||
      HAS_NAMED.test(lead + verb) ||
      (EMPLOYED.test(verb) && ACTIVE.test(lead)) ||
      /^\s(?:our|its|unser|notre|nuestr|nostr|noss|ons|nasz)/iu.test(behind)) &&
    !JOINS.test(verb)
  )
    return true;
  const [now = ''] = behind.split(BEFORE_THAT, 1);
  const own = names.map((name) => name.split(' ', 1)[0]);
  // `is our new Head of Polymers`.
  if (OUR.test(verb)) return false;
  const posts = [...now.matchAll(POST_AT)].map(({ 1: name = '' }) => name.replace(/[’']s?$|\.$/u, ''));
  if (posts.some((name) => !own.includes(name) && !DEPARTMENTS.test(name))) return true;
  return names.some((name) => lead.includes(name) && SOMEBODY_OF.test(lead.slice(0, lead.indexOf(name))));
}

/** The text without the names of the prospect, what describes it before them, appositions and parentheses. */
function withoutNames(text: string, mentions: readonly { readonly at: number; readonly end: number }[], start: number): string {
  let rest = '';
  let from = Math.max(start, DATELINE.exec(text)?.[0].length ?? 0);
  for (const { at, end } of mentions) {
    if (at < from) continue;
    rest += `${withoutDescription(text.slice(from, at))} `;
    from = end;
  }
  return `${rest}§${text.slice(from)}`
    .replace(PARENTHESES, ' ')
    .replace(/§\s?,\s[^,]{2,120},(?=\s)/gu, ' ')
    .replace(APPOSITION, ' , ');
}

/** `the Hamburg logistics start-up ` before a name. */
function withoutDescription(text: string): string {
  const words = text.trimEnd().split(' ');
  const noun = (words.at(-1) ?? '').toLowerCase();
  if (![noun, noun.split('-').at(-1) ?? ''].some((one) => COMPANY_NOUNS.has(one)) || words.length > DESCRIBED) return text;
  return words.some((word) => /[,:;.!?“”"]/u.test(word)) ? text : '';
}

function isPlain(text: string, namesOthers: boolean): boolean {
  let named = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    const plain = lower.replace(ELISION, '').replace(ENDING, '');
    if ([plain, lower, lower.replace('’', "'")].some(isPlainWord) || plain.split('-').every(isPlainWord)) continue;
    const isName =
      /^\p{Lu}/u.test(word.replace(ELISION, '')) &&
      !(/^\P{L}*$/u.test(text.slice(0, index)) && beginsOnly(text.slice(index + word.length)));
    if (!namesOthers || !isName || (named += 1) > MANY_NAMES) return false;
  }
  return true;
}

const isPlainWord = (word: string): boolean => PLAIN_WORDS.has(word) || isEventWord(word);

/** Whether the first word of a sentence has its capital letter only for that: a small word follows it that is no verb, as in `Looking for …`. */
function beginsOnly(rest: string): boolean {
  const next = /^\s(\p{Ll}\p{L}{0,30})/u.exec(rest)?.[1];
  return next !== undefined && !isEventWord(next) && !AUXILIARY.test(next);
}

/** `introduces` before `new pricing`, or `Finanzierungsrunde` before `abgeschlossen`. */
const isEventWord = remembered((word) =>
  TRIGGERS.some(({ says, of }) => says.exec(word)?.[0] === word || of?.exec(word)?.[0] === word),
);

/** Whether a place stands between quotation marks, or behind one that is not closed. */
const isInQuotes = (sentence: string, at: number): boolean => closingAfter(sentence.slice(0, at)) !== '';

/** The signs that close the quotation that is open behind a text; empty: none is. @param closing those that did before it */
export function closingAfter(text: string, closing = ''): string {
  let open = closing;
  for (const sign of text) {
    if (open === '') open = PAIRS[sign] ?? '';
    else if (open.includes(sign)) open = '';
  }
  return open;
}
