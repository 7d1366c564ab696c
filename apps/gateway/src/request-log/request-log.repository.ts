import { type Mode, REQUEST_LOG_DAYS, type RequestSource, type STATUS_CLASSES } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import type { LoggedRequest } from './logged-request';

export interface RequestRow extends Omit<LoggedRequest, 'at'> {
  readonly id: string;
  readonly at: Date;
  readonly code: string | undefined;
  readonly key_name: string | null;
  readonly weight: number;
}

/** One page of the calls of an account in one mode, from one source. */
export interface RequestFilter {
  readonly accountId: string;
  readonly mode: Mode;
  readonly source: RequestSource;
  readonly status?: (typeof STATUS_CLASSES)[number];
  readonly code?: string;
  readonly endpoint?: string;
  readonly keyId?: string;
  readonly from?: Date;
  readonly to?: Date;
  /** The last row of the page before. */
  readonly after?: { readonly at: Date; readonly id: string };
  readonly limit: number;
}

/** Calls with one outcome. */
export interface CodeCount {
  /** Undefined: they succeeded. */
  readonly code: string | undefined;
  readonly calls: number;
}

/** Rows of which the calls of a day are counted. */
export const COUNTED_ROWS = 20_000;
/** Rows that one statement deletes. */
const PURGE_ROWS = 5_000;

const INSERT = `INSERT INTO request_log (account_id, mode, source, at, request_id, method, path, endpoint, status, code, latency_ms, charged, cached, replayed,
    key_id, trace_id, operation_id, job_id, user_agent, ip, weight)
  SELECT account_id, mode, source, to_timestamp(at / 1000.0), request_id, method, path, endpoint, status, code, latency_ms, charged, cached, replayed,
      key_id, trace_id, operation_id, job_id, user_agent, ip, weight
    FROM json_to_recordset($1) AS r (account_id uuid, mode text, source text, at bigint, request_id text, method text, path text, endpoint text,
      status smallint, code text, latency_ms integer, charged integer, cached boolean, replayed boolean, key_id uuid, trace_id uuid, operation_id uuid,
      job_id uuid, user_agent text, ip inet, weight integer)`;

const COLUMNS = `l.id, l.at, l.mode, l.source, l.request_id, l.method, l.path, l.endpoint, l.status, l.code, l.latency_ms, l.charged::float8 AS charged,
  l.cached, l.replayed, l.key_id, k.name AS key_name, replace(l.trace_id::text, '-', '') AS trace_id, l.operation_id, l.job_id, l.user_agent,
  host(l.ip) AS ip, l.weight`;
const FROM = 'FROM request_log l LEFT JOIN api_key k ON k.id = l.key_id';

const FIND = `SELECT ${COLUMNS} ${FROM} WHERE l.account_id = $1 AND l.request_id = $2 ORDER BY l.at DESC LIMIT 1`;

/** The newest calls of a day: more of them are counted from a later time on, so that the statement stays short. */
const COUNT = `WITH newest AS (
    SELECT at, code, weight FROM request_log WHERE account_id = $1 AND mode = $2 AND source = 'api' AND at > now() - interval '24 hours'
      ORDER BY at DESC, id DESC LIMIT ${COUNTED_ROWS})
  SELECT code, sum(weight)::int AS calls, (SELECT min(at) FROM newest HAVING count(*) = ${COUNTED_ROWS}) AS since
    FROM newest GROUP BY code`;

const PURGE = `DELETE FROM request_log WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM request_log
    WHERE (at AT TIME ZONE 'UTC')::date <= (now() AT TIME ZONE 'UTC')::date - ${REQUEST_LOG_DAYS} AND at < now() - interval '${REQUEST_LOG_DAYS} days'
    LIMIT ${PURGE_ROWS}))`;

@Injectable()
export class RequestLogRepository {
  constructor(private readonly database: Database) {}

  /** In one statement: all or none. */
  async insert(rows: readonly (LoggedRequest & { readonly weight: number })[]): Promise<void> {
    await this.database.pool.query({ name: 'request_log_insert', text: INSERT, values: [JSON.stringify(rows)] });
  }

  /** Newest first. */
  async list(filter: RequestFilter): Promise<RequestRow[]> {
    return (await this.database.pool.query<RequestRow>(listStatement(filter))).rows;
  }

  /** The last call with this id. */
  async find(accountId: string, requestId: string): Promise<RequestRow | undefined> {
    return (await this.database.pool.query<RequestRow>(FIND, [accountId, requestId])).rows[0];
  }

  /** The calls of the last 24 hours by their error. @returns the time from which on they are counted, where there were too many for a day. */
  async countByCode(accountId: string, mode: Mode): Promise<{ since: Date | null; counts: CodeCount[] }> {
    const query = { name: 'request_log_count', text: COUNT, values: [accountId, mode] };
    const { rows } = await this.database.pool.query<{ code: string | null; calls: number; since: Date | null }>(query);
    return { since: rows[0]?.since ?? null, counts: rows.map(({ code, calls }) => ({ code: code ?? undefined, calls })) };
  }

  /** Deletes what is older than 30 days. */
  async purge(): Promise<void> {
    while ((await this.database.pool.query(PURGE)).rowCount === PURGE_ROWS);
  }
}

/** Names only the conditions that there are: the planner takes a partial index only for what it reads in the statement. */
export function listStatement(filter: RequestFilter): { text: string; values: unknown[] } {
  const { accountId, mode, source, status, code, endpoint, keyId, from, to, after, limit } = filter;
  const values: unknown[] = [accountId, mode, source, limit];
  const conditions = ['l.account_id = $1', 'l.mode = $2', 'l.source = $3'];
  const add = (condition: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition.replace('?', `$${values.length}`));
  };
  if (status === '2xx') conditions.push('l.status < 400');
  else if (status !== undefined) conditions.push(`l.status >= 400 AND l.status / 100 = ${status === '4xx' ? 4 : 5}`);
  add('l.code = ?', code);
  add('l.endpoint = ?', endpoint);
  add('l.key_id = ?', keyId);
  add('l.at >= ?', from);
  add('l.at < ?', to);
  if (after) {
    values.push(after.at, after.id);
    conditions.push(`(l.at, l.id) < ($${values.length - 1}, $${values.length})`);
  }
  return {
    text: `SELECT ${COLUMNS} ${FROM} WHERE ${conditions.join(' AND ')} ORDER BY l.at DESC, l.id DESC LIMIT $4`,
    values,
  };
}
