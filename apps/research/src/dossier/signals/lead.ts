import { OTHERS, OUR, UNCERTAIN, WE } from './phrases';
import { oneOrSign } from './own/one-of';
import { anyOf } from './words';

/** What behind a verb takes back what it says, and what before it makes it nobody's. Sentences have at most 400 characters. */
export const TAKEN_BACK = oneOrSign(
  "reportedly|allegedly|rumou?r(?:s|ed)?|speculation|according\\sto\\s(?:people|sources|reports|media|press|insiders)|sources?\\s(?:say|said)|reports?\\s(?:say|said|suggest|claim)|april\\sfools?(?:[’']s)?|hoax|joke|parody|satire|fiction|not\\strue|untrue|false|wrong|hypothetical(?:ly)?|called\\soff|fell\\sthrough|falls\\sthrough|cancel(?:s|led|ed)|abandons?|abandoned|denie[sd]|deny|in\\stalks|(?:and|then|but|;)\\s(?:\\p{L}{2,12}\\s)?(?:left|leaves|departed|resigned|closed\\sit|shut|withdrew|reversed)|is\\snot|are\\snot|was\\snot|has\\snot|did\\snot|does\\snot|never|no\\slonger|unless|would\\shave|angeblich|gerüchte?n?|zufolge|geplatzt|abgesagt|gescheitert|nicht(?!\\snur)|keine?n?|aprilscherz|selon\\s(?:des|les|la)|rumeurs?|poisson\\sd[’']avril|abandonne|annulé|según\\s(?:fuentes|rumores)|rumores|inocentada|cancelad[oa]|secondo\\s(?:fonti|indiscrezioni)|voci\\sdi|pesce\\sd[’']aprile|annullat[oa]|segundo\\s(?:fontes|rumores)|boatos|volgens\\s(?:bronnen|geruchten)|geruchten|niet(?!\\salleen)|geen|afgeblazen|geannuleerd|plotk[ai]|podobno|odwołan[aoy]|wbrew|desmente|desmiente|dément|dementiert|smentisce|ontkent|zaprzecza|dementerar|förnekar|afviser|benægter|n(?:[’']|e\\s)\\p{L}{1,20}\\s(?:pas|plus|jamais)(?!\\sque)|inte(?!\\sbara)|ikke(?!\\skun)|maybe|perhaps|vielleicht|peut-être|quizás?|tal\\svez|forse|talvez|misschien|wellicht|kanske|måske|kanskje|ehkä|možná|aldrig|ingen|inget|inga|ningún|ninguna|nessun[oa]?|aucune?|nenhuma?|żadn\\p{L}{1,3}|žádn\\p{L}{1,3}|enligt\\suppgift\\p{L}{0,3}|ifølge|rykte\\p{L}{0,3}|rygte\\p{L}{0,3}|aprilskämt|aprilsnar|ställs\\sin|aflyst|inställ[dt]|(?:was|were|is|are|has\\sbeen)\\sour\\s\\p{L}{1,12}\\sjoke",
  'するには|するコツ|するメリット|未定|未确定|传闻|噂|嘘|エイプリルフール|中止|取消|否定|否认|ません(?!か)|なかった|没有|不会|尚未|소문|부인|취소|지\\s?(?:않|못)',
);
/** Somebody else says it, or it is invented. */
const TOLD_BY_OTHERS = anyOf(
  "according\\sto|says?|said|writes?|wrote|claims?|reports|(?<!(?:to|we|can)\\s)report|dreams?|dreamt|story|novel|romanzo|romane?n?|novela|powieś[ćc]\\p{L}{0,2}|romaani\\p{L}{0,4}|román\\p{L}{0,2}|märchen|fairy\\stale|conte|fiaba|sprookje|bajk\\p{L}{1,2}|saga(?:n)?|eventyr(?:et)?|satu|pohád\\p{L}{1,3}|film|game|examples?|simulation|scenarios?|exercise|suppose|imagine|laut|zufolge|behaupte[nt]|schreib[et]n?|schrieb|beispiel|spiel|traum|selon|d[’']après|exemple|rêve|según|ejemplo|sueño|secondo|esempio|sogno|exemplo|sonho|volgens|voorbeeld|droom|według|przykład\\p{L}{0,2}|enligt|exempel|dröm|eksempel|drøm",
);
const OPENING =
  /^(?:\p{L}{2,4}\s)?(?:hace|il\sy\sa|vor|gestern|heute|today|yesterday|viime|tällä|tästä|eilen|tänään|dnes|včera|minulý|minulé|tento|tuto|forrige|denne|i\s(?:forrige|går|dag)|after|following|since|from|as\sof|starting|with|on|nach|seit|ab|mit|zum|im|in\seine[mr]|am|après|depuis|dès|avec|à\spartir|tras|después\sde|desde|con|a\spartir|dopo|dal?|dalla|após|depois\sde|com|na|sinds|vanaf|met|po|od|ze?|efter|sedan|från|fra|med|this|last|earlier\sthis|la\ssemana\spasada|el\smes\spasado|esta\ssemana|la\ssemaine\sdernière|le\smois\sdernier|la\ssettimana\sscorsa|il\smese\sscorso|na\ssemana\spassada|w\sponiedziałek|we\swtorek|w\sśrodę|w\sczwartek|w\spiątek|dieser|diese[nrsm]?|in\sdiese[rm]|vergangene[nrsm]?|letzte[nrsm]?|cette|ce|la\ssemaine|esta|este|el\spasado|la\spasada|questa|questo|lo\sscorso|la\sscorsa|deze|afgelopen|vorige|w\stym|w\szeszłym|w\subiegłym|i\s\p{L}{3,12}s|i\sdenna|i\sdenne|i\sveckan|i\suge|sidste|förra)\s/iu;
/** Between its auxiliary and its participle a sentence of German or Dutch has its object. */
const AUXILIARY = /(?:hat|haben|habe|wurden?|ist|sind|heeft|hebben|werd|werden|zijn)/u;
const AUXILIARY_BEFORE = new RegExp(`(?<!\\p{L})${AUXILIARY.source}\\s(?:(?:die|der|das|de|het)\\s)?$`, 'u');
const AUXILIARY_BEHIND = new RegExp(`^\\s${AUXILIARY.source}\\s`, 'u');
/** `…, but on Monday our depot opened`. */
const NEXT_CLAUSE = /(?:,\s(?:but|and|so|aber|und|mais|et|pero|y|ma|e|mas|maar|en|ale|men|och|og)\s|\s?[:–—]\s)/giu;
const LONGEST_OBJECT = 160;
const LONGEST_OPENING = 100;

interface Span {
  readonly at: number;
  readonly end: number;
}

/**
 * What stands before a verb, without the parts that change nothing of what it reports: an opening such as `After six years, ` or `Nach einem Jahr hat `, an earlier
 * clause of the prospect, and the object of a verb that stands at the end. @param mentions of the prospect
 */
export function shortLead(lead: string, mentions: readonly Span[]): { readonly from: number; readonly to: number } {
  const subjects = [...mentions, ...weIn(lead)].sort((a, b) => a.at - b.at);
  const from = clauseFrom(lead, subjects);
  const subject = subjects.find(({ at }) => at >= from);
  if (!subject) return { from: from + withoutSubject(lead.slice(from)), to: lead.length };
  const inverted = AUXILIARY_BEFORE.exec(lead.slice(from, subject.at));
  const opening = lead.slice(from, inverted ? from + inverted.index : subject.at);
  const opens = OPENING.test(opening) && opening.length <= LONGEST_OPENING && isHarmless(opening);
  return { from: opens ? subject.at : from + commaOpening(lead.slice(from)), to: objectFrom(lead, subject, inverted !== null) };
}

/** Texts of at most 400 characters. */
const ALL_WE = new RegExp(`${WE.source}|${OUR.source}`, 'giu');

function weIn(lead: string): Span[] {
  return [...lead.matchAll(ALL_WE)].map(({ 0: we, index }) => ({ at: index, end: index + we.length }));
}

/** Where the last clause begins, if the prospect is the subject of that before it. */
function clauseFrom(lead: string, subjects: readonly Span[]): number {
  const [mark] = [...lead.matchAll(NEXT_CLAUSE)].reverse();
  if (!mark) return 0;
  const before = lead.slice(0, mark.index);
  const isOwn = subjects.some(({ end }) => end <= mark.index) || !/\s\p{Lu}/u.test(before);
  const isColon = /[:–—]/u.test(mark[0]);
  const clause = lead.slice(mark.index + mark[0].length);
  const named = subjects.some(({ end }) => end <= mark.index) || speaksFirst(before, clause) || isNews(before, clause);
  return isHarmless(before) && (isColon ? named : isOwn) ? mark.index + mark[0].length : 0;
}

/** `On Thursday the mail came: we …`: a sentence that names nobody stands before the colon, and no title. */
const isNews = (before: string, clause: string): boolean =>
  SPEAKS_ON.test(clause) && before.split(' ').length > 3 && !NAMES.test(before) && !WRITTEN.test(before) && !OTHERS.test(before);
/** What is read, and by whom it was written is not told. Texts of at most 400 characters. */
const WRITTEN =
  /(?<!\p{L})(?:read|reads|line|headline|heading|title|slogan|sign|quote|words?|lautet\p{L}{0,2}|überschrift|schild|titre|mots|título|frase|titolo|kop|zin|nagłówek|rubriken?|overskriften?)(?!\p{L})/iu;

/** Whether the owner speaks before a colon and behind it: `I can share at last what kept us busy: we have …`. */
export function isOwnSpeech(lead: string): boolean {
  const [mark] = [...lead.matchAll(NEXT_CLAUSE)].reverse();
  if (!mark) return false;
  const [before, clause] = [lead.slice(0, mark.index), lead.slice(mark.index + mark[0].length)];
  return speaksFirst(before, clause) || isNews(before, clause);
}

const speaksFirst = (before: string, clause: string): boolean =>
  FIRST_PERSON.test(before) && SPEAKS_ON.test(clause) && !NAMES.test(before);
/** Somebody, behind the first word. Texts of at most 400 characters. */
const NAMES =
  /.(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!\p{L}))(?<!\p{L})\p{Lu}\p{L}/u;
/** Texts of at most 400 characters. */
const FIRST_PERSON =
  /(?:(?<!\p{L})(?:I|we|ich|wir|je|nous|on|ik|jag|jeg|vi)\s(?:can|may|am|are|have|kann|können|darf|dürfen|peux|peut|pouvons|kan|mag|får)|(?<!\p{L})(?:puedo|podemos|posso|possiamo|podemos))\s(?:\p{L}{2,12}\s){0,3}(?:shar(?:e|ing)|tell(?:ing)?|say(?:ing)?|announc(?:e|ing)|report|reveal|write|verraten|sagen|mitteilen|erzählen|dire|annoncer|partager|contar(?:os)?|compartir|anunciar|dire|raccontare|annunciare|vertellen|delen|contar|partilhar|berätta|dela|fortælle|fortelle)(?!\p{L})/u;
/** Texts of at most 400 characters. */
const SPEAKS_ON = /^(?:we|wir|nous|hemos|abbiamo|temos|wij|vi)\s/iu;

/** Length of `After six years at Foo, `. */
function commaOpening(text: string): number {
  const opening = /^[^,:;“”"„«»!?()]{4,100},\s/u.exec(text)?.[0];
  return opening && OPENING.test(opening) && isHarmless(opening) ? opening.length : 0;
}

/** Where the matter of a sentence begins behind `On Monday, ` or `Depuis le 2 novembre `. Texts have at most 400 characters. */
export const openingEnd = (text: string): number => withoutSubject(text);

/** Length of an opening behind which a verb stands, and only then its subject: `Seit dem 1. November leitet …`. */
function withoutSubject(text: string): number {
  const opens = text.length <= LONGEST_OPENING && !/[,:;()]/u.test(text) && OPENING.test(text) && isHarmless(text);
  return opens ? text.length : commaOpening(text);
}

/** Whether a clause before a verb says only when something happened, so that the subject follows the verb: `Am Montag eröffnete Acme`. */
export const isOpening = (clause: string): boolean => /\S\s\S/u.test(clause.trim()) && withoutSubject(clause) === clause.length;

/** Where the object begins that stands between an auxiliary and the verb; else the end. */
function objectFrom(lead: string, { end }: Span, inverted: boolean): number {
  const behind = lead.slice(end);
  const auxiliary = inverted ? '' : AUXILIARY_BEHIND.exec(behind)?.[0];
  if (auxiliary === undefined) return lead.length;
  const object = behind.slice(auxiliary.length);
  return object.length <= LONGEST_OBJECT && !/[,:;“”"„«»()]/u.test(object) && isHarmless(object) ? end : lead.length;
}

/** Whether nothing in a text makes what follows uncertain, or somebody else's. */
export const isHarmless = (text: string): boolean =>
  !TAKEN_BACK.test(text) && !UNCERTAIN.test(text) && !TOLD_BY_OTHERS.test(text) && !/[“”"„«»?]/u.test(text);
