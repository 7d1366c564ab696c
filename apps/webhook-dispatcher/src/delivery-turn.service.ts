import { Injectable } from '@nestjs/common';
import { DeliveryAttemptService } from './delivery-attempt.service';
import { type Claimed, DispatchRepository, type TurnStep } from './dispatch.repository';
import { WebhookSettings } from './webhook-settings';

/** An endpoint with more due than this, or slower, goes back to the tail, so that endpoints take turns. */
const TURN_DELIVERIES = 100;
const TURN_MS = 3_000;

/** The endpoint that a turn serves, and the queue that it is of. */
export type TurnEndpoint = Pick<TurnStep, 'endpointId' | 'failing'>;

/**
 * Serves one endpoint: claims what is due, sends it, and claims again after each attempt. The cap of attempts at once is kept by the leases in SQL, so that
 * a turn may run beside another of the same endpoint. What it leaves gets a turn in the transaction of its last step.
 */
@Injectable()
export class DeliveryTurnService {
  constructor(
    private readonly deliveries: DispatchRepository,
    private readonly attempts: DeliveryAttemptService,
    private readonly settings: WebhookSettings,
  ) {}

  /** Ends when the attempts that it began have ended. @param stop when the process stops: nothing more is claimed. */
  async runTurn({ endpointId, failing }: TurnEndpoint, stop: AbortSignal): Promise<void> {
    const endsAt = performance.now() + TURN_MS;
    let left = TURN_DELIVERIES;
    const next = () => {
      const over = stop.aborted || performance.now() > endsAt;
      return { failing, most: over ? 0 : Math.min(left, this.settings.perEndpoint) };
    };
    const attemptAll = async (claimed: readonly Claimed[]): Promise<void> => {
      left -= claimed.length;
      await Promise.all(claimed.map(async (each) => attemptAll(await this.attempts.attemptDelivery(each, next))));
    };
    const { claimed } = await this.deliveries.takeStep({ endpointId, begins: true, ...next() });
    await attemptAll(claimed);
  }
}
