import { Batcher, Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import type { CatchAllFacts } from './catch-all-facts';

/** What is known of a domain, and since when. */
export interface StoredFacts {
  readonly facts: CatchAllFacts;
  /** Unix time in milliseconds. */
  readonly checkedAt: number;
  readonly freshUntil: number;
}

interface Row {
  readonly domain_key: string;
  readonly facts: CatchAllFacts;
  readonly checked_at: Date;
  readonly fresh_until: Date;
}

interface Learned extends StoredFacts {
  readonly key: string;
}

/** Rows deleted in one statement, so that none holds its locks for long. */
const PURGE_ROWS = 1_000;

/** Catch-all facts of domains, shared by all replicas. */
@Injectable()
export class CatchAllRepository {
  private readonly reads = new Batcher<string, StoredFacts | undefined>((keys) => this.readAll(keys));

  private readonly writes = new Batcher<Learned, void>((learned) => this.writeAll(learned));

  constructor(private readonly database: Database) {}

  /** @returns stale facts, too. */
  findFacts(key: string): Promise<StoredFacts | undefined> {
    return this.reads.add(key);
  }

  /** The later check wins, whichever is written last. */
  saveFacts(key: string, known: StoredFacts): Promise<void> {
    return this.writes.add({ key, ...known });
  }

  /** Deletes facts that were found out at `asOf` or before. */
  async forgetFacts(key: string, asOf: number): Promise<void> {
    await this.database.pool.query('DELETE FROM verify_domain WHERE domain_key = $1 AND checked_at <= $2', [key, new Date(asOf)]);
  }

  /** Deletes facts that are no longer fresh. @returns how many. */
  async purgeStale(now: number): Promise<number> {
    const { rowCount } = await this.database.pool.query({
      name: 'verify_domain_purge',
      text: `DELETE FROM verify_domain WHERE domain_key = ANY (ARRAY(SELECT domain_key FROM verify_domain WHERE fresh_until <= $2 LIMIT $1))`,
      values: [PURGE_ROWS, new Date(now)],
    });
    return rowCount ?? 0;
  }

  private async readAll(keys: readonly string[]): Promise<(StoredFacts | undefined)[]> {
    const text = 'SELECT domain_key, facts, checked_at, fresh_until FROM verify_domain_find($1)';
    const { rows } = await this.database.pool.query<Row>({ name: 'verify_domain_find', text, values: [keys] });
    const known = new Map(rows.map((row) => [row.domain_key, row]));
    return keys.map((key) => {
      const row = known.get(key);
      return row && { facts: row.facts, checkedAt: row.checked_at.getTime(), freshUntil: row.fresh_until.getTime() };
    });
  }

  private async writeAll(learned: readonly Learned[]): Promise<void[]> {
    // One statement must not write a row twice.
    const latest = [...new Map(learned.map((one) => [one.key, one])).values()];
    await this.database.pool.query({
      name: 'verify_domain_save',
      text: `
        INSERT INTO verify_domain (domain_key, facts, checked_at, fresh_until)
        SELECT * FROM unnest($1::text[], $2::jsonb[], $3::timestamptz[], $4::timestamptz[])
        ON CONFLICT (domain_key) DO UPDATE
          SET facts = excluded.facts, checked_at = excluded.checked_at, fresh_until = excluded.fresh_until
          WHERE verify_domain.checked_at <= excluded.checked_at`,
      values: [
        latest.map(({ key }) => key),
        latest.map(({ facts }) => JSON.stringify(facts)),
        latest.map(({ checkedAt }) => new Date(checkedAt)),
        latest.map(({ freshUntil }) => new Date(freshUntil)),
      ],
    });
    return learned.map(() => undefined);
  }
}
