import type { Finding } from './dns-message';

/** Seconds that an answer is believed: at least, at most. */
const POSITIVE = { least: 5, most: 3_600 };
const NEGATIVE = { least: 5, most: 300, unsaid: 30 };

/** What the DNS said and still holds; of the newest questions only. */
export class DnsCache {
  private readonly entries = new Map<string, { readonly finding: Finding; readonly until: number }>();

  /**
   * @param limit entries that are kept; the one that was not asked for longest goes first.
   * @param now milliseconds of a clock that never goes back.
   */
  constructor(
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  get(key: string): Finding | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    if (entry.until <= this.now()) return undefined;
    this.entries.set(key, entry);
    return entry.finding;
  }

  set(key: string, finding: Finding): void {
    this.entries.delete(key);
    this.entries.set(key, { finding, until: this.now() + 1_000 * lifetime(finding) });
    if (this.entries.size > this.limit) this.entries.delete(this.entries.keys().next().value as string);
  }
}

/** Seconds that a finding is kept: what its TTL says, within reason. */
export function lifetime(finding: Finding): number {
  if (finding.kind === 'records' || finding.kind === 'alias') return clamp(finding.ttl, POSITIVE);
  return clamp(finding.ttl ?? NEGATIVE.unsaid, NEGATIVE);
}

function clamp(seconds: number, { least, most }: { least: number; most: number }): number {
  return Math.min(Math.max(seconds, least), most);
}
