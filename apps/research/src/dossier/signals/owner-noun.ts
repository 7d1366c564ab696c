import { isTitled, mentionsOf } from '../names';
import { PLAIN_WORDS } from './frame-words';
import { OTHERS, PARTNERS, speaksAsOwner } from './phrases';

/** A sentence that does not quote, in the order of an article. */
interface Line {
  readonly sentence: string;
  readonly heading: boolean;
}

/** Sentences behind the headline in which a noun stands for the owner, at most: what follows describes the company, and tells of former years. */
const MOST_LINES = 6;

/** Nouns by which a press office speaks of its own company. Texts of at most 400 characters. */
const NOUN =
  /(?<![\p{L}’'])(?:[Tt]he\s(?:company|firm|business|start-?up)|[Dd](?:as\s(?:Unternehmen|Start-?up)|ie\sFirma)|[Ll](?:[’']entreprise|a\s(?:société|start-?up|jeune\spousse))|[Ll]a\s(?:empresa|compañía|firma|startup)|[Ll](?:[’']azienda|a\ssocietà|a\sstartup)|[Hh]et\sbedrijf|[Dd]e\s(?:onderneming|firma)|[Aa]\s(?:empresa|companhia|startup)|[Ff]öretaget|[Bb]olaget|[Vv]irksomheden|[Ss]elskabet|[Ss]elskapet|[Bb]edriften|Firma|[Ss]półka)(?=\s\p{Ll})/u;
/** What may stand before it in its sentence: nothing, a dateline, or when it happened. Texts of at most 400 characters. */
const BEFORE =
  /^(?:.{0,60}(?:(?:19|20)\d\d|\p{Lu}{3,24})\)?\s?(?:[–—:/-]|\.-)\s?|(?:(?:on|am|an|im|in|le|el|il|op|em|na|no|w|we|den|i|seit|since|depuis|desde|dal|da|sinds|od|heute|gestern|today|yesterday|hoy|ayer|oggi|ieri|vandaag|gisteren|hoje|ontem|idag|dziś)(?:\s[\p{Ll}\p{N}.]{1,12}|\s\p{Lu}\p{Ll}{2,12}){0,4},?\s(?:(?:hat|heeft|har|ist|is)\s)?))?$/iu;
/** A heading behind which a company describes itself. Texts of at most 400 characters. */
export const DESCRIBES =
  /^(?:about|über|zum\sunternehmen|à\spropos|qui\s(?:est|sommes)|acerca|sobre|quiénes|a\sproposito|informazioni|chi\s(?:è|siamo)|over|om|o\sfirmie|o\snas|notes|contact|kontakt)(?!\p{L})/iu;
/** Texts of at most 400 characters. */
const WORD = /\p{L}[\p{L}\p{N}’'&-]*/gu;
/** What a preposition places: `in Leeds`, `near Lich`. Texts of at most 400 characters. */
const PLACED =
  /(?<=(?:^|\s)(?:in|near|nach|aus|à|en|a|em|w|we|i|till|til|te)\s)\p{Lu}[\p{L}-]{1,30}(?:\s\p{Lu}[\p{L}-]{1,30})?/gu;
/** German names of companies stand without an article behind these. Texts of at most 400 characters. */
const GERMAN_NAME =
  /\p{Lu}[\p{L}-]+\s\p{Lu}\p{L}|(?<!\p{L})(?:bei|mit|von|für|durch|gegen)\s\p{Lu}|(?<!\p{L})(?:GmbH|AG|KG|SE)(?!\p{L})/u;
/** Somebody who is not named: `A bakery goes digital`, but not `A change at the top`. Texts of at most 400 characters. */
const INDEFINITE =
  /^(?:an?|une?|una?|uno|een|en|ett|et|um|uma|eine?)\s(?!(?:\p{L}{2,16}\s)?(?:change|home|step|deal|agreement|milestone|chapter|boost|year|start|move|roof|round|wechsel|schritt|zuhause|jahr|kapitel|accord|étape|pas|année|tournant|toit|acuerdo|paso|cambio|año|hito|alianza|casa|accordo|passo|cambiamento|anno|traguardo|akkoord|stap|jaar|mijlpaal|acordo|mudança|ano|steg|avtal|år|skridt|aftale)(?!\p{L}))\p{L}/iu;
/** Words with which headlines begin, beside those of plain reports. */
const OPENERS = new Set(
  `more out room good big great growing going bigger better building moving on off up down with time all there fresh strong record full ready space hands
  plus place cap bienvenue toujours más vuelta rumbo cambio nuevos crecer più spazio cambio aria crescere meer ruimte groei stap mais mudança rumo mer fler plats större
  flere mere plads større więcej zmiana`.split(/\s+/),
);

/**
 * For each sentence of an article of the own site the noun that stands there for its owner, `The company has …`; else undefined. It does where all that the
 * article said before is about its owner or about nobody by name.
 */
export function ownerNouns(lines: readonly Line[], names: readonly string[], language: string): (string | undefined)[] {
  // Few articles have such a noun where it counts.
  if (!lines.slice(0, MOST_LINES + 2).some(({ sentence }) => NOUN.test(sentence))) return [];
  let isOwn = true;
  let told = 0;
  return lines.map(({ sentence, heading }, at) => {
    if (!isOwn || told >= MOST_LINES) return undefined;
    if (!heading) told += 1;
    const found = NOUN.exec(sentence);
    if (found && BEFORE.test(sentence.slice(0, found.index))) return found[0];
    isOwn = heading && at > 0 ? !DESCRIBES.test(sentence) : !tellsOfOther(sentence, names, language);
    return undefined;
  });
}

/** Whether a sentence names somebody else, or may: then a noun behind it may stand for them. */
function tellsOfOther(sentence: string, names: readonly string[], language: string): boolean {
  if (OTHERS.test(sentence) || PARTNERS.test(sentence)) return true;
  const [mention] = mentionsOf(sentence, names, isTitled(sentence, names), () => true);
  const isOwner = (mention && !mention.afterPreposition && mention.at < 4) || speaksAsOwner(sentence);
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), sentence).replace(PLACED, ' ');
  if (!isOwner && (mention || INDEFINITE.test(rest))) return true;
  if (language.startsWith('de')) return GERMAN_NAME.test(withoutAdjective(rest));
  const isPlain = (word: string, at: number): boolean =>
    PLAIN_WORDS.has(word.toLowerCase()) || (at === 0 && OPENERS.has(word.toLowerCase()));
  return (rest.match(WORD) ?? []).some((word, at) => /^\p{Lu}/u.test(word) && !isPlain(word, at));
}

/** `Frisches Kapital …`: the first word is great for its place only. */
const withoutAdjective = (text: string): string => text.trim().replace(/^\p{Lu}\p{Ll}{2,20}(?:e|er|es|en)\s(?=\p{Lu})/u, '');
