import type { VerifyEmailResult } from '@modernleads/contracts';
import { Batcher, Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** Rows deleted in one statement, so that none holds its locks for long. */
const PURGE_ROWS = 1_000;

/** What is stored about an address: a fresh verdict, or the provisional answer until its recheck. */
export type StoredVerifyEmail =
  | { readonly result: VerifyEmailResult }
  | {
      readonly provisional: VerifyEmailResult;
      /** Unix time in milliseconds. */
      readonly dueAt: number;
    };

interface Row {
  readonly address_key: string;
  readonly result: VerifyEmailResult;
  readonly due_at: Date | null;
}

interface Verdict {
  readonly key: string;
  readonly result: VerifyEmailResult;
  readonly freshForSeconds: number;
}

/**
 * Answers of `verifyEmail` that are still fresh, shared by all accounts: they save time, the price is the same. Reads and writes of the
 * same moment share a statement.
 */
@Injectable()
export class VerifyRepository {
  private readonly reads = new Batcher<string, StoredVerifyEmail | undefined>((keys) => this.readAll(keys));
  private readonly writes = new Batcher<Verdict, void>((verdicts) => this.writeAll(verdicts));

  constructor(private readonly database: Database) {}

  /** @param key the `addressKey` of the address. A fresh verdict goes before a pending recheck; a recheck that was given up is ignored. */
  findVerifyEmail(key: string): Promise<StoredVerifyEmail | undefined> {
    return this.reads.add(key);
  }

  /** The later check wins, whichever is written last. */
  saveVerifyEmail(key: string, result: VerifyEmailResult, freshForSeconds: number): Promise<void> {
    return this.writes.add({ key, result, freshForSeconds });
  }

  /** Deletes verdicts that are no longer fresh. @returns how many. */
  async purgeStale(): Promise<number> {
    const { rowCount } = await this.database.pool.query({
      name: 'verify_purge',
      text: `DELETE FROM verify_result WHERE address_key = ANY (ARRAY(SELECT address_key FROM verify_result WHERE fresh_until <= now() LIMIT $1))`,
      values: [PURGE_ROWS],
    });
    return rowCount ?? 0;
  }

  private async readAll(keys: readonly string[]): Promise<(StoredVerifyEmail | undefined)[]> {
    const text = 'SELECT address_key, result, due_at FROM verify_find($1)';
    const { rows } = await this.database.pool.query<Row>({ name: 'verify_find', text, values: [keys] });
    const found = new Map<string, Row>();
    for (const row of rows) if (!row.due_at || !found.has(row.address_key)) found.set(row.address_key, row);
    return keys.map((key) => {
      const row = found.get(key);
      if (!row) return undefined;
      return row.due_at ? { provisional: row.result, dueAt: row.due_at.getTime() } : { result: row.result };
    });
  }

  private async writeAll(verdicts: readonly Verdict[]): Promise<void[]> {
    // One statement must not write a row twice.
    const latest = [...new Map(verdicts.map((verdict) => [verdict.key, verdict])).values()];
    await this.database.pool.query({
      name: 'verify_save',
      text: `
        INSERT INTO verify_result (address_key, result, checked_at, fresh_until)
        SELECT key, result, checked_at, checked_at + make_interval(secs => fresh_for)
        FROM unnest($1::text[], $2::jsonb[], $3::timestamptz[], $4::float8[]) AS verdict (key, result, checked_at, fresh_for)
        ON CONFLICT (address_key) DO UPDATE
          SET result = excluded.result, checked_at = excluded.checked_at, fresh_until = excluded.fresh_until
          WHERE verify_result.checked_at <= excluded.checked_at`,
      values: [
        latest.map(({ key }) => key),
        latest.map(({ result }) => JSON.stringify(result)),
        latest.map(({ result }) => result.checked_at),
        latest.map(({ freshForSeconds }) => freshForSeconds),
      ],
    });
    return verdicts.map(() => undefined);
  }
}
