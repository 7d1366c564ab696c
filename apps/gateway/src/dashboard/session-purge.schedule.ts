import { sessionPurge } from '@modernleads/contracts';
import { Sessions } from '@modernleads/people';
import { Processor, ScheduledProcessor } from '@modernleads/queue';

@Processor(sessionPurge)
export class SessionPurgeSchedule extends ScheduledProcessor {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  async processJob(): Promise<void> {
    await this.sessions.purge();
  }
}
