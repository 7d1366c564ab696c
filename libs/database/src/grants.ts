/** What the role of one service may do, and nothing else. */
interface ServiceGrants {
  /** Tables whose rows it reads, writes and deletes. */
  readonly tables: readonly string[];
  /** What it may do with tables that are not its own: `GRANT … ON`. */
  readonly others: Readonly<Record<string, string>>;
  readonly functions: readonly string[];
}

/** Admission to any table of an account: its row, and how much of each quota it uses. */
const QUOTAS = { account: 'SELECT', account_usage: 'SELECT' };
const SUPPRESSION = { suppression: 'SELECT', suppression_state: 'SELECT' };

/** Every service by name, with its role `modernleads_…`. All have the queues, in the schema `bullmq`, and read which schema there is. */
export const GRANTS = {
  gateway: {
    tables: ['event_stream', 'invitation', 'membership', 'oidc_sign_in', 'request_log', 'session', 'user_identity', 'user_totp'],
    others: {
      ...QUOTAS,
      ...SUPPRESSION,
      // But for the name, by operators only.
      account: 'SELECT, INSERT, UPDATE (name, plan_active, quotas)',
      app_user: 'SELECT, INSERT, UPDATE (password_hash)',
      audit_event: 'SELECT',
      api_key: 'SELECT, INSERT, UPDATE (hash, hint, last_used_at, last_used_ip, previous_hash, previous_until, revoked_at)',
      buyer_context: 'SELECT (account_id, mode, version, hash)',
      key_version: 'SELECT',
      entitlement: 'SELECT',
      ledger_account: 'SELECT',
      ledger_entry: 'SELECT',
      ledger_hold: 'SELECT',
      ledger_usage: 'SELECT',
      sign_in_link: 'SELECT, INSERT, UPDATE (used_at), DELETE',
    },
    functions: [
      'audit_record',
      'event_stream_open',
      'ledger_claim',
      'ledger_grant',
      'ledger_hand_back',
      'ledger_open',
      'ledger_open_holds',
      'ledger_purge',
      'ledger_renew',
      'ledger_settle',
      'ledger_sweep',
    ],
  },
  lookup: {
    tables: ['contact', 'erasure', 'lookup_domain', 'lookup_pattern', 'lookup_provider_answer', 'lookup_provider_call'],
    others: {
      ...QUOTAS,
      suppression: 'SELECT, INSERT',
      suppression_state: 'SELECT, UPDATE (pepper_proof)',
      // It erases people from whatever their account has: what libs/privacy lists.
      api_key: 'SELECT (id, account_id, mode, name), UPDATE (name)',
      batch: 'SELECT, UPDATE (name, ref, columns, reason, request_id)',
      batch_row: 'SELECT, UPDATE (input, key, domain_key, result)',
      buyer_context: 'SELECT, UPDATE (context)',
      company_facts: 'SELECT (domain, facts, fresh_until)',
      entitlement: 'SELECT, UPDATE (answer), DELETE',
      ledger_hold: 'SELECT, UPDATE (request_id)',
      operation: 'SELECT, UPDATE (headers, question, body, idempotency_key)',
      request_log: 'SELECT, UPDATE (request_id, user_agent)',
      research_job: 'SELECT, UPDATE (question, reason, steps, result)',
      webhook_attempt: 'SELECT, UPDATE (response, response_headers, error)',
      webhook_delivery: 'SELECT, UPDATE (body)',
      webhook_endpoint: 'SELECT, UPDATE (url, state, reason, last_error, description)',
      webhook_event: 'SELECT, UPDATE (data, subject)',
    },
    functions: ['audit_record', 'batch_erase_row', 'lookup_pattern_find'],
  },
  verify: {
    tables: ['verify_domain', 'verify_recheck', 'verify_result'],
    others: SUPPRESSION,
    functions: ['verify_domain_find', 'verify_find'],
  },
  qualify: {
    tables: ['buyer_context', 'company_facts', 'wording_mapping'],
    others: { ...SUPPRESSION, contact: 'SELECT (account_id, mode, name_key, domain, details, updated_at)' },
    functions: ['audit_record'],
  },
  batch: {
    tables: ['batch', 'batch_chunk', 'batch_row'],
    others: { ...QUOTAS, ...SUPPRESSION, entitlement: 'SELECT' },
    functions: [
      'batch_claim',
      'batch_has_rows',
      'batch_is_open',
      'batch_pause',
      'batch_reconcile',
      'batch_release',
      'batch_resume',
      'batch_settle',
      'ledger_entitle',
      'ledger_hold_open',
      'ledger_hold_post',
      'webhook_emit',
    ],
  },
  research: {
    tables: ['research_job'],
    others: { ...QUOTAS, ...SUPPRESSION },
    functions: ['ledger_hold_open', 'ledger_hold_post'],
  },
  'webhook-dispatcher': {
    tables: ['webhook_attempt', 'webhook_delivery', 'webhook_endpoint', 'webhook_event', 'webhook_host', 'webhook_secret'],
    others: QUOTAS,
    functions: [
      'audit_record',
      'job_entry',
      'webhook_body',
      'webhook_challenge',
      'webhook_claim',
      'webhook_emit',
      'webhook_fan_out',
      'webhook_host_of',
      'webhook_moment',
      'webhook_ping_wait',
      'webhook_reconcile',
      'webhook_record',
      'webhook_replay',
      'webhook_schedule',
      'webhook_sweep',
      'webhook_turn',
    ],
  },
} as const satisfies Readonly<Record<string, ServiceGrants>>;

/** What only the owner of the schema writes or calls: migrations, the admin tool, triggers, and functions with the owner's rights. */
export const OWNERS_ONLY = {
  tables: [
    'account',
    'account_usage',
    'api_key',
    'app_user',
    'audit_chain',
    'audit_event',
    'entitlement',
    'function_source',
    'key_version',
    'ledger_account',
    'ledger_entry',
    'ledger_hold',
    'ledger_key_window',
    'ledger_usage',
    'migration',
    'operation',
    'sign_in_link',
    'suppression',
    'suppression_state',
  ],
  functions: [
    'audit_event_chain',
    'audit_event_hash',
    'audit_event_refuse',
    'batch_row_move_lane',
    'count_batches',
    'count_contacts',
    'count_usage',
    'count_webhook_endpoints',
    'key_version_grow',
    'ledger_claim_one',
    'ledger_drop_hold',
    'ledger_entry_chain',
    'ledger_entry_hash',
    'ledger_entry_owner',
    'ledger_entry_refuse',
    'ledger_entry_sum',
    'ledger_forget',
    'ledger_give_up',
    'ledger_issuing',
    'ledger_key_roll',
    'ledger_lock',
    'ledger_now',
    'ledger_owned',
    'ledger_post',
    'ledger_revenue',
    'ledger_save',
    'ledger_settle_one',
    'ledger_take',
    'ledger_wait',
    'ledger_weight',
    'suppression_changed',
  ],
} as const;

export type ServiceName = keyof typeof GRANTS;

/** The role of a service in PostgreSQL. */
export const roleOf = (service: string): string => `modernleads_${service.replaceAll('-', '_')}`;

const WRITE = 'SELECT, INSERT, UPDATE, DELETE';

/**
 * Makes the roles of services that are missing, without a password, if the connection may, and gives each that there is exactly what the table
 * says. For the owner of the schema. Applying it again changes nothing.
 */
export function grantsSql(): string {
  const services = Object.entries<ServiceGrants>(GRANTS);
  return `
DO $grants$
DECLARE
  may_create CONSTANT boolean := (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user);
  of_schema regprocedure;
  role text;
BEGIN
  EXECUTE 'REVOKE CREATE ON SCHEMA public FROM PUBLIC';
  FOR of_schema IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND pg_has_role(proowner, 'USAGE') LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', of_schema);
  END LOOP;
  FOREACH role IN ARRAY ARRAY[${services.map(([name]) => `'${roleOf(name)}'`).join(', ')}] LOOP
    IF may_create AND NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', role);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        -- Another database of the server is being migrated.
        NULL;
      END;
    END IF;
  END LOOP;
${services.map(([name, grants]) => grantsOf(roleOf(name), grants)).join('\n')}
END $grants$`;
}

function grantsOf(role: string, { tables, others, functions }: ServiceGrants): string {
  const privileges = Object.entries({
    migration: 'SELECT',
    function_source: 'SELECT',
    ...others,
    ...Object.fromEntries(tables.map((table) => [table, WRITE])),
  });
  const lines = [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role};`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${role};`,
    `REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM ${role};`,
    `GRANT USAGE ON SCHEMA public, bullmq TO ${role};`,
    ...privileges.map(([table, verbs]) => `GRANT ${verbs} ON ${table} TO ${role};`),
    ...functions.map((name) => `GRANT EXECUTE ON FUNCTION ${name} TO ${role};`),
    `GRANT ${WRITE} ON ALL TABLES IN SCHEMA bullmq TO ${role};`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA bullmq TO ${role};`,
    // What the next version of BullMQ adds.
    `ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT ${WRITE} ON TABLES TO ${role};`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA bullmq GRANT USAGE ON SEQUENCES TO ${role};`,
  ];
  return `  IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN\n${lines.map((line) => `    ${line}`).join('\n')}\n  END IF;`;
}
