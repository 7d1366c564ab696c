import { isSchedule, queuesOf } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { SERVICE_NAME } from '@modernleads/platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { failedJobsAreKept } from './job-defaults';
import { Queues } from './queues';

/** The id of a scheduler is its owning app, so that an app finds schedulers that its code no longer declares. */
const REMOVE_OTHERS = `
  SELECT queue, bullmq.remove_job_scheduler(queue, scheduler_id)
    FROM bullmq.scheduler WHERE scheduler_id = $1 AND queue <> ALL ($2)`;

/** Creates and removes BullMQ's job schedulers as the code declares them. Every replica does so when it starts; all of them share one scheduler. */
@Injectable()
export class Schedules {
  private readonly logger = new Logger(Schedules.name);

  constructor(
    private readonly database: Database,
    private readonly queues: Queues,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {}

  async establish(): Promise<void> {
    const schedules = queuesOf(this.service).filter(isSchedule);
    for (const { name, everyMs } of schedules) await this.upsert(name, everyMs);
    const { rows } = await this.database.pool.query(REMOVE_OTHERS, [this.service, schedules.map(({ name }) => name)]);
    if (rows.length) this.logger.log({ queues: rows }, 'schedules that the code no longer declares are removed');
  }

  private async upsert(name: string, everyMs: number): Promise<void> {
    const queue = this.queues.all.find((candidate) => candidate.name === name);
    const opts = { removeOnComplete: true, removeOnFail: failedJobsAreKept };
    // BullMQ refuses when two replicas start at once and both next slots are taken: the scheduler exists then.
    await queue
      ?.upsertJobScheduler(this.service, { every: everyMs }, { name, opts })
      .catch((error: unknown) => this.logger.warn({ err: error, queue: name }, 'another replica has created the schedule'));
  }
}
