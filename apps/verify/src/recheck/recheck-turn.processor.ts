import { type RecheckTurn, recheckTurn } from '@modernleads/contracts';
import { JobProcessor, Processor } from '@modernleads/queue';
import { RecheckService } from './recheck.service';

/** Rechecks of one replica at a time. */
const MAX_AT_ONCE = 50;

@Processor(recheckTurn, { concurrency: MAX_AT_ONCE })
export class RecheckTurnProcessor extends JobProcessor<RecheckTurn> {
  constructor(private readonly rechecks: RecheckService) {
    super();
  }

  async processJob(): Promise<void> {
    await this.rechecks.recheckNext();
  }
}
