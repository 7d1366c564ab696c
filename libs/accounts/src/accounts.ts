import { randomUUID } from 'node:crypto';
import { ApiError } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';

/** A customer: the owner of keys, credits and everything made with them. */
export interface Account {
  readonly id: string;
  readonly name: string;
  /** Live keys of an inactive plan are refused; test keys keep working. */
  readonly planActive: boolean;
  readonly createdAt: Date;
}

const COLUMNS = 'id, name, plan_active AS "planActive", created_at AS "createdAt"';

/** The accounts. Give it a client instead of the pool to take part in that client's transaction. */
export class Accounts {
  constructor(private readonly database: Queryable) {}

  /**
   * @param name 1 to 200 characters.
   * @param id given where something else, such as its place in the ledger, had to exist before the account does.
   */
  async create(name: string, id: string = randomUUID()): Promise<Account> {
    const { rows } = await this.database.query<Account>(`INSERT INTO account (id, name) VALUES ($1, $2) RETURNING ${COLUMNS}`, [
      id,
      name,
    ]);
    return rows[0] as Account;
  }

  async find(id: string): Promise<Account | undefined> {
    const { rows } = await this.database.query<Account>(`SELECT ${COLUMNS} FROM account WHERE id = $1`, [id]);
    return rows[0];
  }

  /**
   * Every gateway obeys within a second.
   * @throws ApiError `not_found` when there is no such account.
   */
  async setPlan(id: string, active: boolean): Promise<void> {
    const { rowCount } = await this.database.query('UPDATE account SET plan_active = $2 WHERE id = $1', [id, active]);
    if (!rowCount) throw new ApiError('not_found', `no account ${id}`);
  }
}
