import { listAt, listOfTexts, textAt } from '../../search/json';
import type { Assertion } from '../../search/email-check';
import { type Adapter, type Exchange, ProviderError, type ProviderQuestion, type Wanted } from '../provider';

const NAME = 'fullenrich';
const PATH = '/api/v2/contact/enrich/bulk';
const PENDING = ['CREATED', 'IN_PROGRESS', 'RATE_LIMIT'];
const ASSERTIONS: Readonly<Record<string, Assertion>> = {
  DELIVERABLE: 'verified',
  INVALID: 'invalid',
  INVALID_DOMAIN: 'invalid',
};
const headers = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });

/** https://docs.fullenrich.com, version 2: a list of one is submitted, then polled. */
export const fullenrich: Adapter = {
  name: NAME,
  base: 'https://app.fullenrich.com',
  exchanges: [
    enrichment(['email'], ['contact.work_emails'], 1),
    enrichment(['phone'], ['contact.phones'], 10),
    enrichment(['email', 'phone'], ['contact.work_emails', 'contact.phones'], 11),
  ],
};

function enrichment(gives: readonly Wanted[], fields: readonly string[], cost: number): Exchange {
  return {
    gives,
    cost,
    suits: ({ domain, companyName, linkedinUrl }) => Boolean(domain ?? companyName ?? linkedinUrl),
    request: (question, key) => ({
      method: 'POST',
      path: PATH,
      headers: headers(key),
      json: { name: 'lookup', data: [{ ...contactOf(question), enrich_fields: fields }] },
    }),
    poll: {
      everyMs: 2_000,
      ticket: ({ json }) => {
        const id = textAt(json, 'enrichment_id');
        if (!id) throw new ProviderError(NAME, 'malformed');
        return encodeURIComponent(id);
      },
      request: (ticket, key) => ({ path: `${PATH}/${ticket}`, headers: headers(key) }),
      isPending: ({ json }) => {
        const status = textAt(json, 'status') ?? '';
        if (status === 'CREDITS_INSUFFICIENT') throw new ProviderError(NAME, 'quota');
        if (status !== 'FINISHED' && !PENDING.includes(status)) throw new ProviderError(NAME, 'unavailable');
        return status !== 'FINISHED';
      },
    },
    read: ({ json }) => {
      const info = ['data', 0, 'contact_info'] as const;
      const email = textAt(json, ...info, 'most_probable_work_email', 'email');
      const status = textAt(json, ...info, 'most_probable_work_email', 'status') ?? '';
      const others = listAt(json, ...info, 'phones').map((phone) => textAt(phone, 'number'));
      const phones = listOfTexts(textAt(json, ...info, 'most_probable_phone', 'number'), ...others);
      return email || phones.length ? { email, assertion: ASSERTIONS[status] ?? 'guess', phones } : null;
    },
  };
}

function contactOf({ firstName, lastName, domain, companyName, linkedinUrl }: ProviderQuestion): object {
  return {
    first_name: firstName,
    last_name: lastName || undefined,
    domain: domain ?? undefined,
    company_name: companyName ?? undefined,
    linkedin_url: linkedinUrl ?? undefined,
  };
}
