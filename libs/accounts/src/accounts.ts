import { randomUUID } from 'node:crypto';
import { ApiError, type Mode, type Quota } from '@modernleads/contracts';
import { AccountEntity, type Database, type Queryable } from '@modernleads/database';
import type { Repository } from 'typeorm';

/** Limits of an account that differ from the defaults. */
export type OwnQuotas<Limit = number> = Partial<Record<Quota, Limit>>;

const SET_QUOTAS = `UPDATE account
  SET quotas = quotas || jsonb_build_object($2::text, jsonb_strip_nulls(coalesce(quotas -> $2, '{}') || $3::jsonb))
  WHERE id = $1 RETURNING quotas -> $2 AS own`;

/** As {@link Accounts.setQuotas}, in the transaction of `client`. @returns undefined: there is no such account. */
export async function setOwnQuotas(
  client: Queryable,
  { id, mode }: { readonly id: string; readonly mode: Mode },
  limits: OwnQuotas<number | null>,
): Promise<OwnQuotas | undefined> {
  return (await client.query<{ own: OwnQuotas }>(SET_QUOTAS, [id, mode, JSON.stringify(limits)])).rows[0]?.own;
}

/** Reads and writes accounts. */
export class Accounts {
  /** @param accounts of a transaction's manager to take part in the transaction. */
  constructor(private readonly accounts: Repository<AccountEntity>) {}

  static of({ dataSource }: Database): Accounts {
    return new Accounts(dataSource.getRepository(AccountEntity));
  }

  /**
   * @param name 1 to 200 characters.
   * @param id given when its ledger account was opened before.
   */
  async create(name: string, id: string = randomUUID()): Promise<AccountEntity> {
    const account = this.accounts.create({ id, name });
    await this.accounts.insert(account);
    return account;
  }

  async findAccount(id: string): Promise<AccountEntity | null> {
    return this.accounts.findOneBy({ id });
  }

  /**
   * Takes effect on every gateway within one second.
   * @throws ApiError `not_found` when there is no such account.
   */
  async setPlan(id: string, active: boolean): Promise<void> {
    const { affected } = await this.accounts.update({ id }, { planActive: active });
    if (!affected) throw new ApiError('not_found', `no account ${id}`);
  }

  /**
   * Gives an account limits of its own in one mode; null: the default again. Takes effect like {@link setPlan}.
   * @returns all of its own limits in this mode.
   * @throws ApiError `not_found` when there is no such account.
   */
  async setQuotas(id: string, mode: Mode, limits: OwnQuotas<number | null>): Promise<OwnQuotas> {
    const [[row]] = await this.accounts.query<[{ own: OwnQuotas }[], number]>(SET_QUOTAS, [id, mode, JSON.stringify(limits)]);
    if (!row) throw new ApiError('not_found', `no account ${id}`);
    return row.own;
  }
}
