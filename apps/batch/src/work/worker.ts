import { isStoreDown } from '@modernleads/database';
import { runInScope } from '@modernleads/platform';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { BatchSettings } from '../settings';
import { DomainLimiter } from './domain-limiter';
import { RowAsker, type RowOutcome } from './row-asker';
import { type ChunkReport, type TakenChunk, type TakenRow, WorkRepository } from './work.repository';

const CHUNK_ROWS = 50;
/** Of a batch that it is not at yet, a worker takes so few that the first results come soon. */
const FIRST_ROWS = 10;
/** How often it looks for rows that are due; those of a batch made by this process are found at once. */
const LOOK_MS = 250;
const RECOVER_MS = 2_000;
const PURGE_MS = 10_000;
/** Results wait so long for others to be written with. */
const GATHER_MS = 200;
const RETRY_MS = 1_000;

/** A chunk and the outcomes that are not written yet. */
interface Work {
  readonly taken: TakenChunk;
  left: number;
  outcomes: RowOutcome[];
  timer?: NodeJS.Timeout;
  writing?: Promise<void>;
}

/**
 * Takes rows while it has room, has them answered, and writes what came of them. PostgreSQL knows everything: a worker that dies loses
 * only its lease, one that was asleep finds that its rows are no longer its own.
 */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Worker.name);
  private readonly works = new Set<Work>();
  private readonly domains = new DomainLimiter();
  private timers: NodeJS.Timeout[] = [];
  private inFlight = 0;
  private looking?: Promise<void>;
  private stopped = false;

  constructor(
    private readonly repository: WorkRepository,
    private readonly asker: RowAsker,
    private readonly settings: BatchSettings,
  ) {}

  onApplicationBootstrap(): void {
    const { leaseSeconds } = this.settings;
    this.timers = [
      setInterval(() => this.wake(), LOOK_MS),
      setInterval(() => void this.safely('leases not renewed', () => this.renew()), (leaseSeconds * 1_000) / 3),
      setInterval(() => void this.safely('nothing recovered', () => this.repository.recoverRows()), RECOVER_MS),
      setInterval(
        () => void this.safely('nothing purged', () => this.repository.purgeBatches(this.settings.retentionDays)),
        PURGE_MS,
      ),
    ];
  }

  /** Looks for rows at once. */
  wake(): void {
    this.look(1);
  }

  /** Takes no more rows, writes what is known, and gives the rest back. */
  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach(clearInterval);
    await this.looking;
    await Promise.all([...this.works].map((work) => this.leave(work)));
  }

  private look(leastRoom: number): void {
    if (this.stopped || this.looking || this.room < leastRoom) return;
    this.looking = this.safely('no rows taken', () => this.take(leastRoom)).finally(() => (this.looking = undefined));
  }

  private get room(): number {
    return this.settings.rows - this.inFlight;
  }

  /** The last quarter of the room is for batches that it is not at yet: slow rows of one never keep others waiting. */
  private async take(leastRoom: number): Promise<void> {
    while (!this.stopped && this.room >= leastRoom) {
      const busy = [...new Set([...this.works].map(({ taken }) => taken.batch.id))];
      const mostOfBusy = Math.min(CHUNK_ROWS, this.room - Math.floor(this.settings.rows / 4));
      const chunk = await this.repository.claimRows(
        Math.min(FIRST_ROWS, this.room),
        busy,
        mostOfBusy,
        this.settings.leaseSeconds,
      );
      if (!chunk) return;
      this.begin(chunk);
    }
  }

  private begin(taken: TakenChunk): void {
    const work: Work = { taken, left: taken.rows.length, outcomes: [] };
    this.works.add(work);
    this.inFlight += taken.rows.length;
    const { id: operationId, requestId, accountId } = taken.batch;
    for (const row of taken.rows) void runInScope({ requestId, operationId, accountId }, () => this.answer(work, row));
  }

  private async answer(work: Work, row: TakenRow): Promise<void> {
    const { batch } = work.taken;
    const outcome = await this.domains.runLimited(`${batch.id} ${row.lane}`, () => this.asker.askRow(batch, row));
    if (!this.works.has(work)) return;
    work.left -= 1;
    work.outcomes.push(outcome);
    if (work.left === 0) void this.write(work);
    else work.timer ??= setTimeout(() => void this.write(work), GATHER_MS);
  }

  /** One write of a chunk at a time; what comes meanwhile goes with the next. */
  private async write(work: Work): Promise<void> {
    clearTimeout(work.timer);
    work.timer = undefined;
    work.writing = (work.writing ?? Promise.resolve()).then(() => this.writeNow(work));
    await work.writing;
  }

  private async writeNow(work: Work): Promise<void> {
    const outcomes = work.outcomes.splice(0);
    const finished = work.left === 0;
    if (!outcomes.length || !this.works.has(work)) return;
    try {
      await this.repository.settleRows(work.taken, reportOf(outcomes, finished));
      this.inFlight -= outcomes.length;
      if (finished) this.works.delete(work);
      this.look(Math.ceil((this.settings.rows * 3) / 8));
    } catch (error) {
      work.outcomes.unshift(...outcomes);
      if (isStoreDown(error)) this.writeLater(work, error);
      else this.giveUp(work, error);
    }
  }

  private writeLater(work: Work, error: unknown): void {
    this.logger.warn({ err: error }, 'results not written yet');
    if (!this.stopped) work.timer ??= setTimeout(() => void this.write(work), RETRY_MS);
  }

  /** What the store refuses once it would refuse for ever: when the lease has ended the rows are taken again, as often as rows are. */
  private giveUp(work: Work, error: unknown): void {
    this.logger.error({ err: error }, 'results refused');
    this.inFlight -= work.outcomes.length + work.left;
    this.works.delete(work);
  }

  private async leave(work: Work): Promise<void> {
    await this.write(work);
    if (!this.works.delete(work)) return;
    await this.safely('rows not given back', () => this.repository.releaseRows(work.taken));
  }

  private async renew(): Promise<void> {
    if (this.works.size)
      await this.repository.renewLeases(
        [...this.works].map(({ taken }) => taken),
        this.settings.leaseSeconds,
      );
  }

  /** A store that is down is asked again at the next turn. */
  private async safely(what: string, work: () => Promise<unknown>): Promise<void> {
    await work().catch((error: unknown) => this.logger.warn({ err: error }, what));
  }
}

export function reportOf(outcomes: readonly RowOutcome[], finished: boolean): ChunkReport {
  return {
    done: outcomes.flatMap((outcome) => ('done' in outcome ? [outcome.done] : [])),
    postponed: outcomes.flatMap((outcome) => ('postponed' in outcome ? [outcome.postponed] : [])),
    finished,
  };
}
