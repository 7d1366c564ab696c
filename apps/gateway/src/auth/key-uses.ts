import type { ApiKeys, KeyUse } from '@modernleads/accounts';
import type { Logger } from '@modernleads/platform';

const FLUSH_MS = 5_000;

/** When and from where keys were last used, gathered off the hot path and written every few seconds. */
export class KeyUses {
  private uses = new Map<string, KeyUse>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly keys: Pick<ApiKeys, 'touch'>,
    private readonly logger: Logger,
  ) {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS);
    this.timer.unref();
  }

  record(keyId: string, ip: string): void {
    this.uses.set(keyId, { keyId, ip, at: new Date() });
  }

  /** Writes what was gathered; where that fails it is lost: this is a convenience, not a record. */
  async flush(): Promise<void> {
    const uses = [...this.uses.values()];
    this.uses = new Map();
    if (!uses.length) return;
    await this.keys.touch(uses).catch((error: unknown) => this.logger.warn({ err: error }, 'last use of keys not recorded'));
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }
}
