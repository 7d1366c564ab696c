import { randomUUID } from 'node:crypto';
import { ApiError } from '@modernleads/contracts';
import { AccountEntity, type Database } from '@modernleads/database';
import type { Repository } from 'typeorm';

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
}
