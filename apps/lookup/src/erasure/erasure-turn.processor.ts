import { erasureTurn, type ErasureTurn } from '@modernleads/contracts';
import { type JobContext, JobProcessor, Processor } from '@modernleads/queue';
import { ErasureRepository } from './erasure.repository';
import { ErasureService } from './erasure.service';

/** Milliseconds after which it is the turn of the next erasure. */
const TURN_MS = 10_000;

@Processor(erasureTurn, { concurrency: 1 })
export class ErasureTurnProcessor extends JobProcessor<ErasureTurn> {
  constructor(
    private readonly service: ErasureService,
    private readonly erasures: ErasureRepository,
  ) {
    super();
  }

  async processJob({ erasure_id: id }: ErasureTurn, { signal }: JobContext): Promise<void> {
    const until = Date.now() + TURN_MS;
    const ended = await this.service.runTurn(id, () => !signal.aborted && Date.now() < until);
    if (!ended) await this.erasures.addTurn(id);
  }
}
