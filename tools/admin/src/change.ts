import { Accounts } from '@modernleads/accounts';
import { Audit, type AuditEvent } from '@modernleads/audit';
import { AccountEntity, type Queryable } from '@modernleads/database';
import { QueueAdmin } from '@modernleads/queue';
import type { EntityManager } from 'typeorm';
import type { Instance } from './instance';
import { operator } from './operator';
import { withInstance } from './verbs/verb';

/** What a verb changes, in one transaction with the events that tell of it. */
export class Change {
  readonly accounts: Accounts;
  readonly queues: QueueAdmin;

  constructor(
    private readonly manager: EntityManager,
    readonly client: Queryable,
  ) {
    this.accounts = new Accounts(manager.getRepository(AccountEntity));
    this.queues = new QueueAdmin(client);
  }

  /** The account, locked until the end of the change; null: there is none. */
  readonly lockAccount = (id: string): Promise<AccountEntity | null> =>
    this.manager.findOne(AccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

  /** Records a change by the operator. */
  readonly record = (event: Omit<AuditEvent, 'scope'> & { readonly scope?: AuditEvent['scope'] }): Promise<void> =>
    Audit.record(this.client, { ...event, scope: { ...event.scope, actor: operator() } });
}

/** Runs `work` in one transaction on the instance. */
export function changing<T>(work: (change: Change, instance: Instance) => Promise<T>): Promise<T> {
  return withInstance((instance) =>
    instance.database.dataSource.transaction(async (manager) => {
      // TypeORM types the client of its PostgreSQL driver as `any`.
      const client = (await manager.queryRunner?.connect()) as Queryable;
      return work(new Change(manager, client), instance);
    }),
  );
}
