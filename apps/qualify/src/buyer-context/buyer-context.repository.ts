import { Audit } from '@modernleads/audit';
import type { BuyerContext, BuyerContextAnswer, BuyerContextVersion, CallContext } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

type Owner = Pick<CallContext, 'accountId' | 'mode'>;

interface Row {
  readonly context: BuyerContext;
  readonly hash: string;
  readonly version: number;
  readonly created_at: Date;
}

/** Versions of the context of an account and mode that are kept; older ones are deleted. */
const VERSIONS_KEPT = 200;

const LATEST = `SELECT context, hash, version, created_at FROM buyer_context
  WHERE account_id = $1 AND mode = $2 ORDER BY version DESC LIMIT 1`;

/** Versions of buyer contexts. The last one is in force, unless it is empty: then the context was deleted. */
@Injectable()
export class BuyerContextRepository {
  constructor(private readonly database: Database) {}

  async getCurrent(owner: Owner): Promise<BuyerContextAnswer | undefined> {
    const { rows } = await this.database.pool.query<Row>({ name: 'buyer_context_latest', text: LATEST, values: valuesOf(owner) });
    return answerOf(rows[0]);
  }

  /** A version that was or is in force. */
  async getByHash(owner: Owner, hash: string): Promise<BuyerContextAnswer | undefined> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'buyer_context_by_hash',
      text: `SELECT context, hash, version, created_at FROM buyer_context
        WHERE account_id = $1 AND mode = $2 AND hash = $3 ORDER BY version DESC LIMIT 1`,
      values: [...valuesOf(owner), hash],
    });
    return answerOf(rows[0]);
  }

  async getVersion(owner: Owner, version: number): Promise<BuyerContextAnswer | undefined> {
    const { rows } = await this.database.pool.query<Row>(
      'SELECT context, hash, version, created_at FROM buyer_context WHERE account_id = $1 AND mode = $2 AND version = $3',
      [...valuesOf(owner), version],
    );
    return answerOf(rows[0]);
  }

  /** The versions that are kept, newest first. */
  async listVersions(owner: Owner): Promise<BuyerContextVersion[]> {
    const { rows } = await this.database.pool.query<Omit<Row, 'context'>>(
      'SELECT hash, version, created_at FROM buyer_context WHERE account_id = $1 AND mode = $2 ORDER BY version DESC',
      valuesOf(owner),
    );
    return rows.map(({ hash, version, created_at }) => ({ version, hash, created_at: created_at.toISOString() }));
  }

  /**
   * Puts a context in force; one that is in force stays as it is.
   * @param check is given the hash of the one in force, which nobody changes meanwhile; null: there is none. It throws to refuse.
   */
  put(
    scope: CallContext,
    context: BuyerContext,
    hash: string,
    check: (current: string | null) => void = () => undefined,
  ): Promise<BuyerContextAnswer> {
    return this.changing(scope, async (client, latest) => {
      const current = answerOf(latest);
      check(current?.hash ?? null);
      if (current?.hash === hash) return current;
      const row = await this.insert(client, scope, context, hash);
      const before = current && { version: current.version, hash: current.hash };
      await this.record(client, scope, 'buyer_context.set', before, { version: row.version, hash });
      return answerOf(row) as BuyerContextAnswer;
    });
  }

  /** @returns whether one was in force. */
  delete(scope: CallContext): Promise<boolean> {
    return this.changing(scope, async (client, latest) => {
      const current = answerOf(latest);
      if (!current) return false;
      await this.insert(client, scope, null, null);
      await this.record(client, scope, 'buyer_context.delete', { version: current.version, hash: current.hash }, undefined);
      return true;
    });
  }

  /** One change of an account and mode after the other. */
  private changing<T>(owner: Owner, change: (client: Queryable, latest: Row | undefined) => Promise<T>): Promise<T> {
    return this.database.transaction(async (client) => {
      await client.query(
        `SELECT pg_advisory_xact_lock(hashtextextended('buyer_context:' || $1 || ':' || $2, 0))`,
        valuesOf(owner),
      );
      const { rows } = await client.query<Row>(LATEST, valuesOf(owner));
      return change(client, rows[0]);
    });
  }

  private async insert(client: Queryable, owner: Owner, context: BuyerContext | null, hash: string | null): Promise<Row> {
    const { rows } = await client.query<Row>(
      `INSERT INTO buyer_context (account_id, mode, version, hash, context)
       SELECT $1, $2, coalesce(max(version), 0) + 1, $3, $4 FROM buyer_context WHERE account_id = $1 AND mode = $2
       RETURNING context, hash, version, created_at`,
      [...valuesOf(owner), hash, context],
    );
    const row = rows[0] as Row;
    await client.query('DELETE FROM buyer_context WHERE account_id = $1 AND mode = $2 AND version <= $3', [
      ...valuesOf(owner),
      row.version - VERSIONS_KEPT,
    ]);
    return row;
  }

  private record(
    client: Queryable,
    scope: CallContext,
    verb: 'buyer_context.set' | 'buyer_context.delete',
    before: object | undefined,
    after: object | undefined,
  ): Promise<void> {
    return Audit.record(client, { scope, verb, subject: { kind: 'buyer_context' }, before, after });
  }
}

const valuesOf = ({ accountId, mode }: Owner): string[] => [accountId, mode];

function answerOf(row: Row | undefined): BuyerContextAnswer | undefined {
  if (!row?.context) return undefined;
  const { context, hash, version, created_at } = row;
  return { ...context, hash, version, updated_at: created_at.toISOString() };
}
