import type { VerifyEmailResult } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** Deleted in one statement, so that none takes long. */
const PURGE_ROWS = 1_000;

/** Verdicts that are still fresh, whoever asked for them: they make answers faster, never cheaper. */
@Injectable()
export class VerifyRepository {
  constructor(private readonly database: Database) {}

  /** @param key the `addressKey` of the address. */
  async findFresh(key: string): Promise<VerifyEmailResult | undefined> {
    const { rows } = await this.database.pool.query<{ result: VerifyEmailResult }>({
      name: 'verify_find_fresh',
      text: 'SELECT result FROM verify_result WHERE address_key = $1 AND fresh_until > now()',
      values: [key],
    });
    return rows[0]?.result;
  }

  /** The later check wins, whichever is written last. */
  async save(key: string, result: VerifyEmailResult, freshForSeconds: number): Promise<void> {
    await this.database.pool.query({
      name: 'verify_save',
      text: `
        INSERT INTO verify_result (address_key, result, checked_at, fresh_until)
        VALUES ($1, $2, $3, $3::timestamptz + make_interval(secs => $4))
        ON CONFLICT (address_key) DO UPDATE
          SET result = excluded.result, checked_at = excluded.checked_at, fresh_until = excluded.fresh_until
          WHERE verify_result.checked_at <= excluded.checked_at`,
      values: [key, result, result.checked_at, freshForSeconds],
    });
  }

  /** Deletes verdicts that are no longer fresh. @returns how many. */
  async purge(): Promise<number> {
    const { rowCount } = await this.database.pool.query({
      name: 'verify_purge',
      text: `DELETE FROM verify_result WHERE address_key IN (SELECT address_key FROM verify_result WHERE fresh_until <= now() LIMIT $1)`,
      values: [PURGE_ROWS],
    });
    return rowCount ?? 0;
  }
}
