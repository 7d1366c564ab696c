import type { Mode } from '@modernleads/contracts';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person that an account has imported. */
@Entity('contact', { comment: 'what accounts have imported: each sees only its own, of its own mode' })
@Unique('contact_account_id_mode_identity_key', ['accountId', 'mode', 'identity'])
@Index('contact_name', ['accountId', 'mode', 'nameKey', 'domain'], { where: `name_key <> ''` })
@Index('contact_linkedin', ['accountId', 'mode', 'linkedinKey'], { where: `linkedin_key <> ''` })
@Index('contact_email', ['accountId', 'mode', 'emailKey', 'id'], { where: `email_key <> ''` })
@Index('contact_age', ['updatedAt'])
@Index('contact_latest', ['accountId', 'mode', 'updatedAt', 'id'])
@Index('contact_domain', ['accountId', 'mode', 'domain', 'id'], { where: `domain <> ''` })
// TypeORM has no indexes on expressions: the migration makes these.
@Index('contact_full_name', { synchronize: false })
@Index('contact_last_name', { synchronize: false })
@Index('contact_company', { synchronize: false })
@Check('contact_identity_check', 'char_length(identity) <= 50')
@Check('contact_mode_check', `mode IN ('live', 'test')`)
export class ContactEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'contact_pkey' })
  readonly id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;

  @Column({ type: 'text' })
  readonly mode!: Mode;

  @Column({
    ...{ type: 'text', collation: 'C' },
    comment: 'digest of the profile, else the e-mail, else the name and domain: a row that is imported again replaces it',
  })
  readonly identity!: string;

  @Column({
    name: 'name_key',
    type: 'text',
    collation: 'C',
    default: '',
    comment: 'all words of the name, sorted, in plain letters',
  })
  readonly nameKey!: string;

  @Column({ type: 'text', collation: 'C', default: '' })
  readonly domain!: string;

  @Column({ name: 'linkedin_key', type: 'text', collation: 'C', default: '' })
  readonly linkedinKey!: string;

  @Column({ name: 'email_key', type: 'text', collation: 'C', default: '' })
  readonly emailKey!: string;

  @Column({ type: 'jsonb' })
  readonly details!: Record<string, string>;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  readonly updatedAt!: Date;
}
