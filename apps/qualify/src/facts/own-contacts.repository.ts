import type { CallContext, FitQuestion } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { personKey } from '@modernleads/naming';
import { Injectable } from '@nestjs/common';

/** What an account itself has imported of people. */
@Injectable()
export class OwnContactsRepository {
  constructor(private readonly database: Database) {}

  /** The title of a person at a company, as it was imported last. */
  async getJobTitle(
    { accountId, mode }: CallContext,
    { first_name: first = '', last_name: last = '', domain }: FitQuestion,
  ): Promise<string | undefined> {
    const { rows } = await this.database.pool.query<{ title: string }>({
      name: 'qualify_contact_title',
      text: `SELECT details ->> 'job_title' AS title FROM contact
        WHERE account_id = $1 AND mode = $2 AND name_key = $3 AND name_key <> '' AND domain = $4 AND details ->> 'job_title' <> ''
        ORDER BY updated_at DESC LIMIT 1`,
      values: [accountId, mode, personKey({ first, last }), domain],
    });
    return rows[0]?.title;
  }
}
