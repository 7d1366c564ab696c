import { randomUUID } from 'node:crypto';
import { Audit, type AuditEvent } from '@modernleads/audit';
import {
  ApiError,
  type GrantBody,
  type NewAccountBody,
  type OperatedAccount,
  type OperatedAccountList,
  type PlanBody,
  toCredits,
  toTenths,
} from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { Injectable } from '@nestjs/common';
import { actorOf, type CallOfDashboard } from './dashboard-call';

const MOST_SHOWN = 100;
const REASON = 'dashboard';

interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly planActive: boolean;
  readonly createdAt: Date;
  /** In tenths. */
  readonly balance: string;
  readonly members: number;
}

const ACCOUNTS = `SELECT a.id, a.name, a.plan_active AS "planActive", a.created_at AS "createdAt", coalesce(l.balance, 0) AS balance,
    (SELECT count(*)::int FROM membership m WHERE m.account_id = a.id) AS members
  FROM account a LEFT JOIN ledger_account l ON l.account_id = a.id`;

const FOUND = `strpos(lower(a.name), lower($1)) > 0 OR a.id::text = lower($1)
  OR a.id IN (SELECT m.account_id FROM membership m JOIN app_user u ON u.id = m.user_id WHERE u.email = lower($1))`;

/** All accounts of the instance, for operators. */
@Injectable()
export class OperatorAccountsService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  async searchAccounts(text: string): Promise<OperatedAccountList> {
    const { rows } = await this.database.pool.query<AccountRow>(
      `${ACCOUNTS} WHERE $1 = '' OR ${FOUND} ORDER BY a.created_at DESC, a.id LIMIT ${MOST_SHOWN}`,
      [text],
    );
    return { accounts: rows.map(viewOf) };
  }

  async createAccount(call: CallOfDashboard<NewAccountBody>): Promise<OperatedAccount> {
    const { name, credits = 0 } = call.input;
    const id = randomUUID();
    return this.change(call, id, async (client) => {
      await this.ledger.openAccount(id, client);
      if (credits) await this.ledger.grant(id, toTenths(credits), REASON, client);
      await client.query('INSERT INTO account (id, name) VALUES ($1, $2)', [id, name]);
      return { verb: 'account.create', after: { credits } };
    });
  }

  /** @throws ApiError `not_found`. */
  async grantCredits(call: CallOfDashboard<GrantBody>, id: string): Promise<OperatedAccount> {
    const amount = toTenths(call.input.credits);
    return this.change(call, id, async (client) => {
      const { balance } = await this.ledger.grant(id, amount, REASON, client);
      const [before, after] = [balance - amount, balance].map((tenths) => ({ balance: toCredits(tenths) }));
      return { verb: 'credits.grant', before, after };
    });
  }

  /** Suspends an account, or lets it work again. @throws ApiError `not_found`. */
  async setPlan(call: CallOfDashboard<PlanBody>, id: string): Promise<OperatedAccount> {
    const { active } = call.input;
    return this.change(call, id, async (client) => {
      const text = `UPDATE account a SET plan_active = $2 FROM (SELECT id, plan_active FROM account WHERE id = $1 FOR UPDATE) AS old
        WHERE a.id = old.id RETURNING old.plan_active AS before`;
      const [row] = (await client.query<{ before: boolean }>(text, [id, active])).rows;
      if (!row) throw notFound();
      return { verb: 'plan.set', before: { active: row.before }, after: { active } };
    });
  }

  /** Runs `work` in a transaction with the event that tells of it, in the account. @returns the account as it is then. */
  private change(
    call: CallOfDashboard,
    id: string,
    work: (client: Queryable) => Promise<Pick<AuditEvent, 'verb' | 'before' | 'after'>>,
  ): Promise<OperatedAccount> {
    return this.database.transaction(async (client) => {
      const event = await work(client);
      const [row] = (await client.query<AccountRow>(`${ACCOUNTS} WHERE a.id = $1`, [id])).rows;
      if (!row) throw notFound();
      const scope = { accountId: id, mode: 'live', actor: actorOf(call), requestId: call.requestId } as const;
      await Audit.record(client, { ...event, scope, subject: { kind: 'account', id } });
      return viewOf(row);
    });
  }
}

function notFound(): ApiError {
  return new ApiError('not_found', 'There is no such account.');
}

function viewOf({ id, name, planActive, createdAt, balance, members }: AccountRow): OperatedAccount {
  return {
    id,
    name,
    plan_active: planActive,
    created_at: createdAt.toISOString(),
    balance: toCredits(Number(balance)),
    members,
  };
}
