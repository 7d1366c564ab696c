import type { Mode, Scope, Tenths } from '@modernleads/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity';
import { wholeNumber } from './whole-number';

/** A key of the API. Its secret is stored nowhere. */
@Entity('api_key')
@Index('api_key_account', ['accountId'])
@Index('api_key_dashboard', ['userId', 'accountId', 'mode'], { unique: true, where: `kind = 'dashboard'` })
@Unique('api_key_hash_key', ['hash'])
@Unique('api_key_previous_hash_key', ['previousHash'])
@Check('api_key_check', '(previous_hash IS NULL) = (previous_until IS NULL)')
@Check('api_key_check1', `(kind = 'secret') = (hash IS NOT NULL) AND (kind = 'secret' OR user_id IS NOT NULL)`)
@Check('api_key_hash_check', 'octet_length(hash) = 32')
@Check('api_key_hourly_cap_check', 'hourly_cap >= 0')
@Check('api_key_kind_check', `kind IN ('secret', 'dashboard')`)
@Check('api_key_mode_check', `mode IN ('live', 'test')`)
@Check('api_key_name_check', 'char_length(name) >= 1 AND char_length(name) <= 200')
@Check('api_key_previous_hash_check', 'octet_length(previous_hash) = 32')
@Check('api_key_rate_limit_check', 'rate_limit > 0')
@Check('api_key_scopes_check', 'cardinality(scopes) > 0')
export class ApiKeyEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'api_key_pkey' })
  readonly id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'api_key_account_id_fkey' })
  readonly account!: AccountEntity;

  @Column({ type: 'text' })
  readonly mode!: Mode;

  @Column({ type: 'text', nullable: true })
  readonly name!: string | null;

  @Column({ type: 'text', array: true, default: () => `'{all}'` })
  readonly scopes!: (Scope | 'all')[];

  @Column({ type: 'bytea', nullable: true, comment: 'HMAC-SHA-256 of the secret under KEY_PEPPER' })
  readonly hash!: Buffer | null;

  @Column({ type: 'text' })
  readonly hint!: string;

  @Column({ name: 'rate_limit', type: 'integer', nullable: true, comment: 'requests in any 60 s; null: the default' })
  readonly rateLimit!: number | null;

  @Column({
    ...{ name: 'hourly_cap', type: 'bigint', nullable: true, transformer: wholeNumber },
    comment: 'tenths of a credit in any 60 minutes; null: the default',
  })
  readonly hourlyCap!: Tenths | null;

  @Column({ name: 'allow_ip', type: 'cidr', array: true, default: () => `'{}'`, comment: 'empty: any address' })
  readonly allowIp!: string[];

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true })
  readonly expiresAt!: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  readonly revokedAt!: Date | null;

  @Column({
    ...{ name: 'previous_hash', type: 'bytea', nullable: true },
    comment: 'the secret before the last rotation, valid until previous_until',
  })
  readonly previousHash!: Buffer | null;

  @Column({ name: 'previous_until', type: 'timestamptz', nullable: true })
  readonly previousUntil!: Date | null;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  readonly lastUsedAt!: Date | null;

  @Column({ name: 'last_used_ip', type: 'text', nullable: true })
  readonly lastUsedIp!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  readonly createdAt!: Date;

  @Column({
    ...{ type: 'text', default: 'secret' },
    comment: 'dashboard: what a user does in the dashboard is counted under it; it has no secret',
  })
  readonly kind!: 'secret' | 'dashboard';

  @Column({
    ...{ name: 'user_id', type: 'uuid', nullable: true },
    comment: 'who made it, or acts by it; null: an operator made it',
  })
  readonly userId!: string | null;
}
