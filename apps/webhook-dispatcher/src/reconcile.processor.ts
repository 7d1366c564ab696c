import { webhookReconcile } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { Injectable, Logger } from '@nestjs/common';
import { DispatchRepository } from './dispatch.repository';

/** Sees to it that every event in the outbox has a fan-out, and every delivery that is due a turn, whatever became of their jobs. */
@Injectable()
@Processor(webhookReconcile)
export class ReconcileProcessor extends ScheduledProcessor {
  private readonly logger = new Logger(ReconcileProcessor.name);

  constructor(private readonly deliveries: DispatchRepository) {
    super();
  }

  async processJob(): Promise<void> {
    const added = await this.deliveries.reconcile();
    if (added.fanOuts || added.turns) this.logger.warn(added, 'jobs were missing and are added');
  }
}
