import type { Mode, Quota } from '@modernleads/contracts';
import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A customer: the owner of keys, credits and everything made with them. */
@Entity('account')
@Check('account_name_check', 'char_length(name) >= 1 AND char_length(name) <= 200')
export class AccountEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'account_pkey' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  /** Live keys of an inactive plan are refused; test keys keep working. */
  @Column({ name: 'plan_active', type: 'boolean', default: true })
  readonly planActive!: boolean;

  @Column({
    ...{ type: 'jsonb', default: {} },
    comment: 'limits of its own by mode and quota, such as {"live": {"contacts": 5}}; what is absent has the default',
  })
  readonly quotas!: Partial<Record<Mode, Partial<Record<Quota, number>>>>;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  readonly createdAt!: Date;
}
