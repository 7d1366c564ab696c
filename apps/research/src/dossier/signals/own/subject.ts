import { isTitled, type Mention, mentionsOf } from '../../names';
import { isVerb, SAID, WE_BEHIND } from '../actor';
import { PLAIN_WORDS } from '../frame-words';
import { SPEAKER } from '../frame';
import { isHarmless, openingEnd } from '../lead';
import { OTHERS, PARTNERS } from '../phrases';
import { ROLES } from './business';
import { oneOf } from './one-of';
import { POSTS } from './people';
import { PLACES } from './places';

/** Who does what a verb of the own news says. `own`: it is the prospect. `bare`: nobody is named. `thing`: no name stands there. `named`: a name that is not the prospect's. */
export type Subject = 'own' | 'bare' | 'thing' | 'named' | 'none';

const WE = oneOf(
  "we|we[’']ve|we[’']re",
  'wir|nous|wij|vi|hemos|estamos|nos\\shemos|abbiamo|siamo|ci\\ssiamo|temos|jsme|jsme\\sse|olemme|jesteśmy',
);
const OUR = oneOf(
  'our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|(?:il\\s|la\\s|i\\s|le\\s)?nostr[oaie]|(?:o\\s|a\\s)?noss[oa]s?|onze?|nasz(?:a|e|ą|ego|ej)?|vår|vårt|våra|våre|vores|meidän|\\p{L}{4,20}mme|naše|náš|naši|našeho|naší',
);
/** Texts of at most 400 characters. */
const [ALL_WE, ALL_OUR] = [WE, OUR].map(({ source }) => new RegExp(source, 'giu')) as [RegExp, RegExp];
/** A verb of the first person of many. Texts of at most 400 characters. */
const FIRST_PERSON = /(?:[aeiá]mos|iamo|[aeir]remo|śmy|[iaue]my|mme|[íeá]me|(?:nous|on)\s\p{L}+|\p{L}ons)(?=-|$|\s)/iu;
/** Without any of these, and without its name, a sentence has not the prospect as the one who acts. Texts of at most 400 characters. */
const SPEAKS = new RegExp(
  `${WE.source}|${OUR.source}|(?:[aeiá]mos|iamo|[aeir]remo|śmy|[iaue]my|mme|[íeá]me|(?:nous|on)\\s\\p{L}+|\\p{L}ons)(?!\\p{L})`,
  'iu',
);
/** What may stand between who acts and a verb. */
const THIN = new Set(
  `have has been are is was were just now also recently proudly officially today finally successfully both already jointly together will and
  be be the a an to that able delighted pleased happy proud excited thrilled announce share report say agreed
  haben hat sind ist wurde wurden jetzt nun auch heute soeben gerade offiziell endlich erfolgreich gemeinsam bereits seit
  avons venons de d sommes a ont vient viennent est été officiellement également enfin aujourd hui tout juste désormais
  hemos ha han acabamos acaba acaban de ya hoy también oficialmente por fin nos se ha sido está
  abbiamo ha hanno appena finalmente ufficialmente oggi anche siamo è sono stata stato ci si
  temos tem acabámos acabamos acaba de já hoje também oficialmente foi nos se
  hebben heeft is zijn werd nu ook vandaag eindelijk officieel samen gezamenlijk net
  został została zostali właśnie dziś już oficjalnie wspólnie również
  har är nu idag precis just äntligen också officiellt gemensamt tillsammans blivit blev sedan
  er nu idag netop lige endelig også officielt sammen blevet blev har nå nettopp også offisielt i dag
  olemme on ovat nyt tänään juuri vihdoin myös virallisesti yhdessä
  signed agreement definitive tecknat undertecknat ingått avtal om att indgået aftale at inngått avtale signert å unterzeichnet vereinbarung über zur accord signé pour acuerdo firmado para
  accordo firmato per acordo assinado overeenkomst getekend voor umowę podpisała podpisał sopimuksen allekirjoittanut smlouvu podepsala o
  une un eine ein einen una uno uma um een ett et so very really able now over moon this week last month morning monday tuesday wednesday thursday friday saturday sunday yesterday tonight glad honoured honored
  freuen uns sehr gestern letzte woche diese am montag dienstag mittwoch donnerstag freitag samstag ganz frisch
  hier ce matin cette semaine lundi mardi mercredi jeudi vendredi samedi très heureux heureuse fiers fières ravis d'annoncer
  ayer esta semana lunes martes miércoles jueves viernes muy contentos orgullosos ieri questa settimana lunedì martedì mercoledì giovedì venerdì molto felici orgogliosi
  ontem esta semana muito felizes orgulhosos gisteren deze week maandag dinsdag woensdag donderdag vrijdag trots blij
  wczoraj w tym tygodniu miło nam ogłosić igår i går veckan denna vecka glada stolta stolte glade denne uge uken eilen tällä viikolla ylpeitä včera tento týden
  plaisir joie honneur fierté vous annoncer l placer gusto alegría anunciar anunciaros comunicar piacere annunciare comunicare prazer die bekannt mitteilen zu dürfen können
  glädje meddela öppningen glæde meddele przyjemność ogłosić trots kondigen aan ilo ilmoittaa radostí oznamujeme
  jsme se právě nyní dnes konečně také oficiálně společně již byl byla`.split(/\s+/),
);
/** Texts of at most 400 characters. */
const AND = /^(?:and|und|et|y|e|ed|en|i|oraz|och|og|ja|a|&|\+)$/iu;
/** Texts of at most 400 characters. */
const RELATIVE =
  /,\s(?:dass|daß|die|der|das|wie|was|weil|deren|dessen|who|whose|which|that|qui|que|dont|che|dat|która|który|które|som|joka|jonka|který|která)\s/iu;
/** Words before `we` in English behind which a clause begins. Texts of at most 400 characters. */
const BEFORE_WE =
  /(?:^|[,;:.!–—-]\s|(?:that|and|but|so|as|because|today|now|yesterday|week|month|year|morning|announce|share|report|say|finally|recently|know|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4})\s|\p{Lu}\p{L}{1,24},?\s)$/iu;
/** Texts of at most 400 characters. */
const IN_TOWN =
  /(?<=(?:^|\s)(?:in|near|at|to|of|for|à|en|de|a|da|di|em|no|na|te|nach|bei|i|w|we|v|ve|på|till|til|im|am)\s)\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?/gu;
/** Texts of at most 400 characters. */
const APPOSITION = /,\s[^,]{2,90},(?=\s)/gu;
/** Texts of at most 400 characters. */
const LABEL = /^[\p{L}\s]{2,24}:\s/u;
/** Texts of at most 400 characters. */
const DAYS =
  /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/gu;
/** Texts of at most 400 characters. */
const LONGEST_OBJECT = 160;
/** Texts of at most 400 characters. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]{0,40}|[&+]/gu;

interface Told {
  readonly sentence: string;
  readonly names: readonly string[];
  readonly language: string;
  /** What the prospect makes may act for it: `Acme’s Payday Pro has won …`. */
  readonly byProduct?: boolean;
}

const hasVerbLast = (language: string): boolean => /^(?:de|nl)/u.test(language);

/** Whether a sentence may be about what the prospect does: cheaper than {@link subjectOf}, for which one looks for a verb first. At most 400 characters. */
export const mayBeOwn = (sentence: string, names: readonly string[]): boolean =>
  SPEAKS.test(sentence) || names.some((name) => sentence.toLowerCase().includes(name.toLowerCase()));

/** Who acts in a sentence of the own news whose verb stands at `at` to `end`. Sentences have at most 400 characters. */
export function subjectOf({ sentence, names, language, byProduct = false }: Told, at: number, end: number): Subject {
  const lead = sentence.slice(0, at);
  if (OTHERS.test(ownClause(lead)) || !isHarmless(lead) || SPEAKER.test(lead)) return 'none';
  const verb = sentence.slice(at, end);
  if (SAID.test(sentence.slice(end))) return 'none';
  if (WE_BEHIND.test(sentence.slice(end)) || FIRST_PERSON.test(verb) || OUR.test(verb) || WE.test(verb)) return 'own';
  const clause = ANNOUNCES.exec(lead)?.[0].length ?? 0;
  const mentions = mentionsOf(sentence, names, isTitled(sentence, names), isVerb);
  const who = lastOwner(lead, mentions, clause, byProduct);
  if (who) {
    const behind = lead.slice(who.end);
    const between = (byProduct ? behind.replace(PRODUCT, '') : behind).replace(APPOSITION, ' ');
    if (isThin(between, who.noun, language)) return 'own';
    if (hasVerbLast(language) && (isBracket(lead, who, between) || (who.noun && isPlaceOfOurs(behind)))) return 'own';
    if (hasVerbLast(language) && isModalBracket(lead)) return 'own';
    return who.noun && FOR_US.test(behind) ? 'thing' : 'none';
  }
  const said = lead.slice(clause);
  const opening = openingEnd(said);
  // An opening may be all that stands before a verb, with whoever acts in it.
  const rest = (opening === said.length ? said.replace(/^\s*[\p{L}]+\s/u, '') : said.slice(opening))
    .replace(LABEL, '')
    .replace(DAYS, ' ')
    .trim();
  if (words(rest).every(isThinWord)) return 'bare';
  if (RELATIVE.test(rest)) return 'none';
  const [last = ''] = /(?<=^|[;:]\s)[^;:]*$/u.exec(rest) ?? [];
  if (last === '') return 'none';
  return isName(last, language) ? 'named' : 'thing';
}

/** `…, we ` right before a verb: what stands before the comma is why. Else all that stands before the verb. */
const ownClause = (lead: string): string => WE_LAST.exec(lead)?.[0] ?? lead.replace(SALUTATION, '');
/** `Dear customers, `: they are spoken to. Texts of at most 400 characters. */
const SALUTATION =
  /^(?:dear|liebe|(?:sehr\s)?geehrte|chère?s|estimad[oa]s|querid[oa]s|gentili|car[ieo]s?|prezad[oa]s|beste|geachte|drodzy|szanowni|kära|bästa|kære|kjære|hyvät|vážení|milí)\s[^,!:]{3,60}[,!:]\s/iu;
/** Texts of at most 400 characters. */
const WE_LAST = /,\s(?:we|nous|wir|wij|vi)\s(?:have\s|avons\s|har\s)?$/iu;

/** Texts of at most 400 characters. */
const PRODUCT = /^[’']s?(?:\s\p{Lu}[\p{L}\p{N}-]{1,24}){1,3}(?=\s)/u;

interface Owner {
  readonly at: number;
  readonly end: number;
  /** Nouns follow: `our new …`. */
  readonly noun: boolean;
}

/** `We are delighted that …`, and what follows is told. Texts of at most 400 characters. */
const ANNOUNCES =
  /^[^.;:?]{0,60}(?<!\p{L})(?:delighted|happy|pleased|proud|glad|thrilled|excited|announce|share|report|say|tell|freuen|froh|stolz|glücklich|ravis?|heureux|heureuse|fiers?|annonc\p{L}{1,4}|content[eoa]s|felices|orgullosos|anunci\p{L}{1,4}|liet[ie]|felici|orgogliosi|felizes|orgulhosos|trots|blij|verheugd|cieszymy|dumni|miło|glada|stolta|glade|stolte|glæder|gleder|iloisia|ylpeitä|rádi|hrdí|těší)(?!\p{L})[^.;:?]{0,30}(?<!\p{L})(?:that|dass|daß|que|che|dat|że|att|at|että|že)\s/iu;

/** The last word before a verb by which a text speaks of its owner. @param from where its clause begins */
function lastOwner(lead: string, mentions: readonly Mention[], from: number, byProduct: boolean): Owner | undefined {
  const found = [
    ...allOf(ALL_WE, lead).filter(({ at, end }) => !/^we$/iu.test(lead.slice(at, end)) || BEFORE_WE.test(lead.slice(0, at))),
    ...allOf(ALL_OUR, lead).map((one) => ({ ...one, noun: true })),
    ...mentions
      .filter(
        ({ at, end, afterPreposition }) =>
          end <= lead.length && (!afterPreposition || (byProduct && isThingOf(lead.slice(0, at)))),
      )
      .map(({ at, end }) => ({ at, end, noun: false })),
  ];
  return found.filter(({ at }) => at >= from).sort((a, b) => b.end - a.end)[0];
}

/** `The anchovies of `, before the name of the prospect: no people. */
const isThingOf = (text: string): boolean => THING_OF.test(text) && !POSTS.test(text) && !ROLES.test(text);
/** Texts of at most 400 characters. */
const THING_OF =
  /^(?:the|die|der|das|la|les?|las|los|el|il|lo|gli|i|o|a|os|as|de|het)\s(?:[\p{L}-]{3,20}\s){1,4}(?:of|von|der|des|de|du|di|da|do|van|av|af)\s$/iu;

function allOf(expression: RegExp, text: string): Owner[] {
  return [...text.matchAll(expression)].map(({ 0: one, index }) => {
    return { at: index, end: index + one.length, noun: false };
  });
}

/** `Our notified body has granted us …`: it is done for the prospect. Texts of at most 400 characters. */
const FOR_US = /\s(?:has|hat|a|ha|heeft|har)\s(?:us|uns|ons|oss|os)\s|\s(?:nous|nos|ci)\s(?:a|ha)\s/iu;

const words = (text: string): string[] => text.match(WORDS) ?? [];
const isThinWord = (word: string): boolean =>
  THIN.has(word.toLowerCase().replace(/[’']\p{L}*$/u, '')) || /\p{L}{3}ly$/u.test(word);

/** `Our till shows that …`: somebody else acts behind it. Texts of at most 400 characters. */
const THAT = /\s(?:that|dass|daß|att|que|che|dat|że|že|että)\s/u;
/** `and the Spanish paper mill Foo`, without what Foo is. Texts of at most 400 characters. */
const DESCRIBED_PARTNER =
  /(\s(?:and|et|y|e|en|i|oraz|och|og|ja|a)\s)(?:(?:the|la|le|l[’']|el|il|lo|het|de|o|a)\s?)?(?:\p{L}[\p{Ll}-]{2,20}\s){1,3}(?=\p{Lu})/u;

/** Only auxiliaries and adverbs stand there, behind `our` also nouns, and partners behind `and`. */
function isThin(between: string, noun: boolean, language: string): boolean {
  if (/[;:?“„«»”]/u.test(between) || RELATIVE.test(between) || (noun && (THAT.test(between) || PARTNERS.test(between))))
    return false;
  const rest = words(between.replace(IN_TOWN, ' ').replace(DESCRIBED_PARTNER, '$1'));
  let [partner, nouns] = [false, noun ? 7 : 0];
  for (const word of rest) {
    if (AND.test(word)) partner = true;
    else if (isThinWord(word)) continue;
    else if (partner && /^\p{Lu}/u.test(word)) continue;
    else if (nouns-- <= 0) return false;
    else if (/^\p{Lu}/u.test(word) && !hasVerbLast(language) && !noun) return false;
  }
  return true;
}

/** `haben wir … eröffnet`, `wir haben … eröffnet`, `Acme hat … übernommen`. */
function isBracket(lead: string, { at, end }: Owner, between: string): boolean {
  if (between.length > LONGEST_OBJECT || /[;:“„”]/u.test(between) || RELATIVE.test(between)) return false;
  return AUXILIARY_BEHIND.test(lead.slice(end)) || AUXILIARY_BEFORE.test(lead.slice(0, at));
}
/** `Wir müssen unsere Preise zum 1. Januar um vier Prozent …`. */
function isModalBracket(lead: string): boolean {
  const behind = MODAL.exec(lead)?.[1];
  return behind !== undefined && behind.length <= LONGEST_OBJECT && !/[;:“„”]|,\s/u.test(behind);
}
/** Texts of at most 400 characters. */
const MODAL =
  /(?:^|[,;:]\s|\s)(?:wir\s(?:müssen|werden|passen|heben)|(?:müssen|werden|passen|heben)\swir|(?:we|wij)\s(?:moeten|zullen|gaan)|(?:moeten|zullen|gaan)\s(?:we|wij))\s(.*)$/iu;
/** Texts of at most 400 characters. */
const AUXILIARY_BEHIND =
  /^\s(?:haben|hat|sind|ist|wurde|wurden|hebben|heeft|zijn|is|werd|konnten|konnte|durften|dürfen|freuen\suns|mochten|mogen)[\s,]/iu;
/** Whether behind `our` stands a place, then an auxiliary, and the object of a verb that stands last: ` Standort in Linz hat das Audit …`. */
function isPlaceOfOurs(behind: string): boolean {
  const object = PLACE_HAS.exec(behind)?.[1];
  return object !== undefined && object.length <= LONGEST_OBJECT && !/[;:“„”]/u.test(object) && !RELATIVE.test(object);
}
/** Texts of at most 400 characters. */
const PLACE_HAS = new RegExp(
  `^\\s(?:\\p{L}{2,14}\\s)?${PLACES.source}(?:\\s(?:in|te|bei)\\s\\p{L}[\\p{L}-]{1,30}){0,2}\\s(?:hat|haben|ist|wurde|heeft|hebben|is|werd)\\s(.*)$`,
  'iu',
);
/** Texts of at most 400 characters. */
const AUXILIARY_BEFORE =
  /(?<!\p{L})(?:haben|hat|sind|ist|wurde|wurden|hebben|heeft|zijn|is|werd|konnten|konnte|durften|dürfen|mochten|mogen)\s$/iu;

/** Whether a name stands there that is no town. German gives every noun a capital letter. */
function isName(text: string, language: string): boolean {
  const rest = text.replace(IN_TOWN, ' ').trim();
  if (language.startsWith('de')) return /(?:GmbH|AG|KG|SE|Group|Ventures|Capital)(?!\p{L})/u.test(rest);
  const [first = '', ...others] = words(rest);
  const isBig = (word: string): boolean => /^\p{Lu}/u.test(word);
  return others.some(isBig) || (isBig(first) && !PLAIN_WORDS.has(first.toLowerCase()));
}
