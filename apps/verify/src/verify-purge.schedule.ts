import { verifyPurge } from '@modernleads/contracts';
import { Processor, ScheduledProcessor } from '@modernleads/queue';
import { CatchAllRepository } from './catch-all/catch-all.repository';
import { Clock } from './clock';
import { RecheckRepository } from './recheck/recheck.repository';
import { VerifyRepository } from './verify.repository';

@Processor(verifyPurge)
export class VerifyPurgeSchedule extends ScheduledProcessor {
  constructor(
    private readonly results: VerifyRepository,
    private readonly rechecks: RecheckRepository,
    private readonly domains: CatchAllRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  async processJob(): Promise<void> {
    const now = this.clock.now();
    await this.results.purgeStale();
    await this.rechecks.purge(now);
    await this.domains.purgeStale(now);
  }
}
