import { type ResearchTurn, researchTurn } from '@modernleads/contracts';
import { type JobContext, JobProcessor, Processor } from '@modernleads/queue';
import { TurnService } from './turn.service';

/** Jobs of one replica at once. Their pages wait for the network, not for the processor. */
const JOBS_AT_ONCE = 24;

@Processor(researchTurn, { concurrency: JOBS_AT_ONCE })
export class ResearchTurnProcessor extends JobProcessor<ResearchTurn> {
  constructor(private readonly turns: TurnService) {
    super();
  }

  processJob({ job_id }: ResearchTurn, { signal }: JobContext): Promise<void> {
    return this.turns.runTurn(job_id, signal);
  }
}
