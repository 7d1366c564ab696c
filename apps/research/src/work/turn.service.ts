import { ApiError, type CallContext, type ResearchStepEvent } from '@modernleads/contracts';
import { isStoreDown } from '@modernleads/database';
import { scopeOf } from '@modernleads/platform';
import { prices } from '@modernleads/sales';
import { Injectable, Logger } from '@nestjs/common';
import { type DossierRun, DossierService } from '../dossier.service';
import { Sandbox } from '../sandbox';
import { ResearchSettings } from '../settings';
import { JobLeases } from './job-leases';
import { StepFailure, StepLog } from './step-log';
import { MAX_TURNS, type TakenJob, TurnRepository } from './turn.repository';

/** Milliseconds that a job which was taken up late still has. */
const LEAST_MS = 20_000;
const NOTHING = { output: null, sources: [], usage: null };
const GAVE_UP = 'The job was interrupted too often.';
const BROKE = 'The job failed for an internal reason.';

/** Works one job from its first step to its end. */
@Injectable()
export class TurnService {
  private readonly logger = new Logger(TurnService.name);

  constructor(
    private readonly turns: TurnRepository,
    private readonly leases: JobLeases,
    private readonly dossiers: DossierService,
    private readonly sandbox: Sandbox,
    private readonly settings: ResearchSettings,
  ) {}

  /** Does nothing where another turn has the job. @param stopping the process ends: the job goes back to the queue. */
  async runTurn(id: string, stopping: AbortSignal): Promise<void> {
    const job = await this.turns.takeJob(id);
    if (!job) return;
    await this.leases.keep(job, (lost) => this.work(job, AbortSignal.any([stopping, lost]), stopping));
  }

  private async work(job: TakenJob, ends: AbortSignal, stopping: AbortSignal): Promise<void> {
    const steps = new StepLog((events) => this.writeProgress(job, events));
    if (job.attempts > MAX_TURNS) return this.fail(job, steps, GAVE_UP);
    const run: DossierRun = {
      question: job.question,
      context: this.contextOf(job),
      contextHash: job.context_hash,
      steps,
      signal: ends,
      sources: [],
    };
    try {
      const { status, result } = await (job.mode === 'test' ? this.sandbox : this.dossiers).makeDossier(run);
      ends.throwIfAborted();
      await this.turns.endJob(job, { status, reason: null, steps: steps.events, result, price: prices.research });
    } catch (error) {
      if (stopping.aborted) return this.turns.releaseJob(job);
      if (ends.aborted) return;
      if (isStoreDown(error)) throw error;
      const isTold = error instanceof StepFailure || error instanceof ApiError;
      if (!isTold) this.logger.error({ ...scopeOf(run.context), err: error }, 'job failed');
      // A store that dies shows itself in more ways than are known: when the lease ends, another turn tries again.
      if (!isTold && job.attempts < MAX_TURNS) throw error;
      await this.fail(job, steps, isTold ? error.message : BROKE, run.sources);
    }
  }

  /** Progress is only shown: a job goes on without it. */
  private async writeProgress(job: TakenJob, events: readonly ResearchStepEvent[]): Promise<void> {
    await this.turns
      .writeProgress(job, events)
      .catch((error: unknown) => this.logger.warn({ err: error }, 'progress not written'));
  }

  private async fail(job: TakenJob, steps: StepLog, reason: string, sources: DossierRun['sources'] = []): Promise<void> {
    const result = { ...NOTHING, sources };
    await this.turns.endJob(job, { status: 'failed', reason, steps: steps.events, result, price: 0 });
  }

  private contextOf({ account_id: accountId, mode, operation_id: operationId, id, traceparent, age_ms }: TakenJob): CallContext {
    const ms = Math.max(LEAST_MS, this.settings.jobMs - age_ms);
    return { accountId, mode, operationId, requestId: id, deadline: Date.now() + ms, traceparent: traceparent ?? undefined };
  }
}
