/**
 * Publishes together what becomes ready in one round of the event loop. The NATS client writes to its socket after each microtask, and a write costs
 * some 50 µs; messages that are published in one go share a write.
 */
export class PublishBuffer {
  private waiting: (() => void)[] = [];

  /** @param publish must not throw. */
  add(publish: () => void): void {
    if (!this.waiting.length) setImmediate(() => this.flush());
    this.waiting.push(publish);
  }

  /** Publishes at once what waits. */
  flush(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const publish of waiting) publish();
  }
}
