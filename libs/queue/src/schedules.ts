import { isSchedule, queuesOf, type Schedule } from '@modernleads/contracts';
import { getQueueToken } from '@nestjs/bullmq';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { failedJobsAreKept } from './job-defaults';
import { QUEUE_OPTIONS, type QueueOptions } from './queue-options';

/** The id of a scheduler is the app that owns it: so an app knows those that it has left behind. */
const REMOVE_OTHERS = `
  SELECT queue, bullmq.remove_job_scheduler(queue, scheduler_id)
    FROM bullmq.scheduler WHERE scheduler_id = $1 AND queue <> ALL ($2)`;

/** Keeps BullMQ's job schedulers as the code declares them. Every replica does so when it starts; there is one scheduler for all of them. */
@Injectable()
export class Schedules {
  private readonly logger = new Logger(Schedules.name);

  constructor(
    @Inject(QUEUE_OPTIONS) private readonly options: QueueOptions,
    private readonly modules: ModuleRef,
  ) {}

  async establish(): Promise<void> {
    const { database, owner } = this.options;
    const schedules = queuesOf(owner).filter(isSchedule);
    for (const schedule of schedules) await this.upsert(schedule);
    const { rows } = await database.pool.query(REMOVE_OTHERS, [owner, schedules.map(({ name }) => name)]);
    if (rows.length) this.logger.log({ queues: rows }, 'schedules that the code no longer has are removed');
  }

  private async upsert({ name, owner, everyMs }: Schedule): Promise<void> {
    const queue = this.modules.get<Queue>(getQueueToken(name), { strict: false });
    const opts = { removeOnComplete: true, removeOnFail: failedJobsAreKept };
    await queue.upsertJobScheduler(owner, { every: everyMs }, { name, opts });
  }
}
