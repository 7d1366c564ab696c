import { BULLMQ_TABLES } from './personal-data.bullmq';

/** What erasing does with a row that names the person; `batch_row` and `operation`: rules of their own, beside {@link Eraser}. */
export type Erasing = 'delete' | 'redact' | 'batch_row' | 'operation' | 'webhook_endpoint';

/** What is known of one table: what it holds of people, how a person is found in it and erased, and how long its rows are kept. */
export interface TableRule {
  /** With its schema unless that is `public`. */
  readonly table: string;
  /** For the reader of the documentation. */
  readonly holds: string;
  /** How long a row is kept. */
  readonly retention: string;
  /** The schedule that deletes what is older; null: nothing does, for the reason that `retention` gives. */
  readonly purgedBy: string | null;
  /** Columns that are searched for the person; null: no column of the table can name one. */
  readonly search: Search | null;
  /** All other columns of text, JSON or bytes, and why they name nobody. */
  readonly unsearched: Readonly<Record<string, string>>;
}

export interface Search {
  /** A unique key with an index: rows are read in its order. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Texts of people, in which a name may stand without its domain. */
  readonly labels?: readonly string[];
  readonly erasing: Erasing;
  /** SQL: the row `t` is of the account `$account` and the mode `$mode`; absent: it is no account's own, and only an operator erases it. */
  readonly owner?: string;
  /** It holds addresses that were guessed from names. */
  readonly guesses?: true;
}

const OF_ACCOUNT = 't.account_id = $account AND t.mode = $mode';
const MODE = 'live or test';
const CLOSED = 'one of a closed list';
const ID = 'an id of our own';

/** Every table of the database. A test compares it with the schema: a new table or column is missed there. */
export const PERSONAL_DATA: readonly TableRule[] = [
  {
    table: 'account',
    holds: 'the name of the customer',
    retention: 'as long as the customer has the account',
    purgedBy: null,
    search: { key: ['id'], columns: [], labels: ['name'], erasing: 'redact' },
    unsearched: { quotas: 'numbers' },
  },
  {
    table: 'account_usage',
    holds: 'nobody',
    retention: 'as long as the account',
    purgedBy: null,
    search: null,
    unsearched: { mode: MODE, quota: CLOSED },
  },
  {
    table: 'api_key',
    holds: 'the name that the customer gave a key',
    retention: 'as long as the account',
    purgedBy: null,
    search: { key: ['id'], columns: [], labels: ['name'], erasing: 'redact', owner: OF_ACCOUNT },
    unsearched: {
      mode: MODE,
      scopes: CLOSED,
      hash: 'a keyed hash of the key',
      previous_hash: 'a keyed hash of the key',
      hint: 'the end of the key',
      allow_ip: "networks of the customer's own programs",
      last_used_ip: "an address of the customer's own programs",
    },
  },
  {
    table: 'audit_chain',
    holds: 'nobody',
    retention: 'as long as the account',
    purgedBy: null,
    search: null,
    unsearched: { chain_hash: 'a digest of events' },
  },
  {
    table: 'audit_event',
    holds: 'operators by name, keys by id, and the addresses of callers; nobody else',
    retention: 'as long as the account',
    purgedBy: null,
    search: null,
    unsearched: {
      mode: MODE,
      actor_kind: CLOSED,
      actor_id: 'the id of a key, or the name of an operator',
      verb: CLOSED,
      subject_kind: CLOSED,
      subject_id: ID,
      ip: "an address of the customer's own programs",
      before: 'numbers, ids, closed lists, and hosts of receivers',
      after: 'numbers, ids, closed lists, and hosts of receivers',
      hash: 'a digest',
    },
  },
  {
    table: 'batch',
    holds: 'names, references and columns that the customer gave a batch',
    retention: '`BATCH_RETENTION_DAYS` after its end (30 days); a draft 1 hour',
    purgedBy: 'batch.purge',
    search: {
      key: ['account_id', 'mode', 'created_at', 'id'],
      columns: [],
      labels: ['name', 'ref', 'columns', 'reason', 'request_id'],
      erasing: 'redact',
      owner: OF_ACCOUNT,
    },
    unsearched: { mode: MODE, kind: CLOSED, status: CLOSED, counts: 'numbers by status' },
  },
  {
    table: 'batch_chunk',
    holds: 'nobody',
    retention: 'until its lease ends',
    purgedBy: 'batch.reconcile',
    search: null,
    unsearched: {},
  },
  {
    table: 'batch_row',
    holds: 'people as the customer sent them, and what was found of them',
    retention: 'as its batch',
    purgedBy: 'batch.purge',
    search: {
      key: ['batch_id', 'n'],
      columns: ['input', 'key', 'lane', 'result'],
      erasing: 'batch_row',
      owner: 'EXISTS (SELECT FROM batch b WHERE b.id = t.batch_id AND b.account_id = $account AND b.mode = $mode)',
    },
    unsearched: { state: CLOSED, status: CLOSED },
  },
  {
    table: 'contact',
    holds: 'people whom the customer has imported',
    retention: '`CONTACT_RETENTION_DAYS` after the last import (730 days)',
    purgedBy: 'lookup.purge',
    search: {
      key: ['account_id', 'mode', 'identity'],
      columns: ['name_key', 'domain', 'linkedin_key', 'email_key', 'details'],
      erasing: 'delete',
      owner: OF_ACCOUNT,
    },
    unsearched: { mode: MODE, identity: 'a digest; deleted with its row' },
  },
  {
    table: 'entitlement',
    holds: 'answers that an account may have again for free',
    retention: 'until the answer is no longer fresh, 1 to 30 days',
    purgedBy: 'ledger.sweep',
    search: {
      key: ['account_id', 'resource'],
      columns: ['resource', 'answer'],
      erasing: 'delete',
      owner: `t.account_id = $account AND $mode = 'live'`,
    },
    unsearched: {},
  },
  {
    table: 'erasure',
    holds: 'who is being erased, while the work runs; then nobody',
    retention: '30 days',
    purgedBy: 'lookup.purge',
    search: null,
    unsearched: {
      mode: MODE,
      subject: 'null when the work has ended',
      cursor: 'null when the work has ended',
      counts: 'numbers by table',
    },
  },
  {
    table: 'event_stream',
    holds: 'nobody',
    retention: 'until the stream or its lease ends',
    purgedBy: null,
    search: null,
    unsearched: {},
  },
  {
    table: 'function_source',
    holds: 'nobody',
    retention: 'part of the schema',
    purgedBy: null,
    search: null,
    unsearched: { name: 'of a file of ours', hash: 'of a file of ours', defines: 'names of functions' },
  },
  { table: 'key_version', holds: 'nobody', retention: 'one row', purgedBy: null, search: null, unsearched: {} },
  {
    table: 'ledger_account',
    holds: 'nobody',
    retention: 'as long as the account',
    purgedBy: null,
    search: null,
    unsearched: { chain_hash: 'a digest of entries' },
  },
  {
    table: 'ledger_entry',
    holds: 'nobody',
    retention: 'for the books: never deleted',
    purgedBy: null,
    search: null,
    unsearched: { reason: 'the verb of an operator', hash: 'a digest of entries' },
  },
  {
    table: 'ledger_hold',
    holds: "the customer's own id of a request",
    retention: 'for the books: never deleted',
    purgedBy: null,
    search: {
      key: ['id'],
      columns: [],
      labels: ['request_id'],
      erasing: 'redact',
      owner: 't.account_id = $account AND $mode IS NOT NULL',
    },
    unsearched: { endpoint: 'a route' },
  },
  {
    table: 'ledger_key_window',
    holds: 'nobody',
    retention: 'as long as the account',
    purgedBy: null,
    search: null,
    unsearched: {},
  },
  {
    table: 'ledger_usage',
    holds: 'nobody',
    retention: 'for the books: never deleted',
    purgedBy: null,
    search: null,
    unsearched: {},
  },
  {
    table: 'lookup_domain',
    holds: 'what public sources say of a company',
    retention: '30 days',
    purgedBy: 'lookup.purge',
    search: { key: ['company_key'], columns: ['company_key', 'result'], erasing: 'delete' },
    unsearched: {},
  },
  {
    table: 'lookup_pattern',
    holds: 'nobody: counts of how a domain makes addresses of names',
    retention: 'until the counts have decayed to nothing (half of them each 180 days)',
    purgedBy: 'lookup.purge',
    search: null,
    unsearched: { domain: 'of a company', habit: CLOSED, value: 'a pattern, without the name that it was seen with' },
  },
  {
    table: 'lookup_provider_answer',
    holds: 'answers of third-party providers',
    retention: '24 hours',
    purgedBy: 'lookup.purge',
    search: { key: ['question_hash'], columns: ['answer'], erasing: 'delete' },
    unsearched: { question_hash: 'a digest; deleted with its row' },
  },
  {
    table: 'lookup_provider_call',
    holds: 'that a question was put to a provider',
    retention: '2 days',
    purgedBy: 'lookup.purge',
    search: {
      key: ['operation_id', 'provider', 'question_hash'],
      columns: [],
      labels: ['ticket'],
      erasing: 'redact',
    },
    unsearched: { operation_id: ID, provider: CLOSED, question_hash: 'a digest', outcome: CLOSED },
  },
  {
    table: 'operation',
    holds: 'the answer that an Idempotency-Key replays, and that key',
    retention: '24 hours',
    purgedBy: 'ledger.sweep',
    search: {
      key: ['id'],
      columns: ['headers', 'question'],
      labels: ['body', 'idempotency_key'],
      erasing: 'operation',
      owner: OF_ACCOUNT,
    },
    unsearched: { mode: MODE, fingerprint: 'a digest of a whole request' },
  },
  {
    table: 'suppression',
    holds: 'keyed hashes of people who objected',
    retention: 'until the objection is withdrawn',
    purgedBy: null,
    search: { key: ['hash'], columns: [], labels: ['source'], erasing: 'redact' },
    unsearched: { hash: 'a keyed hash', kind: CLOSED },
  },
  {
    table: 'suppression_state',
    holds: 'nobody',
    retention: 'one row',
    purgedBy: null,
    search: null,
    unsearched: { pepper_proof: 'a keyed hash of a known text' },
  },
  {
    table: 'verify_domain',
    holds: 'what the mail hosts of a domain do with any address',
    retention: 'until it is no longer fresh, at most 30 days',
    purgedBy: 'verify.purge',
    search: { key: ['domain_key'], columns: ['domain_key', 'facts'], erasing: 'delete' },
    unsearched: {},
  },
  {
    table: 'verify_recheck',
    holds: 'addresses whose server asked us to come back later',
    retention: '24 hours after it was given up',
    purgedBy: 'verify.purge',
    search: {
      key: ['address_key'],
      columns: ['address_key', 'email', 'provisional', 'decoys'],
      erasing: 'delete',
      guesses: true,
    },
    unsearched: {},
  },
  {
    table: 'verify_result',
    holds: 'verdicts on addresses',
    retention: 'until it is no longer fresh, 1 to 30 days',
    purgedBy: 'verify.purge',
    search: { key: ['address_key'], columns: ['address_key', 'result'], erasing: 'delete', guesses: true },
    unsearched: {},
  },
  {
    table: 'webhook_attempt',
    holds: 'the beginning of what a receiver answered',
    retention: 'as its event',
    purgedBy: 'webhook.sweep',
    search: {
      key: ['delivery_id', 'fence'],
      columns: [],
      labels: ['response', 'error'],
      erasing: 'redact',
      owner: 'EXISTS (SELECT FROM webhook_delivery d WHERE d.id = t.delivery_id AND d.account_id = $account AND d.mode = $mode)',
    },
    unsearched: {},
  },
  {
    table: 'webhook_delivery',
    holds: 'what is sent to a receiver',
    retention: 'as its event',
    purgedBy: 'webhook.sweep',
    search: { key: ['account_id', 'mode', 'created_at', 'id'], columns: ['body'], erasing: 'redact', owner: OF_ACCOUNT },
    unsearched: { mode: MODE, event: CLOSED, state: CLOSED },
  },
  {
    table: 'webhook_endpoint',
    holds: 'addresses and descriptions of receivers',
    retention: 'until the customer deletes it',
    purgedBy: 'webhook.sweep',
    search: {
      key: ['id'],
      columns: ['url', 'reason'],
      labels: ['last_error', 'description'],
      erasing: 'webhook_endpoint',
      owner: OF_ACCOUNT,
    },
    unsearched: { mode: MODE, events: CLOSED, state: CLOSED },
  },
  {
    table: 'webhook_event',
    holds: 'what happened to a batch or an endpoint',
    retention: '`WEBHOOK_RETENTION_DAYS` (30 days)',
    purgedBy: 'webhook.sweep',
    search: { key: ['id'], columns: ['data'], labels: ['subject'], erasing: 'redact', owner: OF_ACCOUNT },
    unsearched: { mode: MODE, event: CLOSED },
  },
  {
    table: 'webhook_host',
    holds: 'nobody',
    retention: '1 hour after the last ping or replay',
    purgedBy: 'webhook.sweep',
    search: null,
    unsearched: { kind: CLOSED, host: 'the host of a receiver' },
  },
  {
    table: 'webhook_secret',
    holds: 'nobody',
    retention: '1 day after the end of its overlap; with its endpoint',
    purgedBy: 'webhook.sweep',
    search: null,
    unsearched: { key_id: ID, nonce: 'random', ciphertext: 'a secret of ours, encrypted' },
  },
  {
    table: 'migration',
    holds: 'nobody',
    retention: 'part of the schema',
    purgedBy: null,
    search: null,
    unsearched: { name: 'of a migration' },
  },
  ...BULLMQ_TABLES,
];
