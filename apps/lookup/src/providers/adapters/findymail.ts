import { at, listOfTexts, textAt } from '../../search/json';
import type { Adapter, Exchange, ProviderReply } from '../provider';

const headers = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

/** It returns verified addresses only. */
const readContact = ({ json }: ProviderReply): ReturnType<Exchange['read']> => {
  const email = textAt(json, 'contact', 'email') ?? textAt(json, 'email');
  return email ? { email, assertion: 'verified' } : null;
};

/** https://app.findymail.com/docs: used-up credits are a 200 with `error`. */
export const findymail: Adapter = {
  name: 'findymail',
  base: 'https://app.findymail.com',
  exchanges: [
    {
      gives: ['email'],
      cost: 1,
      suits: ({ domain }) => domain !== null,
      request: ({ firstName, lastName, domain }, key) => ({
        method: 'POST',
        path: '/api/search/name',
        headers: headers(key),
        json: { name: `${firstName} ${lastName}`.trim(), domain },
      }),
      read: readContact,
    },
    {
      gives: ['email'],
      cost: 1,
      suits: ({ linkedinUrl }) => linkedinUrl !== null,
      request: ({ linkedinUrl }, key) => ({
        method: 'POST',
        path: '/api/search/linkedin',
        headers: headers(key),
        json: { linkedin_url: linkedinUrl },
      }),
      read: readContact,
    },
    {
      gives: ['phone'],
      cost: 10,
      suits: ({ linkedinUrl }) => linkedinUrl !== null,
      request: ({ linkedinUrl }, key) => ({
        method: 'POST',
        path: '/api/search/phone',
        headers: headers(key),
        json: { linkedin_url: linkedinUrl },
      }),
      read: ({ json }) => {
        const phones = listOfTexts(textAt(json, 'phone'));
        return phones.length ? { phones } : null;
      },
    },
  ],
  refusal: ({ status, json }) => {
    const error = textAt(json, 'error');
    if (status === 423 || (error && /credit/i.test(error))) return 'quota';
    if (status === 200 && (error || at(json, 'error') === true)) return 'bad_request';
    return undefined;
  },
};
