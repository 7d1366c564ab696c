import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { LeaseDecision, LeaseRequest } from './limiter-rules';

/** Requests in one round trip; the others wait for the next. */
const MAX_REQUESTS = 64;
/** Pause before a queue without progress asks again, in milliseconds: doubled each time, with a random part added. */
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 200;
/** Longest pause, in milliseconds, that keeps this replica's place in the shared queue. */
const KEEP_PLACE_MS = 500;

/** How a wait ended; `late`: no lease within the caller's time. */
export interface WaitResult {
  readonly id: string;
  readonly kind: Exclude<LeaseDecision['kind'], 'wait'> | 'late';
  readonly ms: number;
}

interface Waiter {
  readonly id: string;
  readonly host: string;
  readonly since: number;
  readonly timer: NodeJS.Timeout;
  readonly settle: (outcome: WaitResult) => void;
}

/** Requests of one replica for leases of one provider, first come, first served: one round trip at a time asks for all of them. */
export class LeaseQueue {
  private waiters: Waiter[] = [];
  private asking = false;
  private again = false;
  private timer?: NodeJS.Timeout;
  private pauseMs = FIRST_PAUSE_MS;

  /**
   * @param requestLeases never rejects; one decision for each request.
   * @param returnLease takes a lease back whose caller no longer waits.
   */
  constructor(
    private readonly requestLeases: (requests: readonly LeaseRequest[]) => Promise<readonly LeaseDecision[]>,
    private readonly returnLease: (host: string, outcome: WaitResult) => void,
  ) {}

  get length(): number {
    return this.waiters.length;
  }

  /** @param patienceMs longest wait in milliseconds. */
  waitForLease(host: string, patienceMs: number): Promise<WaitResult> {
    return new Promise((settle) => {
      const id = randomUUID();
      const timer = setTimeout(() => this.removeWaiter(id, { id, kind: 'late', ms: 0 }), patienceMs);
      this.waiters.push({ id, host, since: performance.now(), timer, settle });
      if (!this.timer) void this.requestNext();
    });
  }

  /** A lease was released: asks again at once. */
  wake(): void {
    if (this.waiters.length) void this.requestNext();
  }

  /** Ends all waits as `late`. */
  close(): void {
    for (const { id } of [...this.waiters]) this.removeWaiter(id, { id, kind: 'late', ms: 0 });
  }

  private async requestNext(): Promise<void> {
    this.again = this.asking;
    if (this.asking) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.asking = true;
    const asked = this.waiters.slice(0, MAX_REQUESTS);
    const now = performance.now();
    const requests = asked.map(({ id, host, since }) => ({ id, host, waitedMs: Math.round(now - since) }));
    const decisions = await this.requestLeases(requests);
    this.asking = false;
    asked.forEach((waiter, index) => this.settleWaiter(waiter, decisions[index] as LeaseDecision));
    this.scheduleNext(decisions, asked.length);
  }

  private settleWaiter({ id, host }: Waiter, { kind, ms }: LeaseDecision): void {
    if (kind === 'wait') return;
    const outcome = { id, kind, ms };
    if (!this.removeWaiter(id, outcome) && (kind === 'granted' || kind === 'trial')) this.returnLease(host, outcome);
  }

  private scheduleNext(decisions: readonly LeaseDecision[], asked: number): void {
    if (this.waiters.length === 0) return;
    const waiting = decisions.filter(({ kind }) => kind === 'wait');
    const moved = waiting.length < asked;
    if (this.again || waiting.length === 0) return void this.requestNext();
    this.pauseMs = moved ? FIRST_PAUSE_MS : Math.min(2 * this.pauseMs, LONGEST_PAUSE_MS);
    const known = Math.max(...waiting.map(({ ms }) => ms));
    const pause = known > 0 ? Math.min(known, KEEP_PLACE_MS) : this.pauseMs;
    this.timer = setTimeout(() => void this.requestNext(), pause + Math.random() * FIRST_PAUSE_MS);
  }

  /** Gives up this replica's place, so that other replicas do not wait for it. */
  private leaveSharedQueue(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    void this.requestLeases([]);
  }

  /** @returns false when the caller has left before. */
  private removeWaiter(id: string, outcome: WaitResult): boolean {
    const index = this.waiters.findIndex((waiter) => waiter.id === id);
    const [waiter] = index < 0 ? [] : this.waiters.splice(index, 1);
    if (!waiter) return false;
    clearTimeout(waiter.timer);
    waiter.settle(outcome);
    if (this.waiters.length === 0 && this.timer) this.leaveSharedQueue();
    return true;
  }
}
