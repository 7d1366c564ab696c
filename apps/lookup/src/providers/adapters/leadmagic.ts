import { listOfTexts, textAt } from '../../search/json';
import type { Adapter } from '../provider';

const headers = (key: string): Record<string, string> => ({ 'x-api-key': key });

/** https://docs.leadmagic.io: not found is the status `not_found`; `valid_catch_all` is probable, not verified. */
export const leadmagic: Adapter = {
  name: 'leadmagic',
  base: 'https://api.leadmagic.io',
  exchanges: [
    {
      gives: ['email'],
      cost: 1,
      suits: ({ domain, companyName }) => Boolean(domain ?? companyName),
      request: ({ firstName, lastName, domain, companyName }, key) => ({
        method: 'POST',
        path: '/email-finder',
        headers: headers(key),
        json: { first_name: firstName, last_name: lastName, domain: domain ?? undefined, company_name: companyName ?? undefined },
      }),
      read: ({ json }) => {
        const email = textAt(json, 'email');
        const status = textAt(json, 'status');
        if (!email || status === 'not_found') return null;
        return { email, assertion: status === 'valid' ? 'verified' : status === 'invalid' ? 'invalid' : 'guess' };
      },
    },
    {
      gives: ['phone'],
      cost: 5,
      suits: ({ linkedinUrl, email }) => Boolean(linkedinUrl ?? email),
      request: ({ linkedinUrl, email }, key) => ({
        method: 'POST',
        path: '/mobile-finder',
        headers: headers(key),
        json: { profile_url: linkedinUrl ?? undefined, work_email: email ?? undefined },
      }),
      read: ({ json }) => {
        const phones = listOfTexts(textAt(json, 'mobile_number'));
        return phones.length ? { phones } : null;
      },
    },
  ],
};
