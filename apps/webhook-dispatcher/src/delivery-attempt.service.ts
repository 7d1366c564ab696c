import { isStoreDown } from '@modernleads/database';
import { crashPoint } from '@modernleads/platform';
import { Injectable, Logger } from '@nestjs/common';
import {
  type Claimed,
  DispatchRepository,
  LEASE_SECONDS,
  type Result,
  type TurnStep,
  type TurnStepOutcome,
} from './dispatch.repository';
import { WebhookMetrics } from './webhook-metrics';
import { WebhookSender } from './webhook-sender';

/** Milliseconds: the store may come back before the lease ends. */
const RECORD_AGAIN_MS = 1_000;

/** Makes an attempt of a delivery that the caller has leased, and writes down what came of it. */
@Injectable()
export class DeliveryAttemptService {
  private readonly logger = new Logger(DeliveryAttemptService.name);

  constructor(
    private readonly deliveries: DispatchRepository,
    private readonly sender: WebhookSender,
    private readonly metrics: WebhookMetrics,
  ) {}

  /**
   * @param next how the turn goes on, asked when the attempt has ended.
   * @returns what the turn has claimed next: nothing where the attempt could not be written down, and waits for the end of its lease.
   */
  async attemptDelivery(claimed: Claimed, next: () => Pick<TurnStep, 'failing' | 'most'>): Promise<readonly Claimed[]> {
    const { id, endpointId, accountId } = claimed;
    try {
      const result = await this.metrics.timed(() => this.sender.attemptDelivery(claimed));
      crashPoint('after_attempt');
      const outcome = await this.recordResult(result, () => ({ endpointId, ...next(), result }));
      this.tell(result, outcome);
      return outcome.claimed;
    } catch (error) {
      this.logger.error(
        { err: error, accountId, delivery: id },
        'an attempt is not written down: its delivery waits for the end of its lease',
      );
      return [];
    }
  }

  /** What was sent is known only here: worth some patience. */
  private async recordResult({ latencyMs }: Result, step: () => TurnStep): Promise<TurnStepOutcome> {
    const giveUpAt = performance.now() + (LEASE_SECONDS * 1_000 - latencyMs) / 2;
    for (;;) {
      try {
        return await this.deliveries.takeStep(step());
      } catch (error) {
        if (!isStoreDown(error) || performance.now() > giveUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, RECORD_AGAIN_MS));
      }
    }
  }

  private tell({ claimed: { id, endpointId, accountId }, verdict }: Result, { recorded }: TurnStepOutcome): void {
    if (!recorded) return;
    const { taken, alert, disabled } = recorded;
    if (!taken) this.logger.warn({ accountId }, `the lease of delivery ${id} had ended: its attempt does not count`);
    if (alert)
      this.logger.warn({ accountId }, `endpoint ${endpointId} has reached ${alert} % of its failure limit: ${verdict.error}`);
    if (disabled) this.logger.warn({ accountId }, `endpoint ${endpointId} is disabled: ${disabled}`);
    this.metrics.count(verdict.kind, recorded);
  }
}
