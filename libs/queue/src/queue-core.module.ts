import { Global, Module } from '@nestjs/common';
import { JobRunner } from './job-runner';
import { QueueConnection } from './queue-backend';
import { QueueListener } from './queue-listener';
import { QueueMetrics } from './queue-metrics';

/** Providers that processors, workers and BullMQ's own module share. */
@Global()
@Module({
  providers: [QueueMetrics, QueueListener, QueueConnection, JobRunner],
  exports: [QueueMetrics, QueueListener, QueueConnection, JobRunner],
})
export class QueueCoreModule {}
