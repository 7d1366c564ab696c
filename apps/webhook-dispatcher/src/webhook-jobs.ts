import { deliveryTurn, failingDeliveryTurn, webhookFanOut } from '@modernleads/contracts';
import { jobTemplate } from '@modernleads/queue';

/** The jobs that the functions of webhooks add: they decide what is due and add its turn in one statement, so that no lock waits for this process. */
export const JOBS = JSON.stringify({
  webhookFanOut: jobTemplate(webhookFanOut),
  deliveryTurn: jobTemplate(deliveryTurn),
  failingDeliveryTurn: jobTemplate(failingDeliveryTurn),
});
