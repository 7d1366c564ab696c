import type { CompanyFacts } from '@modernleads/company';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** What sites say of companies, whoever asked: it makes answers faster, never cheaper. */
@Injectable()
export class CompanyFactsRepository {
  constructor(private readonly database: Database) {}

  /** Facts without the texts of pages are of an earlier version, and as if they were not there. @param maxAge in seconds. */
  async getFresh(domain: string, maxAge: number): Promise<CompanyFacts | undefined> {
    const { rows } = await this.database.pool.query<{ facts: CompanyFacts }>({
      name: 'company_facts_find',
      text: `SELECT facts FROM company_facts
        WHERE domain = $1 AND fresh_until > now() AND fetched_at > now() - make_interval(secs => $2) AND facts ? 'texts'`,
      values: [domain, maxAge],
    });
    return rows[0]?.facts;
  }

  async save(domain: string, facts: CompanyFacts, freshForSeconds: number): Promise<void> {
    await this.database.pool.query({
      name: 'company_facts_save',
      text: `
        INSERT INTO company_facts (domain, facts, fetched_at, fresh_until) VALUES ($1, $2, now(), now() + make_interval(secs => $3))
        ON CONFLICT (domain) DO UPDATE
          SET facts = excluded.facts, fetched_at = excluded.fetched_at, fresh_until = excluded.fresh_until`,
      values: [domain, JSON.stringify(facts).replaceAll('\\u0000', ''), freshForSeconds],
    });
  }

  /** Deletes what is no longer fresh, at most 1,000 rows. */
  async purge(): Promise<void> {
    await this.database.pool.query(
      'DELETE FROM company_facts WHERE domain = ANY (ARRAY(SELECT domain FROM company_facts WHERE fresh_until <= now() LIMIT 1000))',
    );
  }
}
