import { at, listAt, listOfTexts, textAt } from '../../search/json';
import { type Adapter, type FailureKind, ProviderError } from '../provider';

const NAME = 'icypeas';
const PENDING = ['NONE', 'SCHEDULED', 'IN_PROGRESS'];
const FAILED: Readonly<Record<string, FailureKind>> = {
  BAD_INPUT: 'bad_request',
  INSUFFICIENT_FUNDS: 'quota',
  ABORTED: 'unavailable',
};
/** The key without `Bearer`. */
const headers = (key: string): Record<string, string> => ({ authorization: key });
/** Its documentation shows a list, one of its clients reads a single object; both are accepted. */
const itemOf = (json: unknown): unknown => listAt(json, 'items')[0] ?? at(json, 'item');

/** https://api-doc.icypeas.com: submitted, then polled; refusals are a 200 with `success: false`. */
export const icypeas: Adapter = {
  name: NAME,
  base: 'https://app.icypeas.com',
  exchanges: [
    {
      gives: ['email'],
      cost: 1,
      suits: ({ domain, companyName }) => Boolean(domain ?? companyName),
      request: ({ firstName, lastName, domain, companyName }, key) => ({
        method: 'POST',
        path: '/api/email-search',
        headers: headers(key),
        json: { firstname: firstName, lastname: lastName, domainOrCompany: domain ?? companyName },
      }),
      poll: {
        everyMs: 1_500,
        ticket: ({ json }) => {
          const id = textAt(json, 'item', '_id');
          if (!id) throw new ProviderError(NAME, 'malformed');
          return id;
        },
        request: (id, key) => ({ method: 'POST', path: '/api/bulk-single-searchs/read', headers: headers(key), json: { id } }),
        isPending: ({ json }) => {
          const status = textAt(itemOf(json), 'status') ?? '';
          if (FAILED[status]) throw new ProviderError(NAME, FAILED[status]);
          return PENDING.includes(status);
        },
      },
      read: ({ json }) => {
        const item = itemOf(json);
        const [best] = listAt(item, 'results', 'emails');
        const email = textAt(best, 'email');
        const phones = listOfTexts(...listAt(item, 'results', 'phones'));
        if (!email && !phones.length) return null;
        return { email, assertion: textAt(best, 'certainty') === 'ultra_sure' ? 'verified' : 'guess', phones };
      },
    },
  ],
  refusal: ({ status, json }) => {
    if (status !== 200 || at(json, 'success') !== false) return undefined;
    return at(json, 'validationErrors') ? 'bad_request' : 'unavailable';
  },
};
