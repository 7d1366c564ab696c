import { IsUUID } from 'class-validator';
import { queue, schedule } from './queue';

/** There are events in the outbox. */
export class WebhookFanOut {}

/** Something may be due at an endpoint. */
export class DeliveryTurn {
  @IsUUID()
  endpointId!: string;

  /** Whose it is. */
  @IsUUID()
  accountId!: string;
}

const owner = 'webhook-dispatcher';

/** Makes the deliveries of new events. Whoever emits one adds it, in the same transaction. */
export const webhookFanOut = queue({ name: 'webhook.fan-out', owner, job: WebhookFanOut });

/** Sends what is due at one endpoint. */
export const deliveryTurn = queue({ name: 'webhook.delivery-turn', owner, job: DeliveryTurn });

/** As `deliveryTurn`, for endpoints whose last attempt failed: however many of them hang, those that answer have workers of their own. */
export const failingDeliveryTurn = queue({ name: 'webhook.failing-delivery-turn', owner, job: DeliveryTurn });

/** Adds what jobs are missing, from the tables. */
export const webhookReconcile = schedule({ name: 'webhook.reconcile', owner, everyMs: 10_000 });

/** Ends what is due at endpoints that are not active, and deletes what is old. */
export const webhookSweep = schedule({ name: 'webhook.sweep', owner, everyMs: 30_000 });
