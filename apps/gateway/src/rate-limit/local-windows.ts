import { performance } from 'node:perf_hooks';
import { LRUCache } from 'lru-cache';
import { type Decision, FRESH_WINDOW, slide, type WindowState } from './sliding-window';

/** The rate-limit windows of this process, by key id; above `maxKeys` the window used least recently is dropped. */
export class LocalWindows {
  private readonly windows: LRUCache<string, WindowState>;

  constructor(
    maxKeys = 10_000,
    /** Milliseconds of a monotonic clock. */
    private readonly now: () => number = () => performance.now(),
  ) {
    this.windows = new LRUCache({ max: maxKeys });
  }

  check(keyId: string, limit: number): Decision {
    const { decision, state } = slide(this.windows.get(keyId) ?? FRESH_WINDOW, limit, this.now());
    this.windows.set(keyId, state);
    return decision;
  }
}
