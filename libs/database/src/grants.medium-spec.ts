import { testDatabase, type TestDatabase, urlAsService } from '@modernleads/testing';
import { type Database, GRANTS, openDatabase, type ServiceName } from '.';
import { OWNERS_ONLY } from './grants';
import { isMigrated, mayMigrate } from './migrate';

const SERVICES = Object.keys(GRANTS) as ServiceName[];
const TABLES = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`;
const FUNCTIONS = `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`;
const REFUSED = /^permission denied for /;

let store: TestDatabase;
const roles = new Map<ServiceName, Database>();

beforeAll(async () => {
  store = await testDatabase();
  for (const service of SERVICES)
    roles.set(service, await openDatabase({ url: urlAsService(store.url, service), applicationName: service, poolSize: 1 }));
});
afterAll(async () => {
  await Promise.all([...roles.values()].map((database) => database.close()));
  await store.drop();
});

async function namesOf(text: string): Promise<string[]> {
  return (await store.database.pool.query<{ name: string }>(text)).rows.map(({ name }) => name);
}

/** The message of PostgreSQL; undefined: it did it. */
async function refusal(service: ServiceName, text: string): Promise<string | undefined> {
  const database = roles.get(service) as Database;
  return database.pool.query(text).then(
    () => undefined,
    ({ message }: Error) => message,
  );
}

const sorted = (names: readonly string[]): string[] => [...names].sort();

describe('the table of grants', () => {
  it('names the one who writes each table, and who calls each function', async () => {
    const owned = SERVICES.flatMap((service) => [...GRANTS[service].tables]);
    expect(sorted([...owned, ...OWNERS_ONLY.tables])).toEqual(sorted(await namesOf(TABLES)));
    const called = new Set(SERVICES.flatMap((service) => [...GRANTS[service].functions]));
    expect(sorted([...called, ...OWNERS_ONLY.functions])).toEqual(sorted(await namesOf(FUNCTIONS)));
  });

  it('lets the gateway make API keys, users, links and accounts and grant credits, lookup add objections, and nobody else', () => {
    const makers = SERVICES.flatMap((service) =>
      Object.entries<string>(GRANTS[service].others).flatMap(([table, verbs]) =>
        verbs.includes('INSERT') ? `${service}: ${table}` : [],
      ),
    );
    expect(makers).toEqual([
      'gateway: account',
      'gateway: app_user',
      'gateway: api_key',
      'gateway: sign_in_link',
      'lookup: suppression',
    ]);
    const granters = SERVICES.filter((service) => GRANTS[service].functions.some((name) => name === 'ledger_grant'));
    expect(granters).toEqual(['gateway']);
  });

  it('lets no service write the ledger but through functions, except the text that names a person', () => {
    for (const service of SERVICES) {
      const others = Object.entries<string>(GRANTS[service].others).filter(([table]) => table.startsWith('ledger_'));
      for (const [, verbs] of others) expect(verbs).toMatch(/^SELECT(, UPDATE \(request_id\))?$/);
      expect(GRANTS[service].tables.filter((table) => table.startsWith('ledger_'))).toEqual([]);
    }
  });
});

describe.each(SERVICES)('the role of %s', (service) => {
  it('has no right over the server, and may not migrate a database that is migrated', async () => {
    const database = roles.get(service) as Database;
    const rights = await database.pool.query(
      'SELECT bool_or(rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls) AS any FROM pg_roles WHERE pg_has_role(oid, $1)',
      ['MEMBER'],
    );
    expect(rights.rows).toEqual([{ any: false }]);
    expect([await mayMigrate(database), await isMigrated(database)]).toEqual([false, true]);
  });

  it('creates nothing, and changes nothing of the schema', async () => {
    expect(await refusal(service, 'CREATE TABLE public.intruder (id integer)')).toMatch(REFUSED);
    expect(await refusal(service, 'CREATE TABLE bullmq.intruder (id integer)')).toMatch(REFUSED);
    expect(await refusal(service, 'CREATE ROLE intruder')).toMatch(/permission denied to create role/);
    expect(await refusal(service, 'DROP TABLE account')).toMatch(/must be owner/);
    expect(await refusal(service, 'ALTER TABLE ledger_entry DISABLE TRIGGER ALL')).toMatch(/must be owner/);
    expect(await refusal(service, 'UPDATE migration SET name = name')).toMatch(REFUSED);
  });

  it('reads no table that it does not need', async () => {
    const { tables, others } = GRANTS[service];
    const known: string[] = [...tables, ...Object.keys(others), 'migration', 'function_source'];
    for (const table of await namesOf(TABLES))
      expect([table, REFUSED.test((await refusal(service, `TABLE ${table}`)) ?? '')]).toEqual([
        table,
        !known.includes(table) || (others as Record<string, string>)[table]?.startsWith('SELECT (') === true,
      ]);
  });

  const added = Object.entries<string>(GRANTS[service].others).flatMap(([table, verbs]) =>
    verbs.includes('INSERT') ? table : [],
  );
  it.each(OWNERS_ONLY.tables.filter((table) => !added.includes(table)))('adds no row to %s', async (table) => {
    expect(await refusal(service, `INSERT INTO ${table} DEFAULT VALUES`)).toMatch(REFUSED);
  });

  it(`${(GRANTS[service].functions as readonly string[]).includes('audit_record') ? 'records' : 'records no'} audit events, and changes none`, async () => {
    const record = `SELECT audit_record(gen_random_uuid(), 'live', 'system', '${service}', 'key.create', 'api_key', NULL, NULL, NULL, NULL, '{}')`;
    const mayRecord = (GRANTS[service].functions as readonly string[]).includes('audit_record');
    expect(await refusal(service, record)).toEqual(mayRecord ? undefined : expect.stringMatching(REFUSED));
    const events = await store.database.pool.query('SELECT FROM audit_event WHERE actor_id = $1', [service]);
    expect(events.rowCount).toBe(mayRecord ? 1 : 0);
    for (const text of [
      'UPDATE audit_event SET verb = verb',
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
      'DELETE FROM audit_chain',
    ])
      expect([text, await refusal(service, text)]).toEqual([text, expect.stringMatching(REFUSED)]);
  });

  it('writes no credits', async () => {
    for (const text of [
      'UPDATE ledger_account SET balance = balance + 1',
      'DELETE FROM ledger_entry',
      'UPDATE ledger_hold SET captured = 0',
      'UPDATE operation SET fence = 9',
      `UPDATE api_key SET scopes = '{}'`,
      // Operators suspend accounts and change quotas in the dashboard.
      service === 'gateway' ? 'UPDATE account SET created_at = now()' : 'UPDATE account SET plan_active = true',
      `SELECT ledger_save(NULL)`,
      'SELECT count_usage(NULL, NULL, NULL, 0)',
    ])
      expect([text, await refusal(service, text)]).toEqual([text, expect.stringMatching(REFUSED)]);
  });
});

it('an owner migrates, and a function that is made again keeps its grants', async () => {
  expect(await mayMigrate(store.database)).toBe(true);
  const may = `SELECT has_function_privilege($1, 'ledger_settle(json, timestamptz)', 'EXECUTE') AS may`;
  for (const [role, expected] of [
    ['modernleads_gateway', true],
    ['modernleads_verify', false],
  ] as const)
    expect((await store.database.pool.query(may, [role])).rows).toEqual([{ may: expected }]);
});
