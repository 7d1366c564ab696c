import { performance } from 'node:perf_hooks';
import { type Decision, FRESH_WINDOW, slide, type WindowState } from './sliding-window';

/** The windows of the keys that were used last, in this process; where there are too many the one unused for longest is forgotten. */
export class LocalWindows {
  private readonly windows = new Map<string, WindowState>();

  constructor(
    private readonly maxKeys = 10_000,
    /** A clock in milliseconds that is never set back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  check(keyId: string, limit: number): Decision {
    const { decision, state } = slide(this.windows.get(keyId) ?? FRESH_WINDOW, limit, this.now());
    this.windows.delete(keyId);
    this.windows.set(keyId, state);
    if (this.windows.size > this.maxKeys) this.forgetOldest();
    return decision;
  }

  private forgetOldest(): void {
    for (const keyId of this.windows.keys()) {
      this.windows.delete(keyId);
      return;
    }
  }
}
