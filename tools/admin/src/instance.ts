import { Accounts, ApiKeys, KeyChanges } from '@modernleads/accounts';
import { ContactsRepository } from '@modernleads/contacts';
import { applyRoles, type Database, GRANTS, migrate, openDatabase } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { readEnv, shared } from '@modernleads/platform';
import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { QueueAdmin } from '@modernleads/queue';
import { quotaOptions, Quotas, quotaVariables } from '@modernleads/quotas';

/** Milliseconds for a statement of an operator, who rather waits than tries again. */
const ANSWER_MS = 15_000;

/** Such as `DATABASE_PASSWORD_WEBHOOK_DISPATCHER`. */
const passwordVariable = (service: string): string => `DATABASE_PASSWORD_${service.toUpperCase().replaceAll('-', '_')}`;

/** The instance of the environment's URLs. */
export class Instance {
  readonly accounts: Accounts;
  readonly ledger: Ledger;

  constructor(readonly database: Database) {
    this.accounts = Accounts.of(database);
    this.ledger = new Ledger(database);
  }

  get contacts(): ContactsRepository {
    return new ContactsRepository(this.database, new Quotas(this.database.pool, quotaOptions(readEnv(quotaVariables)).defaults));
  }

  get suppressed(): SuppressionList {
    return new SuppressionList(this.database, readEnv(privacyVariables).PRIVACY_PEPPER);
  }

  get queues(): QueueAdmin {
    return new QueueAdmin(this.database.pool);
  }

  get keys(): ApiKeys {
    return ApiKeys.of(this.database, this.pepper);
  }

  get keyChanges(): KeyChanges {
    return new KeyChanges(this.database, this.pepper);
  }

  private get pepper(): string {
    return readEnv({ KEY_PEPPER: shared.KEY_PEPPER }).KEY_PEPPER;
  }

  /** @returns the names of the migrations that were missing. */
  migrate(): Promise<string[]> {
    return migrate(this.database);
  }

  /** Lets services log in as their own role: those with a password in `DATABASE_PASSWORD_…`. @returns which can. */
  applyRoles(): Promise<string[]> {
    const given = Object.keys(GRANTS).map((service) => [service, process.env[passwordVariable(service)]] as const);
    return applyRoles(this.database, Object.fromEntries(given.flatMap(([service, value]) => (value ? [[service, value]] : []))));
  }

  /** The names of the migrations that are missing. */
  async pendingMigrations(): Promise<string[]> {
    const { dataSource, pool } = this.database;
    const { rows: history } = await pool.query<{ exists: boolean }>(`SELECT to_regclass('migration') IS NOT NULL AS exists`);
    const { rows } = history[0]?.exists ? await pool.query<{ name: string }>('SELECT name FROM migration') : { rows: [] };
    const applied = rows.map(({ name }) => name);
    return dataSource.migrations
      .map(({ name, constructor }) => name ?? constructor.name)
      .filter((name) => !applied.includes(name));
  }
}

/** Connects to it; the caller closes its database. */
export async function openInstance(): Promise<Instance> {
  const { DATABASE_URL } = readEnv({ DATABASE_URL: shared.DATABASE_URL });
  return new Instance(await openDatabase({ url: DATABASE_URL, applicationName: 'admin', poolSize: 2, answerMs: ANSWER_MS }));
}
