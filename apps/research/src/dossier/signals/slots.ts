import type { SignalKind } from '@modernleads/contracts';
import { isTitled } from '../names';
import { moneyIn } from './money';
import { anyOf } from './words';

/** What a sentence tells of an event, each part as it is written there. Absent: not told, or not in words that English takes. */
export interface Slots {
  /** In English, with the digits of the sentence. */
  readonly amount?: string;
  readonly round?: string;
  readonly investor?: string;
  readonly product?: string;
  readonly place?: string;
  readonly person?: string;
  readonly title?: string;
  readonly partner?: string;
  /** An award, a rule or an event. */
  readonly subject?: string;
  /** Open roles. */
  readonly count?: number;
  readonly team?: string;
}

/** Sentences have at most 400 characters. */
const NAME_RUN =
  "\\p{Lu}[\\p{L}\\p{N}.&’'+-]{0,30}(?:\\s(?:(?:&|de|del|von|van|der|di|da|do|of|the|and)\\s)?\\p{Lu}[\\p{L}\\p{N}.&’'+-]{0,30}){0,4}";
const PERSON_RUN = "\\p{Lu}[\\p{L}’'-]{1,20}(?:\\s(?:(?:von|van|de|der|da|di|del|la)\\s){0,2}\\p{Lu}[\\p{L}.’'-]{0,24}){1,2}";

/** Sentences have at most 400 characters. */
const ROUND =
  /(?<!\p{L})(?:(Series)[\s-]([A-H])(?![\p{L}\d])|(pre-?seed|seed)(?=\s(?:round|funding|financing|investment)|-(?:runde|finanzierung)))/iu;
/** Sentences have at most 400 characters. */
const INVESTOR = new RegExp(
  `(?:led by|co-led by|angeführt von|geführt von|unter führung von|menée? par|conduite? par|liderada por|encabezada por|guidato da|guidata da|guidati da|onder leiding van|geleid door|pod przewodnictwem|prowadzon\\p{L}{1,3} przez|której przewodzi|(?:leds|ledd) av|(?:ledet|anført) af|领投方为)\\s(${NAME_RUN})`,
  'u',
);
/** Sentences have at most 400 characters. */
const QUOTED_NAME = /[“„"«「‘]\s?([^”“"»」’]{2,40})\s?[”“"»」’]/u;
const AFTER_VERB = new RegExp(
  `^(?:\\s(?:a|an|the|its|our|new|all-new|brand-new|next-generation|el|la|los|le|les|il|lo|o|os|de|het|nuevo|nueva|nouveau|nouvelle|nuovo|nuova|novo|nova|nieuwe|nowy|nową|sa|son|su|suo|sua|zijn|swój|swoją|ihr|ihre|ihren|notre|nuestr[oa]|nostr[oa]|nosso|nossa|ons|onze|en|ett|et|ny|nya|nye|nyt|vår|vårt|vores|sin|sitt|sit)){0,4}\\s(${NAME_RUN}(?:\\s\\d{1,3}(?:\\.\\d{1,2})?(?![\\d%]))?)`,
  'u',
);
/** Sentences have at most 400 characters. */
const PLACE = new RegExp(
  `(?<!\\p{L})(?:in|into|to|nach|à|au|en|in der|in den|a|naar|w|we|em|no|na|a|i|till|til)\\s(${NAME_RUN})`,
  'gu',
);
const WITH = new RegExp(
  `(?<!\\p{L})(?:with|mit|avec|con|com|met|z|ze|med)\\s(?:(?:the|dem|der|la|le|el|il|lo|o|a|firmą|spółką)\\s)?(${NAME_RUN})`,
  'u',
);
const BOUGHT = new RegExp(`^(?:\\s(?:of|de|di|da|van|the|la|le|el|den|die|das)){0,3}\\s(${NAME_RUN})`, 'u');
const ENGLISH_TITLE =
  /(?<![\p{L}])(?:C[EFTMROPI]O|CISO|CHRO|CPO|Chief \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})? Officer|Managing Director|(?:Senior |Executive )?Vice President(?: of)?(?: \p{Lu}\p{L}{2,20})?|[SE]?VP(?: of)?(?: \p{Lu}\p{L}{2,20})?|Head of \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{2,20})?|(?:General|Country) Manager(?: \p{Lu}\p{L}{2,20})?|(?:Sales|Marketing|Finance|Commercial|Technical|Engineering|Operations) Director)(?!\p{L})/u;
const PERSON = new RegExp(`(?<!\\p{L})(${PERSON_RUN})`, 'gu');
/** Words with a capital letter that name no person. */
const NO_PERSON = anyOf(
  'chief|officer|director|president|vice|head|manager|the|new|our|series|managing|general|sales|marketing|finance|team|board|neue[rn]?|leiter(?:in)?|geschäftsführer(?:in)?|vorstand|directeur|directrice|président|director|directora|presidente|dyrektor|prezes|press|release|company|news|welcome|meet|appoints?|names?|hires?|ernennt|nomme|nombra|nomina|nomeia|benoemt|mianuje|global|commercial|financial|technology|revenue|product|people|operations|customer|human|resources|country|joins?|becomes|wird|berlin|london|paris|madrid|milan|europe|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|ag|gmbh|inc|ltd|group|aufsichtsrat|verwaltungsrat|beirat|gesellschafterversammlung|conseil|consejo|consiglio|conselho|raad|rada|styrelsen|bestyrelsen|vd|direktör|direktør|styrelseordförande|utser|udnævner|välkommen|velkommen|welkom|bienvenue|willkommen|bienvenid[oa]|benvenut[oa]|wechsel|herr|frau|dr|prof',
);
const NO_PLACE = anyOf(
  'q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|betrieb|series|the|our|kooperation|zusammenarbeit|höhe|zukunft|kürze|anwesenheit',
);
const RULES =
  /(?<![\p{L}\d])(?:ISO(?:\/IEC)?[\s-]?\d{4,5}(?:[-:]\d{1,4})?|SOC\s?2(?:\sType\s(?:1|2|II|I))?|HIPAA|PCI[\s-]DSS|TISAX|FedRAMP|GDPR|DSGVO|NIS2|DORA|MiCA|MDR)(?![\p{L}\d])/u;

const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(text);

/** What a sentence tells of its event. @param at to `end` the place of its verb */
export function slotsOf(
  kind: SignalKind,
  sentence: string,
  names: readonly string[],
  at: number,
  end: number,
  locale: string,
): Slots {
  const usable = (text: string | undefined): string | undefined => clean(text, names);
  // German gives every noun a capital letter, and headlines give one to most words.
  const titled = isTitled(sentence, names);
  const vague = locale.startsWith('de') || titled;
  const quoted = usable(QUOTED_NAME.exec(sentence)?.[1]);
  const behind = sentence.slice(end);
  switch (kind) {
    case 'funding':
      return withoutGaps({
        amount: moneyIn(sentence)?.english ?? undefined,
        round: roundIn(sentence),
        investor: usable(INVESTOR.exec(sentence)?.[1]),
      });
    case 'launch':
      return withoutGaps({ product: quoted ?? productIn(sentence, at, end, vague, usable) });
    case 'expansion':
      // Polish declines the names of places.
      return withoutGaps({ place: locale.startsWith('pl') ? undefined : placeIn(sentence.slice(at), names) });
    case 'leadership':
      return withoutGaps({ person: personIn(sentence, names), title: ENGLISH_TITLE.exec(sentence)?.[0].trim() });
    case 'partnership':
      return withoutGaps({ partner: usable(WITH.exec(sentence)?.[1]) });
    case 'acquisition':
      return withoutGaps({ partner: titled ? undefined : usable(BOUGHT.exec(behind)?.[1]) });
    case 'regulation':
      return withoutGaps({ subject: RULES.exec(sentence)?.[0] });
    case 'award':
      return withoutGaps({ subject: isPrize(sentence, quoted) ? quoted : undefined });
    default:
      return withoutGaps({ subject: quoted });
  }
}

/** Whether it is the prize that stands between quotation marks, and not what has won it. */
function isPrize(sentence: string, quoted = ''): boolean {
  const at = sentence.indexOf(quoted);
  return PRIZE.test(quoted) || PRIZE.test(sentence.slice(Math.max(0, at - 24), at));
}
/** Texts of at most 50 characters. */
const PRIZE =
  /award|prize|title|trophy|best |of the year|preis|titel|auszeichnung|beste|des jahres|prix|trophée|label|titre|meilleur|premio|galardón|título|mejor|titolo|miglior|pr[éê]mio|melhor|prijs|nagrod|tytuł|pris|utmärkelse|årets/iu;

type Usable = (text: string | undefined) => string | undefined;

/** The product behind its verb, or before `is now available`. */
function productIn(sentence: string, at: number, end: number, vague: boolean, usable: Usable): string | undefined {
  const behind = sentence.slice(end);
  const latin = /^\s?(?:了)?\s?([A-Z][A-Za-z0-9]{2,20}(?: \d{1,2}(?:\.\d{1,2})?)?)(?![a-z])/.exec(behind)?.[1];
  if (/\p{Script=Han}/u.test(sentence)) return usable(latin);
  const before = /^(?:[\p{L}]{2,12}: )?(\p{Lu}[\p{L}\p{N}]{2,24}(?: \d{1,2}(?:\.\d{1,2})?)?) $/u.exec(sentence.slice(0, at))?.[1];
  return usable(before) ?? (vague ? numbered(behind) : usable(AFTER_VERB.exec(behind)?.[1]));
}

/** Without the parts that are not told. */
const withoutGaps = (slots: { readonly [Slot in keyof Slots]?: Slots[Slot] | undefined }): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) as Slots;

function clean(text: string | undefined, names: readonly string[]): string | undefined {
  const name = text
    ?.replace(/['’]s$/u, '')
    .replace(/[.,]{1,3}$/u, '')
    .trim();
  const isOwn = names.some((own) => own.toLowerCase() === name?.toLowerCase());
  return name && name.length >= 2 && name.length <= 50 && isLatin(name) && !isOwn ? name : undefined;
}

function roundIn(sentence: string): string | undefined {
  const match = ROUND.exec(sentence);
  if (!match) return undefined;
  return match[1] ? `Series ${(match[2] as string).toUpperCase()}` : (match[3] as string).toLowerCase();
}

/** A name with a number in it, such as `Atlas 3.0`. */
const numbered = (text: string): string | undefined => /\p{Lu}\p{L}{2,20}\s\d{1,2}(?:\.\d{1,2})?(?![\d%])/u.exec(text)?.[0];

function placeIn(text: string, names: readonly string[]): string | undefined {
  for (const [, place] of text.matchAll(PLACE)) {
    const found = clean(place, names);
    if (found && !NO_PLACE.test(found) && !/\d/.test(found)) return found;
  }
  return undefined;
}

function personIn(sentence: string, names: readonly string[]): string | undefined {
  const text = names.reduce((rest, name) => rest.replaceAll(name, '·'), sentence);
  for (const [, run] of text.matchAll(PERSON)) {
    const words = (run as string).split(' ').filter((word) => !NO_PERSON.test(word));
    const found = clean(words.join(' '), names);
    if (found && words.length >= 2 && sentence.includes(found) && !/\d/.test(found)) return found;
  }
  return undefined;
}
