import { setTimeout as pause } from 'node:timers/promises';
import { Ledger, type Operation } from '@modernleads/ledger';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { GatewayEnv } from '../env';

const RETRY_MS = 1_000;
/** Milliseconds that a failed call waits for the release: after it, an immediate retry finds its Idempotency-Key free. */
const PATIENCE_MS = 250;
/** Releases that are retried at once; the sweeper handles any more. */
const MAX_ABANDONED = 10_000;

/** Keeps the claims of running operations alive, and gives up those of failed ones. */
@Injectable()
export class Leases implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Leases.name);
  private readonly running = new Map<string, Operation>();
  private readonly abandoned = new Map<string, Operation>();
  private renewal?: NodeJS.Timeout;
  private retrial?: NodeJS.Timeout;

  constructor(
    private readonly ledger: Ledger,
    private readonly env: GatewayEnv,
  ) {}

  /** A timer of each replica: the operations that it renews run in this process. */
  onApplicationBootstrap(): void {
    this.renewal = setInterval(() => void this.renew(), (this.env.LEASE_SECONDS * 1_000) / 3).unref();
  }

  hold(operation: Operation): void {
    this.running.set(operation.operationId, operation);
  }

  end({ operationId }: Operation): void {
    this.running.delete(operationId);
  }

  /**
   * Releases the credits and the Idempotency-Key. Resolves after the first attempt or 250 ms, and retries until the store is back.
   * Also for a claim whose outcome is unknown, since no work was begun under it.
   */
  async abandon(operation: Operation): Promise<void> {
    if (this.abandoned.size < MAX_ABANDONED) this.abandoned.set(operation.operationId, operation);
    await Promise.race([this.release(operation), pause(PATIENCE_MS)]);
  }

  /**
   * Frees the Idempotency-Key for a retry under the same operation id, for work that may have been done. If this fails, the end of the lease has the
   * same effect.
   */
  async handBack(operation: Operation): Promise<void> {
    await Promise.race([this.ledger.handBack(operation).catch(() => undefined), pause(PATIENCE_MS)]);
  }

  private async release(operation: Operation): Promise<boolean> {
    try {
      await this.ledger.release(operation);
      this.abandoned.delete(operation.operationId);
      return true;
    } catch (error) {
      this.retryLater(error);
      return false;
    }
  }

  private retryLater(error: unknown): void {
    if (this.retrial) return;
    this.logger.warn({ err: error, operations: this.abandoned.size }, 'operations not released yet');
    this.retrial = setTimeout(() => void this.retry(), RETRY_MS).unref();
  }

  /** Retries one release first, to find out whether the store is back. */
  private async retry(): Promise<void> {
    this.retrial = undefined;
    const [first, ...others] = this.abandoned.values();
    if (first && (await this.release(first))) await Promise.all(others.map((operation) => this.release(operation)));
  }

  private async renew(): Promise<void> {
    if (!this.running.size) return;
    await this.ledger
      .renew([...this.running.values()])
      .catch((error: unknown) => this.logger.warn({ err: error }, 'leases not renewed'));
  }

  onApplicationShutdown(): void {
    clearInterval(this.renewal);
    clearTimeout(this.retrial);
  }
}
