export { FairTurns, type TurnLimits } from './fair-turns';
export { type Task, task, type TaskInput } from './task';
export { WorkerPool, type WorkerPoolOptions } from './worker-pool';
export { WorkerPoolModule } from './worker-pool.module';
