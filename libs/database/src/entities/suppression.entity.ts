import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One identifier of a suppressed person. */
@Entity('suppression', { comment: 'people who must not be told of, by keyed hashes: it names nobody' })
@Index('suppression_age', ['createdAt'])
@Check('suppression_hash_check', 'char_length(hash) = 43')
@Check('suppression_kind_check', `kind IN ('email', 'linkedin', 'name', 'phone')`)
export class SuppressionEntity {
  /** HMAC-SHA-256 under PRIVACY_PEPPER, base64url. */
  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'suppression_pkey' })
  readonly hash!: string;

  @Column({ type: 'text' })
  readonly kind!: 'email' | 'linkedin' | 'name' | 'phone';

  @Column({ type: 'text' })
  readonly source!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  readonly createdAt!: Date;
}
