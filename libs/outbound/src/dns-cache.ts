import { LRUCache } from 'lru-cache';
import type { Finding } from './dns-message';

/** Seconds that an answer is kept, at least and at most; `unsaid`: for a negative answer without a TTL (no SOA record). */
const POSITIVE = { least: 5, most: 3_600 };
const NEGATIVE = { least: 5, most: 300, unsaid: 30 };

/** DNS answers within their TTL. */
export class DnsCache {
  private readonly findings: LRUCache<string, Finding>;

  /**
   * @param limit entries that are kept at most; the least recently used one is dropped first.
   * @param now milliseconds of a monotonic clock.
   */
  constructor(limit: number, now: () => number) {
    this.findings = new LRUCache({ max: limit, perf: { now }, ttlResolution: 0 });
  }

  get(key: string): Finding | undefined {
    return this.findings.get(key);
  }

  set(key: string, finding: Finding): void {
    this.findings.set(key, finding, { ttl: 1_000 * lifetime(finding) });
  }
}

/** Seconds that a finding is kept: its TTL, within the bounds above. */
export function lifetime(finding: Finding): number {
  if (finding.kind === 'records' || finding.kind === 'alias') return clamp(finding.ttl, POSITIVE);
  return clamp(finding.ttl ?? NEGATIVE.unsaid, NEGATIVE);
}

function clamp(seconds: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(seconds, least), most);
}
