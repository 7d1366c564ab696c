import type { CallContext } from '@modernleads/contracts';
import type { Outbound } from '@modernleads/outbound';
import type { WorkerPool } from '@modernleads/worker-pool';
import { LRUCache } from 'lru-cache';
import { EVERYTHING_ALLOWED, NOTHING_ALLOWED } from './robots';
import { isAllowedTask, readRobotsTask } from './tasks';

export interface RobotsOptions {
  /** The User-Agent; rules for its product concern us. */
  readonly userAgent: string;
  readonly now?: () => number;
}

const ROBOTS_MS = 3_000;
/** RFC 9309 §2.5: at least this much of a robots.txt is read. */
const MAX_BYTES = 512_000;
const MAX_REDIRECTS = 3;
const FRESH_MS = 3_600_000;
const MAX_KEPT = 5_000;
/** Characters of all robots.txt that are kept. */
const MAX_KEPT_LENGTH = 16 * 1024 * 1024;

/** What the robots.txt of sites allow us (RFC 9309). Each is fetched once an hour, and parsed in a thread. */
export class RobotsRules {
  /** The lines that concern us, by origin. */
  private readonly known: LRUCache<string, { readonly lines: string }>;
  private readonly underWay = new Map<string, Promise<string>>();
  private readonly product: string;

  constructor(
    private readonly outbound: Outbound,
    private readonly pool: WorkerPool,
    private readonly options: RobotsOptions,
  ) {
    const perf = { now: options.now ?? Date.now };
    const sizes = { maxSize: MAX_KEPT_LENGTH, sizeCalculation: ({ lines }: { lines: string }) => lines.length + 1 };
    this.known = new LRUCache({ max: MAX_KEPT, ...sizes, ttl: FRESH_MS, perf, ttlResolution: 0 });
    this.product = options.userAgent.split(/[/ ]/, 1)[0] as string;
  }

  /** @throws OutboundError when the site does not answer, ApiError when the threads gave up on its robots.txt. */
  async mayRead(context: CallContext, url: string): Promise<boolean> {
    const lines = await this.linesOf(context, new URL(url).origin);
    if (lines === EVERYTHING_ALLOWED) return true;
    return this.pool.run(isAllowedTask, { lines, url, product: this.product }, context.accountId);
  }

  private linesOf(context: CallContext, origin: string): Promise<string> {
    const known = this.known.get(origin);
    if (known) return Promise.resolve(known.lines);
    const underWay = this.underWay.get(origin) ?? this.fetchLines(context, origin);
    this.underWay.set(origin, underWay);
    return underWay.finally(() => this.underWay.delete(origin));
  }

  private async fetchLines(context: CallContext, origin: string): Promise<string> {
    const { status, body: bytes } = await this.outbound.http(context, `${origin}/robots.txt`, {
      headers: { 'user-agent': this.options.userAgent, accept: 'text/plain,*/*;q=0.1' },
      timeoutMs: ROBOTS_MS,
      maxBytes: MAX_BYTES,
      redirects: MAX_REDIRECTS,
    });
    const lines =
      status >= 500
        ? NOTHING_ALLOWED
        : status < 200 || status > 299
          ? EVERYTHING_ALLOWED
          : await this.pool.run(readRobotsTask, { bytes, product: this.product }, context.accountId);
    this.known.set(origin, { lines });
    return lines;
  }
}
