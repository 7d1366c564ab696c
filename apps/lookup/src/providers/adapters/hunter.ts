import type { Adapter } from '../provider';
import { listOfTexts, textAt } from '../../search/json';

const ASSERTIONS: Readonly<Record<string, 'verified' | 'invalid'>> = { valid: 'verified', invalid: 'invalid' };

/** https://hunter.io/api-documentation/v2: 403 is its rate limit, 429 its quota, 451 a person who has objected. */
export const hunter: Adapter = {
  name: 'hunter',
  base: 'https://api.hunter.io',
  exchanges: [
    {
      gives: ['email'],
      cost: 1,
      suits: ({ domain, companyName, linkedinUrl }) => Boolean(domain ?? companyName ?? linkedinUrl),
      request: ({ firstName, lastName, domain, companyName, linkedinUrl }, key) => ({
        path: '/v2/email-finder',
        query: {
          domain,
          company: domain ? null : companyName,
          first_name: firstName,
          last_name: lastName,
          linkedin_handle: domain || companyName ? null : /\/in\/([^/?#]+)/.exec(linkedinUrl ?? '')?.[1],
          max_duration: '10',
        },
        headers: { 'x-api-key': key },
      }),
      read: ({ json }) => {
        const email = textAt(json, 'data', 'email');
        if (!email) return null;
        const status = textAt(json, 'data', 'verification', 'status') ?? '';
        return { email, assertion: ASSERTIONS[status] ?? 'guess', phones: listOfTexts(textAt(json, 'data', 'phone_number')) };
      },
    },
  ],
  refusal: ({ status }) =>
    (({ 202: 'unavailable', 222: 'unavailable', 403: 'rate_limited', 429: 'quota', 451: 'not_found' }) as const)[status],
};
