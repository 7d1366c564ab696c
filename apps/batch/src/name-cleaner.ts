import type { CleanNamesJob, CleanNamesResult } from '@modernleads/contracts';
import { WorkerPool } from '@modernleads/worker-pool';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { cleanedNames } from './cleaned-names';
import { cleanNamesTask } from './tasks';

/**
 * Characters of all names, and one more for each name, up to which they are cleaned on the event loop. The slowest take 5 µs a character, and 10 µs on a
 * busy machine, in linear time: so the loop is held for 1 to 2 ms. Common names take 20 µs each, a way to a thread and back takes longer.
 */
const SMALL = 200;

/** Cleans names: a few short ones at once, others in a thread. */
@Injectable()
export class NameCleaner implements OnApplicationBootstrap {
  constructor(private readonly pool: WorkerPool) {}

  /** Builds the tables of legal forms, which takes 40 ms, so that no call waits for them. */
  onApplicationBootstrap(): void {
    cleanedNames({ names: ['Acme Inc.'] });
  }

  /** @throws ApiError as {@link WorkerPool.run} does, for names that are long or many. */
  async clean(job: CleanNamesJob, accountId: string): Promise<CleanNamesResult> {
    return isSmall(job.names) ? cleanedNames(job) : this.pool.run(cleanNamesTask, job, accountId);
  }
}

const isSmall = (names: readonly string[]): boolean => names.reduce((sum, { length }) => sum + length + 1, 0) <= SMALL;
