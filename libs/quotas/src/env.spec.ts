import { DEFAULT_QUOTAS } from '@modernleads/contracts';
import { readEnv } from '@modernleads/platform';
import { quotaOptions, quotaVariables } from './env';

const read = (source: Record<string, string>) => quotaOptions(readEnv(quotaVariables, source)).defaults;

describe('the quotas of the environment', () => {
  it('have their defaults', () => expect(read({})).toEqual(DEFAULT_QUOTAS));

  it('change those that are named', () => {
    const { live, test } = read({ QUOTAS_TEST: 'open_batches=3, contacts=default' });
    expect(live).toEqual(DEFAULT_QUOTAS.live);
    expect(test).toEqual({ ...DEFAULT_QUOTAS.test, open_batches: 3 });
  });

  it.each(['open_batches', 'open_batches=-1', 'open_batches=1e3', 'rows=1', 'toString=1', ''.padEnd(3, ',')])(
    'refuse %j',
    (text) => {
      expect(() => read({ QUOTAS_LIVE: text })).toThrow(/^QUOTAS_LIVE must be name=number.*open_batches.*e\.g\. QUOTAS_LIVE=/);
    },
  );
});
