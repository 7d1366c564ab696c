import type { PhoneType } from '@modernleads/contracts';
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isPlaceholder } from './placeholder';
import { type KeptOut, keptOut, listed, nothingIn, type Reading, visibleText } from './reading';

/** A phone number that the plan of its country has room for. */
export interface PhoneNumber {
  /** E.164, e.g. `+919999900000`. */
  readonly e164: string;
  /** As shown, e.g. `+91 99999 00000`. */
  readonly international: string;
  /** Null: the plan does not tell. */
  readonly type: PhoneType | null;
}

/** `0033 …`, `00 33 …`, `(00)33 …`: before the code of a country, wherever one dials. */
const EXIT_CODE = /^\(?00\)?[\s.-]{0,2}(?=[1-9])/;
/** Longer texts hold no number. */
const MAX_TEXT = 60;
const MAX_CELL = 500;
const MAX_NUMBERS = 10;
const MAX_PARTS = 40;

const TYPES: Readonly<Record<string, PhoneType>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed',
  FIXED_LINE_OR_MOBILE: 'fixed_or_mobile',
  VOIP: 'voip',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared_cost',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'company',
  VOICEMAIL: 'voicemail',
};

/**
 * Reads a number as people write it.
 * @param country ISO 3166-1 code: how to read a number without `+` or `00`.
 * @returns null for what is no valid number of any country.
 */
export function parsePhone(text: string, country: string | null = null): PhoneNumber | null {
  if (text.length > MAX_TEXT) return null;
  const defaultCountry = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const written = text.trim();
  const abroad = written.replace(EXIT_CODE, '+');
  const candidates = abroad === written ? [written] : [written, abroad];
  const number = candidates
    .map((candidate) => parsePhoneNumberFromString(candidate, { defaultCountry }))
    .find((candidate) => candidate?.isValid());
  if (!number) return null;
  return {
    e164: number.number,
    international: number.formatInternational(),
    type: TYPES[number.getType() ?? ''] ?? null,
  };
}

/** Between numbers, the label of the next among them (`T: … M: …`), or the bracket before it; a slash also stands within one, as in `030/23125000`. */
const SEPARATORS =
  /(?:[,|\r\n\t]|;(?!\s*ext))+|\s:::\s|(?<=\d[\d\s/-]{6})\s?\((?=(?:\p{L}{1,15}[.:]{0,2}\s?)?[+\d][\d\s/-]{6,20}\)\s?$)|(?<=[\d)])\s+(?!(?:ext(?:ension)?|x|durchwahl|dw|poste|toestel|interno|int|anexo|ramal|доб)\b)(?=\p{L}{1,15}\.?\s?:)|(?=\+\d)(?<=\d[\s()]*)|(?<!\s)\s+(?:or|and|oder|od\.|und|bzw\.?|ou|et|o|oppure|y|e|of|en|lub|nebo|veya|eller|tai|vagy|sau|або|или|и)\s+/iu;
const SLASHES = /[/\\]+/;
/** `030 / 1234567`: what stands before a slash is a number by itself where it has as many digits as one; with the code of a country it has more. */
const SPACED_SLASH = /(?<!\s)\s+\/\s+/;
const WHOLE = 7;
const WHOLE_ABROAD = 8;
/** `Mobile:`, `Tel.`, `(work)`, `tel:`, `Phone 2:`, `24h:`: letters and signs before a number, and after it. */
const LABEL =
  /^[^\d+(]*(?:(?:\d{1,2}\s?\p{L}{0,9}|\d{1,2}\/\d)[^\d+(]{0,20}:[^\d+(]*)?(?:\([^\d()]*\)[^\d+(]*)?|(?<!\s)\s*\([^\d()]*\)\s*$/gu;
const FAX = /^[^\p{L}\d]*(?:tele)?(?:fax|факс|传真|傳真|팩스|ファックス)/iu;
/** `(after 2pm)`, `(Mo-Fr 9-17 Uhr)`, `after 2pm`, `Mo-Fr 9-17 Uhr`: when to call. An extension is part of the number. */
const WHEN =
  /(?<!\s)\s*\((?!ext|x|#|durchwahl|dw|poste)(?=[^()]{0,40}\p{L}{2})(?![^()]{0,40}\d{5})[^()]{1,40}\)\s*$|(?<=\d)\s+(?:after|before|from|until|between|weekdays|daily|ab|bis|von|nach|vor|mo|werktags|täglich|de|dès|après|dopo|dalle|desde|después)[\s.-][\p{L}\d\s:.,–-]{1,40}$/iu;
/** A toll-free number of North America that is told in letters: `1-800-FLOWERS`. */
const TOLD = /^(?:\+?1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]?(?=[\d\s.-]{0,9}[A-Z])[A-Z\d](?:[\s.-]?[A-Z\d]){6,11}$/;
const KEYS = '22233344455566677778889999';
/** A formula that keeps spreadsheets from reading a number: `="+4930…"`. */
const FORMULA = /^=\s?"([^"]{1,60})"$/;
/** An extension (RFC 3966 §5.3) is kept with its number. */
const LETTERS_BEHIND = /(?<=\d)\s*[\p{L}:()[\]./\\ -]+$/u;

/**
 * The numbers of a cell, each as it is written there without its label: `Mobile: +49 170 1234567 / Office: 030 23125000`. Parts that may be a number of
 * some country (5 to 15 digits, ITU-T E.164) are taken; everything else is left out. Pure.
 */
export function readPhones(text: string): Reading<readonly string[]> {
  if (text.length > MAX_CELL) return nothingIn(text, NO_PHONE);
  const left: KeptOut[] = [];
  const numbers: string[] = [];
  const parts = partsOf(text);
  for (const part of parts.slice(0, MAX_PARTS)) {
    const labelled = withoutExponent(part).replace(LABEL, '').replace(WHEN, '').trim();
    const number = TOLD.test(labelled) ? inDigits(labelled) : labelled.replace(LETTERS_BEHIND, '').trim();
    if (FAX.test(part)) left.push(keptOut(part, 'is a fax number'));
    else if (isNumber(number)) numbers.push(number);
    else left.push(keptOut(part, isPlaceholder(part) ? 'is a placeholder' : NO_PHONE));
  }
  const rest = parts.slice(MAX_PARTS).join(', ');
  if (rest) left.push(keptOut(rest, 'is more than is read of one cell'));
  const distinct = [...new Set(numbers)].slice(0, MAX_NUMBERS);
  return distinct.length ? { value: distinct, keptOut: listed(left) } : nothingIn(text, NO_PHONE);
}

/** A number as programs store it: `12125552368.0`, `1.21255523E10`. With a plus (`1.21E+10`) it is as spreadsheets show it, who cut digits off. */
function withoutExponent(part: string): string {
  const [, plain] = /^(\+?\d{6,15})[.,]0{1,2}$/.exec(part) ?? [];
  if (plain !== undefined) return plain;
  const [, first = '', decimals = '', sign, exponent] = /^(\d)[.,](\d{1,15})E(\+?)(\d{1,2})$/i.exec(part) ?? [];
  const missing = Number(exponent) - decimals.length;
  return missing === 0 || (missing > 0 && sign === '') ? first + decimals + '0'.repeat(missing) : part;
}

/** The keys of the letters; what is behind the last digit of a number is not dialled. */
function inDigits(told: string): string {
  const digits = told.replace(/[A-Z]/g, (letter) => KEYS[letter.charCodeAt(0) - 65] as string);
  const national = /^\+?1/.test(digits) ? 11 : 10;
  return digits.replace(/\d/g, (digit, at: number) => (digitsOf(digits.slice(0, at)).length < national ? digit : ''));
}

const NO_PHONE = 'is not a phone number';

/** The numbers of a cell that the plans of their countries have room for, each once. @param country as for {@link parsePhone}. */
export function phonesIn(text: string, country: string | null = null): PhoneNumber[] {
  const numbers = (readPhones(text).value ?? []).map((number) => parsePhone(number, country)).filter((number) => number !== null);
  return [...new Map(numbers.map((number) => [number.e164, number])).values()];
}

function partsOf(text: string): string[] {
  const parts = withAsciiDigits(visibleText(text).replace(FORMULA, '$1'))
    .split(SEPARATORS)
    .flatMap(numbersBesideSlashes)
    .flatMap((part) => (isTooLong(part) ? part.split(SLASHES) : [part]));
  return parts.map((part) => part.trim()).filter(Boolean);
}

function numbersBesideSlashes(part: string): string[] {
  const [first = '', ...others] = part.split(SPACED_SLASH);
  return others.reduce<string[]>(
    (numbers, next) => {
      const before = numbers.at(-1) as string;
      const isWhole = digitsOf(before).length >= (/^\D*(?:\+|00)/.test(before) ? WHOLE_ABROAD : WHOLE);
      return isWhole || !/^[1-9]/.test(next) || !/\d/.test(before)
        ? [...numbers, next]
        : [...numbers.slice(0, -1), `${before} / ${next}`];
    },
    [first],
  );
}

/** Arabic-Indic digits as those of ASCII. */
function withAsciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
const MOST_DIGITS = 15;

/** More digits than a number has, extension apart: a slash stands between two. */
function isTooLong(part: string): boolean {
  const plain = part.replace(/(?:ext|x|#|durchwahl|poste|extension)\.?\s*\d{1,7}$/iu, '');
  return (
    SLASHES.test(part) &&
    (digitsOf(plain).length > MOST_DIGITS || (plain.match(/\+\d/g) ?? []).length > 1 || /\d\s*\/\s*(?:\+|00|\p{L})/u.test(plain))
  );
}

function isNumber(text: string): boolean {
  const digits = digitsOf(text.replace(/(?:ext|x|#|;ext=)\.?\s*\d{1,7}$/i, ''));
  return (
    digits.length >= 5 &&
    digits.length <= MOST_DIGITS + 2 &&
    !/^0*$/.test(digits) &&
    /^[+\d(][\d\s()./+\-\u2010-\u2015]*(?:(?:ext|x|#|;ext=)\.?\s*\d{1,7})?$/i.test(text)
  );
}
