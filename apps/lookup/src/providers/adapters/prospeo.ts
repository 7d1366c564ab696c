import { at, listOfTexts, textAt } from '../../search/json';
import { type Adapter, type FailureKind, type ProviderQuestion } from '../provider';

const CODES: Readonly<Record<string, FailureKind | 'not_found'>> = {
  NO_MATCH: 'not_found',
  NO_RESULT: 'not_found',
  INVALID_API_KEY: 'auth',
  INSUFFICIENT_CREDITS: 'quota',
  RATE_LIMITED: 'rate_limited',
  INTERNAL_ERROR: 'unavailable',
};

/** https://prospeo.io/api-docs/enrich-person: a refusal is `error: true` with a code, whatever the status. */
export const prospeo: Adapter = {
  name: 'prospeo',
  base: 'https://api.prospeo.io',
  exchanges: [
    { ...person(false), gives: ['email'], cost: 1 },
    { ...person(true), gives: ['phone', 'email'], cost: 10 },
  ],
  refusal: ({ json }) => {
    if (at(json, 'error') !== true) return undefined;
    return CODES[textAt(json, 'error_code') ?? textAt(json, 'message') ?? ''] ?? 'bad_request';
  },
};

function person(mobile: boolean) {
  return {
    suits: ({ domain, companyName, linkedinUrl }: ProviderQuestion) => Boolean(domain ?? companyName ?? linkedinUrl),
    request: ({ firstName, lastName, domain, companyName, linkedinUrl }: ProviderQuestion, key: string) => ({
      method: 'POST' as const,
      path: '/enrich-person',
      headers: { 'x-key': key },
      json: {
        only_verified_email: false,
        enrich_mobile: mobile,
        data: {
          first_name: firstName,
          last_name: lastName || undefined,
          company_website: domain ?? undefined,
          company_name: companyName ?? undefined,
          linkedin_url: linkedinUrl ?? undefined,
        },
      },
    }),
    read: ({ json }: { readonly json: unknown }) => {
      const email = textAt(json, 'person', 'email', 'email') ?? textAt(json, 'person', 'email');
      const isShown = at(json, 'person', 'mobile', 'revealed') !== false;
      const phones = isShown ? listOfTexts(textAt(json, 'person', 'mobile', 'mobile')) : [];
      if (!email && !phones.length) return null;
      const status = textAt(json, 'person', 'email', 'status') ?? textAt(json, 'person', 'email_status');
      return {
        email,
        assertion: status && /^(?:VERIFIED|VALID)$/.test(status) ? ('verified' as const) : ('guess' as const),
        phones,
      };
    },
  };
}
