import type { CallContext } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class BuyerContextRepository {
  constructor(private readonly database: Database) {}

  /** The hash of the context in force; undefined: there is none. */
  async getHash({ accountId, mode }: Pick<CallContext, 'accountId' | 'mode'>): Promise<string | undefined> {
    const { rows } = await this.database.pool.query<{ hash: string | null }>({
      name: 'buyer_context_hash',
      text: 'SELECT hash FROM buyer_context WHERE account_id = $1 AND mode = $2 ORDER BY version DESC LIMIT 1',
      values: [accountId, mode],
    });
    return rows[0]?.hash ?? undefined;
  }
}
