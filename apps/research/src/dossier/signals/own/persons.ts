import { oneOf } from './one-of';
import { POSTS } from './people';

/** Sentences have at most 400 characters. */
export const PERSON = /\p{Lu}\p{L}{1,20}(?:\s(?:van|von|de|der|den|di|da|dos|af|\p{Lu}\.)){0,2}\s\p{Lu}\p{L}{2,24}/u;
/** Texts of at most 400 characters. */
export const PERSON_OR_NEW = new RegExp(
  `${PERSON.source}|(?<!\\p{L})(?:[Nn]ew|[Nn]eue[rnm]?|[Nn]ouve(?:l|au|lle)|[Nn]uev[oa]|[Nn]uov[oa]|[Nn]ov[oaýáé]|[Nn]ieuwe?|[Nn]ow[yaą]|[Nn]ya?|[Nn]ye|[Uu]usi|[Uu]uden)(?!\\p{L})`,
  'u',
);
export const NO_POST = oneOf(
  'looking\\sfor|seek(?:s|ing)?|search(?:es|ing)?|wanted|apply|vacan\\p{L}{2,3}|such(?:t|en)|gesucht|cherch\\p{L}{1,4}|recherch\\p{L}{1,3}|busc\\p{L}{1,4}|cerc\\p{L}{1,5}|procur\\p{L}{1,4}|zoek(?:t|en)|szuka\\p{L}{0,2}|poszukuj\\p{L}{1,3}|sök(?:er|s)|søg(?:er|es)|søker|etsi\\p{L}{1,4}|hled[áa]\\p{L}{0,3}|interview|talk|webinar|podcast|award|prize|preis|prix|premio|priset|prisen',
);
/** A headline that begins with a post that is filled anew. Texts of at most 400 characters. */
export const NEW_POST = new RegExp(
  `^(?:(?:a|an|our|eine?|unsere?|une?|notre|nuestr[oa]|una?|een|onze|en|ett|vår|vores)\\s)?(?:new|neue[rn]?|nouve(?:au|lle)|nuev[oa]|nuov[oa]|nov[oaýá]|nieuwe|now[yaą]|nya?|uusi)\\s(?:${POSTS.source})`,
  'iu',
);
/** Nobody is named behind for whom it is. Texts of at most 400 characters. */
export const FOR_NOBODY =
  /^(?!\s(?:\p{Ll}{3,16}\s)?(?:for|of|at|für|bei|beim|der|des|von|pour|chez|de|du|des|para|en|di|da|do|del|della|per|voor|bij|van|dla|w|för|på|hos|i|til|till|u|pro)\s)(?!.*[?])/u;
/** A person behind a colon: `Generationswechsel: Ada Doe …`. Texts of at most 400 characters. */
export const COLON_NAME = new RegExp(`^\\s?[:–—]\\s${PERSON.source}`, 'u');
const MONTH =
  '(?:jan|feb|mär|mar|apr|ma[iijoyt]|mag|jun|jui|giu|jul|lug|aug|ago|aoû|sep|set|okt|oct|ott|out|nov|dez|dec|déc|dic)\\p{L}{0,8}';
/** Since a part of a month: `Seit Mitte November`. Texts of at most 400 characters. */
export const SINCE_A_MONTH = new RegExp(
  `(?<!\\p{L})(?:since\\s(?:early\\s|mid-?\\s?|late\\s|the\\s(?:start|beginning|end|middle)\\sof\\s)?|seit\\s(?:anfang\\s|mitte\\s|ende\\s)?|depuis\\s(?:(?:début|fin|la\\smi|mi)[\\s-])?|desde\\s(?:(?:principios|mediados|finales|o\\sinício|meados|o\\sfim)\\sde\\s)?|da(?:ll[’']inizio\\sdi|\\smetà|lla\\sfine\\sdi)?\\s|sinds\\s(?:begin\\s|half\\s|medio\\s|eind\\s)?|sedan\\s(?:(?:början|mitten|slutet)\\sav\\s)?|siden\\s(?:(?:begyndelsen|starten|midten|slutningen|slutten)\\sa[fv]\\s)?)${MONTH}(?!\\p{L})`,
  'iu',
);
/** Somebody by name has a post, without an article: `ist Dr. Ada Doe Leiterin …`. Texts of at most 400 characters. */
export const IS_POST = new RegExp(
  `(?<!\\p{L})(?:is|ist|est|es|è|é|är|er)(?=\\s(?:[\\p{L}.-]{1,20}\\s){0,5}?(?:(?:the|our|die|der|unsere?|la|le|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze|de|vår|vores|neue[rn]?|new)\\s){0,2}(?:${POSTS.source}))`,
  'iu',
);
