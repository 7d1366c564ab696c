import type { BatchAnswer } from '@modernleads/contracts';
import { FIELDS, readTable, rowsByName } from '@modernleads/csv';
import type { Call } from '../history';
import { get, post, type Request } from '../plan/request';
import { type Caller, contentOf, type Identity } from './caller';
import type { SeenPause } from './pauses';

const LOOK_MS = 500;
const FORMATS = ['json', 'csv', 'ndjson'] as const;

/** A row of a download. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** A batch as its customer has read it. */
export interface SeenBatch {
  readonly id: string;
  readonly owner: Identity;
  /** The request that created it. */
  readonly request: Request;
  readonly acceptedAt: number;
  /** Each status that was read, in order. */
  readonly reads: BatchAnswer[];
  /** The last download; undefined: there was none. */
  results?: readonly ResultRow[];
}

export const resumeRequest = (id: string): Request => post(`/v1/batch/${id}/resume`, {}, { kind: 'own' });

/** Polls every accepted batch until its end, and downloads it. */
export class Batches {
  readonly seen = new Map<string, SeenBatch>();
  readonly pauses: SeenPause[] = [];
  private readonly following: Promise<void>[] = [];
  private settling = false;
  private over = false;

  constructor(private readonly caller: Caller) {}

  /** @param call the answer to a request for a batch; other answers are ignored. */
  took(call: Call, owner: Identity): void {
    const { batch_id: id } = contentOf<{ batch_id: string }>(call);
    if (call.outcome !== 'ok' || !id || this.seen.has(id)) return;
    const batch = { id, owner, request: call.request, acceptedAt: call.endedAt, reads: [] };
    this.seen.set(id, batch);
    this.following.push(this.follow(batch));
  }

  /** Resumes what is paused, and waits until every batch has ended and was downloaded, at most until `deadline` (Unix time in milliseconds). */
  async settle(deadline: number): Promise<void> {
    this.settling = true;
    const timer = setTimeout(() => (this.over = true), Math.max(0, deadline - Date.now()));
    await Promise.all(this.following);
    clearTimeout(timer);
  }

  /** Stops polling. */
  stop(): void {
    this.over = true;
  }

  private async follow(batch: SeenBatch): Promise<void> {
    while (!this.over && !batch.results) {
      const call = await this.caller.call(batch.owner, get(`/v1/batch/${batch.id}`));
      const status = contentOf<BatchAnswer>(call);
      if (call.outcome === 'ok') batch.reads.push(status as BatchAnswer);
      // Its client may not know that it is paused.
      if (this.settling && status.paused_at) await this.caller.call(batch.owner, resumeRequest(batch.id));
      if (status.completed_at) await this.download(batch);
      else await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  private async download(batch: SeenBatch): Promise<void> {
    const format = FORMATS[this.seen.size % FORMATS.length] as (typeof FORMATS)[number];
    const call = await this.caller.call(batch.owner, get(`/v1/batch/${batch.id}/download?format=${format}`));
    if (call.outcome === 'ok') batch.results = rowsOf(call.answer?.body ?? '', format);
  }
}

/** The rows of a download in one of its formats; of CSV every cell is text, and empty ones are absent. */
function rowsOf(body: string, format: (typeof FORMATS)[number]): ResultRow[] {
  if (format === 'json') return (JSON.parse(body) as { results: ResultRow[] }).results;
  if (format === 'ndjson')
    return body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ResultRow);
  return rowsByName(readTable(Buffer.from(body), { fields: FIELDS })) as ResultRow[];
}
