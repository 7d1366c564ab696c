const POLL_MS = 200;

/**
 * Makes a request wait for an equal one that is running. It wakes at once when that one ends in this process, and every 200 ms to look for one
 * that ran on another replica.
 */
export class SingleFlight {
  private readonly waiting = new Map<string, Set<() => void>>();

  /** Resolves when `name` is announced as ended, and after 200 ms at the latest. */
  wait(name: string): Promise<void> {
    return new Promise((resolve) => {
      const waiters = this.waiting.get(name) ?? new Set();
      const wake = (): void => {
        clearTimeout(timer);
        waiters.delete(wake);
        if (!waiters.size) this.waiting.delete(name);
        resolve();
      };
      const timer = setTimeout(wake, POLL_MS);
      this.waiting.set(name, waiters.add(wake));
    });
  }

  /** Wakes all requests that wait for `name`. */
  ended(name: string): void {
    for (const wake of [...(this.waiting.get(name) ?? [])]) wake();
  }
}
