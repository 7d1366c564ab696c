import { randomUUID } from 'node:crypto';
import {
  type BatchKind,
  type BatchResults,
  type BatchState,
  type DownloadBatchJob,
  type PutBatchRowsResult,
  type CallContext,
  type Mode,
  type Rpc,
  toCredits,
  type VerifyEmailJob,
  type VerifyEmailResult,
} from '@modernleads/contracts';
import { openDatabase } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { SuppressionGuard, SuppressionList } from '@modernleads/privacy';
import { Quotas } from '@modernleads/quotas';
import { createAccount, startQueues, type TestDatabase, testDatabase, until } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { BatchRepository } from '../src/batch.repository';
import { BatchService } from '../src/batch.service';
import { BatchTerminator } from '../src/batch-terminator';
import { BatchSettings } from '../src/settings';
import { BatchPurgeSchedule } from '../src/work/batch-purge.schedule';
import { BatchReconcileSchedule } from '../src/work/batch-reconcile.schedule';
import { BatchTurnProcessor } from '../src/work/batch-turn.processor';
import { ChunkLeases } from '../src/work/chunk-leases';
import { RowAsker } from '../src/work/row-asker';
import { RowRoom } from '../src/work/row-room';
import { reportOf } from '../src/work/running-turn';
import { TurnService } from '../src/work/turn.service';
import { type TakenChunk, WorkRepository } from '../src/work/work.repository';

/** Seconds that a batch waits for its service. */
export const PATIENCE_SECONDS = 3_600;
const SETTINGS: BatchSettings = {
  publicUrl: 'https://api.example.test',
  rows: 64,
  leaseSeconds: 2,
  patienceSeconds: PATIENCE_SECONDS,
  retentionDays: 30,
};

type Answering = (email: string, context: CallContext) => Promise<Partial<VerifyEmailResult>>;

/** A database, the batch service on it, and workers whose questions a function answers. */
export class BatchStack {
  private readonly workers: INestApplicationContext[] = [];
  readonly work: WorkRepository;
  readonly suppressed: SuppressionList;
  /** The addresses that were asked, in order. */
  readonly asked: string[] = [];
  /** Answers an address; default: `valid`. */
  answer: Answering = async () => ({});

  private constructor(
    readonly store: TestDatabase,
    readonly ledger: Ledger,
    readonly batches: BatchService,
    suppressed: SuppressionList,
  ) {
    this.suppressed = suppressed;
    this.work = new WorkRepository(store.database, new BatchTerminator(SETTINGS), SETTINGS);
  }

  static async open(): Promise<BatchStack> {
    const store = await testDatabase();
    const suppressed = new SuppressionList(store.database, 'a-pepper-for-tests-that-keeps-no-secret');
    const guard = new SuppressionGuard(suppressed);
    const service = new BatchService(
      new BatchRepository(store.database, new Quotas(store.database.pool)),
      new BatchTerminator(SETTINGS),
      guard,
    );
    return new BatchStack(store, new Ledger(store.database), service, suppressed);
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.close()));
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.store.drop();
  }

  async account(credits = 1_000): Promise<string> {
    return (await createAccount(this.store.database, { credits })).id;
  }

  /** A replica of the queue processors, with connections of its own. */
  async startWorker(settings: Partial<BatchSettings> = {}): Promise<INestApplicationContext> {
    const database = await openDatabase(this.store.database.options);
    const values = [
      { provide: BatchSettings, useValue: { ...SETTINGS, ...settings } },
      { provide: RowAsker, useValue: this.asker },
      { provide: 'connections', useValue: { onApplicationShutdown: () => database.close() } },
    ];
    const processors = [BatchTurnProcessor, BatchReconcileSchedule, BatchPurgeSchedule];
    const providers = [...values, ...processors, TurnService, RowRoom, ChunkLeases, WorkRepository, BatchTerminator];
    const worker = await startQueues({ service: 'batch', database, providers });
    this.workers.push(worker);
    return worker;
  }

  private readonly call = async (_message: Rpc, { email }: VerifyEmailJob, context: CallContext): Promise<object> => {
    this.asked.push(email);
    return { ...VALID, email, ...(await this.answer(email, context)) };
  };

  private get asker(): RowAsker {
    return new RowAsker({ call: this.call as never }, new SuppressionGuard(this.suppressed));
  }

  /** One turn of any batch: claims rows, postponed ones too, and writes their outcomes. @returns the number of rows. */
  async turn(): Promise<number> {
    const { pool } = this.store.database;
    await pool.query(`UPDATE batch_row SET due_at = now() WHERE state = 'waiting'`);
    await this.work.reconcileBatches();
    const { rows } = await pool.query<{ id: string }>(
      `SELECT id FROM batch WHERE status IN ('queued', 'processing') AND turn IS NOT NULL ORDER BY served_at`,
    );
    for (const { id } of rows) {
      const chunk = await this.claim(id);
      if (chunk) return this.finish(chunk);
    }
    return 0;
  }

  /** Claims rows for the waiting turn of a batch. @returns undefined when there is no such turn, or no row. */
  async claim(id: string, { most = 50, leaseSeconds = 60 } = {}): Promise<TakenChunk | undefined> {
    const { rows } = await this.store.database.pool.query<{ turn: number | null }>('SELECT turn FROM batch WHERE id = $1', [id]);
    const work = new WorkRepository(this.store.database, new BatchTerminator(SETTINGS), { ...SETTINGS, leaseSeconds });
    return work.claimTurn({ batch_id: id, turn: rows[0]?.turn ?? undefined }, most);
  }

  private async finish(chunk: TakenChunk): Promise<number> {
    const outcomes = await Promise.all(chunk.rows.map((row) => this.asker.askRow(chunk.batch, row)));
    await this.work.settleRows(chunk, reportOf(outcomes, true));
    return chunk.rows.length;
  }

  contextOf(accountId: string, mode: Mode = 'live', operationId: string = randomUUID()): CallContext {
    return { requestId: 'r', operationId, accountId, mode, deadline: Date.now() + 20_000 };
  }

  /** Hands over up to 1,000 rows of a batch. */
  put(context: CallContext, rows: unknown[], { kind = 'verify' as BatchKind, offset = 0 } = {}): Promise<PutBatchRowsResult> {
    const whole = { kind, find_phones: false, total: rows.length, total_bytes: bytesOf(rows) };
    return this.batches.putBatchRows({ ...whole, offset, rows: rows.slice(offset, offset + 1_000) }, context);
  }

  /** Creates a batch from chunks of 1,000 rows. */
  async make(
    accountId: string,
    rows: unknown[],
    { mode = 'live', id = randomUUID(), kind = 'verify' as BatchKind } = {},
  ): Promise<BatchState> {
    const context = this.contextOf(accountId, mode as Mode, id);
    for (let offset = 0; offset < rows.length; offset += 1_000) {
      await this.put(context, rows, { kind, offset });
    }
    return this.batches.createBatch({ kind, total: rows.length, columns: [], key_id: randomUUID() }, context);
  }

  get(accountId: string, id: string, mode: Mode = 'live'): Promise<BatchState> {
    return this.batches.getBatch({ id, kinds: ['verify', 'enrich'] }, this.contextOf(accountId, mode));
  }

  ended(accountId: string, id: string, mode: Mode = 'live', timeoutMs = 30_000): Promise<BatchState> {
    return until(
      async () => (await this.get(accountId, id, mode).then((state) => state.ended_at !== null && state)) || undefined,
      { timeoutMs },
    );
  }

  /** All results of a batch that has ended. */
  async results(accountId: string, id: string, mode: Mode = 'live'): Promise<Record<string, unknown>[]> {
    const all: Record<string, unknown>[] = [];
    for (let from: number | null = 0; from !== null;) {
      const page: BatchResults = await this.download(accountId, id, { from }, mode);
      all.push(...page.results);
      from = page.next;
    }
    return all;
  }

  download(accountId: string, id: string, query: Partial<DownloadBatchJob> = {}, mode: Mode = 'live'): Promise<BatchResults> {
    const kinds: BatchKind[] = ['verify', 'enrich'];
    return this.batches.downloadBatch({ id, kinds, from: 0, limit: 1_000, ...query }, this.contextOf(accountId, mode));
  }

  cancel(accountId: string, id: string): Promise<BatchState> {
    return this.batches.cancelBatch({ id, kinds: ['verify', 'enrich'] }, this.contextOf(accountId));
  }

  pause(accountId: string, id: string): Promise<BatchState> {
    return this.batches.pauseBatch({ id, kinds: ['verify', 'enrich'] }, this.contextOf(accountId));
  }

  resume(accountId: string, id: string): Promise<BatchState> {
    return this.batches.resumeBatch({ id, kinds: ['verify', 'enrich'] }, this.contextOf(accountId));
  }

  /** The events of a batch in the outbox. */
  async events(id: string): Promise<Record<string, unknown>[]> {
    const text = 'SELECT event, account_id, mode, data FROM webhook_event WHERE subject = $1';
    return (await this.store.database.pool.query(text, [`batch:${id}`])).rows;
  }

  /** The number of ledger entries of an account. */
  async entries(accountId: string): Promise<number> {
    const text = 'SELECT FROM ledger_entry WHERE debit_account = $1 OR credit_account = $1';
    return (await this.store.database.pool.query(text, [accountId])).rows.length;
  }

  async credits(accountId: string): Promise<{ balance: number; held: number }> {
    const { balance, held } = await this.ledger.balance(accountId);
    return { balance: toCredits(balance), held: toCredits(held) };
  }
}

const VALID: Omit<VerifyEmailResult, 'email'> = {
  status: 'valid',
  verified: true,
  deliverable: true,
  reason: 'accepted',
  checks: { syntax: true, mx: true, smtp: true, catch_all: null, disposable: null, role: null, free: null, likelihood: null },
  mx_host: null,
  mail_provider: null,
  did_you_mean: null,
  smtp_code: 250,
  checked_at: '2026-01-01T00:00:00.000Z',
};

/** `count` addresses, spread evenly over `domains` domains. */
export function emails(count: number, domains = 10, prefix = 'user'): string[] {
  return Array.from({ length: count }, (_, n) => `${prefix}${n}@domain${n % domains}.test`);
}

/** Of rows as they are stored. */
const bytesOf = (rows: readonly unknown[]): number =>
  rows.reduce<number>((sum, row) => sum + (row === null ? 0 : Buffer.byteLength(JSON.stringify(row))), 0);
