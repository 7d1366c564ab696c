import type { SignalKind } from '@modernleads/contracts';
import type { SourcePage } from '../dossier.types';
import { mentionsOf } from '../names';
import { BODIES, GIVES_PRIZE, OF_OUR_STAFF, OUR_CONTEST, OUR_STAFF, PASSIVE, PASTIMES, STAFF_FIRST, TOWNS } from './own/bodies';
import { isThingBought } from './own/bought';
import { PRICES, ROLES } from './own/business';
import { oneOf } from './own/one-of';
import { POSTS } from './own/people';
import { OUR_CAPACITY } from './own/places';
import { PLAIN_WORDS } from './frame-words';
import { OTHERS, OUR, speaksAsOwner, WE } from './phrases';
import type { Sentence } from './told-sentences';

/** Kinds of events that are a person's own when a colleague is who acts; a new post of a colleague is the firm's news. */
const OF_PEOPLE: ReadonlySet<SignalKind> = new Set([
  'acquisition',
  'award',
  'expansion',
  'funding',
  'hiring',
  'launch',
  'regulation',
  'partnership',
  'pricing',
]);

/**
 * Whether what a sentence of the own site tells is not the prospect's, though it speaks as `we`: a colleague's prize, an association's election, a thing that is
 * bought. @param at to `end` the place of its verb
 */
export function isSomebodyElses(told: Sentence, kind: SignalKind, at: number, end: number): boolean {
  const { sentence, names, page, heading } = told;
  if (IN_THE_PAPER.test(sentence.slice(0, at)) || (OF_PEOPLE.has(kind) && isOfStaff(told, kind))) return true;
  if (isOfBody(told, kind, at) || isApposed(told, kind, at)) return true;
  switch (kind) {
    case 'acquisition':
      return isDoneByOther(told, at, end) || isThingBought(sentence, at, end, page.language);
    case 'award':
      return isPastime(told) || OUR_CONTEST.test(sentence) || isOfExpert(sentence) || isGiven(told, at, end);
    case 'leadership':
      return (
        HOME.test(sentence) ||
        DEATH.test(sentence) ||
        DEATH.test(headlineOf(page)) ||
        isOrdinaryLeave(told) ||
        (heading && !tellsOfPost(told)) ||
        PETS.test(page.visibleText.slice(0, LONGEST_STORY))
      );
    case 'pricing':
      return (
        STAYS.test(sentence) ||
        isPriceOf(told) ||
        (heading && !tellsOfPrices(told)) ||
        (!speaksOfOwner(sentence, names) && (THEIR.test(sentence) || STAYS.test(page.visibleText.slice(0, LONGEST_STORY))))
      );
    case 'event':
      return (
        VISITED.test(sentence) ||
        (heading && othersOf(page.visibleText.slice(0, LONGEST_STORY), sentence).some((one) => VISITED.test(one)))
      );
    case 'launch':
      return (
        PRICES.test(sentence.slice(0, at)) ||
        CERTIFICATE.test(sentence) ||
        [sentence, headlineOf(page)].some(isWorkOfPerson) ||
        isResold(told) ||
        (heading &&
          othersOf(page.visibleText.slice(0, LONGEST_STORY), sentence).some((one) => OUR_CAPACITY.test(one) && OUR.test(one)))
      );
    case 'hiring':
      return isForOther(sentence) || (heading && othersOf(page.visibleText.slice(0, LONGEST_STORY), sentence).some(isForOther));
    default:
      return false;
  }
}

const LONGEST_STORY = 4_000;
const headlineOf = ({ kind, headings }: SourcePage): string =>
  kind === 'article' ? (headings[0]?.text ?? '').slice(0, 400) : '';

/** `Foo Group, our shareholder, acquires …`: what the prospect calls somebody is who acts. A post and a product may be described so. */
function isApposed({ sentence, names }: Sentence, kind: SignalKind, at: number): boolean {
  if (kind === 'leadership' || kind === 'launch' || kind === 'partnership') return false;
  const found = APPOSED.exec(sentence.slice(0, at));
  if (!found) return false;
  const [all, name = ''] = found;
  return !names.some((own) => name.includes(own)) && !WE.test(sentence.slice(found.index + all.length, at));
}
/** Texts of at most 400 characters. */
const APPOSED =
  /(\p{Lu}[\p{L}\p{N}&’'-]{1,30}),\s(?:our|unser[em]?|notre|nuestr[oa]|nostr[oa]|(?:il|la)\snostr[oa]|noss[oa]|(?:o|a)\snoss[oa]|onze?|nasz[a]?|vår|vores)\s[^,;:]{2,60},\s/u;

/** `the acquisition of Foo by Bar`, of which neither is the prospect. */
function isDoneByOther({ sentence, names }: Sentence, at: number, end: number): boolean {
  if (!DEED.test(sentence.slice(at, end)) || !DONE_BY.test(sentence.slice(end))) return false;
  return mentionsOf(sentence, names, false, () => true).length === 0;
}
const DEED = oneOf(
  'acquisition|takeover|purchase|übernahme|rachat|compra|adquisición|acquisizione|aquisição|overname|przejęcie|förvärv|köp|opkøb|køb',
);
/** Texts of at most 400 characters. */
const DONE_BY =
  /\s(?:by|durch|par|por|pela|pelo|da|dalla?|dal|door|przez|av|af)\s(?:the\s|die\s|den\s|la\s|le\s|el\s|o\s|a\s|de\s)?\p{Lu}/u;

/** `our engineer Ada`: an award that has her name is hers. */
function isOfExpert(sentence: string): boolean {
  const found = OUR.test(sentence) ? OUR_EXPERT.exec(sentence) : null;
  return found !== null && /^(?:\s\p{Ll}{3,14})?\s\p{Lu}\p{Ll}/u.test(sentence.slice(found.index + found[0].length));
}
/** Texts of at most 400 characters. */
const OUR_EXPERT = new RegExp(`(?:${OUR.source})\\s(?:\\p{L}{2,14}\\s){0,2}?(?:${ROLES.source})`, 'iu');

/** A book or a film of a person: `our founder’s new novel`. */
const isWorkOfPerson = (sentence: string): boolean =>
  WORKS.test(sentence) && (OUR_HEAD.test(sentence) || OUR_STAFF.test(sentence) || BY_NAME.test(sentence));
const WORKS = oneOf(
  'book|novel|memoir|cookbook|album|film|exhibition|buch|roman|kochbuch|ausstellung|film|livre|roman|exposition|disque|libro|novela|disco|exposición|romanzo|mostra|livro|romance|exposição|boek|tentoonstelling|książk\\p{L}{1,2}|powieść|wystaw\\p{L}{1,2}|bok(?:en)?|skiva|utställning|bog|udstilling|utstilling|kirja|näyttely|knih\\p{L}|výstav\\p{L}',
);

/** `New in our range: shoes by Foo`: a thing of another maker. */
const isResold = ({ sentence, names }: Sentence): boolean =>
  RANGE.test(sentence) && MADE_BY.test(sentence) && !names.some((name) => sentence.includes(name));
const RANGE = oneOf(
  '(?:führen\\swir|wir\\sführen|(?:now\\s)?(?:stock|carry|sell)|nous\\sdistribuons|distribuimos|distribuiamo|verkopen\\s(?:we|wij)|in\\s(?:our\\s)?(?:range|stock|store|shop))|(?:im|unser(?:em)?)\\s(?:sortiment|laden|shop|programm)|dans\\snotre\\s(?:gamme|boutique|catalogue)|en\\s(?:nuestro\\scatálogo|nuestra\\stienda)|(?:nel|a)\\s(?:nostro\\s)?(?:catalogo|assortimento)|no\\snosso\\scatálogo|in\\sons\\sassortiment|w\\s(?:naszej\\s)?ofercie|i\\s(?:vårt\\s)?sortiment(?:et)?|i\\svores\\ssortiment',
);
/** Texts of at most 400 characters. */
const MADE_BY = /(?<!\p{L})(?:by|from|von|vom|de|di|da|van|firmy|od|av|från|af|fra)\s\p{Lu}\p{L}{2,}/u;

/** An animal, or a post that is a joke. */
const PETS = oneOf(
  'office\\sdog|pupp(?:y|ies)|kitten|(?:dog|cat|rabbit|parrot)\\scalled|chief\\s(?:morale|happiness|barking|barketing|woof|cuddle|treat|snack|purr)\\s\\p{L}{4,12}|bürohund|welpe|hündin|kater|chiot|chien\\sde\\sbureau|cachorr[oa]|perr[oa]|cagnolin[oa]|cucciol[oa]|kantoorhond|pupp?y|szczenia\\p{L}{1,3}|kontorshund(?:en)?|valp(?:en)?|kontorhund(?:en)?|hvalp(?:en)?|toimistokoira',
);

/** `For our client we are looking for …`, `Für die Stadt Lich suchen wir …`. */
const isForOther = (sentence: string): boolean => {
  const [, whom = ''] = FOR.exec(sentence) ?? [];
  return whom !== '' && (OTHERS.test(whom) || BODIES.test(whom) || TOWN_OF.test(whom) || COMPANY.test(whom));
};
/** Texts of at most 400 characters. */
const FOR =
  /(?:^(?:for|für|pour|para|per|voor|dla|för|hos)|(?<!\p{L})(?:on\sbehalf\sof|im\sauftrag(?:\s(?:von|der|des))?|bei|chez|per\sconto\sdi|en\snombre\sde|em\snome\sde|bij|namens|w\simieniu|för\sräkning|hos))\s([^,;:.]{3,60})/iu;
/** Texts of at most 60 characters. */
const TOWN_OF =
  /(?<!\p{L})(?:[Cc]ity|[Tt]own|[Cc]ounty|[Cc]ouncil|[Hh]ospital|[Uu]niversity|[Gg]emeinde|[Ss]tadt|[Ll]andkreis|[Kk]linikum|[Uu]niversität|ville|commune|mairie|hôpital|ayuntamiento|ciudad|comune|città|ospedale|câmara|município|gemeente|stad|ziekenhuis|gmin[yaę]|miasta|szpitala|kommun(?:en)?|staden|kommune(?:n)?)\s(?:(?:of|de|di|du|d[’']|van)\s?)?\p{Lu}/u;
/** Texts of at most 60 characters. */
const COMPANY =
  /\p{Lu}[^\s]{1,30}\s(?:GmbH|AG|KG|SE|Ltd|Inc|LLC|plc|S\.?A\.?S?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|AB|A\/S|ApS|AS|Oy|Sp\.)(?!\p{L})/u;

/** `It was in the paper that …`. */
const IN_THE_PAPER = oneOf(
  'in\\sthe\\s(?:papers?|press)|(?:a|the)\\snewspaper|steht\\sin\\sder\\szeitung|stand\\sin\\sder\\szeitung|die\\szeitung|une?\\sjournal|le\\sjournal|dans\\sla\\spresse|el\\speriódico|la\\sprensa|un\\speriódico|il\\sgiornale|un\\sgiornale|sul\\sgiornale|no\\sjornal|o\\sjornal|um\\sjornal|na\\simprensa|in\\sde\\skrant|de\\skrant|w\\sgazecie|gazeta|w\\sprasie|i\\stidningen|tidningen|i\\savisen|avisen|lehdessä|lehti|v\\snovinách|noviny',
);

const speaksOfOwner = (text: string, names: readonly string[]): boolean =>
  speaksAsOwner(text) || mentionsOf(text, names, false, () => true).length > 0;

/** `Our colleague Ada has won …`, unless she has won it for us. */
function isOfStaff({ sentence, names }: Sentence, kind: SignalKind): boolean {
  const [first] = STAFF_FIRST.exec(sentence) ?? [];
  if (first && /^\p{Lu}/u.test(sentence.slice(first.length))) return true;
  const found = OUR_STAFF.exec(sentence) ?? OF_OUR_STAFF.exec(sentence);
  if (!found) return false;
  const [before, behind] = [sentence.slice(0, found.index), sentence.slice(found.index + found[0].length)];
  if (US.test(behind)) return false;
  // `with our apprentice we have won`, but `we are proud of our apprentice, who has won`.
  if (WHO.test(behind)) return true;
  return (kind !== 'hiring' && !BEHIND_PREPOSITION.test(before)) || !speaksOfOwner(`${before} ${behind}`, names);
}

/** Texts of at most 400 characters. */
const WHO =
  /^[^.;:]{0,40},\s(?:who|whose|die|der|deren|dessen|qui|dont|que|quien|che|której|która|który|som|joka|jonka|která|který)\s/iu;

/** Texts of at most 400 characters. */
const BEHIND_PREPOSITION =
  /(?:^|\s)(?:of|to|by|with|for|from|von|vom|mit|für|bei|zu|durch|an|avec|pour|chez|par|à|con|para|por|a|di|da|per|com|van|voor|bij|door|met|aan|z|ze|dla|przez|od|av|af|på|för|från|till|til|fra|med|ved|pro|s|k|and|und|et|y|e|en|i|och|og|ja)\s$/iu;
/** It is done to or for the prospect. Texts of at most 400 characters. */
const US =
  /(?<!\p{L})(?:us|uns|nous|nos\s(?:ha|han|hemos)|noi|nosotros|ons\s(?:gekozen|bedrijf)|nas|oss|os\s(?:til|som)|meidät|meille|nás)(?!\p{L})/iu;

/** Whether an association, an authority or a town is who acts, or who gets a new head. */
function isOfBody(told: Sentence, kind: SignalKind, at: number): boolean {
  const { sentence, names, page } = told;
  if (isBody(names)) return false;
  const headline = (page.headings[0]?.text ?? '').slice(0, 400);
  if (kind === 'leadership') return isHeadOfBody(told, at, headline);
  const body = bodyIn(sentence);
  if (!body) return !speaksOfOwner(sentence, names) && bodyIn(headline) !== undefined && !speaksOfOwner(headline, names);
  const rest = `${sentence.slice(0, body.at)} ${sentence.slice(body.end)}`;
  return !speaksOfOwner(rest, names);
}

/** Whether the prospect is a body itself by its name. */
function isBody(names: readonly string[]): boolean {
  const known = bodies.get(names) ?? names.some((name) => BODIES.test(name));
  bodies.set(names, known);
  return known;
}
const bodies = new WeakMap<readonly string[], boolean>();

/** Where a body stands that acts: behind no preposition and no genitive. */
function bodyIn(text: string): { readonly at: number; readonly end: number } | undefined {
  for (const words of [TOWNS, BODIES]) {
    const found = words.exec(text);
    if (!found) continue;
    const lead = text.slice(0, found.index);
    const before = DETERMINED.exec(lead)?.[0] ?? '';
    const at = found.index - before.length;
    const end = found.index + found[0].length;
    if (NOT_ACTING.test(text.slice(0, at)) || GENITIVE.test(lead)) continue;
    return { at, end };
  }
  return undefined;
}

/** `our `, `the local `, before a noun. Texts of at most 400 characters. */
const DETERMINED =
  /(?:(?<=^|\s)(?:the|our|der|die|das|unser|unsere|la|le|l[’']|notre|el|los|las|nuestr[oa]|il|lo|gli|nostr[oa]|o|a|os|as|noss[oa]|de|het|onze|ons|nasz[ae]?|vår|vårt|vores|naše|náš)\s?)?(?:[\p{L}-]{3,16}\s)?$/iu;
/** Texts of at most 400 characters. */
const NOT_ACTING =
  /(?:^|[\s’'])(?:of|in|at|to|by|with|for|from|near|von|vom|mit|für|bei|beim|zu|zum|zur|aus|durch|im|auf|de|du|des|d|avec|pour|chez|par|au|à|a|al|alla|ai|ao|aos|con|para|por|del|di|da|do|dal|della|dell|per|com|pela|pelo|na|no|van|voor|bij|door|met|aan|z|ze|dla|przez|od|w|u|av|af|på|hos|för|från|till|til|fra|med|ved|i|v|ve|pro|s|k)\s?(?:the\s|la\s|le\s|l[’']|el\s|il\s|de\s|het\s|o\s|a\s)?$/iu;
/** `Preis der Innung`, `prix des métiers`. Texts of at most 400 characters. */
const GENITIVE = /\p{L}{3,}\s(?:des|of|of\sthe)\s(?:\p{L}{3,16}\s)?$|\p{Lu}\p{L}{2,24}\s(?:der|des)\s(?:\p{L}{3,16}\s)?$/u;

/** `The guild has elected …`, `our director becomes president of the choir`, but not `Ada Doe, chair of the guild, becomes our director`. */
function isHeadOfBody({ sentence, names, page }: Sentence, at: number, headline: string): boolean {
  const [now = ''] = `${sentence.slice(0, at).replace(APPOSITION, ' ')}${sentence.slice(at)}`.split(FORMERLY, 1);
  if (BODIES.test(now) || (OUR_STAFF.test(sentence) && ELECTS.test(sentence))) return !isOwnPost(sentence, names);
  if (speaksOfOwner(sentence, names)) return false;
  if (BODIES.test(headline) && !speaksOfOwner(headline, names)) return true;
  return othersOf(page.visibleText.slice(0, LONGEST_STORY), sentence).some(
    (one) => BODIES.test(one) && (POSTS.test(one) || ELECTS.test(one)) && !FORMERLY.test(one) && !isOwnPost(one, names),
  );
}

/** Chooses by votes. */
const ELECTS = oneOf(
  'elect(?:s|ed)|vot(?:es|ed)|gewählt|wählt|wählte|élue?|élit|elegid[oa]|elige|eligió|elett[oa]|elegge|eleit[oa]|elege|elegeu|gekozen|verkozen|kiest|koos|wybra(?:ł|ła|ło|li|no|ny|na)|vald|valts|valde|valgt|valgte|valittiin|valitsi|zvolen[ay]?|zvolil[aiy]?',
);
/** What somebody did before. */
const FORMERLY = oneOf(
  "previously|formerly|former|before|most\\srecently|until|zuletzt|zuvor|bisher|vorher|früher|ehemalige[rn]?|kommt\\svo[mn]|auparavant|précédemment|ancienne?|jusqu[’']ici|anteriormente|antes|hasta\\sahora|in\\sprecedenza|prima|finora|proviene|até\\sagora|vem\\sda?",
  'eerder|voorheen|hiervoor|wcześniej|dotychczas\\p{L}{0,3}|poprzednio|tidigare|senast|närmast|kommer\\s(?:från|fra)|tidligere|senest|aiemmin|viimeksi|dříve|předtím|dosud',
);
/** Texts of at most 400 characters. */
const APPOSITION = /,\s[^,]{2,120},(?=\s)|\([^()]{1,80}\)/gu;
/** `our new director`, `director of Acme`: the post is the prospect's. */
function isOwnPost(sentence: string, names: readonly string[]): boolean {
  const own = names.some((name) => {
    const at = sentence.indexOf(name);
    return (
      at > 0 && POSTS.test(sentence.slice(Math.max(0, at - 60), at)) && !BODIES.test(sentence.slice(Math.max(0, at - 60), at))
    );
  });
  return own || OUR_NEW_POST.test(sentence);
}
/** Texts of at most 400 characters. */
const OUR_NEW_POST =
  /(?<!\p{L})(?:our|as\sour|unsere?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|nasz[aą]?|naszym|vår|vores|naš[ei])\s(?:new|neue[rn]?|nouve(?:au|lle)|nuev[oa]|nuov[oa]|nov[oa]|nieuwe|now[ayą]|nowym|nya?|nye|novou?)(?!\p{L})/iu;

const othersOf = (text: string, sentence: string): string[] =>
  text
    .replaceAll(sentence, ' ')
    .split(/[.!?\n]/u)
    .filter((one) => one.length <= 400);

/** A person's pastime: `our founder has won the chess tournament`. */
const isPastime = ({ sentence }: Sentence): boolean =>
  PASTIMES.test(sentence) && (BY_NAME.test(sentence) || OUR_HEAD.test(sentence));
/** Texts of at most 400 characters. */
const BY_NAME = /\p{Lu}\p{L}{1,20}\s\p{Lu}\p{L}{2,24}/u;
/** Texts of at most 400 characters. */
const OUR_HEAD = new RegExp(
  `(?:${OUR.source})\\s(?:\\p{L}{2,14}\\s){0,2}?(?:${POSTS.source}|${
    oneOf(
      'founder|co-founder|owner|boss|team|gründer(?:in)?|inhaber(?:in)?|mannschaft|fondat(?:eur|rice)|patron(?:ne)?|équipe|fundador(?:a)?|equipo|fondat(?:ore|rice)|titolare|squadra|equipa|oprichter|ploeg|założyciel(?:ka)?|grundare|stifter|gründer|perustaja\\p{L}{0,4}|zakladatel(?:ka)?|tým',
    ).source
  })`,
  'iu',
);

/** `Our prize was awarded to …`. Texts of at most 400 characters. */
const OUR_PRIZE = new RegExp(
  `(?:${OUR.source})\\s(?:\\p{L}{2,14}\\s)?(?:award|prize|preis|prix|premio|prémio|prijs|nagroda|pris)\\s`,
  'iu',
);
/** `We awarded our prize to …`. */
function isGiven({ sentence, names }: Sentence, at: number, end: number): boolean {
  if (OUR_PRIZE.test(sentence.slice(0, at))) return true;
  if (!GIVES_PRIZE.test(sentence.slice(at, end)) || PASSIVE.test(sentence)) return false;
  const [before, behind] = [sentence.slice(0, at), sentence.slice(end)];
  // `Foo has named Acme …`
  if (!speaksOfOwner(before, names) && speaksOfOwner(behind, names) && !WE.test(behind)) return false;
  // `Acme named best employer` has left out its auxiliary.
  return WE.test(sentence) || ACTIVE.test(before) || (OUR.test(sentence) && names.length > 0);
}
/** Texts of at most 400 characters. */
const ACTIVE = /(?<!\p{L})(?:has|have|hat|haben|avons|hemos|ha|abbiamo|hebben|heeft|har)\s(?:\p{L}{2,20}\s){0,8}$/iu;

/** Whether an article tells of an employee who leaves, and names no post but whoever comes after. */
function isOrdinaryLeave({ sentence, page }: Sentence): boolean {
  const posts = sentence.match(ALL_POSTS) ?? [];
  return (
    posts.every((post) => /^nachfolge/iu.test(post)) &&
    othersOf(page.visibleText.slice(0, LONGEST_STORY), sentence).some((one) => OUR_STAFF.test(one))
  );
}
/** Texts of at most 400 characters. */
const ALL_POSTS = new RegExp(POSTS.source, 'giu');

/** What changes at home. */
const HOME = oneOf(
  'become(?:s)?\\sa\\s(?:mother|father|grandmother|grandfather)|got\\smarried|has\\smarried|baby|born|mama\\sgeworden|mutter\\sgeworden|vater\\sgeworden|geheiratet|hochzeit|devenue?\\s(?:maman|papa|mère|père)|mariée?s|madre|padre|mamá|papá|boda|nozze|matrimonio|mãe|pai|casamento|moeder|vader|getrouwd|bruiloft|mamą|tatą|ślub\\p{L}{0,3}|mamma|pappa|gift\\ssig|giftet\\sseg|bryllup|mor\\still|äiti\\p{L}{0,3}|isäksi|häät|maminkou|tatínkem|svatb\\p{L}{1,2}',
);
/** Somebody has died. */
const DEATH = oneOf(
  'mourn(?:s|ing)?|obituary|in\\smemoriam|in\\sloving\\smemory|passed\\saway|has\\sdied|died|trauer(?:n|t)?|nachruf|verstorben|verstarb|eingeschlafen|gestorben|wir\\snehmen\\sabschied|décès|décédée?|nous\\sa\\squittés?|hommage\\sà|disparition\\sde|fallec(?:e|ió|ido|ida|imiento)|luto|nos\\sha\\sdejado|scompars[oa]|mancat[oa]|lutto|ci\\sha\\slasciat[oi]|falec(?:eu|ido|ida|imento)|nos\\sdeixou',
  'overleden|overlijden|ontvallen|zmarł[ao]?|nekrolog|żegnamy|avlid(?:it|en)|gått\\sbort|till\\sminne\\sav|minnesord|sorg|afgået\\sved\\sdøden|gået\\sbort|gått\\sbort|mindeord|minneord|kuollut|menehty\\p{L}{1,4}|zemřel[ao]?|zesnul\\p{L}{1,2}',
);
/** `Price increases at Foo`, `Subida de tarifas de Foo`. */
function isPriceOf({ sentence, names }: Sentence): boolean {
  return [...sentence.matchAll(ALL_PRICES)].some(({ 0: price, index }) => {
    const name = OF_NAME.exec(sentence.slice(index + price.length))?.[1];
    return name !== undefined && !PLAIN_WORDS.has(name.toLowerCase()) && !names.some((own) => own.startsWith(name));
  });
}
/** Texts of at most 400 characters. */
const ALL_PRICES = new RegExp(PRICES.source, 'giu');
/** Texts of at most 400 characters. */
const OF_NAME =
  /^(?:\s(?:increases?|changes?|rises?|erhöhung|anpassung))?\s(?:of|at|by|from|bei|beim|von|de|chez|du|di|da|della|van|bij|u|hos|från|fra)\s(?:the\s|den\s|der\s|la\s)?(\p{Lu}\p{L}{2,30})/u;
/** Whether a headline, or what an article says behind it, names the owner, a person or a post. */
const tellsOfPost = (told: Sentence): boolean =>
  speaksOfOwner(told.sentence, told.names) ||
  BY_NAME.test(told.sentence) ||
  isTold(told, (one) => POSTS.test(one) || BY_NAME.test(one));
/** Whether an article says more of prices than its headline. */
const tellsOfPrices = (told: Sentence): boolean => isTold(told, (one) => PRICES.test(one) || MONEY.test(one));

/** Whether the text of an article tells something, beside its headline, or there is none. */
function isTold({ sentence, names, page }: Sentence, tells: (one: string) => boolean): boolean {
  if (page.kind !== 'article') return true;
  const text = (page.blocks ?? []).filter(({ margin, text: one }) => !margin && one !== sentence).map((block) => block.text);
  const others = othersOf(text.join('\n').slice(0, LONGEST_STORY), sentence)
    .map((one) => names.reduce((rest, name) => rest.replaceAll(name, ' '), one))
    .filter((one) => one.trim().split(' ').length > 3);
  return others.length === 0 || others.some(tells);
}
/** Texts of at most 400 characters. */
const MONEY = /[$€£¥%]|(?<!\p{L})(?:per\s?cent|prozent|euros?|pence|kr|kronor|kroner|zł|kč|chf|円|元)(?!\p{L})/iu;
/** Prices of those who are spoken of. Texts of at most 400 characters. */
const THEIR = /(?<!\p{L})(?:their|ihre[nr]?|leurs?|sus|loro|seus|hun|swoje|sina|deres|sine|své|hintojaan)(?!\p{L})/u;
/** Our prices stay. */
const STAYS = new RegExp(
  `(?:${PRICES.source})[^.!?\\n]{0,30}(?:${
    oneOf(
      'stay|remain|unchanged|do\\snot\\schange|bleiben|unverändert|restent|inchangés|no\\scambian|se\\smantienen|restano|invariati|non\\scambiano|não\\smudam|mantêm-se|blijven|gelijk|ongewijzigd|bez\\szmian|nie\\szmieniają|oförändrade|är\\sdesamma|uændrede|uforandrede|uendret|uendrede|ennallaan|zůstávají|beze\\szměny',
    ).source
  })`,
  'iu',
);
/** A label that is there, and no product. */
const CERTIFICATE = oneOf(
  'certificat(?:e|ion)|zertifikat|prüfsiegel|siegel|ecolabel|bollino|certificazione|certificado|certificação|keurmerk|certyfikat|certifikat(?:et)?|sertifikat(?:et)?|sertifikaatti|osvědčení|gütezeichen|label\\srouge|label\\sbio',
);
/** A fair that was visited. */
const VISITED = oneOf(
  'visited|went\\sto|as\\svisitors|besuchten|als\\sbesucher|zu\\sbesuch|avons\\svisité|visitamos|hemos\\svisitado|abbiamo\\svisitato|visitámos|bezochten|zwiedziliśmy|zwiedzaliśmy|odwiedziliśmy|besökte|besøgte|besøkte|kävimme|vierailimme|navštívili',
);
