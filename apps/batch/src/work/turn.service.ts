import type { BatchTurn } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { ChunkLeases } from './chunk-leases';
import { DomainLimiter } from './domain-limiter';
import { RowAsker, type RowOutcome } from './row-asker';
import { RowRoom } from './row-room';
import { RunningTurn } from './running-turn';
import { type TakenChunk, type TakenRow, WorkRepository } from './work.repository';

/** Claims rows when there is room for them, asks them, and writes the outcomes. */
@Injectable()
export class TurnService {
  private readonly domains = new DomainLimiter();

  constructor(
    private readonly repository: WorkRepository,
    private readonly asker: RowAsker,
    private readonly room: RowRoom,
    private readonly leases: ChunkLeases,
  ) {}

  /** @param signal when it is aborted no further row is asked, and another turn takes the rows without an outcome. */
  async runTurn(turn: BatchTurn, signal: AbortSignal): Promise<void> {
    const room = await this.room.reserve(turn.batch_id, signal);
    if (!room) return this.repository.putTurnBack(turn);
    const chunk = await this.claim(turn, room);
    if (!chunk) return;
    await this.workChunk(chunk, signal);
  }

  private async claim(turn: BatchTurn, room: number): Promise<TakenChunk | undefined> {
    let taken = 0;
    try {
      const chunk = await this.repository.claimTurn(turn, room);
      taken = chunk?.rows.length ?? 0;
      return chunk;
    } finally {
      this.room.release(turn.batch_id, room - taken);
    }
  }

  private async workChunk(chunk: TakenChunk, signal: AbortSignal): Promise<void> {
    const turn: RunningTurn = new RunningTurn(chunk, {
      answer: (row) => this.answer(turn, row),
      write: (report) => this.repository.settleRows(chunk, report),
    });
    const stop = (): void => turn.stop();
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    const isLeft = await this.leases
      .keep(chunk, (lost) => {
        lost.addEventListener('abort', () => turn.lose());
        return turn.runTurn();
      })
      .finally(() => signal.removeEventListener('abort', stop));
    if (isLeft) await this.repository.releaseRows(chunk);
  }

  /** @returns undefined for a row that was not asked because its turn had stopped. */
  private answer(turn: RunningTurn, row: TakenRow): Promise<RowOutcome | undefined> {
    const { batch } = turn.chunk;
    const ask = async () => (turn.isRunning ? this.asker.askRow(batch, row) : undefined);
    return this.domains.runLimited(`${batch.id} ${row.domain_key}`, () => this.room.runRow(batch.id, ask));
  }
}
