export { enqueueIn, type Enqueued, enqueueManyIn, type EnqueueOptions, jobTemplate } from './enqueue';
export type { JobContext } from './job-runner';
export { JobProcessor, Processor, type ProcessorOptions, ScheduledProcessor } from './processor';
export { QueueModule, type QueueModuleAsyncOptions } from './queue.module';
export type { QueueModuleOptions } from './queue-options';
