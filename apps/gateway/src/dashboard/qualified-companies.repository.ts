import { type FitResult, PREVIEW_MAX, type PreviewedCompany } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';

/** Answers that are looked through: a company may have been asked about several times. */
const ANSWERS = 50;

/** What an account has paid to know of companies. */
@Injectable()
export class QualifiedCompaniesRepository {
  constructor(private readonly database: Database) {}

  /** The companies that were qualified last, by live keys, whose answers the account still owns. */
  async listCompanies(accountId: string): Promise<PreviewedCompany[]> {
    const { rows } = await this.database.pool.query<{ answer: string }>({
      name: 'qualified_companies',
      // The condition on `resource` is that of the index entitlement_qualify.
      text: `SELECT answer FROM entitlement
        WHERE account_id = $1 AND resource >= 'qualify:' AND resource < 'qualify;' AND fresh_until > now()
        ORDER BY fresh_until DESC LIMIT ${ANSWERS}`,
      values: [accountId],
    });
    const answers = rows.map(({ answer }) => JSON.parse(answer) as FitResult).filter(({ mode }) => mode === 'company');
    const isLatest = ({ domain }: FitResult, at: number): boolean => answers.findIndex((one) => one.domain === domain) === at;
    return answers
      .filter(isLatest)
      .slice(0, PREVIEW_MAX)
      .map(({ domain, facts }) => ({ domain, facts }));
  }
}
