import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../clock';
import { type CatchAllFacts, freshForSeconds } from './catch-all-facts';
import { CatchAllRepository, type StoredFacts } from './catch-all.repository';

/** Domains that are kept in memory; the one used least recently is dropped first. */
const MAX_DOMAINS = 20_000;
/** Longest wait for the store, in milliseconds; facts that come later are found out again. */
const STORE_MS = 200;
/** Age of a read without result, in milliseconds, after which the store is read again. */
const RELOAD_MS = 60_000;
/** How long a refusal of an unknown mailbox counts, in milliseconds. */
const REFUSAL_MS = 3_600_000;
/** A run of so many acceptances without a refusal discards `not catch-all` facts of this age in milliseconds. */
const SUSPICIOUS_RUN = 20;
const SUSPICIOUS_AGE_MS = 3_600_000;

interface Entry {
  known?: StoredFacts;
  /** Unix time in milliseconds of the last refusal of an unknown mailbox. */
  refusedAt: number;
  acceptedInARow: number;
  /** Unix time in milliseconds of the last read from the store. */
  loadedAt: number;
}

/** Which domains are catch-all: found out once, shared by all replicas through the store, discarded when a reply contradicts it. */
@Injectable()
export class CatchAllCache implements OnApplicationShutdown {
  private readonly logger = new Logger(CatchAllCache.name);
  private readonly entries = new LRUCache<string, Entry>({ max: MAX_DOMAINS });
  private readonly saving = new Set<Promise<void>>();

  constructor(
    private readonly repository: CatchAllRepository,
    private readonly clock: Clock,
  ) {}

  /** Waits for pending writes. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.saving);
  }

  /** Reads the facts that other replicas stored, unless fresh ones are in memory. Never throws. */
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

  /** Facts that are still fresh. */
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

  /** A refusal of an unknown mailbox disproves `catchAll: true`. */
  recordRefusal(key: string): void {
    const entry = this.entry(key);
    entry.refusedAt = this.clock.now();
    entry.acceptedInARow = 0;
    if (entry.known?.facts.catchAll) this.forgetFacts(key, entry);
  }

  /** A long run of acceptances casts doubt on old `catchAll: false` facts. */
  recordAcceptance(key: string): void {
    const entry = this.entry(key);
    const { known } = entry;
    if (++entry.acceptedInARow < SUSPICIOUS_RUN || !known || known.facts.catchAll) return;
    if (this.clock.now() - known.checkedAt >= SUSPICIOUS_AGE_MS) this.forgetFacts(key, entry);
  }

  /** An address of a catch-all domain was accepted with other words than the decoys: the server distinguishes mailboxes. */
  recordDistinctReply(key: string): void {
    const known = this.entries.get(key)?.known;
    if (known && !known.facts.distinctReplies) this.saveFacts(key, { ...known.facts, distinctReplies: true });
  }

  /** True when the domain refused an unknown mailbox within the last hour. */
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
    this.logger.warn({ err: error }, what);
  }
}
