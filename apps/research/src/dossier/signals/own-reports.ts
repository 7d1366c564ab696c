import type { SignalKind } from '@modernleads/contracts';
import type { SourcePage } from '../dossier.types';
import { isTitled, type Mention, mentionsOf } from '../names';
import { GETS, isVerb, WE_BEHIND } from './actor';
import { isElsewhere } from './frame';
import { PLAIN_WORDS } from './frame-words';
import { TAKEN_BACK } from './lead';
import { DENIED, looksBack, OTHERS, OUR, PARTNERS, speaksAsOwner, UNCERTAIN, WE } from './phrases';
import { ALL_POSTS, BOARD, isEmployedElsewhere, isOfHolder } from './own/employer';
import { type Frame, FRAMES, isCompanyBought, TAKEOVER } from './own/frames';
import { FAULTLESS } from './own/audits';
import { PRICES, ROLES, RULES } from './own/business';
import { POSTS, PRIZES } from './own/people';
import { OPEN_DAY_ON } from './own/occasions';
import type { OwnReport } from './own/own-report';
import { CEREMONIES } from './own/places';
import { CAN_NOW, PRESENTS, RELEASE } from './own/products';
import { mayBeOwn, subjectOf } from './own/subject';
import { AGREEMENTS, ROUNDS } from './own/ventures';
import { besides, isProduct, MAX_STORY, saysHowToGet, whatIsPresented, whatIsReleased } from './presented';
import { remembered } from './remembered';
import type { Sentence } from './told-sentences';
import { TRIGGERS } from './triggers';
import { ASKS_TO_WORK, withoutAddress } from './voice';
import { isSomebodyElses } from './whose';

/**
 * The event that a sentence of the prospect's own news reports though it need not name the prospect: `You can now …`, `Version 4 is here`, `abrimos nuestra
 * delegación`. The site is the identity; a frame says who may stand before its verb, and leaves no room for another company as the one who acts.
 */
export function ownReport(told: Sentence, may: Matches): OwnReport | undefined {
  const { sentence } = told;
  if (!isOwnNews(told) || isQuotation(sentence) || /[?？]/u.test(sentence)) return undefined;
  if (isTakenBack(sentence) || isOfYears(sentence) || isOfOldYear(told) || isNamesake(told)) return undefined;
  if (told.heading && RELEASE.test(sentence)) return whatIsReleased(told);
  const presented = whatIsPresented(told);
  if (presented) return presented;
  const findings = new Findings(sentence, may);
  const isOwn = told.heading || mayBeOwn(sentence, told.names);
  for (const frame of FRAMES) {
    if (!isOwn && !(frame.by.has('thing') && isTrusted(frame.kind, told))) continue;
    const found = whereIs(frame, told, findings);
    if (found) return { kind: frame.kind, ...found };
  }
  return undefined;
}

/** An article of the own site about no one else, and not of 1 April. */
function isOwnNews({ page, voice, ownWords, publishedAt, sentence, others, names }: Sentence): boolean {
  const isNews = page.kind === 'article' || page.kind === 'changelog';
  const namesOther = others.some((other) => other.length > 2 && sentence.includes(other) && !names.includes(other));
  return (
    isNews &&
    ownWords &&
    voice === 'own' &&
    !namesOther &&
    publishedAt?.slice(5, 10) !== '04-01' &&
    storyOf(page, names) !== 'others'
  );
}

/** Whose story an article tells: `ours` names the prospect or speaks as it, `open` does neither. */
type Story = 'ours' | 'others' | 'open';
const stories = new WeakMap<SourcePage, Story>();

function storyOf(page: SourcePage, names: readonly string[]): Story {
  const known = stories.get(page);
  if (known) return known;
  const told = (page.blocks ?? []).filter(({ margin }) => !margin).map(({ text }) => text);
  const text = told.join('\n').slice(0, MAX_STORY);
  // The name alone stands at the top of every page of a site.
  const prose = told.filter((one) => !names.includes(one));
  const isOurs = prose.some((one) => names.some((name) => one.includes(name)) || speaksAsOwner(one.slice(0, 400)));
  const isSigned = names.every((name) => !BYLINE.exec(text.slice(0, 400))?.[0].includes(name)) && BYLINE.test(text.slice(0, 400));
  const story = isSigned || speaksOfOthers(page, names, text) ? 'others' : isOurs ? 'ours' : 'open';
  stories.set(page, story);
  return story;
}

/** `Article by Ada Doe, founder of Foo`: somebody else says `we`. Texts of at most 400 characters. */
const BYLINE =
  /(?<!\p{L})(?:articl[eo]|artikel|artículo|artigo|beitrag|gastbeitrag|text[eo]?|words|artykuł|artikkeli|článek|testo)\s(?:by|von|di|de|da|door|van|av|af)\s\p{Lu}[^.:;]{3,40},\s[^.;:]{0,40}(?:found|fond|fund|gründ|opricht|grund|stift|założyc|perustaj|zakladatel|ceo|chef|direct|diret|dirett|geschäftsf|vd\s)[^.;:]{0,60}/iu;

/** Whether the headline of an article is about somebody beside the prospect. */
function speaksOfOthers({ headings, title }: SourcePage, names: readonly string[], text: string): boolean {
  const headline = withoutAddress((headings[0]?.text ?? title).slice(0, 400));
  if (OTHERS.test(headline) || PARTNERS.test(headline) || (/[?？]$/u.test(headline) && !ASKS_TO_WORK.test(headline))) return true;
  const [acts = '', subject = '', verb = ''] = ACTS.exec(headline.replace(LABELLED, '')) ?? [];
  return (
    isEventVerb(verb) &&
    !WE_ACT.test(acts) &&
    !WE_BEHIND.test(headline.slice(acts.length)) &&
    !comesToUs(headline, names) &&
    !takesPost(headline, acts.length) &&
    !OPEN_DAY_ON.test(headline) &&
    !isPlain(subject) &&
    !isOurs(subject, text) &&
    !BOARD.test(subject) &&
    !isThing(subject) &&
    !names.some((name) => subject.includes(name) || name.startsWith(subject))
  );
}

/** `Foo invests in Acme`. */
const comesToUs = (headline: string, names: readonly string[]): boolean =>
  names.some((name) => headline.indexOf(name) > 0) &&
  FRAMES.some(({ says, behind, ours }) => (behind || ours) && says.test(headline));

/** `Ada Doe joins as our CFO`: behind the verb stands a post, and no name. */
const takesPost = (headline: string, end: number): boolean =>
  POSTS.test(headline) && !/\s\p{Lu}\p{L}{2,}/u.test(headline.slice(end).replace(ALL_POSTS, ' '));

/** `Foo Bar opens …`: who acts by name, and the word behind. Texts of at most 400 characters. */
const ACTS =
  /^(?:the\s)?(\p{Lu}[\p{L}\p{N}&’'-]{1,30}(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}&’'-]{1,30}){0,3})\s(\p{Ll}\p{L}{2,20})(?!\p{L})/u;
/** Whether a text calls a thing its own: `our game Waldwege`. */
function isOurs(subject: string, text: string): boolean {
  const at = text.indexOf(subject, text.indexOf(subject) + 1);
  return at > 0 && OUR.test(text.slice(Math.max(0, at - 40), at));
}

/** `Please welcome …`, `New office …`: no name, though it begins with a capital letter. */
const isPlain = (subject: string): boolean =>
  PLAIN_WORDS.has(subject.toLowerCase()) ||
  /^(?:se|si|two|three|four|five|six|zwei|drei|vier|fünf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|cinque|dois|duas|três|twee|drie|vijf|dwa|dwie|trzy|cztery|två|fyra|to|fire|dva|dvě|tři|čtyři|kaksi|kolme|please|come|let|so|such|here|there|hier|dort|ainsi|así|così|assim|zo|zó|tak|så|här|her|där|der)$/iu.test(
    subject,
  );
/** `MDR-Zertifikat erteilt`: a noun, and no name. */
function isThing(subject: string): boolean {
  const noun = subject.split('-').at(-1) as string;
  return [RULES, PRIZES, ROUNDS, AGREEMENTS, ROLES, TAKEOVER].some((one) => one.exec(noun)?.[0] === noun);
}
/** A label before a headline: `News: …`. Texts of at most 400 characters. */
const LABELLED = /^\p{Lu}[\p{L}-]{2,24}:\s/u;
/** What stands in a frame and is no verb: `Rosters with the phone`. Words of at most 60 characters. */
const TO_WHOM =
  /^(?:neu\p{L}{0,2}|nouve\p{L}{1,4}|nuev[oa]s?|nuov[oaie]|nov\p{L}{1,3}|nieuwe?|now[yaąe]|ny[ae]?|nytt?|with|for|at|in|mit|für|bei|im|avec|pour|chez|con|para|per|en|com|met|voor|bij|med|för|for|hos|z|ze|dla)$/u;
const isEventVerb = remembered(
  (word) => word !== '' && !TO_WHOM.test(word) && [...TRIGGERS, ...FRAMES].some(({ says }) => says.exec(word)?.[0] === word),
);

/** Somebody is quoted: between its marks stands more than a name. */
function isQuotation(sentence: string): boolean {
  const rest = sentence.replace(/[“„"«]\s?(?=\p{Lu})[^“„”"«»]{2,30}[”“"»]/gu, ' ');
  return /[“”„"«»「」]/u.test(rest);
}

const isTakenBack = (sentence: string): boolean => TAKEN_BACK.test(sentence) && TAKEN_BACK.test(sentence.replace(FAULTLESS, ' '));
const isOfYears = (sentence: string): boolean => looksBack(sentence) || YEARS_AGO.test(sentence);
/** `Nel 1986 …`: it names years, and none of this or the last one. */
function isOfOldYear({ sentence, publishedAt }: Sentence): boolean {
  const years = [...sentence.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![.,]?\d|\s?[万萬億亿만억])/gu)].map(([written]) =>
    Number(written),
  );
  return years.length > 0 && years.every((one) => one < Number((publishedAt ?? '9999').slice(0, 4)) - 1);
}

/** `Acme Foods has …`: the name stands there only as a part of a longer one, and nothing before it is the prospect's own. */
function isNamesake({ sentence, names, page }: Sentence): boolean {
  const at = Math.min(...names.map((name) => sentence.indexOf(name)).filter((place) => place >= 0));
  if (at === Infinity || OUR.test(sentence.slice(0, at)) || WE_ACT.test(sentence.slice(0, at))) return false;
  if (
    /^(?:fi|pl|cs)/u.test(page.language) &&
    names.some((name) => CASE.test(sentence.slice(sentence.indexOf(name) + name.length)))
  )
    return false;
  return mentionsOf(sentence, names, isTitled(sentence, names), isVerb).length === 0;
}
/** `We`, or a verb that says so by its ending. Texts of at most 400 characters. */
const WE_ACT = new RegExp(`${WE.source}|(?<!\\p{L})(?:vi|jsme)(?!\\p{L})|(?:[aeiá]mos|iamo|śmy|mme|[íeá]me)(?!\\p{L})`, 'iu');
/** `Quillbridgen`: the ending of a case. Texts of at most 400 characters. */
const CASE = /^\p{Ll}{1,4}(?!\p{L})/u;

/** Texts of at most 400 characters. */
const YEARS_AGO =
  /(?<!\p{L})(?:years?|jahren?|ans|années|años|anni|anos|jaar|år|lat|vuotta|vuosia|lety|let)\s(?:ago|on|later|fa|atrás|geleden|temu|sedan|siden|sitten)(?!\p{L})|(?<!\p{L})(?:vor|il\sy\sa|hace|há|före|před)\s\p{L}{2,12}\s(?:jahren|ans|años|anos|lety)(?!\p{L})/iu;

function whereIs(frame: Frame, told: Sentence, findings: Findings): { at: number; end: number } | undefined {
  const {
    says,
    of = [],
    unless = [],
    by,
    kind,
    to,
    ours,
    when,
    headline,
    subject: before,
    object,
    behind,
    bought,
    both,
    between,
    gets,
    named,
  } = frame;
  const { has } = findings;
  const { sentence, names, page, heading } = told;
  if ((headline && !heading) || findings.verbs(says).length === 0 || (when && !has(when))) return undefined;
  if (!of.every((one) => isAny(one, has)) || unless.some(has)) return undefined;
  if ((to || ours) && !names.some((name) => sentence.includes(name)) && !speaksAsOwner(sentence)) return undefined;
  if (!isToldBeside(frame, told) || (both && !namesBoth(told)) || (between && !isBetween(told)) || (gets && !saysHowToGet(told)))
    return undefined;
  for (const { 0: verb, index: at } of findings.verbs(says)) {
    const end = at + verb.length;
    const rest = `${sentence.slice(0, at)}·${sentence.slice(end)}`;
    if (!of.every((one) => isAny(one, (expression) => expression.test(rest)))) continue;
    if (ours && kind === 'award' && !isOfOwner(sentence.slice(end), names)) continue;
    if ((bought && !isCompanyBought(rest, page.language)) || (ours && OTHERS.test(rest))) continue;
    const lead = sentence.slice(0, at);
    if (
      UNCERTAIN.test(sentence.slice(0, end)) ||
      DENIED.test(lead) ||
      isAhead(kind, lead) ||
      SUPPOSED.test(lead) ||
      IF.test(sentence.slice(end))
    )
      continue;
    const language = page.language;
    const subject = subjectOf({ sentence, names, language, byProduct: kind === 'award' || kind === 'regulation' }, at, end);
    const who = subject === 'bare' && !heading ? 'thing' : subject;
    if (behind && !isInto(sentence.slice(end), names) && !INTO_US.test(lead)) continue;
    if (before && !before.test(lead)) continue;
    if (object && !object.test(sentence.slice(end))) continue;
    if (named && !mentionsOf(sentence, names, isTitled(sentence, names), isVerb).some((mention) => mention.at === end)) continue;
    if (
      kind === 'launch' &&
      ((who === 'named' && !isOfHeadline(told, at)) ||
        (who !== 'own' && !(says === CAN_NOW && !PRONOUN.test(sentence)) && !isProduct(told)))
    )
      continue;
    if (!by.has(who) || (who !== 'own' && !isTrusted(kind, told))) continue;
    if (kind === 'expansion' && CEREMONIES.test(sentence) && storyOf(page, names) !== 'ours') continue;
    if (
      kind === 'leadership' &&
      (isElsewhere(told, mentionsBefore(told, at), at, end) ||
        isEmployedElsewhere(told, end) ||
        isOfHolder(told) ||
        isGiven(told, at))
    )
      continue;
    if (kind === 'hiring' && headline && isEmployedElsewhere(told, end)) continue;
    if (isSomebodyElses(told, kind, at, end)) continue;
    return { at, end };
  }
  return undefined;
}

/** `Das Hotel hat eine neue Direktorin bekommen`: somebody else has it, where nothing before the verb is the prospect's. */
const isGiven = (told: Sentence, at: number): boolean => {
  const lead = told.sentence.slice(0, at);
  const isGot = GETS.test(lead) && !COMPOUND_TENSE.test(lead);
  return !told.heading && isGot && mentionsBefore(told, at).length === 0 && !speaksAsOwner(lead);
};
/** `has` before a participle. Texts of at most 400 characters. */
const COMPOUND_TENSE = /(?<!\p{L})(?:has|have|hat|haben|heeft|har|ha|tem)\s$/iu;

/** `Acme and Foo …`, as the headline. */
const namesBoth = ({ page, names }: Sentence): boolean => {
  const headline = (page.headings[0]?.text ?? '').slice(0, 400);
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), headline);
  return rest !== headline && /\p{Lu}\p{L}{2,}/u.test(rest) && !OTHERS.test(headline);
};

/** Whether the prospect is one of two partners. */
function isBetween({ sentence, names }: Sentence): boolean {
  const partners = BETWEEN.exec(sentence)?.slice(1) ?? [];
  return partners.some((partner) => names.some((name) => partner.startsWith(name)));
}
/** Texts of at most 400 characters. */
const BETWEEN =
  /(?<!\p{L})(?:between|[Zz]wischen|entre|tra|fra|tussen|między|pomiędzy|mellan|mellem|mellom|[Mm]ezi(?:\sspolečnostmi|\sfirmami)?)\s(?:the\s|la\s|le\s|a\s|o\s)?(\p{Lu}[^.;:,]{1,40}?)\s(?:and|und|et|y|e|en|i|och|og|a)\s(?:the\s|la\s|le\s|a\s|o\s)?(\p{Lu}[^.;:,]{1,40})/u;

/** Whether a text names the prospect, or what is its own. */
const isOfOwner = (text: string, names: readonly string[]): boolean =>
  OUR.test(text) || WE.test(text) || mentionsOf(text, names, false, () => true).length > 0;

/** Whether the headline, and another sentence of the article, say what a frame asks of them. */
function isToldBeside({ title, elsewhere }: Frame, { page, sentence, names }: Sentence): boolean {
  if (title && !title.test((page.headings[0]?.text ?? '').slice(0, 400))) return false;
  if (!elsewhere) return true;
  const speaks = (one: string): boolean => names.some((name) => one.includes(name)) || WE.test(one) || OUR.test(one);
  return besides(page, sentence).some((one) => elsewhere.test(one) && speaks(one) && !OTHERS.test(one));
}

type Matches = (expression: RegExp) => boolean;

/** What expressions find in a sentence; frames share many, and each is tried once. */
class Findings {
  private readonly known = new Map<RegExp, boolean>();
  private readonly found = new Map<RegExp, readonly RegExpExecArray[]>();

  constructor(
    private readonly sentence: string,
    private readonly may: Matches,
  ) {}

  readonly has: Matches = (expression) => {
    const told = this.known.get(expression) ?? (this.may(expression) && expression.test(this.sentence));
    this.known.set(expression, told);
    return told;
  };

  /** The first places at which the verb of a frame stands. */
  verbs(says: RegExp): readonly RegExpExecArray[] {
    const told = this.found.get(says) ?? (this.may(says) ? this.firstOf(says) : []);
    this.found.set(says, told);
    return told;
  }

  private firstOf(says: RegExp): RegExpExecArray[] {
    const places: RegExpExecArray[] = [];
    // `matchAll` would make each expression anew.
    const every = EVERYWHERE.get(says) as RegExp;
    every.lastIndex = 0;
    for (let place = every.exec(this.sentence); place && places.push(place) < MOST_VERBS; place = every.exec(this.sentence))
      if (place[0] === '') every.lastIndex += 1;
    return places;
  }
}

const isAny = (one: RegExp | readonly RegExp[], has: Matches): boolean => ('source' in one ? has(one) : one.some(has));

/** Texts of at most 400 characters. */
const EVERYWHERE = new Map(FRAMES.map(({ says }) => [says, new RegExp(says.source, 'giu')]));

/** Whether what is put in is put into the prospect. */
const isInto = (text: string, names: readonly string[]): boolean =>
  INTO_US.test(text) ||
  mentionsOf(text, names, false, () => true).some(
    ({ at, afterPreposition }) => afterPreposition || /\sn[oa]\s$/u.test(text.slice(0, at)),
  );
/** Texts of at most 400 characters. */
const INTO_US =
  /(?<!\p{L})(?:in|into|bei|an|dans|chez|en|em|w|i|do|v|till|til)\s(?:us|uns|nous|nosotros|noi|nós|ons|nas|nás|oss|os)(?!\p{L})|(?<!\p{L})(?:k|do|u)\s(?:nám|nás|nas)(?!\p{L})|(?<!\p{L})(?:meihin|yhtiöömme|yritykseemme|do\snas|do\snás|(?:in|into|en|dans|nella|na|i|w|do)\s(?:our|unser(?:e|em|er)?|notre|nuestra|nostra|nossa|ons|naszą|vårt?|vores|naší)\s(?:company|business|firm|unternehmen|firma|haus|maison|entreprise|société|empresa|compañía|azienda|società|bedrijf|spółkę|bolag|företag|virksomhed|selskab|selskap|bedrift|firmy))(?!\p{L})/iu;

const mentionsBefore = ({ sentence, names }: Sentence, at: number): Mention[] =>
  mentionsOf(sentence, names, isTitled(sentence, names), () => true).filter((mention) => mention.at < at);

const MOST_VERBS = 4;

/** Whether the headline names what a sentence says is available. */
function isOfHeadline({ sentence, heading, page }: Sentence, at: number): boolean {
  const names = sentence.slice(0, at).match(/\p{Lu}[\p{L}\p{N}]{2,30}/gu) ?? [];
  return heading || names.some((name) => (page.headings[0]?.text ?? '').includes(name));
}

/** `It can now …` is no product. Sentences have at most 400 characters. */
const PRONOUN = /^(?:it|they|she|he|es|sie|er|il|elle|ella|hij|zij|hon|han|den|det)\s/iu;

/** What is still to be done. Texts of at most 400 characters. */
const AHEAD =
  /(?<!\p{L})(?:will|shall|going\sto|plans?\sto|to|werden|wollen|allons|vont|vamos\sa|van\sa|andremo|zullen|gaan|ska|skal|skall|vil|kommer\s(?:att|til)|będziemy|będzie|budeme|bude|aiomme)\s(?:\p{L}{2,12}\s){0,2}$/iu;
/** What is announced is news of these kinds: `From 1 December Ada Doe will lead …`, `Our prices will rise`. */
const ANNOUNCED: ReadonlySet<SignalKind> = new Set(['leadership', 'event', 'pricing']);
const isAhead = (kind: SignalKind, lead: string): boolean => AHEAD.test(lead) && !(ANNOUNCED.has(kind) && WILL.test(lead));
/** Texts of at most 400 characters. */
const WILL =
  /(?<!\p{L})(?:will|shall|wird|werden|zal|zullen|gaan|gaat|ska|skal|skall|vil|kommer\s(?:att|til)|będziemy|będzie|budeme|bude|vont|vamos\sa|van\sa)\s(?:\p{L}{2,12}\s){0,2}$/iu;
/** A wish, a supposition or a task. Texts of at most 400 characters. */
const SUPPOSED =
  /(?<!\p{L})(?:suppos\p{L}{1,4}|imagin\p{L}{1,5}|supong\p{L}{1,4}|immagin\p{L}{1,5}|angenommen|nehmen\swir\san|stel\sdat|załóżmy|antag|anta|antag|kuvitel\p{L}{1,4}|představ\p{L}{1,3}\ssi|question\s\d{1,3}|aufgabe\s\d{1,3}|would\slike|gustaría|aimerions|vorremmo|gostaríamos|chcielibyśmy|haluaisimme|chtěli\sbychom|skulle\svilja|vill\svi|wollen\swir|wij\swillen|willen\swe)(?!\p{L})/iu;
/** Sentences have at most 400 characters. */
const IF = /(?<!\p{L})(?:if|falls|unless|gdyby|jeśli|jeżeli|jos|pokud|kdyby|hvis|dersom)(?!\p{L})/iu;

/** Without the prospect as the one who acts: its story all the same. */
function isTrusted(kind: SignalKind, { heading, page, names, sentence }: Sentence): boolean {
  if (storyOf(page, names) === 'ours') return true;
  if (heading) return kind === 'launch' || !isTitled(sentence, names);
  const headline = (page.headings[0]?.text ?? '').slice(0, 400);
  return (kind === 'launch' && PRESENTS.test(headline)) || (kind === 'pricing' && PRICES.test(headline));
}
