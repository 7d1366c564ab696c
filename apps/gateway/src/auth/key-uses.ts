import { ApiKeys, type KeyUse } from '@modernleads/accounts';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const FLUSH_MS = 5_000;

/** When and from where keys were last used, gathered off the hot path and written every few seconds. */
@Injectable()
export class KeyUses implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(KeyUses.name);
  private uses = new Map<string, KeyUse>();
  private timer?: NodeJS.Timeout;

  constructor(private readonly keys: ApiKeys) {}

  /** A timer of each replica: what it writes is known to this process only. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
  }

  recordUse(keyId: string, ip: string): void {
    this.uses.set(keyId, { keyId, ip, at: new Date() });
  }

  /** Writes what was gathered; a failed write loses it: no decision depends on it. */
  async flush(): Promise<void> {
    const uses = [...this.uses.values()];
    this.uses = new Map();
    if (!uses.length) return;
    await this.keys.touch(uses).catch((error: unknown) => this.logger.warn({ err: error }, 'last use of keys not recorded'));
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }
}
