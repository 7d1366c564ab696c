import type { CallContext, VerifyEmailJob, VerifyEmailResult } from '@modernleads/contracts';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { answerBy, atOnce, isVerdict } from './engine/precheck';
import { DomainRepository } from './catch-all/catch-all.repository';
import { Clock } from './clock';
import { Examiner } from './engine/verification-engine';
import { RecheckRepository } from './recheck/recheck.repository';
import { sandboxResult } from './engine/sandbox';
import { VerifyRepository } from './verify.repository';

const PURGE_EVERY_MS = 60_000;

/** Verifies one address. */
@Injectable()
export class VerifyService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(VerifyService.name);
  private purging?: NodeJS.Timeout;

  constructor(
    private readonly examiner: Examiner,
    private readonly results: VerifyRepository,
    private readonly rechecks: RecheckRepository,
    private readonly domains: DomainRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.purging = setInterval(() => void this.purge(), PURGE_EVERY_MS);
    this.purging.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.purging);
  }

  /** @throws ApiError only from the sandbox: for a live key every failure is a verdict, `unknown` and why. */
  async verifyEmail({ email }: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    if (context.mode === 'test') return sandboxResult(email);
    const found = atOnce(email);
    return isVerdict(found) ? found : this.examiner.verdict(email, found, { ...context, deadline: answerBy(context) });
  }

  /** Deletes what is of no use any more. */
  async purge(): Promise<void> {
    const now = this.clock.now();
    await Promise.all([this.results.purge(), this.rechecks.purge(now), this.domains.purge(now)]).catch((error: unknown) =>
      this.logger.warn(`stale verdicts stay: ${String(error)}`),
    );
  }
}
