import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../clock';
import { type CatchAllFacts, freshForSeconds } from './catch-all-facts';
import { CatchAllRepository, type StoredFacts } from './catch-all.repository';

/** Domains that are kept in memory; the one used least recently is dropped first. */
const MAX_DOMAINS = 20_000;
/** Longest that the store is waited for: what it does not say in time is found out again. */
const STORE_MS = 200;
/** What the store did not know is asked again after this long. */
const RELOAD_MS = 60_000;
/** A refusal of an unknown mailbox counts for as long. */
const REFUSAL_MS = 3_600_000;
/** So many acceptances in a row, and nobody refused, make facts suspicious that are as old as this. */
const SUSPICIOUS_RUN = 20;
const SUSPICIOUS_AGE_MS = 3_600_000;

interface Entry {
  known?: StoredFacts;
  /** Unix time of the last refusal of an unknown mailbox. */
  refusedAt: number;
  acceptedInARow: number;
  /** When the store was asked last. */
  loadedAt: number;
}

/** Which domains take mail for everybody: found out once, shared by all replicas, forgotten when a reply contradicts it. */
@Injectable()
export class CatchAllCache implements OnApplicationShutdown {
  private readonly logger = new Logger(CatchAllCache.name);
  private readonly entries = new LRUCache<string, Entry>({ max: MAX_DOMAINS });
  private readonly saving = new Set<Promise<void>>();

  constructor(
    private readonly repository: CatchAllRepository,
    private readonly clock: Clock,
  ) {}

  /** Lets the facts that are being stored arrive. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.saving);
  }

  /** Reads what other replicas found out, unless something is known here. Never throws. */
  async loadFacts(key: string): Promise<void> {
    const entry = this.entry(key);
    const now = this.clock.now();
    if (this.factsOf(key) || now - entry.loadedAt < RELOAD_MS) return;
    entry.loadedAt = now;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, STORE_MS, undefined)));
    const found = this.repository.findFacts(key).catch((error: unknown) => this.warn('facts of a domain cannot be read', error));
    const known = await Promise.race([found, late]).finally(() => clearTimeout(timer));
    if (known && known.freshUntil > now && !this.factsOf(key)) entry.known = known;
  }

  /** Fresh facts. */
  factsOf(key: string): CatchAllFacts | undefined {
    const { known } = this.entries.get(key) ?? {};
    return known && known.freshUntil > this.clock.now() ? known.facts : undefined;
  }

  saveFacts(key: string, facts: CatchAllFacts): void {
    const entry = this.entry(key);
    const checkedAt = this.clock.now();
    entry.known = { facts, checkedAt, freshUntil: checkedAt + freshForSeconds(facts) * 1_000 };
    entry.acceptedInARow = 0;
    this.awaitStored(this.repository.saveFacts(key, entry.known));
  }

  /** An unknown mailbox was refused: whatever accepts everybody would not have done that. */
  recordRefusal(key: string): void {
    const entry = this.entry(key);
    entry.refusedAt = this.clock.now();
    entry.acceptedInARow = 0;
    if (entry.known?.facts.catchAll) this.forgetFacts(key, entry);
  }

  /** An address was accepted. Long runs of that contradict facts by which the domain refuses unknown mailboxes. */
  recordAcceptance(key: string): void {
    const entry = this.entry(key);
    const { known } = entry;
    if (++entry.acceptedInARow < SUSPICIOUS_RUN || !known || known.facts.catchAll) return;
    if (this.clock.now() - known.checkedAt >= SUSPICIOUS_AGE_MS) this.forgetFacts(key, entry);
  }

  /** Another address of a catch-all domain is answered with words of its own. */
  recordDistinctReply(key: string): void {
    const known = this.entries.get(key)?.known;
    if (known && !known.facts.distinctReplies) this.saveFacts(key, { ...known.facts, distinctReplies: true });
  }

  /** True when the domain has lately refused a mailbox as unknown. */
  hasRefusedRecently(key: string): boolean {
    return this.clock.now() - (this.entries.get(key)?.refusedAt ?? -Infinity) < REFUSAL_MS;
  }

  private forgetFacts(key: string, entry: Entry): void {
    const asOf = entry.known?.checkedAt ?? 0;
    entry.known = undefined;
    this.awaitStored(this.repository.forgetFacts(key, asOf));
  }

  private entry(key: string): Entry {
    const known = this.entries.get(key);
    if (known) return known;
    const entry: Entry = { refusedAt: -Infinity, acceptedInARow: 0, loadedAt: -Infinity };
    this.entries.set(key, entry);
    return entry;
  }

  private awaitStored(done: Promise<void>): void {
    const saved = done
      .catch((error: unknown) => this.warn('facts of a domain cannot be stored', error))
      .finally(() => this.saving.delete(saved));
    this.saving.add(saved);
  }

  private warn(what: string, error: unknown): undefined {
    this.logger.warn(`${what}: ${String(error)}`);
  }
}
