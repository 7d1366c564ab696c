import { textAt } from '../../search/json';
import type { Adapter } from '../provider';

/** https://www.zerobounce.net/docs/email-validation-api: verifies only. A bad key and used-up credits are a 200 with `error`. */
export const zerobounce: Adapter = {
  name: 'zerobounce',
  base: 'https://api.zerobounce.net',
  exchanges: [],
  verification: {
    request: (email, key) => ({ path: '/v2/validate', query: { api_key: key, email } }),
    read: ({ json }) => {
      const status = textAt(json, 'status')?.toLowerCase();
      if (!status) throw new Error('an answer without a status');
      if (status === 'valid') return 'verified';
      return status === 'invalid' || status === 'spamtrap' ? 'invalid' : 'guess';
    },
  },
  refusal: ({ json }) => {
    const error = textAt(json, 'error');
    if (!error) return undefined;
    return /credit/i.test(error) && !/key/i.test(error) ? 'quota' : 'auth';
  },
};
