import pLimit, { type Limit } from 'p-limit';

/** Rows of one domain and batch in flight: more would wait for the limits of its mail host while their deadlines run. */
const CONCURRENCY = 8;

/** Limits how many rows of one key run at a time; the others start in the order of their calls. */
export class DomainLimiter {
  private readonly limits = new Map<string, Limit>();

  async runLimited<T>(key: string, work: () => Promise<T>): Promise<T> {
    const limit = this.limits.get(key) ?? pLimit(CONCURRENCY);
    this.limits.set(key, limit);
    try {
      return await limit(work);
    } finally {
      if (limit.activeCount + limit.pendingCount === 0) this.limits.delete(key);
    }
  }
}
