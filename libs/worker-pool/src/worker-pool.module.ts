import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Histogram, Registry } from 'prom-client';
import { WorkerPool } from './worker-pool';

/** Provides the {@link WorkerPool} of the process; its threads end on application shutdown. */
@Global()
@Module({ providers: [{ provide: WorkerPool, inject: [Registry], useFactory: openPool }], exports: [WorkerPool] })
export class WorkerPoolModule implements OnApplicationShutdown {
  constructor(private readonly pool: WorkerPool) {}

  onApplicationShutdown(): Promise<void> {
    return this.pool.close();
  }
}

function openPool(registry: Registry): WorkerPool {
  const seconds = new Histogram({
    name: 'worker_task_seconds',
    help: 'Time of tasks in threads, by how they ended',
    labelNames: ['task', 'outcome'] as const,
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return new WorkerPool({ seconds });
}
