import { type WebhookFanOut, webhookFanOut } from '@modernleads/contracts';
import { type JobContext, JobProcessor, Processor } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { DispatchRepository } from './dispatch.repository';

const EVENTS_AT_ONCE = 100;

/** Makes deliveries of all events that are in the outbox; jobs that wait for the same are removed. */
@Injectable()
@Processor(webhookFanOut)
export class FanOutProcessor extends JobProcessor<WebhookFanOut> {
  constructor(private readonly deliveries: DispatchRepository) {
    super();
  }

  async processJob(_job: WebhookFanOut, { signal }: JobContext): Promise<void> {
    let events: number;
    do events = await this.deliveries.fanOut(EVENTS_AT_ONCE);
    while (events === EVENTS_AT_ONCE && !signal.aborted);
  }
}
