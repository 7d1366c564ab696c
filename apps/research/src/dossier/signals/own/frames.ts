import type { SignalKind } from '@modernleads/contracts';
import {
  APPLIES,
  ATTENDS,
  CERTIFIED,
  CHANGES,
  COUNTED,
  COUNTED_LAST,
  CREATES,
  FAIRS,
  HIRED,
  IS_THERE,
  JOBS,
  JOINS_NAME,
  JOINS_US,
  MEASURES,
  NEW_STAFF,
  NO_STAFF,
  ORDERED,
  PRICES,
  RECRUITS,
  RENTED,
  ROLES,
  RULES,
  SEEKS_MANY,
  STRENGTHEN,
  WANTED,
  WELCOMES,
} from './business';
import { AUDIT_BEHIND, AUDIT_FIRST, AUDIT_OF_OURS, IS_PASSED, NOTHING_MORE } from './audits';
import { GOODS } from './goods';
import { FROM_TO, GREETS, HONOURED, IS_OVER, MONEY_FOR, RULE_FOR, SHE, STAND_AT, TOGETHER } from './headlines';
import { A_DAY, AT_FAIR, FAIR_DAYS, HOSTS, OPEN_DAY_ON, OPEN_DAYS, SHOWS, WEBINAR_ON } from './occasions';
import { oneOf } from './one-of';
import { COLON_NAME, FOR_NOBODY, IS_POST, NEW_POST, NO_POST, PERSON, PERSON_OR_NEW, SINCE_A_MONTH } from './persons';
import {
  AT_HELM,
  HAS_BECOME,
  LEADS,
  LEADS_COMPANY,
  OF_THE_YEAR,
  POSTS,
  PRIZES,
  SINCE,
  TAKES_UP,
  TO_LEAD,
  TOP_CHANGES,
  WINS,
} from './people';
import {
  ENTERS,
  A_PLACE,
  FOUND_AT,
  HOURS,
  HAS_NOW,
  IN_TOWN,
  MARKETS,
  NEW_ONE,
  NO_PLACES,
  NOW_SERVES,
  OPENS,
  OUR_CAPACITY,
  PLACES,
  PUTS_MONEY,
  READY,
} from './places';
import { CHARGES, CURRENCY, FORCES_US, INSTEAD_OF, PRICE_CHANGE } from './price-changes';
import {
  AVAILABLE,
  BRINGS_OUT,
  CAN_NOW,
  EXTENDS_RANGE,
  GIVEN_NAME,
  IS_CALLED,
  JOINS_RANGE,
  LAUNCHES,
  NO_PRODUCTS,
  NOT_YET,
  NOW_OFFERS,
  NUMBERED,
  PRODUCTS,
  TO_MARKET,
  VERSION,
} from './products';
import type { Subject } from './subject';
import { CHOOSES, GIVES_US, GOES_TO, ISSUES, LEADS_OUR, STAKES } from './toward-us';
import {
  AGREEMENTS,
  AGREES,
  ALLIES,
  BECOMES,
  BECOMES_PART,
  BUYS,
  CLUBS,
  FUNDS,
  GRANTED,
  GRANTS,
  INVESTS,
  INVESTS_IN,
  IS_PART,
  LED,
  MONEY,
  NO_COMPANIES,
  NO_FUNDING,
  NOWADAYS,
  PARTNER_OF,
  RAISES,
  ROUNDS,
  SERVICES,
  SMALL_SUM,
  TAKES_IN,
  TO_NAME,
  TO_WORK,
  WORKS,
} from './ventures';

/** What a sentence of the own news has to say to report an event of a kind: who does it, a verb, and what it is done to. */
export interface Frame {
  readonly kind: SignalKind;
  readonly says: RegExp;
  /** What stands in the same sentence, beside the verb: each of them, of a list one. */
  readonly of?: readonly (RegExp | readonly RegExp[])[];
  /** What makes it something else. */
  readonly unless?: readonly RegExp[];
  /** What stands anywhere in the sentence. */
  readonly when?: RegExp;
  /** In a headline only. */
  readonly headline?: boolean;
  /** The name of the prospect stands right behind. */
  readonly named?: boolean;
  readonly by: ReadonlySet<Subject>;
  /** What stands before the verb: `the new hall opened`. */
  readonly subject?: RegExp;
  /** What stands right behind the verb. */
  readonly object?: RegExp;
  /** The prospect stands behind the verb: `Foo is now part of Acme`. */
  readonly to?: boolean;
  /** The prospect stands behind the verb and a preposition: `invest two million in Acme`. */
  readonly behind?: boolean;
  /** A company is what the verb is done to. */
  readonly bought?: boolean;
  /** As `to`, and nobody else whom the prospect deals with is spoken of. */
  readonly ours?: boolean;
  /** What the headline of the article says. */
  readonly title?: RegExp;
  /** The headline names the prospect with somebody else: `the two companies` are both. */
  readonly both?: boolean;
  /** The prospect is one of two partners: `between Acme and Foo`. */
  readonly between?: boolean;
  /** Another sentence of the article says how one gets it. */
  readonly gets?: boolean;
  /** What another sentence of the article says, in which the prospect speaks of itself. */
  readonly elsewhere?: RegExp;
}

const OWN: ReadonlySet<Subject> = new Set(['own', 'bare']);
const NAMED: ReadonlySet<Subject> = new Set(['own']);
const THING: ReadonlySet<Subject> = new Set(['thing']);
const NOT_OWN: ReadonlySet<Subject> = new Set(['bare', 'thing', 'named']);
const NOT_NAMED: ReadonlySet<Subject> = new Set(['own', 'bare', 'thing']);
const SOMEBODY: ReadonlySet<Subject> = new Set(['own', 'bare', 'thing', 'named']);
/** Somebody has done it, in languages whose verb stands last. */
const HAS = oneOf('hat|haben|heeft|hebben');
/** It was not to be had before. Texts of at most 400 characters. */
const FROM_NOW = new RegExp(
  `${NEW_ONE.source}|${VERSION.source}|${
    oneOf(
      'now|today|finally|at\\slast|this\\s(?:week|morning|month)|yesterday|is\\s(?:here|live|out)|are\\s(?:here|live|out)|arrived|landed|launched|jetzt|heute|endlich|sofort|nun|seit|ist\\sda|sind\\sda|désormais|maintenant|dès|enfin|aujourd|ya|hoy|ahora|por\\sfin|ora|oggi|finalmente|da\\soggi|já|hoje|agora|chegou|chegaram|nu|vandaag|eindelijk|is\\ser(?=[.!,:–—]|$)|już|dziś|teraz|od|wreszcie|idag|i\\sdag|äntligen|är\\shär|nå|endelig|er\\sher|nyt|tänään|vihdoin|nyní|dnes|konečně|právě|už',
    ).source
  }`,
  'iu',
);
const SHARES = oneOf(
  'shares?|stake|business|company|firm|anteile?n?|aktien|betrieb|firma|gmbh|kg|ag|unternehmen|parts\\ssociales|capital|société|entreprise|participaciones|acciones|empresa|compañía|quote|azioni|azienda|società|ações|aandelen|bedrijf|udział\\p{L}{1,3}|akcj\\p{L}{1,2}|spółk\\p{L}{1,2}|aktier(?:na|ne)?|bolag(?:et)?|ab|as|aps|selskab(?:et)?|selskap(?:et)?|virksomhed\\p{L}{0,3}|osak\\p{L}{1,6}|oy|liiketoimin\\p{L}{1,5}|podíl\\p{L}{0,2}|společnost\\p{L}{0,2}|s\\.r\\.o|firm[auy]',
);
/** A company that is bought, beside its verb, for which `·` stands. Texts of at most 400 characters. */
const BOUGHT =
  /·\s(?:\p{L}{1,16}\s){0,2}(?:the\s|of\s|de\s|di\s|la\s|le\s|el\s|o\s|a\s|het\s|av\s|af\s|firm[ęuy]\s|spółk[ęi]\s)?\p{Lu}\p{L}{2,30}/u;
/** Before a verb that stands last: `Jansen Hout overgenomen`. Texts of at most 400 characters. */
const BOUGHT_BEFORE = /\p{Lu}\p{L}{2,30}\s(?:&\s)?\p{Lu}\p{L}{1,30}[^.;:]{0,80}·/u;
const STAFF = oneOf(
  "\\p{L}{0,12}(?:beschäftigte[nr]?|mitarbeite(?:r|rn|nde|nden|rinnen)|kollegen|angestellte[n]?|belegschaft|medewerkers|collega[’']?s|werknemers|personeel)",
);
/** Whether a company is bought, and no machine or house. German gives every noun a capital letter. @param rest the sentence with `·` for its verb, at most 400 characters */
export const isCompanyBought = (rest: string, language: string): boolean =>
  SHARES.test(rest) || STAFF.test(rest) || BOUGHT_BEFORE.test(rest) || (!language.startsWith('de') && BOUGHT.test(rest));
const SIGNS = oneOf(
  'unterschrift(?:en)?|handtekening(?:en)?|sign(?:ed|s|ing)?|unterzeichn\\p{L}{1,4}|unterschrieb\\p{L}{1,3}|geschlossen|vereinbar\\p{L}{1,3}|besiegelt|eingegangen|kooperier\\p{L}{1,3}|sign(?:é|ons|ent|e)|conclu|firm\\p{L}{1,5}|suscri\\p{L}{1,4}|sigl\\p{L}{1,4}|strett[oa]|assin\\p{L}{1,4}|celebr\\p{L}{1,4}|getekend|teken\\p{L}{1,3}|onderteken\\p{L}{1,3}|gesloten|aangegaan|podpis\\p{L}{1,7}|zawar\\p{L}{1,5}|nawiąza\\p{L}{1,6}|teckna\\p{L}{1,2}|ingå\\p{L}{1,2}|ingått|slut(?:er|it)|ind?gå\\p{L}{1,2}|inngå\\p{L}{1,2}|underskr\\p{L}{2,5}|signer\\p{L}{1,3}|allekirjoit\\p{L}{2,6}|solmi\\p{L}{0,4}|podepsal\\p{L}?|uzavřel\\p{L}?|navázal\\p{L}?|spojil\\p{L}?',
);
/** Texts of at most 400 characters. */
const WITH_NAME =
  /(?<!\p{L})(?:with|avec|con|com|met|z|ze|med|s|se|and|et|y|e|en|i|och|og|ja|a)\s(?:(?:the|la|le|el|il|lo|het|de|o|a|společností|firmou|firmą|spółką)\s)?\p{Lu}|\p{Lu}[\p{L}-]{1,30}n\skanssa(?!\p{L})/u;
const PLAN = oneOf(
  'plans?|tiers?|subscriptions?|per\\s(?:seat|user|month)|tarife?n?|abos?|abonne\\p{L}{4,6}|forfaits?|planes|planos|suscripci\\p{L}{2,4}|pian[oi]|abonament\\p{L}{0,2}|pakiet\\p{L}{0,2}|předplatné\\p{L}{0,2}|our|your|unser\\p{L}{0,3}|ihre?n?|nos|vos|nuestr[oa]s|nostr[ie]|noss[oa]s|onze?|nasz\\p{L}{0,3}|våra|vores|våre|hinnastom\\p{L}{2,4}|naše',
);
/** Texts of at most 400 characters. */
const PRIZE_LIKE = new RegExp(PRIZES.source, 'iu');
/** Texts of at most 400 characters. */
const FAIR_OR_DAY = new RegExp(
  `${FAIRS.source}|\\d{1,2}(?:\\.|\\p{L}{2})?\\s?(?:to|and|–|-|bis|au|al|a|tot|till|til|do)\\s?\\d{1,2}`,
  'iu',
);
/** `stellen wir … vor`, and verbs that are said of nothing but what is new. Texts of at most 400 characters. */
const PRESENTED =
  /(?<!\p{L})(?:stell(?:en|t)\s[^.;:]{2,80}\svor|launch(?:es|ed|ing)|unveil(?:s|ed|ing)|lancier(?:t|en)|lançons|lanzamos|lanciamo|lançámos|lanseerasimme|lanserar|lancerer)(?!\p{L})/iu;
/** `Now in Leeds too`, `Hallo, Linz!`. Texts of at most 400 characters. */
const NOW_IN =
  /^(?:now|jetzt|ab\ssofort|nun|ya|ahora|désormais|maintenant|nous\s(?:voilà|voici)|ora|adesso|agora|nu|nå|teraz|nyt|nyní|hello|hallo|bonjour|hola|ciao|olá|hej|hei|ahoj),?\s(?:(?:also|auch|también|aussi|anche|também|ook|också|også|też|myös|také|we[’']re|we\sare|estamos|siamo)\s){0,2}(?:(?:in|en|à|a|em|no|na|i|w|we|v)\s)(?=[\p{L}-]{3,30}(?:\s(?:too|also|as\swell|auch|też))?[.!]?$)/iu;
const OUR_NEW = oneOf(
  '(?:our|unser(?:e[mnrs]?)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|onze?|nasz\\p{L}{0,3}|vår[at]?|våre|vores|naš\\p{L}{1,3})\\s(?:new|neu(?:e[nrsm]?)|nouve(?:au|l|lle|aux|lles)|nuev[oa]s?|nuov[oaie]|nov[oa]s?|nieuwe?|now\\p{L}{1,3}|nya?|nye|nyt|nov\\p{L}{1,3})',
);
/** Since a day of this week or month. */
const SINCE_A_DAY = oneOf(
  'since\\s\\p{L}{3,6}day|from\\s(?:today|\\p{L}{3,6}day)|as\\sof\\s(?:today|\\p{L}{3,6}day)|(?:seit|ab)\\s(?:heute|gestern|\\p{L}{3,7}tag|dieser\\swoche)|(?:since|dal|od|sinds|siden)\\s\\d{1,2}|seit\\s(?:dem\\s)?\\d{1,2}\\.|desde\\s(?:el|o\\sdia)\\s\\d{1,2}|depuis\\s(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|le\\s\\d{1,2})|dès\\saujourd|desde\\s(?:hoy|ayer|el\\s(?:lunes|martes|miércoles|jueves|viernes)|hoje|ontem|segunda|terça)|da\\s(?:oggi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)|sinds\\s\\p{L}{3,7}dag|vanaf\\s(?:vandaag|\\p{L}{3,7}dag)|od\\s(?:dziś|wczoraj|poniedziałku|wtorku|środy|czwartku|piątku|dneška|pondělí|úterý|středy|čtvrtka|pátku)|sedan\\si\\s\\p{L}{3,5}s|från\\s(?:och\\smed\\s)?(?:i\\sdag|idag|\\p{L}{3,5}dag)|fra\\s(?:i\\sdag|\\p{L}{3,5}dag)|siden\\s\\p{L}{3,5}dag',
);
/** Has a post. */
const IS_THE = oneOf(
  '(?:is|ist|est|es|è|é|jest|är|er)\\s(?:the|our|la|le|el|il|lo|a|o|die|der|unsere?|notre|nuestr[oa]|(?:il\\s)?nostr[oa]|noss[oa]|vår|vores)',
);
const JURY = oneOf('jury|giuria|jurado|júri|jury(?:en|n)?|juryn|raati|tuomaristo|porota');
/** `Gold for our …`, `Médaille d’or pour nos …`. */
const PRIZE_FOR =
  /^(?:[\p{L}’'-]{1,20}\s){0,3}(?:golds|medals|trophy|stars?|title|medaillen|goldmedaille|pokal|titel|siegel|médailles|médaille d[’']or|distinction|récompense|trophées|medallas?|galardón|trofeo|medagli[ae]|riconoscimento|targa|medalhas?|troféu|distinção|onderscheiding|bekroning|wyróżnienie|statuetka|utmärkelse|medalj|guldmedalj|guldmedalje|gullmedalje|medalje|hæder|mitali|tunnustus|medaile|ocenění|gold|silver|bronze|award|prize|medal|medaille|preis|auszeichnung|or|argent|prix|trophée|oro|plata|premio|ouro|prata|prémio|prijs|goud|złoto|medal|nagroda|guld|sølv|silver|pris|kulta|palkinto|zlato|cena)\s(?:for|für|pour|para|per|voor|dla|för|til|till|pro)(?!\p{L})/iu;

/** The end of a headline, before which only a town may stand. Texts of at most 400 characters. */
const AT_MOST_TOWN = /^(?:\s(?:in|i|à|en|a|em|te|w|we|v|ve)\s\p{Lu}[\p{L}-]{1,30})?[.!]?$/u;
/** Texts of at most 400 characters. */
const NOTHING = /^\s*$/u;
/** What may stand before a headline without a verb: which one, or how much. Texts of at most 400 characters. */
const HEAD =
  /^(?:(?:new|second|neue|zweite|nouvelle|deuxième|nueva|segunda|nuova|seconda|nova|nieuwe|tweede|nowa|druga|ny|nytt|andra|anden|andre|uusi|nová|druhá|[$€£]?\d[\d.,]{0,8}(?:-?[\p{L}€$£]{1,12})?)\s){0,3}$/iu;
/** Somebody beside whom the prospect is named. Texts of at most 400 characters. */
const ASIDE = /[:;–—]\s|(?<!\p{L})(?:with|mit|avec|con|com|met|z|ze|med|s|se|before|vor|like|wie)\s\p{Lu}/u;
const NEW_AGREEMENT = new RegExp(
  `(?<!\\p{L})(?:new|nouve(?:au|l|lle)|nuev[oa]|nuov[oa]|nov[oaáé]|nieuwe?|now[aey]|nya?|nytt?|uusi|nová|nové)\\s(?:\\p{L}{4,16}\\s)?${AGREEMENTS.source}`,
  'iu',
);
/** Texts of at most 400 characters. */
const ARTICLE =
  /^(?:(?:am|on|le|il|el)\s[^,]{3,20},?\s|(?:seit|since|depuis|desde|da|sinds|od)\s[^,]{3,20}\s)?(?:the|our|die|der|unsere|la|l[’']|le|el|il|a|o|de|het|onze|vår|vores|naše)?\s?$/iu;
export const TAKEOVER = oneOf(
  'takeover|acquisition|purchase|deal|übernahme|zukauf|rachat|reprise|compra|adquisición|acquisizione|aquisição|overname|przejęcie|förvärvet|köpet|købet|overtagelsen|oppkjøpet|yrityskauppa|kauppa|akvizice|převzetí',
);
const DONE = oneOf(
  'complete[d]?|closed|done|signed|final(?:ised|ized)?|through|went\\sthrough|takes\\seffect|vollzogen|abgeschlossen|perfekt|wirksam|unterschrieben|besiegelt|signée?|effecti(?:f|ve)|bouclée?|conclue?|finalisée?|cerrad[oa]|firmad[oa]|completad[oa]|efectiva|conclus[oa]|firmat[oa]|perfezionat[oa]|completat[oa]|concluíd[oa]|assinad[oa]|rond|afgerond|getekend|een\\sfeit|zakończon[oe]|sfinalizowan[oey]|klar[t]?|genomförd|genomfört|slutfört|gennemført|gjennomført|på\\splads|på\\splass|toteutui|vahvistui|saatiin\\späätökseen|dokončen[ao]|uzavřen[ao]',
);
const BY = oneOf('by|durch|par|por|pela|pelo|dalla?|door|przez|av|af');
/** The other side of an agreement. Texts of at most 400 characters. */
const WITH_PARTNER =
  /(?<!\p{L})(?:with|mit|avec|con|com|met|z|ze|med|s|se)\s(?:(?:the|der|dem|den|la|le|l[’']|el|il|lo|het|de|o|a|společností|firmou|firmą|spółką)\s?)?\p{Lu}|\p{Lu}[\p{L}-]{1,30}n\skanssa(?!\p{L})/u;
/** Texts of at most 400 characters. */
const [AGREEMENT_FIRST, RULE_FIRST] = [AGREEMENTS, RULES].map(
  ({ source }) => new RegExp(`^(?:\\p{L}{1,6}[’'\\s]){0,2}(?:\\p{L}{4,14}\\s)?(?:${source})`, 'iu'),
) as [RegExp, RegExp];
/** A paper is there. */
const ARRIVES = oneOf(
  "it[’']s\\sofficial|c[’']est\\sofficiel|es\\soficial|è\\sufficiale|é\\soficial|ist\\soffiziell|is\\sofficieel|arrived|has\\sarrived|is\\shere|came|came\\sthrough|is\\sin|hangs|ist\\sda|kam|liegt\\svor|hängt|ist\\seingetroffen|est\\s(?:arrivée?|là|tombée?)|ha\\sllegado|ya\\sestá|llegó|è\\sarrivat[oa]|chegou|já\\scá\\sestá|is\\sbinnen|hangt|kwam|dotarł[ao]?|przyszedł|przyszła|mamy|har\\skommit|kom|är\\sklart?|er\\skommet|er\\si\\shus|er\\spå\\spla(?:ss|ds)|saapui|tuli|on\\smyönnetty|dorazil[ao]?|přišel|přišlo|přišla|je\\sdoma",
);

/** They are written to. Texts of at most 400 characters. */
const TO_CUSTOMERS =
  /(?<!\p{L})(?:to|an|à|a|aos?|ai|aan|do|till|til)\s(?:all\s|alle\s|tous\s)?(?:our|unsere|nos|nuestros|nossos|(?:i\s)?nostri|onze|naszych|våra|vores)\s(?:customers|clients|kund(?:en|innen\sund\skunden)|clientes|clienti|klanten|klientów|kunder)(?!\p{L})/iu;
/** `between Foo and us`. Texts of at most 400 characters. */
const BETWEEN_US =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|między|pomiędzy|mellan|mellem|mellom|mezi)\s[^.;:]{3,80}\s(?:and|und|et|y|e|en|a|och|og)\s(?:us|uns|nous|nosotros|noi|nós|ons|nami|oss|os|námi)(?!\p{L})/iu;
/** `Our new address`: the company has moved. */
const NEW_ADDRESS = oneOf(
  'our\\snew\\saddress|unsere\\sneue\\s(?:anschrift|adresse)|notre\\snouvelle\\sadresse|nuestra\\snueva\\sdirección|(?:il\\s)?nostro\\snuovo\\sindirizzo|nossa\\snova\\smorada|ons\\snieuwe\\sadres|nasz\\snowy\\sadres|vår\\snya\\sadress|vores\\snye\\sadresse|vår\\snye\\sadresse|uusi\\sosoitteemme|naše\\snová\\sadresa',
);
/** Both partners. Texts of at most 400 characters. */
const BOTH =
  /^(?:the\s(?:two|companies|partners)|both|die\sbeiden|beide|les\sdeux|las\sdos|los\sdos|ambas|ambos|le\sdue|i\sdue|entrambe|as\sduas|os\sdois|de\stwee|obie|oba|obaj|de\stvå|båda|de\sto|begge|molemmat|obě)(?:\s\p{L}{3,16}){0,2}\s(?:(?:have|has|hat|haben|ont|han|hanno|têm|hebben|har)\s(?:[^.;:]{0,80}\s)?)?$/iu;

/** In the order in which they are tried. */
export const FRAMES: readonly Frame[] = [
  { kind: 'acquisition', says: BUYS, bought: true, unless: [NO_COMPANIES, SERVICES], by: OWN },
  { kind: 'acquisition', says: TAKEOVER, of: [DONE], subject: ARTICLE, unless: [BY], by: THING },
  { kind: 'acquisition', says: IS_PART, when: NOWADAYS, unless: [NO_COMPANIES], by: SOMEBODY, to: true },
  { kind: 'acquisition', says: BECOMES_PART, unless: [NO_COMPANIES], by: SOMEBODY, to: true },
  { kind: 'funding', says: STAKES, unless: [NO_FUNDING], by: NOT_OWN, behind: true, ours: true },
  { kind: 'funding', says: LEADS_OUR, unless: [NO_FUNDING], by: SOMEBODY, ours: true },
  { kind: 'funding', says: LED, of: [ROUNDS], unless: [NO_FUNDING], by: THING },
  { kind: 'funding', says: RAISES, of: [ROUNDS], unless: [NO_FUNDING], by: OWN },
  { kind: 'funding', says: RAISES, of: [GRANTS, MONEY], unless: [NO_FUNDING], by: OWN },
  { kind: 'funding', says: GRANTED, of: [[ROUNDS, GRANTS], MONEY], unless: [NO_FUNDING], by: SOMEBODY, behind: true, ours: true },
  { kind: 'funding', says: TAKES_IN, of: [MONEY], unless: [NO_FUNDING, SMALL_SUM], by: OWN },
  { kind: 'funding', says: INVESTS, of: [MONEY], unless: [NO_FUNDING], by: NOT_OWN, behind: true },
  { kind: 'funding', says: INVESTS_IN, unless: [NO_FUNDING], by: NOT_OWN, behind: true, ours: true, headline: true },
  {
    kind: 'funding',
    says: ROUNDS,
    of: [MONEY],
    subject: HEAD,
    unless: [NO_FUNDING, ASIDE],
    by: SOMEBODY,
    behind: true,
    headline: true,
  },
  { kind: 'funding', says: FUNDS, subject: HEAD, unless: [NO_FUNDING, ASIDE], by: SOMEBODY, behind: true, headline: true },
  { kind: 'funding', says: MONEY_FOR, unless: [NO_FUNDING], by: OWN, headline: true, elsewhere: ROUNDS },
  { kind: 'leadership', says: NEW_POST, object: FOR_NOBODY, unless: [NO_POST], by: OWN, headline: true },
  { kind: 'leadership', says: TAKES_UP, of: [POSTS, PERSON_OR_NEW], unless: [NO_POST], by: OWN },
  { kind: 'leadership', says: TAKES_UP, of: [POSTS, PERSON], unless: [NO_POST], by: SOMEBODY },
  { kind: 'leadership', says: TAKES_UP, of: [POSTS], when: SHE, title: GREETS, unless: [NO_POST], by: SOMEBODY, ours: true },
  { kind: 'leadership', says: LEADS_COMPANY, of: [PERSON, SINCE], unless: [NO_POST], by: SOMEBODY },
  { kind: 'leadership', says: IS_THE, of: [POSTS, PERSON], when: SINCE_A_DAY, unless: [NO_POST], by: SOMEBODY },
  { kind: 'leadership', says: IS_POST, of: [PERSON], when: SINCE_A_MONTH, unless: [NO_POST], by: SOMEBODY },
  { kind: 'leadership', says: AT_HELM, of: [PERSON], unless: [NO_POST], by: SOMEBODY, behind: true },
  { kind: 'leadership', says: TO_LEAD, of: [POSTS, PERSON], unless: [NO_POST], by: SOMEBODY, headline: true, to: true },
  { kind: 'leadership', says: TOP_CHANGES, subject: HEAD, unless: [NO_POST, ASIDE], by: SOMEBODY, behind: true, headline: true },
  { kind: 'leadership', says: TOP_CHANGES, subject: HEAD, object: COLON_NAME, unless: [NO_POST], by: SOMEBODY, headline: true },
  { kind: 'leadership', says: LEADS, of: [POSTS, PERSON, SINCE], unless: [NO_POST], by: SOMEBODY },
  { kind: 'expansion', says: OPENS, of: [PLACES], unless: [NO_PLACES, HOURS], by: OWN },
  { kind: 'expansion', says: OPENS, of: [IN_TOWN], unless: [NO_PLACES, HOURS], by: OWN },
  { kind: 'expansion', says: HAS_NOW, of: [PLACES, IN_TOWN], unless: [NO_PLACES], by: OWN },
  { kind: 'expansion', says: NEW_ONE, of: [PLACES, IN_TOWN], object: A_PLACE, unless: [NO_PLACES], by: OWN, headline: true },
  { kind: 'expansion', says: FOUND_AT, of: [IN_TOWN], when: SINCE, unless: [FAIRS], by: SOMEBODY },
  { kind: 'expansion', says: OUR_NEW, of: [PLACES, IN_TOWN], when: SINCE_A_DAY, unless: [NO_PLACES], by: SOMEBODY },
  { kind: 'expansion', says: OUR_NEW, of: [PLACES, READY], unless: [NO_PLACES], by: OWN },
  { kind: 'expansion', says: PUTS_MONEY, of: [NEW_ONE, PLACES], unless: [NO_PLACES], by: OWN },
  { kind: 'expansion', says: NOW_SERVES, of: [IN_TOWN], by: OWN },
  { kind: 'expansion', says: ENTERS, of: [MARKETS], by: OWN },
  { kind: 'expansion', says: NOW_IN, unless: [NO_PLACES], by: OWN, headline: true },
  { kind: 'expansion', says: OPENS, of: [NEW_ONE], subject: PLACES, unless: [NO_PLACES, HOURS, HAS], by: THING },
  { kind: 'expansion', says: OPENS, of: [OUR_NEW, PLACES], unless: [NO_PLACES, HOURS], by: SOMEBODY },
  {
    kind: 'expansion',
    says: OPENS,
    subject: NEW_ONE,
    unless: [NO_PLACES],
    by: NOT_NAMED,
    headline: true,
    elsewhere: OUR_CAPACITY,
  },
  { kind: 'expansion', says: NEW_ADDRESS, by: SOMEBODY },
  { kind: 'regulation', says: CERTIFIED, of: [RULES], by: OWN },
  { kind: 'regulation', says: ARRIVES, of: [RULES], subject: RULE_FIRST, by: THING },
  { kind: 'regulation', says: ISSUES, of: [RULES], by: SOMEBODY, ours: true },
  { kind: 'regulation', says: IS_PASSED, of: [RULES], subject: AUDIT_FIRST, object: NOTHING_MORE, by: SOMEBODY, headline: true },
  { kind: 'regulation', says: IS_PASSED, of: [RULES], subject: NOTHING, object: AUDIT_BEHIND, by: SOMEBODY, headline: true },
  { kind: 'regulation', says: IS_PASSED, of: [AUDIT_OF_OURS], by: SOMEBODY },
  { kind: 'regulation', says: RULE_FOR, by: OWN, headline: true, named: true },
  { kind: 'award', says: WINS, of: [[PRIZE_LIKE, OF_THE_YEAR]], by: OWN },
  { kind: 'award', says: HAS_BECOME, of: [OF_THE_YEAR], by: OWN },
  { kind: 'award', says: HONOURED, by: NAMED, headline: true },
  { kind: 'award', says: WINS, of: [JURY], by: SOMEBODY, to: true },
  { kind: 'award', says: GIVES_US, of: [PRIZE_LIKE], by: SOMEBODY },
  { kind: 'award', says: GOES_TO, of: [PRIZE_LIKE], by: SOMEBODY, ours: true },
  { kind: 'award', says: PRIZE_FOR, by: OWN, to: true, headline: true },
  { kind: 'partnership', says: BETWEEN_US, of: [AGREEMENTS], by: SOMEBODY },
  { kind: 'partnership', says: SIGNS, of: [AGREEMENTS], by: OWN },
  { kind: 'partnership', says: SIGNS, of: [WITH_PARTNER], subject: AGREEMENT_FIRST, by: SOMEBODY },
  { kind: 'partnership', says: SIGNS, of: [AGREEMENTS], subject: BOTH, by: SOMEBODY, both: true },
  { kind: 'partnership', says: SIGNS, of: [AGREEMENTS], by: SOMEBODY, between: true },
  { kind: 'partnership', says: AGREES, of: [AGREEMENTS, WITH_NAME], by: OWN },
  { kind: 'partnership', says: NEW_AGREEMENT, of: [WITH_PARTNER], by: OWN, headline: true },
  { kind: 'partnership', says: WORKS, of: [WITH_PARTNER], by: OWN, headline: true },
  { kind: 'partnership', says: ALLIES, of: [TO_NAME], by: OWN },
  { kind: 'partnership', says: BECOMES, of: [PARTNER_OF], unless: [CLUBS], by: OWN },
  { kind: 'partnership', says: AGREES, of: [TO_WORK, WITH_NAME], by: OWN },
  { kind: 'partnership', says: CHOOSES, by: SOMEBODY, ours: true },
  { kind: 'partnership', says: TOGETHER, of: [WITH_NAME], by: OWN, headline: true, elsewhere: SIGNS },
  { kind: 'pricing', says: CHANGES, of: [PRICES], by: OWN },
  { kind: 'pricing', says: CHARGES, of: [INSTEAD_OF, CURRENCY], by: OWN },
  { kind: 'pricing', says: FORCES_US, of: [PRICES], by: SOMEBODY },
  { kind: 'pricing', says: PRICE_CHANGE, by: OWN, headline: true },
  { kind: 'pricing', says: CHANGES, of: [PRICES, PLAN], by: THING },
  { kind: 'pricing', says: FROM_TO, title: PRICES, by: SOMEBODY },
  { kind: 'pricing', says: FROM_TO, of: [PRICES, CHANGES], title: TO_CUSTOMERS, by: SOMEBODY },
  { kind: 'launch', says: AVAILABLE, when: FROM_NOW, unless: [NO_PRODUCTS, NO_FUNDING], by: SOMEBODY },
  { kind: 'launch', says: CAN_NOW, unless: [NO_PRODUCTS], by: SOMEBODY },
  { kind: 'launch', says: LAUNCHES, of: [[PRODUCTS, VERSION, NUMBERED]], unless: [NO_PRODUCTS], by: OWN },
  { kind: 'launch', says: LAUNCHES, of: [GOODS, NEW_ONE], unless: [NO_PRODUCTS], by: OWN },
  { kind: 'launch', says: EXTENDS_RANGE, unless: [NO_PRODUCTS, POSTS, PLACES], by: OWN },
  { kind: 'launch', says: TO_MARKET, unless: [NO_PRODUCTS, POSTS, NOT_YET], by: OWN },
  { kind: 'launch', says: BRINGS_OUT, object: GIVEN_NAME, unless: [NO_PRODUCTS, POSTS, PLACES, IS_OVER], by: OWN },
  { kind: 'launch', says: JOINS_RANGE, of: [OUR_NEW], unless: [NO_PRODUCTS, POSTS], by: OWN },
  { kind: 'launch', says: IS_CALLED, of: [OUR_NEW], unless: [NO_PRODUCTS, POSTS, PLACES, STAFF], by: OWN, gets: true },
  { kind: 'launch', says: NOW_OFFERS, unless: [NO_PRODUCTS, POSTS], by: OWN },
  { kind: 'launch', says: PRESENTED, of: [NEW_ONE], unless: [NO_PRODUCTS, POSTS], by: OWN },
  { kind: 'hiring', says: RECRUITS, of: [ROLES], unless: [MEASURES, RENTED, ORDERED], by: OWN },
  { kind: 'hiring', says: HIRED, of: [COUNTED], unless: [NO_STAFF, MEASURES, RENTED], by: OWN },
  { kind: 'hiring', says: WELCOMES, of: [NEW_STAFF], unless: [NO_STAFF, MEASURES], by: OWN },
  { kind: 'hiring', says: STRENGTHEN, subject: NEW_STAFF, unless: [NO_STAFF], by: SOMEBODY, ours: true },
  { kind: 'hiring', says: NEW_STAFF, subject: NOTHING, object: AT_MOST_TOWN, unless: [NO_STAFF], by: OWN, headline: true },
  { kind: 'hiring', says: JOINS_NAME, subject: COUNTED_LAST, unless: [NO_STAFF, FAIRS, OPEN_DAYS], by: SOMEBODY, named: true },
  { kind: 'hiring', says: JOINS_US, subject: COUNTED_LAST, unless: [NO_STAFF, FAIRS, OPEN_DAYS], by: SOMEBODY },
  { kind: 'hiring', says: CREATES, of: [JOBS], by: OWN },
  { kind: 'hiring', says: SEEKS_MANY, unless: [NO_STAFF, MEASURES], by: OWN, elsewhere: APPLIES },
  { kind: 'hiring', says: WANTED, of: [ROLES], by: SOMEBODY, headline: true },
  { kind: 'hiring', says: WANTED, of: [ROLES], subject: NOTHING, by: THING },
  { kind: 'event', says: STAND_AT, of: [[FAIRS, IN_TOWN]], unless: [IS_OVER], by: SOMEBODY },
  { kind: 'event', says: ATTENDS, of: [FAIR_OR_DAY], by: OWN },
  { kind: 'event', says: IS_THERE, of: [[FAIRS, FAIR_DAYS]], unless: [IS_OVER], by: OWN },
  { kind: 'event', says: WEBINAR_ON, unless: [IS_OVER], by: OWN, headline: true },
  { kind: 'event', says: OPEN_DAY_ON, object: FOR_NOBODY, unless: [IS_OVER], by: OWN, headline: true },
  { kind: 'event', says: SHOWS, of: [AT_FAIR], unless: [IS_OVER], by: OWN },
  { kind: 'event', says: HOSTS, of: [OPEN_DAYS], when: A_DAY, unless: [IS_OVER], by: OWN },
  { kind: 'event', says: AT_FAIR, unless: [IS_OVER], by: NAMED, headline: true },
];
