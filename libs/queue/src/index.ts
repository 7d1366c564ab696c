export { enqueueIn, type Enqueued, enqueueManyIn, type EnqueueOptions, jobTemplate } from './enqueue';
export type { JobContext } from './job-runner';
export { LeaseKeeper } from './lease-keeper';
export { JobProcessor, Processor, type ProcessorOptions, ScheduledProcessor } from './processor';
export { QueueAdmin, type QueueState } from './queue-admin';
export { QueueModule } from './queue.module';
export { type QueueModuleOptions, queueOptions, queueVariables } from './queue-options';
