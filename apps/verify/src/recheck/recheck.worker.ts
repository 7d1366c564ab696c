import { randomUUID } from 'node:crypto';
import { type CallContext, verifyEmail } from '@modernleads/contracts';
import { SuppressionGuard } from '@modernleads/privacy';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock';
import { RECHECK_MS, VerificationEngine } from '../engine/verification-engine';
import { VerifyMetrics } from '../verify.metrics';
import { type LeasedRecheck, RecheckRepository } from './recheck.repository';

const POLL_MS = 2_000;
/** Rechecks of one replica at a time. */
const MAX_AT_ONCE = 50;

/** Rechecks greylisted addresses when they are due. All replicas share the schedule. */
@Injectable()
export class RecheckWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RecheckWorker.name);
  private readonly running = new Set<Promise<void>>();
  private polling?: NodeJS.Timeout;

  constructor(
    private readonly suppression: SuppressionGuard,
    private readonly rechecks: RecheckRepository,
    private readonly engine: VerificationEngine,
    private readonly clock: Clock,
    private readonly metrics: VerifyMetrics,
  ) {}

  onApplicationBootstrap(): void {
    this.polling = setInterval(() => void this.startDueRechecks(), POLL_MS);
    this.polling.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.polling);
    await Promise.all(this.running);
  }

  /** Starts due rechecks. @returns how many. */
  async startDueRechecks(): Promise<number> {
    try {
      const now = this.clock.now();
      const due = await this.rechecks.claimDue(MAX_AT_ONCE - this.running.size, now);
      for (const lease of due) this.startRecheck(lease);
      this.metrics.rechecksDue.set(await this.rechecks.countDue(now));
      return due.length;
    } catch (error) {
      this.logger.warn({ err: error }, 'rechecks wait');
      return 0;
    }
  }

  private startRecheck(lease: LeasedRecheck): void {
    const done = this.recheck(lease)
      .catch((error: unknown) => this.logger.error({ err: error }, 'a recheck failed'))
      .finally(() => this.running.delete(done));
    this.running.add(done);
  }

  /** Addresses on the suppression list are dropped. When the list cannot be read, the recheck waits for the end of its lease. */
  private async recheck(lease: LeasedRecheck): Promise<void> {
    const id = randomUUID();
    const context: CallContext = {
      requestId: id,
      operationId: id,
      accountId: 'recheck',
      mode: 'live',
      deadline: Date.now() + RECHECK_MS,
    };
    const asked = { message: verifyEmail, request: { email: lease.email } };
    if (await this.suppression.withheldReply(asked, context)) return this.rechecks.drop(lease);
    await this.engine.recheckEmail(lease, context);
  }
}
