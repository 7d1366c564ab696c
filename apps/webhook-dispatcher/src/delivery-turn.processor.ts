import { DeliveryTurn, deliveryTurn, failingDeliveryTurn } from '@modernleads/contracts';
import { type JobContext, JobProcessor, Processor } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { DeliveryTurnService } from './delivery-turn.service';

/** Turns at once in one process, each with up to four attempts: so many endpoints can hang for the first time without a delay for those that answer. */
const TURNS = 100;
/** Turns at once of endpoints that fail, each with one attempt. */
const FAILING_TURNS = 50;

@Injectable()
@Processor(deliveryTurn, { concurrency: TURNS })
export class DeliveryTurnProcessor extends JobProcessor<DeliveryTurn> {
  constructor(private readonly turns: DeliveryTurnService) {
    super();
  }

  processJob({ endpointId }: DeliveryTurn, { signal }: JobContext): Promise<void> {
    return this.turns.runTurn({ endpointId, failing: false }, signal);
  }
}

/** Endpoints that fail have a queue of their own: however many of them hang, they take no worker from those that answer. */
@Injectable()
@Processor(failingDeliveryTurn, { concurrency: FAILING_TURNS })
export class FailingDeliveryTurnProcessor extends JobProcessor<DeliveryTurn> {
  constructor(private readonly turns: DeliveryTurnService) {
    super();
  }

  processJob({ endpointId }: DeliveryTurn, { signal }: JobContext): Promise<void> {
    return this.turns.runTurn({ endpointId, failing: true }, signal);
  }
}
