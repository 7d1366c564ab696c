import type { CallContext, VerifyEmailJob, VerifyEmailResult } from '@modernleads/contracts';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CatchAllRepository } from './catch-all/catch-all.repository';
import { Clock } from './clock';
import { answerDeadline, isVerdict, precheckAddress } from './engine/precheck';
import { sandboxResult } from './engine/sandbox';
import { VerificationEngine } from './engine/verification-engine';
import { RecheckRepository } from './recheck/recheck.repository';
import { VerifyRepository } from './verify.repository';

const PURGE_EVERY_MS = 60_000;

/** Verifies one e-mail address. */
@Injectable()
export class VerifyService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(VerifyService.name);
  private purging?: NodeJS.Timeout;

  constructor(
    private readonly engine: VerificationEngine,
    private readonly results: VerifyRepository,
    private readonly rechecks: RecheckRepository,
    private readonly domains: CatchAllRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.purging = setInterval(() => void this.purgeStale(), PURGE_EVERY_MS);
    this.purging.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.purging);
  }

  /** @throws ApiError only from the sandbox: with a live key every failure is the verdict `unknown` with its reason. */
  async verifyEmail({ email }: VerifyEmailJob, context: CallContext): Promise<VerifyEmailResult> {
    if (context.mode === 'test') return sandboxResult(email);
    const found = precheckAddress(email);
    return isVerdict(found) ? found : this.engine.verifyEmail(email, found, { ...context, deadline: answerDeadline(context) });
  }

  /** Deletes stale verdicts, rechecks and facts. */
  async purgeStale(): Promise<void> {
    const now = this.clock.now();
    await Promise.all([this.results.purgeStale(), this.rechecks.purge(now), this.domains.purgeStale(now)]).catch(
      (error: unknown) => this.logger.warn({ err: error }, 'stale verdicts stay'),
    );
  }
}
