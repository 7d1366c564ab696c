import { webhookSweep } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { DispatchRepository } from './dispatch.repository';

/** Ends what is pending at endpoints that are not active, and deletes what is too old. */
@Injectable()
@Processor(webhookSweep)
export class SweepProcessor extends ScheduledProcessor {
  constructor(private readonly deliveries: DispatchRepository) {
    super();
  }

  async processJob(): Promise<void> {
    await this.deliveries.sweep();
  }
}
