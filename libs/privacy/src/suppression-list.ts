import { createHmac, hash } from 'node:crypto';
import { Audit } from '@modernleads/audit';
import type { Actor, Subject } from '@modernleads/contracts';
import { type Database, isStoreDown, toApiError, WhileUnchanged } from '@modernleads/database';
import type { PoolClient } from 'pg';
import { formerSubjectKeys, type SubjectKey, subjectKeys } from './subject-keys';

/** Hashes in one statement. */
const CHUNK = 5_000;
const PROOF = 'suppression list';
/** Nothing was ever on the list. */
const NEVER_USED = '0';

/**
 * People who must not be told of, by keyed hashes of what they are known by: the list itself names nobody. A change takes effect within
 * 1 s on every replica.
 */
export class SuppressionList {
  private readonly known: WhileUnchanged<boolean>;

  /** @param pepper the same in every process; under another one nobody on the list would be recognised, so that one is refused. */
  constructor(
    private readonly database: Database,
    private readonly pepper: string,
  ) {
    this.known = new WhileUnchanged(() => this.version());
  }

  /** For a program that starts. @throws Error when the list was made under another pepper. */
  static async open(database: Database, pepper: string): Promise<SuppressionList> {
    const list = new SuppressionList(database, pepper);
    await list.version();
    return list;
  }

  /**
   * Is any of these people on the list, by anything that is given of them?
   * @throws ApiError `unavailable` when the list cannot be read: then nothing may be told.
   * @throws Error when the list was made under another pepper.
   */
  async has(subjects: readonly Subject[]): Promise<boolean> {
    try {
      return await this.known.get(hash('sha256', JSON.stringify(subjects), 'base64'), (version) =>
        this.lookUp(subjects, version),
      );
    } catch (error) {
      throw isStoreDown(error) ? toApiError(error, 'The suppression list cannot be read right now.') : error;
    }
  }

  /**
   * Puts people on the list, each by everything that is given of them. Adding again changes nothing.
   * @param source kept beside the hashes, e.g. the name of a file.
   * @param actor who does so, for the audit. @param also what else belongs to the same transaction.
   * @returns how many keys were new. @throws Error when the list was made under another pepper.
   */
  async add(
    subjects: readonly Subject[],
    source: string,
    actor?: Actor,
    also: (client: PoolClient) => Promise<void> = async () => undefined,
  ): Promise<number> {
    const keys = subjects.flatMap(subjectKeys);
    let added = 0;
    await this.database.transaction(async (client) => {
      await client.query('UPDATE suppression_state SET pepper_proof = $1 WHERE pepper_proof IS NULL', [this.proof]);
      const { rows } = await client.query<{ proof: string | null }>('SELECT pepper_proof AS proof FROM suppression_state');
      this.checkPepper(rows[0]?.proof ?? null);
      for (let at = 0; at < keys.length; at += CHUNK) {
        const chunk = keys.slice(at, at + CHUNK);
        const { rowCount } = await client.query(
          `INSERT INTO suppression (hash, kind, source) SELECT hash, kind, $3 FROM unnest($1::text[], $2::text[]) AS entry (hash, kind)
            ORDER BY hash ON CONFLICT (hash) DO NOTHING`,
          [chunk.map((key) => this.hashOf(key)), chunk.map(columnOf), source.slice(0, 200)],
        );
        added += rowCount ?? 0;
      }
      const event = {
        verb: 'suppression.add',
        subject: { kind: 'suppression' },
        after: { people: subjects.length, added },
      } as const;
      await Audit.record(client, { ...event, scope: { actor } });
      await also(client);
    });
    return added;
  }

  /** Takes people off the list, by everything that is given of them. @returns how many keys were on it. */
  async remove(subjects: readonly Subject[], actor?: Actor): Promise<number> {
    await this.version();
    const hashes = this.hashesOf(subjects);
    return this.database.transaction(async (client) => {
      const { rowCount } = await client.query('DELETE FROM suppression WHERE hash = ANY($1)', [hashes]);
      const removed = rowCount ?? 0;
      const event = {
        verb: 'suppression.remove',
        subject: { kind: 'suppression' },
        after: { people: subjects.length, removed },
      } as const;
      await Audit.record(client, { ...event, scope: { actor } });
      return removed;
    });
  }

  /** How many hashes there are: by kind, and of each of the last days (UTC), oldest first. */
  async counts(days: number): Promise<{ byKind: Record<string, number>; days: { date: string; count: number }[] }> {
    const [kinds, dates] = await Promise.all([
      this.database.pool.query<{ kind: string; count: number }>(
        'SELECT kind, count(*)::float8 AS count FROM suppression GROUP BY kind ORDER BY kind',
      ),
      this.database.pool.query<{ date: string; count: number }>(
        `SELECT to_char(day, 'YYYY-MM-DD') AS date, count(s.hash)::float8 AS count
          FROM generate_series(date_trunc('day', now() AT TIME ZONE 'UTC') - make_interval(days => $1 - 1), now() AT TIME ZONE 'UTC', '1 day') AS day
          LEFT JOIN suppression s ON s.created_at >= day AT TIME ZONE 'UTC' AND s.created_at < (day + interval '1 day') AT TIME ZONE 'UTC'
          GROUP BY day ORDER BY day`,
        [days],
      ),
    ]);
    return { byKind: Object.fromEntries(kinds.rows.map(({ kind, count }) => [kind, count])), days: dates.rows };
  }

  private async version(): Promise<string> {
    const { rows } = await this.database.pool.query<{ version: string; proof: string | null }>({
      name: 'suppression_version',
      text: 'SELECT version, pepper_proof AS proof FROM suppression_state',
    });
    this.checkPepper(rows[0]?.proof ?? null);
    return rows[0]?.version ?? NEVER_USED;
  }

  private async lookUp(subjects: readonly Subject[], version: string): Promise<boolean> {
    if (version === NEVER_USED) return false;
    const hashes = this.hashesOf(subjects);
    if (!hashes.length) return false;
    const { rowCount } = await this.database.pool.query({
      name: 'suppression_has',
      text: 'SELECT 1 FROM suppression WHERE hash = ANY($1) LIMIT 1',
      values: [hashes],
    });
    return rowCount !== 0;
  }

  /** Of all keys under which the people may be stored. */
  private hashesOf(subjects: readonly Subject[]): string[] {
    return [...subjects.flatMap(subjectKeys), ...subjects.flatMap(formerSubjectKeys)].map((key) => this.hashOf(key));
  }

  private checkPepper(proof: string | null): void {
    if (proof !== null && proof !== this.proof)
      throw new Error('PRIVACY_PEPPER is not the one that the suppression list was made with');
  }

  private get proof(): string {
    return createHmac('sha256', this.pepper).update(PROOF).digest('base64url');
  }

  private hashOf({ kind, text }: SubjectKey): string {
    return createHmac('sha256', this.pepper).update(`${kind}:${text}`).digest('base64url');
  }
}

/** A mailbox is an e-mail address in the column `kind`. */
function columnOf({ kind }: SubjectKey): string {
  return kind === 'mailbox' ? 'email' : kind;
}
