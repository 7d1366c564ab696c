import type { Finding } from './dns-message';

/** Seconds that an answer is believed: at least, at most. */
const POSITIVE = { least: 5, most: 3_600 };
const NEGATIVE = { least: 5, most: 300, unsaid: 30 };

interface Entry {
  readonly finding: Finding;
  readonly until: number;
}

/**
 * What the DNS said and still holds; of the newest questions only. Two halves instead of one order: when the new one is full it becomes
 * the old one, and what nobody asked for since is gone. Moving one hot entry within a Map ever again makes it slow.
 */
export class DnsCache {
  private fresh = new Map<string, Entry>();
  private old = new Map<string, Entry>();

  /**
   * @param limit entries that are kept at most.
   * @param now milliseconds of a clock that never goes back.
   */
  constructor(
    private readonly limit: number,
    private readonly now: () => number,
  ) {}

  get(key: string): Finding | undefined {
    const entry = this.fresh.get(key) ?? this.old.get(key);
    if (!entry || entry.until <= this.now()) return undefined;
    if (!this.fresh.has(key)) this.keep(key, entry);
    return entry.finding;
  }

  set(key: string, finding: Finding): void {
    this.keep(key, { finding, until: this.now() + 1_000 * lifetime(finding) });
  }

  private keep(key: string, entry: Entry): void {
    this.fresh.set(key, entry);
    if (this.fresh.size < this.limit / 2) return;
    this.old = this.fresh;
    this.fresh = new Map();
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
