import { Ledger } from '@modernleads/ledger';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const SWEEP_MS = 10_000;

/** Gives up operations whose gateway died, and deletes answers and entitlements that have expired. */
@Injectable()
export class LedgerSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(LedgerSweeper.name);
  private timer?: NodeJS.Timeout;

  constructor(private readonly ledger: Ledger) {}

  /** A timer of each replica; whichever comes first has the work. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    await this.ledger.sweep().catch((error: unknown) => this.logger.warn({ err: error }, 'sweep failed'));
  }
}
