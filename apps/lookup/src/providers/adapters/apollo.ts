import { at, textAt } from '../../search/json';
import type { Adapter } from '../provider';

/** The placeholder of an address that the plan does not include. */
const LOCKED = /^email_not_unlocked@/i;

/** https://docs.apollo.io/reference/people-enrichment: a 200 without a person means not found. Phones come by webhook only, so none are asked for. */
export const apollo: Adapter = {
  name: 'apollo',
  base: 'https://api.apollo.io',
  exchanges: [
    {
      gives: ['email'],
      cost: 1,
      suits: ({ domain, companyName, linkedinUrl }) => Boolean(domain ?? companyName ?? linkedinUrl),
      request: ({ firstName, lastName, domain, companyName, linkedinUrl }, key) => ({
        method: 'POST',
        path: '/api/v1/people/match',
        query: {
          first_name: firstName,
          last_name: lastName,
          domain,
          organization_name: companyName,
          linkedin_url: linkedinUrl,
          reveal_personal_emails: 'false',
          reveal_phone_number: 'false',
        },
        headers: { 'x-api-key': key, 'cache-control': 'no-cache' },
      }),
      read: ({ json }) => {
        const email = textAt(json, 'person', 'email');
        if (!at(json, 'person') || !email || LOCKED.test(email)) return null;
        return { email, assertion: textAt(json, 'person', 'email_status') === 'verified' ? 'verified' : 'guess' };
      },
    },
  ],
};
