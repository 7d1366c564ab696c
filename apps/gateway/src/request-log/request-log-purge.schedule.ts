import { requestLogPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { RequestLogRepository } from './request-log.repository';

@Processor(requestLogPurge)
export class RequestLogPurgeSchedule extends ScheduledProcessor {
  constructor(private readonly requests: RequestLogRepository) {
    super();
  }

  processJob(): Promise<void> {
    return this.requests.purge();
  }
}
