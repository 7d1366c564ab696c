import { type AuditReport } from '@modernleads/ledger';
import { leaksIn } from '@modernleads/testing';
import type { Journal } from '@modernleads/testnet';
import type { Arrival } from '../stack/hooks';
import type { Stack } from '../stack/stack';
import type { Call, Happening, Mark } from '../history';
import type { SeenBatch } from '../load/batches';
import type { SeenDossier } from '../load/dossiers';
import type { SeenPause } from '../load/pauses';
import type { Scene } from '../load/client';
import type { Accounts } from '../load/customers';
import type { KnownEndpoint } from '../load/endpoints';

/** A violated rule and its evidence. */
export interface Violation {
  readonly rule: string;
  readonly evidence: string;
}

export function violation(rule: string, evidence: string): Violation {
  return { rule, evidence };
}

export interface HoldRow {
  readonly id: string;
  readonly account: string;
  readonly operation: string;
  readonly request: string;
  readonly endpoint: string;
  /** In tenths. */
  readonly captured: number;
  readonly open: boolean;
}

export interface BatchRow {
  readonly id: string;
  readonly account: string;
  readonly mode: string;
  readonly request: string;
  readonly status: string;
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  /** In tenths. */
  readonly charged: number;
  /** The sum of the charges of its rows, and its hold. */
  readonly rowCharges: number;
  readonly captured: number;
  readonly rows: number;
}

export interface JobRow {
  readonly id: string;
  readonly account: string;
  readonly mode: string;
  readonly operation: string;
  /** Equal for equal questions; null: of a test key. */
  readonly question: string | null;
  readonly status: string;
  /** In tenths. */
  readonly charged: number;
  /** Of its hold. */
  readonly captured: number;
  /** How often a turn has taken it. */
  readonly takes: number;
  /** Unix time in milliseconds of its beginning and its end. */
  readonly from: number;
  readonly to: number;
}

export interface EventRow {
  readonly id: string;
  readonly subject: string;
  readonly event: string;
  readonly account: string;
  readonly mode: string;
  /** Unix time in milliseconds. */
  readonly at: number;
}

export interface DeliveryRow {
  readonly id: string;
  readonly event: string;
  readonly endpoint: string;
  readonly state: string;
  readonly body: string;
  readonly attempts: number;
  readonly counted: number;
  /** Attempts in the log, uncounted ones included. */
  readonly logged: number;
}

/** The facts of an ended run: observations of clients, receivers and mail hosts, and the contents of the store. */
export interface Facts {
  readonly calls: readonly Call[];
  readonly marks: readonly Mark[];
  readonly happenings: readonly Happening[];
  readonly accounts: Accounts;
  readonly seenBatches: readonly SeenBatch[];
  readonly pauses: readonly SeenPause[];
  readonly seenDossiers: readonly SeenDossier[];
  readonly knownEndpoints: readonly KnownEndpoint[];
  readonly arrivals: readonly Arrival[];
  readonly journal: Pick<Journal, 'queries' | 'conversations'>;
  readonly audit: AuditReport;
  readonly balances: ReadonlyMap<string, number>;
  readonly holds: readonly HoldRow[];
  readonly batches: readonly BatchRow[];
  readonly jobs: readonly JobRow[];
  readonly events: readonly EventRow[];
  readonly deliveries: readonly DeliveryRow[];
  /** Work that had not ended in time. */
  readonly unrest: readonly string[];
  /** Processes that ended without being stopped or killed by the harness. */
  readonly accidents: readonly string[];
  /** Log lines with secrets or personal data. */
  readonly leaks: readonly string[];
}

const HOLDS = `SELECT id, account_id AS account, operation_id AS operation, request_id AS request, endpoint, captured::float8 AS captured,
    closed_at IS NULL AS open FROM ledger_hold`;
const BATCHES = `SELECT b.id, b.account_id AS account, mode, b.request_id AS request, status, total, counts, charged::float8 AS charged,
    r.charges::float8 AS "rowCharges", coalesce(h.captured, 0)::float8 AS captured, r.rows::float8 AS rows
  FROM batch b LEFT JOIN ledger_hold h ON h.id = b.hold_id,
    LATERAL (SELECT count(*) AS rows, coalesce(sum(charge), 0) AS charges FROM batch_row WHERE batch_id = b.id) r
  WHERE status <> 'draft'`;
const JOBS = `SELECT j.id, j.account_id AS account, mode, j.operation_id AS operation, question_hash AS question, status, charged::float8 AS charged,
    coalesce(h.captured, 0)::float8 AS captured, fence AS takes,
    extract(epoch FROM j.created_at)::float8 * 1000 AS from, extract(epoch FROM coalesce(j.ended_at, now()))::float8 * 1000 AS to
  FROM research_job j LEFT JOIN ledger_hold h ON h.id = j.hold_id`;
const EVENTS = `SELECT id, subject, event, account_id AS account, mode, extract(epoch FROM created_at)::float8 * 1000 AS at FROM webhook_event
  WHERE event <> 'webhook.ping'`;
const DELIVERIES = `SELECT id, event_id AS event, endpoint_id AS endpoint, state, body, attempts,
    (SELECT count(*) FROM webhook_attempt WHERE delivery_id = d.id AND counted)::integer AS counted,
    (SELECT count(*) FROM webhook_attempt WHERE delivery_id = d.id)::integer AS logged FROM webhook_delivery d
  WHERE d.event <> 'webhook.ping'`;
const BALANCES = 'SELECT account_id AS id, balance::float8 AS balance FROM ledger_account';

/** Collects the facts of a run whose work has ended. */
export async function collect(
  { stack, history, accounts, batches, dossiers, endpoints }: Scene,
  unrest: readonly string[],
): Promise<Facts> {
  const all = async <Row extends object>(query: string): Promise<Row[]> => (await stack.database.pool.query<Row>(query)).rows;
  const balances = await all<{ id: string; balance: number }>(BALANCES);
  const { calls, marks, happenings } = history;
  return {
    ...{ calls, marks, happenings, accounts, unrest },
    seenBatches: [...batches.seen.values()],
    pauses: batches.pauses,
    seenDossiers: [...dossiers.seen.values()],
    knownEndpoints: [...endpoints.known.values()],
    arrivals: stack.hooks.arrivals,
    journal: stack.testnet.journal,
    audit: await stack.ledger.audit(),
    balances: new Map(balances.map(({ id, balance }) => [id, balance])),
    holds: await all<HoldRow>(HOLDS),
    batches: await all<BatchRow>(BATCHES),
    jobs: await all<JobRow>(JOBS),
    events: await all<EventRow>(EVENTS),
    deliveries: await all<DeliveryRow>(DELIVERIES),
    ...fromLogs(stack),
  };
}

function fromLogs({ all }: Stack): Pick<Facts, 'accidents' | 'leaks'> {
  return {
    accidents: all.flatMap(({ name, accidents }) => accidents.map((accident) => `${name} ended with ${accident}`)),
    leaks: all.flatMap(({ name, logs }) => leaksIn(logs).map((line) => `${name}: ${line}`)),
  };
}
