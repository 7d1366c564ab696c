import type { ProviderError } from './provider';

/** Consecutive failures after which the breaker opens. */
const FAILURES = 5;
const OPEN_SECONDS = 30;
/** A refused key or used-up credits need the operator: a longer pause. */
const HOPELESS_SECONDS = 300;
const RATE_LIMITED_SECONDS = 10;

/** Stops the requests of a replica to a provider that fails or has asked for a pause. */
export class CircuitBreaker {
  private failures = 0;
  private closedUntil = 0;

  /** @param now Unix time in milliseconds. */
  constructor(private readonly now: () => number = Date.now) {}

  /** Seconds until it may be asked again; 0: now. */
  get waitSeconds(): number {
    return Math.max(0, Math.ceil((this.closedUntil - this.now()) / 1_000));
  }

  succeeded(): void {
    this.failures = 0;
  }

  failed({ kind, retryAfter }: ProviderError): void {
    if (kind === 'bad_request') return;
    if (kind === 'auth' || kind === 'quota') return this.pause(HOPELESS_SECONDS);
    if (kind === 'rate_limited') return this.pause(retryAfter ?? RATE_LIMITED_SECONDS);
    // One trial request after the pause: if it fails too, the next pause begins at once.
    if (++this.failures >= FAILURES) this.pause(OPEN_SECONDS);
  }

  private pause(seconds: number): void {
    this.closedUntil = Math.max(this.closedUntil, this.now() + seconds * 1_000);
  }
}
