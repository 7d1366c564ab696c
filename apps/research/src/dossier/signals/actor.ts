import type { SignalKind } from '@modernleads/contracts';
import { isTitled, type Mention, mentionsOf } from '../names';
import { PLAIN_WORDS } from './frame-words';
import { isOpening } from './lead';
import { OTHERS, OUR, PARTNERS, UNCERTAIN, WE } from './phrases';
import { remembered } from './remembered';
import { TRIGGERS } from './triggers';
import { anyOf } from './words';

/** Whose event a sentence tells. `unclear`: it does not say. */
export type Actor = 'prospect' | 'other' | 'unclear';

/** A sentence and what is known of the place where it stands. */
export interface Told {
  readonly sentence: string;
  /** Names of the prospect. */
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** `we` is the prospect: it is the prospect's own page and nobody else is quoted. */
  readonly ownWords: boolean;
  /** A headline of the prospect's own news: its subject may be left out. */
  readonly ownHeadline: boolean;
}

/** Where a clause begins anew: behind one of these its subject follows. Texts of at most 400 characters. */
const RESET = /[:;–—|]\s|\s-\s|(?<!\p{L})(?:that|dass|daß|que|che|dat|że|iż|which|because|weil|after|nachdem)\s/giu;
const APPOSITION = /,\s[^,]{2,90},/gu;
const PARENTHESES = /\s?\([^()]{1,80}\)/gu;
const QUOTED = /[“„"«「][^”“"»」]{3,400}[”“"»」]|»[^»«]{3,400}«/gu;
const BY = anyOf('by|von|vom|par|por|pela|pelo|da|dalla|dal|door|przez|av|af', 'によって|により|被');
/** Where somebody begins to work. */
const TO = anyOf('joins?|joined|at|of|bei|zu|rejoint|chez|de|en|in|bij|do|w|a|da|na|no|to|der|von|van|på|hos|för|i|till|til');
/** Verbs of an employer. */
const APPOINTS = anyOf(
  'appoints?|names?|hires?|hired|promotes?|promoted|welcomes?|welcomed|ernennt|beruft|holt|begrüßt|nomme|accueille|nombra|ficha|incorpora|nomina|nomeia|nomeou|contrata|contratou|benoemt|stelt|mianuje|powołuje|powołał[ao]?|utser|utnämner|rekryterar|anställer|udnævner|ansætter',
);
/** Verbs of whoever has a new head: `Havnen får ny direktør`. Texts of at most 400 characters. */
export const GETS =
  /(?<!\p{L})(?:gets?|has|have|bekommt|erhält|hat|krijgt|heeft|får|fik|fick|har|obtient|reçoit|tiene|estrena|ottiene|tem|ganha|ma|dostaje|saa|má|got|haben|bekam|kreeg|fått|fået|ha|ganhou|dostał[ao]?|sai|dostal[ao]?)\s(?:(?:an?|the|eine?n?|une?|una|uma|et|en|ett|zijn|haar|sin|sitt)\s)?$/iu;
const BARE =
  /^(?:\s|[\d\p{P}\p{S}]|(?:now|today|just|new|news|press|release|introducing|announcing|it’s|here|neu|heute|jetzt|nouveau|nouveauté|nuevo|nueva|novedad|nuovo|nuova|novità|novo|nova|novidade|nieuw|nowość|nowa|nowy|ny|nytt|nyt|nyhet|nyhed|nu|idag|i dag|officially|finally|proudly|ab sofort|the|die|der|das|le|la|el|il|o|a|新|お知らせ|プレスリリース|本日|今日)(?!\p{L}))*$/iu;
/** Clauses have at most 400 characters. */
const PRONOUN =
  /(?<!\p{L})(?:it|she|he|they|es|sie|er|elle|il|ella|lei|ela|ona|on|hon|han|hun)\s{0,2}(?:has|have|hat|a|ha|tem|heeft|har)?\s{0,2}$/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The owner of the site is the subject. */
const CJK_WE = /^(?:当社|弊社|我们|我司|我公司|本公司)[はが、，]?/u;
/** Verbs of one's own deeds, and of nobody else's. */
const CJK_HUMBLE = /(?:いたしました|致しました|させていただ|でございます)/u;
/** Somebody who is named with respect, or acts by name. */
const CJK_OTHER = /様|さま|氏|社[はが]|されました/u;
/** A subject, or a company, is named. */
const CJK_SUBJECT = /[は、]|^\p{Script=Hangul}{2,16},|社|公司|(?<!\p{L})[A-Z]\p{L}+(?:が|，)/u;
/** Only a rule or a prize stands there: `ISO 27001`, `2026年グッドデザイン賞を`. Clauses have at most 400 characters. */
const CJK_THING =
  /^(?:[\p{P}\s]|喜报|公告|关于|正式|成功|顺利|再次|このたび|この度|新たに|国際規格|国際|国际|国际标准|情報セキュリティ|品質|環境|食品安全|マネジメントシステム|管理体系|の|국제|표준|정식|품질경영시스템|정보보호)*(?:(?=[A-Za-z\d])[A-Za-z\d\s/:-]{2,40}|プライバシーマーク)?[」』]?\s?の?(?:认证|認証|認定|登録|体系认证|인증|인증을)?(?:を|の)?\s?$|^[^がは様、，社]{2,40}[賞奖](?:を|に)?$|^(?:\d{4}년?\s)?\p{Script=Hangul}{2,12}상을?\s?$/u;
/** Where, and what: `福岡に新倉庫を`. Clauses have at most 400 characters. */
const CJK_PLACE = /^(?:このたび|この度)?、?\p{Script=Han}{1,8}(?:に|で)[^がはもに様社、，]{2,24}を$/u;
const AVAILABLE =
  /available|out of beta|verfügbar|disponible|disponibile|disponível|beschikbaar|dostępn|tillgänglig|tilgængelig|here|ist da|sind da|提供開始|上线/iu;
/** What arrives by itself: `Winter is here`. */
const CALENDAR = anyOf(
  'winter|spring|summer|autumn|fall|christmas|easter|holidays?|season|\\p{L}{0,12}\\sday|weekend|snow|frost|new\\syear|harvest|winter|frühling|frühjahr|sommer|herbst|weihnacht(?:en|szeit)?|ferien|urlaubszeit|adventszeit|schnee|hiver|printemps|été|automne|noël|vacances|neige|invierno|primavera|verano|otoño|navidad|inverno|estate|autunno|natale|verão|natal|herfst|zomer|lente|kerst|vinter(?:n)?|sommar(?:en)?|våren|hösten|jul(?:en)?|zima|wiosna|lato|jesień|święta',
);
/** Verbs of who changes prices: `Foo raises prices`. Texts of at most 400 characters. */
const ACTS =
  /^(?:rais|lower|cut|increas|updat|chang|erhöh|senk|augment|baiss|sub|baj|aument|abbass|verho|verla|podn|obni|höj|sänk|hæv|hev|sæn)/iu;
/** Clauses have at most 400 characters. */
const NAMED = /(?<!\p{L})\p{Lu}\p{L}/u;
/** Clauses have at most 400 characters. */
const TWO_NAMES = /\p{Lu}\p{L}{1,30} \p{Lu}/u;
/** Clauses have at most 400 characters. */
const NAME_BEHIND_COMMA = /,\s[^,]{0,80}\p{Lu}\p{L}{1,30}\s{0,2}$/u;
/** Kinds of which the prospect may be the object: `named Acme a leader`. */
const EITHER_SIDE: ReadonlySet<SignalKind> = new Set(['acquisition', 'award', 'leadership']);

/** Whether a word may be the verb behind a name. */
export const isVerb = (word: string): boolean => /^\p{L}{3,20}$/u.test(word) && isEventful(word.toLowerCase());
const isEventful = remembered((word) => TRIGGERS.some(({ says }) => says.test(word)));

/** Whose event it is that a trigger at `at` to `end` tells. */
export function actorOf(told: Told, kind: SignalKind, at: number, end: number): Actor {
  const { sentence, names, others } = told;
  const mentions = mentionsOf(sentence, names, isTitled(sentence, names), isVerb).filter(
    (mention) => !isQuoted(sentence, mention.at),
  );
  const named = others.some((other) => other.length > 2 && sentence.includes(other) && !names.includes(other));
  if (kind === 'partnership') return partner(told, mentions, named, at);
  const start = clauseStart(sentence, at);
  const clause = bare(sentence.slice(start, at));
  // `Our customer has a new boss: Ada Doe was appointed …`.
  const tellsOfOthers = start > 0 && OTHERS.test(sentence.slice(0, start)) && !WE.test(clause);
  if (tellsOfOthers && !mentions.some((mention) => mention.at < at)) return 'other';
  const isObjectOf = isObject(mentions, sentence, end);
  if (OTHERS.test(clause) || PARTNERS.test(clause) || (named && !isObjectOf)) return 'other';
  if (told.ownWords && (CJK_WE.test(sentence) || (CJK_HUMBLE.test(sentence) && !CJK_OTHER.test(sentence)))) return 'prospect';
  const own = mentions.filter((mention) => mention.at >= start && mention.at < at);
  if (isNominal(kind, sentence.slice(at, end)) && mentions.some((mention) => isRecipient(sentence, mention, kind)))
    return 'prospect';
  const subject = own.find(({ afterPreposition }) => !afterPreposition);
  if (subject) return hasOtherSubject(bare(sentence.slice(subject.end, at)), isTitled(sentence, names)) ? 'other' : 'prospect';
  const place = { start, at, end, clause, mentions };
  if (isSpeaker(told, place)) return 'prospect';
  if (isObjectOf && EITHER_SIDE.has(kind)) return 'prospect';
  if (kind === 'leadership' && isEmployer(told, place)) return 'prospect';
  if (PRONOUN.test(clause) && mentions.some((mention) => mention.at < start && !mention.afterPreposition)) return 'prospect';
  if (BARE.test(clause)) return withoutSubject(told, kind, place);
  if (isOpening(clause) && mentions.some((mention) => mention.at === end + 1 && !/ing$/u.test(sentence.slice(at, end))))
    return 'prospect';
  if (own.length === 0 && isOwnHeadline(told, kind, place)) return 'prospect';
  return mentions.length || !told.ownWords || /\p{Lu}/u.test(clause.slice(1)) ? 'other' : 'unclear';
}

const NOMINAL = anyOf(
  'aumento\\sd[ie]\\scapitale?|ampliación\\sde\\scapital|augmentation\\sde\\scapital|kapitalerhöhung|round|runde|finanzierungsrunde|wachstumskapital|investering|financieringsronde|ronda|rodada|levée|tour|series|série|seria|serie|financing|funding|investment|finansowaniem|finansowanie|runda|backs|für|for|pour|para|per|dla|nueva?|nov[oa]|nuov[oa]|nouvelle|neue[rn]?|nieuwe|now[aąy]m?|new|premiera|launch|changes|ny|nya|nye',
);
const FUNDED = /(?:^|[\s(])(?:for|backs|für|pour|para|per|voor|dla|till|til)\s$/iu;
const RECIPIENT =
  /(?:^|[\s(])(?:for|to|of|at|backs|für|von|bei|pour|chez|de|para|da|do|per|di|in|voor|van|dla|w|od|på|hos|för|i|till|til)\s$/iu;

/** A headline without a verb: `€10 million for Acme`. */
const isNominal = (kind: SignalKind, says: string): boolean =>
  ['funding', 'leadership', 'launch', 'pricing'].includes(kind) && NOMINAL.test(says);

/** Whether a mention in a headline without a verb is whom it is about: `Neue CFO bei Acme`, but of money only who gets it. */
function isRecipient(sentence: string, { at, end }: Mention, kind: SignalKind): boolean {
  const before = sentence.slice(Math.max(0, at - 12), at);
  if (at === 0 && /^(?:,|\s(?:z|with|mit|avec|con|com|met|pricing)\s)/u.test(sentence.slice(end, end + 10))) return true;
  if (kind === 'funding') return FUNDED.test(before);
  return at === 0 || RECIPIENT.test(before) || (kind === 'leadership' && end === sentence.length);
}

/** Where a sentence has its verb, and what stands before it in its clause. */
interface Place {
  readonly start: number;
  readonly at: number;
  readonly end: number;
  readonly clause: string;
  readonly mentions: readonly Mention[];
}

/** `we`, on the prospect's own pages. */
function isSpeaker({ sentence, ownWords }: Told, { at, end, clause }: Place): boolean {
  return (
    ownWords &&
    !isQuoted(sentence, at) &&
    !SAID.test(sentence.slice(end)) &&
    (speaksOfItself(clause, sentence.slice(at, end)) || WE_BEHIND.test(sentence.slice(end)))
  );
}

/** `Vandaag lanceren we …`: the subject follows its verb. Texts of at most 400 characters. */
export const WE_BEHIND = /^\s(?:wir|we|wij|vi|jsme)(?!\p{L})/iu;

/** A headline of the own news whose subject is a product, a price or an event. */
function isOwnHeadline({ sentence, ownHeadline }: Told, kind: SignalKind, { at, end, clause }: Place): boolean {
  if (!ownHeadline) return false;
  if (kind === 'event') return true;
  if (kind === 'funding' && CJK.test(sentence))
    return !CJK_SUBJECT.test(clause) && !/\p{Lu}/u.test(clause.replace(/シリーズ[A-H]|시리즈\s?[A-H]|[A-H]轮/u, ''));
  if (kind === 'expansion' && CJK.test(sentence)) return CJK_PLACE.test(clause);
  if (kind === 'hiring' && CJK.test(sentence)) return !CJK_SUBJECT.test(clause) && !/様/u.test(clause);
  if (kind === 'launch' && CJK.test(sentence)) return !CJK_SUBJECT.test(clause);
  if ((kind === 'regulation' || kind === 'award') && CJK.test(sentence))
    return CJK_THING.test(clause) && !CJK_SUBJECT.test(clause);
  if (kind === 'launch') return AVAILABLE.test(sentence.slice(at, end)) && !CALENDAR.test(clause);
  return kind === 'pricing' && isOwnPrice(sentence, clause, at, end);
}

/** Whether a headline tells of prices of nobody else: `Foo raises prices`, `Carrier price increases`. */
function isOwnPrice(sentence: string, clause: string, at: number, end: number): boolean {
  if (CJK.test(sentence)) return !/[はが、様社]/u.test(clause);
  if (TWO_NAMES.test(clause) || (ACTS.test(sentence.slice(at, end)) && NAMED.test(clause))) return false;
  return (clause.match(/\p{L}{3,}/gu) ?? []).every((word) => !SELLERS.test(word));
}
/** Who sells to the prospect, or beside it. */
const SELLERS = anyOf(
  'carriers?|suppliers?|competitors?|energy|electricity|gas|fuel|diesel|postage|postal|vendors?|market|commodity|steel|paper|milk|\\p{L}{0,20}(?:dienste?n?|anbieter|hersteller|versorger|lieferanten)',
);

function clauseStart(sentence: string, at: number): number {
  let start = 0;
  for (const { 0: mark, index } of sentence.matchAll(RESET)) if (index + mark.length <= at) start = index + mark.length;
  return start;
}

const bare = (text: string): string => text.replace(PARENTHESES, ' ').replace(APPOSITION, ' ');

function isQuoted(sentence: string, at: number): boolean {
  return [...sentence.matchAll(QUOTED)].some(({ 0: quote, index }) => at > index && at < index + quote.length);
}

/** `… Foo, which in October `, right before a verb: Foo acts. Texts of at most 400 characters. */
const RELATIVE =
  /\p{Lu}[\p{L}\p{N}&.’'-]{0,30},\s(?:which|who|that|die|der|das|qui|lequel|laquelle|que|che|dat|która|który|które|som|joka|která|který)\s[^,]{0,120}$/u;

/** Whether somebody else stands between a name and its verb: `Acme gratuliert: …`, `Acme founder Ada Doe’s Foo raises`. */
function hasOtherSubject(between: string, titled: boolean): boolean {
  if (OTHERS.test(between) || RELATIVE.test(between)) return true;
  if (/['’]s\s\p{L}/u.test(between) && /\p{Lu}/u.test(between)) return true;
  // German nouns have capital letters, and so have most words of some headlines.
  if (titled) return false;
  return /,\s(?:\p{Ll}+\s)?\p{Lu}\p{L}+\s?$/u.test(between);
}

/** Somebody is quoted without quotation marks: `We opened a hub, says its COO`. Sentences have at most 400 characters. */
export const SAID = anyOf('says|said|sagt|sagte|erklärt|dit|explique|dice|afferma|diz|zegt|mówi|säger|siger');

function speaksOfItself(clause: string, verb: string): boolean {
  if (WE.test(verb)) return true;
  if (WE.test(clause)) return !NAME_BEHIND_COMMA.test(clause);
  return OUR.test(clause);
}

/** `Foo acquires Acme`, `named Acme a leader`, `is acquired by Acme`. */
function isObject(mentions: readonly Mention[], sentence: string, end: number): boolean {
  return mentions.some(({ at }) => {
    if (at < end || at - end > 60) return false;
    const between = sentence.slice(end, at);
    return /^\s?(?:the\s|den\s|die\s|das\s|\p{L}{2,20}-based\s)?$/u.test(between) || BY.test(between);
  });
}

/** `Ada Doe joins Acme as CFO`, `Neue CFO bei Acme`, `our new CFO`. */
function isEmployer({ sentence, ownWords, ownHeadline }: Told, { mentions, at, end, clause }: Place): boolean {
  const employs = mentions.some(
    (mention) =>
      TO.test(sentence.slice(Math.max(0, mention.at - 12), mention.at)) ||
      sentence[mention.end] === '’' ||
      sentence[mention.end] === "'",
  );
  if (employs) return true;
  if (!ownWords) return false;
  if (OUR.test(sentence) || WE.test(sentence)) return true;
  if ((APPOINTS.test(sentence.slice(at, end)) || GETS.test(clause)) && !BARE.test(clause)) return false;
  const rest = sentence.slice(at);
  // Without another employer a headline of the own news is about the own people.
  return (
    ownHeadline &&
    mentions.length === 0 &&
    !/(?<!\p{L})(?:at|of|bei|von|chez|bij|join(?:s|ed|ing)?|rejoint|for|w)\s(?!Sales|Marketing|Product|Engineering|Finance|Operations|People|Customer|Revenue|Growth|Legal|IT|HR|Staff|Technology|Human|Business)\p{Lu}/u.test(
      rest,
    )
  );
}

/** The prospect is one of the partners wherever it is named; its own pages need not name it. */
function partner({ sentence, ownWords, ownHeadline }: Told, mentions: readonly Mention[], named: boolean, at: number): Actor {
  const withoutPartner = sentence.replace(/partner\p{L}*/giu, '');
  if (OTHERS.test(withoutPartner)) return 'other';
  if (mentions.length) return 'prospect';
  if (named || !ownWords) return 'other';
  if (WE.test(sentence) || OUR.test(sentence)) return 'prospect';
  if (BETWEEN_OTHERS.test(sentence)) return 'other';
  if (!ownHeadline) return 'unclear';
  return TWO_PARTNERS.test(sentence.slice(0, at)) || namesSubject(sentence.slice(0, at), sentence) ? 'other' : 'prospect';
}

/** `New partnership between Foo and Bar`. Texts of at most 400 characters. */
const BETWEEN_OTHERS =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|między|mellan|mellem|mellom|mezi)\s(?:\p{L}{1,14}\s){0,2}\p{Lu}/u;
/** `Foo and Bar`, at the head of a headline. Texts of at most 400 characters. */
const TWO_PARTNERS =
  /^\p{Lu}[\p{L}\p{N}&’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&’'-]{1,30}){0,2}\s(?:and|und|et|y|e|en|i|och|og|&|\+)\s\p{Lu}/u;
/** Whether a name stands before a verb in a headline whose nouns have small letters. */
const namesSubject = (lead: string, sentence: string): boolean =>
  !isTitled(sentence) &&
  /^\p{Lu}[\p{L}\p{N}&’'-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&’'-]{1,30}){0,2}\s$/u.test(lead) &&
  !PLAIN_WORDS.has((lead.match(/^\S+/u)?.[0] ?? '').toLowerCase());

function withoutSubject({ sentence, ownHeadline, ownWords }: Told, kind: SignalKind, { mentions, start, end }: Place): Actor {
  if (OTHERS.test(sentence.slice(0, start)) || UNCERTAIN.test(sentence.slice(0, start))) return 'other';
  const before = mentions.some(({ at }) => at < start);
  if (before) return 'prospect';
  if (start > 0 && /\p{Lu}\p{L}+/u.test(sentence.slice(0, start).replace(BARE, '')) && kind === 'funding') return 'other';
  const behind = mentions.filter(({ at }) => at >= end);
  if (behind.some((mention) => !mention.afterPreposition || isRecipient(sentence, mention, kind))) return 'prospect';
  if (behind.length) return 'other';
  return ownHeadline && ownWords ? 'prospect' : 'unclear';
}
