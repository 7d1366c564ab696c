import { DEFAULT_QUOTAS, type Mode, parseQuotas, type QuotaLimits } from '@modernleads/contracts';
import type { EnvOf, Variable } from '@modernleads/platform';

/** The limits of accounts without limits of their own. */
export type QuotaDefaults = Readonly<Record<Mode, QuotaLimits>>;

const example = 'open_batches=200,contacts=5000000';

function limits(mode: Mode): Variable<QuotaLimits> {
  const fallback = DEFAULT_QUOTAS[mode];
  const parse = (text: string): QuotaLimits => {
    const changes = Object.entries(parseQuotas(text)).filter(([, limit]) => limit !== null);
    return { ...fallback, ...Object.fromEntries(changes) };
  };
  return { parse, fallback, example };
}

/** For the `env.ts` of a program that checks or shows quotas; the same in every process. */
export const quotaVariables = {
  /** Limits in live mode that differ from the defaults. */
  QUOTAS_LIVE: limits('live'),
  /** Limits in test mode that differ from the defaults. */
  QUOTAS_TEST: limits('test'),
};

export function quotaOptions({ QUOTAS_LIVE, QUOTAS_TEST }: EnvOf<typeof quotaVariables>): { defaults: QuotaDefaults } {
  return { defaults: { live: QUOTAS_LIVE, test: QUOTAS_TEST } };
}
