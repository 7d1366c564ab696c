import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { WebhookEndpointEntity } from './webhook-endpoint.entity';

/** A secret that signs the deliveries of an endpoint, encrypted. */
@Entity('webhook_secret', {
  comment: 'AES-256-GCM under the key of WEBHOOK_SECRET_KEYS that key_id names; bound to this row, its account and that key',
})
@Index('webhook_secret_endpoint', ['endpointId'])
@Index('webhook_secret_current', ['endpointId'], { unique: true, where: 'expires_at IS NULL' })
@Check('webhook_secret_nonce_check', 'octet_length(nonce) = 12')
export class WebhookSecretEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_secret_pkey', comment: 'the operation that made it' })
  readonly id!: string;

  @Column({ name: 'endpoint_id', type: 'uuid' })
  readonly endpointId!: string;

  @ManyToOne(() => WebhookEndpointEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'endpoint_id', foreignKeyConstraintName: 'webhook_secret_endpoint_id_fkey' })
  readonly endpoint!: WebhookEndpointEntity;

  @Column({ name: 'key_id', type: 'text' })
  readonly keyId!: string;

  @Column({ type: 'bytea' })
  readonly nonce!: Buffer;

  @Column({ type: 'bytea' })
  readonly ciphertext!: Buffer;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true, comment: 'end of the overlap; null: the current one' })
  readonly expiresAt!: Date | null;
}
