import { Database } from '@modernleads/database';
import { type CallScope, scopeOf } from '@modernleads/platform';
import { Injectable, Logger } from '@nestjs/common';

/** How many people work at companies, as far as the qualify service has read it on their sites: no page is fetched for it. */
@Injectable()
export class CompanySizes {
  private readonly logger = new Logger(CompanySizes.name);

  constructor(private readonly database: Database) {}

  /**
   * @param domain in A-labels, lower case.
   * @returns the geometric mean of the range that the site tells, the lower end of an open one; undefined: not known, or the store is down.
   */
  async employeesOf(domain: string, scope: CallScope): Promise<number | undefined> {
    try {
      const { rows } = await this.database.pool.query<{ min: number; max: number | null }>({
        name: 'company_size',
        text: `SELECT (size->>'min')::integer AS min, (size->>'max')::integer AS max
          FROM company_facts, LATERAL (SELECT facts->'employees'->'value' AS size) AS told
          WHERE domain = $1 AND fresh_until > now() AND (size->>'min')::integer > 0`,
        values: [domain],
      });
      const [range] = rows;
      return range && Math.round(Math.sqrt(range.min * (range.max ?? range.min)));
    } catch (error) {
      this.logger.warn({ ...scopeOf(scope), err: error }, 'company sizes cannot be read');
      return undefined;
    }
  }
}
