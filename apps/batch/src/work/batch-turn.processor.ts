import { type BatchTurn, batchTurn } from '@modernleads/contracts';
import { type JobContext, JobProcessor, Processor } from '@modernleads/queue';
import { TurnService } from './turn.service';

/** More turns than there are rows in flight, so that turns wait for rows to end and not for a free worker. */
const CONCURRENCY = 256;

@Processor(batchTurn, { concurrency: CONCURRENCY })
export class BatchTurnProcessor extends JobProcessor<BatchTurn> {
  constructor(private readonly turns: TurnService) {
    super();
  }

  processJob(turn: BatchTurn, { signal }: JobContext): Promise<void> {
    return this.turns.runTurn(turn, signal);
  }
}
