import type { SourcePage } from '../dossier.types';
import { GOODS } from './own/goods';
import { oneOf } from './own/one-of';
import type { OwnReport } from './own/own-report';
import { POSTS } from './own/people';
import { PLACES } from './own/places';
import { AVAILABLE, CAN_NOW, NEW_IN_IT, NO_PRODUCTS, NUMBERED, PRESENTS, PRODUCTS, RELEASE, VERSION } from './own/products';
import type { Sentence } from './told-sentences';
import { isSomebodyElses } from './whose';

/** Characters of an article that are read for what it says beside a sentence. */
export const MAX_STORY = 4_000;

/** The other sentences of an article, of at most 400 characters each. */
export const besides = ({ visibleText }: SourcePage, sentence: string): string[] =>
  visibleText
    .slice(0, MAX_STORY)
    .replaceAll(sentence, ' ')
    .split(/[.!?\n]/u)
    .filter((one) => one.length <= 400);

/** Whether what is available is a product by its name, or an article says how to get it: `The rain is here` does not. */
export const isProduct = (told: Sentence): boolean =>
  [PRODUCTS, VERSION, NUMBERED].some((one) => one.test(told.sentence)) ||
  told.names.some((name) => told.sentence.includes(name)) ||
  (GOODS.test(told.sentence) && GETS.test(told.sentence)) ||
  saysHowToGet(told);

/** A headline that presents a thing, of an article that says how to get it. */
export function whatIsPresented(told: Sentence): OwnReport | undefined {
  const { sentence, heading } = told;
  const label = heading ? PRESENTS.exec(sentence) : null;
  if (!label || [NO_PRODUCTS, POSTS, PLACES, OUR_PEOPLE].some((one) => one.test(sentence))) return undefined;
  if (isSomebodyElses(told, 'launch', 0, label[0].length)) return undefined;
  return saysHowToGet(told) || (sentence.includes(':') && GOODS.test(sentence))
    ? { kind: 'launch', at: 0, end: label[0].length }
    : undefined;
}

/** A headline that is the number of a version, of an article that lists what is new in it. */
export function whatIsReleased(told: Sentence): OwnReport | undefined {
  const { sentence, page, names } = told;
  if (!besides(page, sentence).some((one) => NEW_IN_IT.test(one))) return undefined;
  const [, product = ''] = RELEASE.exec(sentence) ?? [];
  const isOwn = product === '' || names.some((name) => product.startsWith(name));
  return isOwn && !isSomebodyElses(told, 'launch', 0, sentence.length)
    ? { kind: 'launch', at: 0, end: sentence.length }
    : undefined;
}

/** `Meet the team: …`. */
const OUR_PEOPLE = oneOf(
  "team|crew|staff|people|colleagues?|founders?|makers?|kolleg(?:e|en|in|innen)|mannschaft|équipe|collègues?|equipo|compañer[oa]s?|squadra|collegh[ei]|collega|equipa|colegas?|collega[’']s|ploeg|zespół|medarbetare|medarbejdere?|medarbeidere?",
);
export const saysHowToGet = ({ page, sentence }: Sentence): boolean =>
  besides(page, sentence).some((one) => GETS.test(one) || AVAILABLE.test(one) || CAN_NOW.test(one));

/** How one gets a product. Texts of at most 400 characters. */
const GETS =
  /(?<!\p{L})(?:[$€£]\s?\d{1,5}|\d{1,5}(?:[.,]\d{2})?\s?(?:€|euros?|kr|zł|kč)|in\sour\sshop|(?:dealers|stockists|retailers)|on\ssale|im\sfachhandel|händler|im\s(?:laden|regal|hofladen)|en\s(?:boutique|magasin|rayon)|en\s(?:tiendas?|nuestra\stienda)|in\s(?:negozio|vendita)|nas\slojas|à\svenda|in\sde\swinkel|te\skoop|w\ssklep(?:ie|ach)|i\sbutik(?:k|en|erna|kerne|ken)?|till\ssalu|til\ssalg|kaupoissa|myymälöissä|v\sprodeji|v\sobchod(?:ě|ech)|order|pre-order|download|ships?|in\sstock|price[ds]?\sat|costs?|starting\stoday|from\stoday|bestell\p{L}{1,4}|lieferbar|erhältlich|command(?:ez|er)|disponible|précommande|pide|compra|desde\shoy|ordina|acquista|da\soggi|encomend\p{L}{1,4}|compr[ae]|a\spartir\sde\shoje|bestel(?:len|baar)?|vanaf\svandaag|zamów\p{L}{0,4}|od\sdziś|kup\p{L}{0,3}|beställ\p{L}{0,2}|köp|från\s(?:och\smed\s)?i\s?dag|bestil\p{L}{0,2}|køb|kjøp|fra\s(?:og\smed\s)?i\s?dag|tilaa|osta|saatavilla|objedn\p{L}{1,6}|koup\p{L}{1,4}|od\sdneška)(?!\p{L})/iu;
