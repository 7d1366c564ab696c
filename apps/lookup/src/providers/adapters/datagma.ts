import { at, listAt, listOfTexts, textAt } from '../../search/json';
import type { Assertion } from '../../search/email-check';
import type { Adapter } from '../provider';

const ASSERTIONS: Readonly<Record<string, Assertion>> = { valid: 'verified', invalid: 'invalid' };

/** https://doc.datagma.com: the key is in the query string. Both documented names of a field are read. */
export const datagma: Adapter = {
  name: 'datagma',
  base: 'https://gateway.datagma.net',
  exchanges: [
    {
      gives: ['email'],
      cost: 1,
      suits: ({ domain, companyName, linkedinUrl }) => Boolean(domain ?? companyName ?? linkedinUrl),
      request: ({ firstName, lastName, domain, companyName, linkedinUrl }, key) => ({
        path: '/api/ingress/v8/findEmail',
        query: {
          apiId: key,
          fullName: `${firstName} ${lastName}`.trim(),
          company: domain ?? companyName,
          linkedInSlug: /\/in\/([^/?#]+)/.exec(linkedinUrl ?? '')?.[1],
        },
      }),
      read: ({ json }) => {
        const email = textAt(json, 'email');
        if (!email) return null;
        const status = (textAt(json, 'emailStatus') ?? textAt(json, 'status') ?? '').toLowerCase();
        const catchAll = at(json, 'catchAll') === true;
        return { email, assertion: catchAll ? 'guess' : (ASSERTIONS[status] ?? 'guess') };
      },
    },
    {
      gives: ['phone'],
      cost: 30,
      suits: ({ linkedinUrl }) => linkedinUrl !== null,
      request: ({ linkedinUrl }, key) => ({
        path: '/api/ingress/v1/search',
        query: { apiId: key, username: linkedinUrl, minimumMatch: '1' },
      }),
      read: ({ json }) => {
        const entries = [...listAt(json, 'person', 'phones'), ...listAt(json, 'phones')];
        const numbers = entries.map((entry) => textAt(entry, 'displayInternational') ?? textAt(entry, 'number') ?? entry);
        const phones = listOfTexts(...numbers);
        return phones.length ? { phones } : null;
      },
    },
  ],
};
