import { optional } from '../flag';
import { jsonFile, mode, uuid } from '../flag-types';
import { verb } from './verb';

export const contextVerbs = [
  verb({
    name: 'context:set',
    summary: 'say whom an account sells to, which companies are scored by (JSON, as PUT /v1/buyer-context takes it)',
    flags: { account: uuid, file: jsonFile, mode: optional(mode) },
    run: async ({ account, mode = 'live', file }) =>
      (await import('../buyer-context.js')).setBuyerContext({ accountId: account, mode }, file),
  }),
];
