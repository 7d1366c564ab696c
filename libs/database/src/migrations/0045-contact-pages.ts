import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAME = `(left(lower(coalesce(details ->> 'first_name', '') || ' ' || coalesce(details ->> 'last_name', '')), 100)) COLLATE "C"`;
const INDEXES = {
  contact_latest: ['updated_at', ''],
  contact_email: ['email_key', `WHERE email_key <> ''`],
  contact_domain: ['domain', `WHERE domain <> ''`],
  contact_full_name: [NAME, ''],
  contact_last_name: [`(left(lower(details ->> 'last_name'), 100)) COLLATE "C"`, ''],
  contact_company: [`(left(lower(details ->> 'company_name'), 100)) COLLATE "C"`, ''],
};

/** Contacts that agree in what they are listed by stand in the order of their ids, so that pages need no sort. */
export class ContactPages1700000000045 implements MigrationInterface {
  readonly name = 'ContactPages1700000000045';

  up(runner: QueryRunner): Promise<void> {
    return remake(runner, ', id');
  }

  down(runner: QueryRunner): Promise<void> {
    return remake(runner, '');
  }
}

async function remake(runner: QueryRunner, last: string): Promise<void> {
  await runner.query(`DROP INDEX ${Object.keys(INDEXES).join(', ')}`);
  for (const [name, [key, where]] of Object.entries(INDEXES))
    await runner.query(`CREATE INDEX ${name} ON contact (account_id, mode, ${key}${last}) ${where}`);
}
