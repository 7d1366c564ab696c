import { DEFAULT_QUOTAS, type Mode, type Quota, quotaExceeded, type QuotaLimits } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import type { QuotaDefaults } from './env';

/** Whose quotas. */
export interface QuotaOwner {
  readonly accountId: string;
  readonly mode: Mode;
}

interface UsageRow {
  readonly quota: Quota;
  readonly used: number;
  /** The account's own limit. */
  readonly own: number | null;
}

const USAGE = {
  name: 'quota_usage',
  text: `SELECT u.quota, u.used::float8 AS used, (a.quotas -> u.mode::text ->> u.quota)::float8 AS own
    FROM account_usage u LEFT JOIN account a ON a.id = u.account_id WHERE u.account_id = $1 AND u.mode = $2`,
};

/** What accounts may store, and do store. Triggers count what is stored. */
export class Quotas {
  constructor(
    private readonly database: Queryable,
    private readonly defaults: QuotaDefaults = DEFAULT_QUOTAS,
  ) {}

  /** @param own limits of the account in this mode that differ from the defaults. */
  limitsOf(mode: Mode, own: Partial<QuotaLimits> = {}): QuotaLimits {
    return { ...this.defaults[mode], ...own };
  }

  /**
   * Refuses the transaction of `client` if it has brought one of these quotas above its limit. Exact under concurrency: whoever has added to a counter
   * holds its lock until the end of the transaction. Call it after the statement that adds.
   * @throws ApiError `quota_exceeded`.
   */
  async assertWithin(client: Queryable, { accountId, mode }: QuotaOwner, quotas: readonly Quota[]): Promise<void> {
    const { rows } = await client.query<UsageRow>({ ...USAGE, values: [accountId, mode] });
    for (const { quota, used, own } of rows) {
      const limit = own ?? this.defaults[mode][quota];
      if (quotas.includes(quota) && used > limit) throw quotaExceeded(quota, limit);
    }
  }

  /** What the account stores, by quota; absent: nothing. */
  async used({ accountId, mode }: QuotaOwner): Promise<Partial<Record<Quota, number>>> {
    const { rows } = await this.database.query<UsageRow>({ ...USAGE, values: [accountId, mode] });
    return Object.fromEntries(rows.map(({ quota, used }) => [quota, used]));
  }
}
