import type { AuditEventView, AuditVerb, CallContext } from '@modernleads/contracts';
import { brokenChains, Database, type Queryable } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** Whose event it is, and who makes the change: a call context is one. Without an actor it is the system. */
export type AuditScope = Pick<CallContext, 'accountId' | 'mode'> & Partial<Pick<CallContext, 'actor' | 'requestId'>>;

/** One change. Nothing in it may be a secret, or name a person other than its actor: it can never be changed or deleted. */
export interface AuditEvent {
  /** Without one it concerns the instance. */
  readonly scope: AuditScope | Pick<AuditScope, 'actor'>;
  readonly verb: AuditVerb;
  /** A kind of resource, and its id if it has one. */
  readonly subject: { readonly kind: string; readonly id?: string };
  /** Fields that changed, as they were. */
  readonly before?: object;
  /** Fields that changed, as they are. */
  readonly after?: object;
}

export interface AuditFilter {
  readonly verb?: string;
  readonly actor?: string;
  readonly subject?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** `sequence` of the last event of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** Events of the instance are those of this account. */
const INSTANCE = { accountId: '00000000-0000-0000-0000-000000000000', mode: 'live' } as const;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const RECORD = 'SELECT audit_record($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';

const LIST = `SELECT id, chain_seq::float8 AS sequence, at, verb, json_build_object('kind', actor_kind, 'id', actor_id) AS actor,
    json_build_object('kind', subject_kind, 'id', subject_id) AS subject, host(ip) AS ip, request_id, before, after, encode(hash, 'hex') AS hash
  FROM audit_event
  WHERE account_id = $1 AND mode = $2 AND ($3::text IS NULL OR verb = $3) AND ($4::text IS NULL OR actor_id = $4)
    AND ($5::text IS NULL OR subject_id = $5) AND ($6::timestamptz IS NULL OR at >= $6) AND ($7::timestamptz IS NULL OR at < $7)
    AND ($8::bigint IS NULL OR chain_seq < $8)
  ORDER BY chain_seq DESC LIMIT $9`;

const BROKEN = brokenChains({ table: 'audit_event', account: 'e.account_id', hash: 'audit_event_hash', heads: 'audit_chain' });
/** Milliseconds for reading all events. */
const VERIFY_MS = 600_000;

/** The record of changes: append-only, and hash-chained by account. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /**
   * Records a change. @param client of the transaction that makes the change. Its account's chain is locked until the end of the transaction: record last.
   */
  static async record(client: Queryable, { scope, verb, subject, before, after }: AuditEvent): Promise<void> {
    const { accountId, mode, actor = { kind: 'system' }, requestId = '' }: AuditScope = { ...INSTANCE, ...scope };
    await client.query(RECORD, [
      accountId,
      mode,
      actor.kind,
      actor.id,
      verb,
      subject.kind,
      subject.id,
      actor.ip?.split('%')[0] || null,
      // Any other text is the caller's own and may name a person.
      UUID.test(requestId) ? requestId : null,
      before,
      after,
    ]);
  }

  /** Events of an account in one mode, newest first. */
  async listAuditEvents(
    { accountId, mode }: Pick<AuditScope, 'accountId' | 'mode'>,
    { verb, actor, subject, from, to, after, limit }: AuditFilter,
  ): Promise<AuditEventView[]> {
    const values = [accountId, mode, verb, actor, subject, from, to, after, limit];
    const { rows } = await this.database.pool.query<Omit<AuditEventView, 'at'> & { at: Date }>(LIST, values);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** The first event that breaks the chain of each account whose chain is broken, at most 100; none: all is in order. */
  async findBroken(): Promise<{ subject: string; detail: string }[]> {
    return this.database.transaction(async (client) => {
      await client.query(`SET LOCAL statement_timeout = ${VERIFY_MS}`);
      const patient = { text: `SELECT subject::text, detail FROM (${BROKEN}) AS broken LIMIT 100`, query_timeout: VERIFY_MS };
      return (await client.query<{ subject: string; detail: string }>(patient)).rows;
    });
  }

  async count(): Promise<number> {
    const { rows } = await this.database.pool.query<{ events: number }>(
      'SELECT coalesce(sum(chain_seq), 0)::float8 AS events FROM audit_chain',
    );
    return rows[0]?.events ?? 0;
  }
}
