import type { Mode, WebhookAlertPercent, WebhookDisableReason, WebhookEndpointState, WebhookError } from '@modernleads/contracts';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity';

/** A URL that receives events of one account and mode. */
@Entity('webhook_endpoint')
@Index('webhook_endpoint_account', ['accountId', 'mode', 'createdAt'])
@Index('webhook_endpoint_due', ['dueAt'], { where: `state = 'active'` })
@Index('webhook_endpoint_idle', ['id'], { where: `state <> 'active'` })
@Check('webhook_endpoint_events_check', 'cardinality(events) > 0')
@Check('webhook_endpoint_state_check', `state IN ('active', 'paused', 'disabled', 'deleted')`)
export class WebhookEndpointEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'webhook_endpoint_pkey' })
  readonly id!: string;

  @Column({ name: 'account_id', type: 'uuid' })
  readonly accountId!: string;

  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'webhook_endpoint_account_id_fkey' })
  readonly account!: AccountEntity;

  @Column({ type: 'text' })
  readonly mode!: Mode;

  @Column({ type: 'text' })
  readonly url!: string;

  @Column({ type: 'text', nullable: true })
  readonly description!: string | null;

  @Column({ type: 'text', array: true, comment: 'names of events; * is every event' })
  readonly events!: string[];

  @Column({ type: 'text', default: 'active', comment: 'deleted: hidden at once, gone with the last of its deliveries' })
  readonly state!: WebhookEndpointState | 'deleted';

  @Column({ type: 'text', nullable: true })
  readonly reason!: WebhookDisableReason | null;

  @Column({ type: 'integer', default: 0, comment: 'attempts that failed since the last one that succeeded' })
  readonly failures!: number;

  @Column({ name: 'failing_since', type: 'timestamptz', nullable: true })
  readonly failingSince!: Date | null;

  @Column({
    ...{ name: 'due_at', type: 'timestamptz', nullable: true },
    comment: 'no delivery of it has to be looked at before; may be too early, never too late; null: there is none',
  })
  readonly dueAt!: Date | null;

  @Column({
    ...{ name: 'replay_until', type: 'timestamptz', nullable: true },
    comment: 'replays that were asked for are spread up to here; the next ones follow',
  })
  readonly replayUntil!: Date | null;

  @Column({
    ...{ name: 'verified_at', type: 'timestamptz', nullable: true },
    comment: 'when its URL first answered a ping; null: it gets pings only, and its other deliveries wait',
  })
  readonly verifiedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @Column({
    ...{ type: 'smallint', nullable: true },
    comment: 'percent of the failure limit in the last alert; null: none since an attempt succeeded',
  })
  readonly alerted!: WebhookAlertPercent | null;

  @Column({ name: 'last_error', type: 'text', nullable: true, comment: 'of the last attempt that counted; null: it succeeded' })
  readonly lastError!: WebhookError | null;

  @Column({ name: 'last_status', type: 'smallint', nullable: true })
  readonly lastStatus!: number | null;
}
