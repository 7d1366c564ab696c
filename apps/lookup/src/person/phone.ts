import type { PhoneType } from '@modernleads/contracts';
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A phone number that the plan of its country has room for. */
export interface PhoneNumber {
  /** E.164, e.g. `+919999900000`. */
  readonly e164: string;
  /** As shown, e.g. `+91 99999 00000`. */
  readonly international: string;
  /** Null: the plan does not tell. */
  readonly type: PhoneType | null;
}

/** Longer texts hold no number. */
const MAX_TEXT = 60;
/** Country-code domains that are no ISO 3166-1 codes, and codes that are sold to everybody and so tell no country. */
const RENAMED: Readonly<Record<string, string>> = { uk: 'GB' };
const SOLD_TO_ALL = new Set([
  'ai',
  'co',
  'io',
  'me',
  'tv',
  'cc',
  'fm',
  'gg',
  'ws',
  'to',
  'la',
  'ly',
  'sh',
  'vc',
  'so',
  'st',
  'im',
  'eu',
]);

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
 * @param country ISO 3166-1 code: how to read a number without `+`.
 * @returns null for what is no valid number of any country.
 */
export function parsePhone(text: string, country: string | null = null): PhoneNumber | null {
  if (text.length > MAX_TEXT) return null;
  const defaultCountry = country && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(text.trim(), { defaultCountry });
  if (!number?.isValid()) return null;
  return {
    e164: number.number,
    international: number.formatInternational(),
    type: TYPES[number.getType() ?? ''] ?? null,
  };
}

/** The country whose domain it is: `acme.co.uk` is British. Null for `.com`, and for codes that are sold to everybody. */
export function countryOfDomain(domain: string | null): string | null {
  const [tld = ''] = /[^.]*$/.exec(domain ?? '') ?? [];
  if (tld.length !== 2 || SOLD_TO_ALL.has(tld)) return null;
  const country = RENAMED[tld] ?? tld.toUpperCase();
  return isSupportedCountry(country) ? country : null;
}
