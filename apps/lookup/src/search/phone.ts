import type { PhoneType } from '@modernleads/contracts';
import { countryOfDomain } from '@modernleads/naming';
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Question } from './question';

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

/** How to read a number without `+`: by the country that was asked for, else by that of the firm's domain. */
export function phoneCountry(
  { country, domains }: Pick<Question, 'country' | 'domains'>,
  domain: string | null = null,
): string | null {
  return country ?? countryOfDomain(domains[0] ?? domain ?? '');
}
