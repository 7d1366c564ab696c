import type { FindDomainResult } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** Domains that were found, whoever asked: they make answers faster, never cheaper. */
@Injectable()
export class DomainRepository {
  constructor(private readonly database: Database) {}

  async getFreshDomain(key: string): Promise<FindDomainResult | undefined> {
    const { rows } = await this.database.pool.query<{ result: FindDomainResult }>({
      name: 'lookup_domain_find',
      text: 'SELECT result FROM lookup_domain WHERE company_key = $1 AND fresh_until > now()',
      values: [key],
    });
    return rows[0]?.result;
  }

  async saveDomain(key: string, result: FindDomainResult, freshForSeconds: number): Promise<void> {
    await this.database.pool.query({
      name: 'lookup_domain_save',
      text: `
        INSERT INTO lookup_domain (company_key, result, fresh_until) VALUES ($1, $2, now() + make_interval(secs => $3))
        ON CONFLICT (company_key) DO UPDATE SET result = excluded.result, fresh_until = excluded.fresh_until`,
      values: [key, result, freshForSeconds],
    });
  }

  /** Deletes what is no longer fresh, at most 1,000 rows. */
  async purgeDomains(): Promise<void> {
    await this.database.pool.query(
      'DELETE FROM lookup_domain WHERE company_key = ANY (ARRAY(SELECT company_key FROM lookup_domain WHERE fresh_until <= now() LIMIT 1000))',
    );
  }
}
