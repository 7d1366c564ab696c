import { at, listAt, listOfTexts, textAt } from '../../search/json';
import type { Assertion } from '../../search/email-check';
import { type Adapter, ProviderError } from '../provider';

const NAME = 'dropcontact';
const PATH = '/v1/enrich/all';
const headers = (key: string): Record<string, string> => ({ 'x-access-token': key });

/** Kinds of address that belong to one person at the company; the other kinds are shared or unknown. */
const QUALIFICATIONS: Readonly<Record<string, Assertion>> = {
  'nominative@pro': 'verified',
  'catch_all@pro': 'guess',
  'invalid@pro': 'invalid',
};

/** https://developer.dropcontact.com: submitted, then polled; `success: false` without an error means pending. */
export const dropcontact: Adapter = {
  name: NAME,
  base: 'https://api.dropcontact.com',
  exchanges: [
    {
      gives: ['email', 'phone'],
      cost: 1,
      suits: ({ domain, companyName, linkedinUrl }) => Boolean(domain ?? companyName ?? linkedinUrl),
      request: ({ firstName, lastName, domain, companyName, linkedinUrl, country, email }, key) => ({
        method: 'POST',
        path: PATH,
        headers: headers(key),
        json: {
          data: [
            {
              first_name: firstName,
              last_name: lastName || undefined,
              website: domain ?? undefined,
              company: companyName ?? undefined,
              linkedin: linkedinUrl ?? undefined,
              country: country ?? undefined,
              email: email ?? undefined,
            },
          ],
          siren: false,
          language: 'en',
        },
      }),
      poll: {
        everyMs: 2_000,
        ticket: ({ json }) => {
          const id = textAt(json, 'request_id');
          if (id) return encodeURIComponent(id);
          throw new ProviderError(NAME, /credit/i.test(textAt(json, 'reason') ?? '') ? 'quota' : 'malformed');
        },
        request: (ticket, key) => ({ path: `${PATH}/${ticket}`, headers: headers(key) }),
        isPending: ({ json }) => at(json, 'success') === false,
      },
      read: ({ json }) => {
        const qualified = listAt(json, 'data', 0, 'email').flatMap((entry) => {
          const assertion = QUALIFICATIONS[textAt(entry, 'qualification') ?? ''];
          const email = textAt(entry, 'email');
          return email && assertion ? [{ email, assertion }] : [];
        });
        const best = qualified.find(({ assertion }) => assertion === 'verified') ?? qualified[0];
        const phones = listOfTexts(textAt(json, 'data', 0, 'mobile_phone'), textAt(json, 'data', 0, 'phone'));
        return best || phones.length ? { ...best, phones } : null;
      },
    },
  ],
  refusal: ({ json }) => {
    if (at(json, 'error') !== true) return undefined;
    const reason = textAt(json, 'reason') ?? '';
    if (/credit/i.test(reason)) return 'quota';
    return /token|key/i.test(reason) ? 'auth' : 'bad_request';
  },
};
