import { setImmediate as others } from 'node:timers/promises';
import type { SpoiltRow } from '@modernleads/contracts';
import { BATCH_ROW_BYTES, cutRow, ROW_TOO_LARGE } from '@modernleads/sales';
import { visitInTurns } from './visit-in-turns';

/** Bytes of the rows in one message: of as many as are all small values, reading them takes the batch service 10 ms. */
const CHUNK_BYTES = 64 * 1024;
const CHUNK_ROWS = 1_000;
/** Columns that a CSV download can have, and bytes of their names: they go in one message. */
const MAX_COLUMNS = 1_000;
const COLUMNS_BYTES = 128 * 1024;

/** Some consecutive rows of a batch, which fit into one message. */
export interface RowChunk {
  /** Place of the first of them. */
  readonly offset: number;
  /** The list of them, as JSON. */
  readonly json: Uint8Array<ArrayBuffer>;
  /** Those that were too large and have been cut. */
  readonly spoilt: readonly SpoiltRow[];
}

/** The rows of a batch as they are sent to the batch service. */
export interface PackedRows {
  readonly chunks: readonly RowChunk[];
  readonly total: number;
  /** Of all rows as they are stored: each as JSON, null as none. */
  readonly bytes: number;
  /** The fields of the rows, in the order in which they first appear. */
  readonly columns: readonly string[];
}

/** Writes each row once: measures it, and cuts one that is too large, since that rejects itself only. */
export class RowPacker {
  private readonly chunks: RowChunk[] = [];
  private readonly columns = new Set<string>();
  private columnsRoom = COLUMNS_BYTES;
  private texts: string[] = [];
  private spoilt: SpoiltRow[] = [];
  private textBytes = 0;
  private total = 0;
  private bytes = 0;

  add(given: unknown): void {
    const whole = JSON.stringify(given);
    if (Buffer.byteLength(whole) <= BATCH_ROW_BYTES) return this.write(given, whole);
    const rest = cutRow(given);
    this.write(rest, JSON.stringify(rest), ROW_TOO_LARGE);
  }

  packed(): PackedRows {
    if (this.texts.length) this.endChunk();
    const { chunks, total, bytes, columns } = this;
    return { chunks, total, bytes, columns: [...columns] };
  }

  private write(row: unknown, text: string, error?: string): void {
    const bytes = Buffer.byteLength(text);
    const isFull = this.textBytes + bytes >= CHUNK_BYTES || this.texts.length === CHUNK_ROWS;
    if (isFull && this.texts.length) this.endChunk();
    if (error !== undefined) this.spoilt.push({ n: this.total, error });
    this.texts.push(text);
    this.textBytes += bytes + 1;
    this.total += 1;
    if (row !== null) this.bytes += bytes;
    this.addColumns(row);
  }

  private endChunk(): void {
    const json = new TextEncoder().encode(`[${this.texts.join(',')}]`);
    this.chunks.push({ offset: this.total - this.texts.length, json, spoilt: this.spoilt });
    [this.texts, this.spoilt, this.textBytes] = [[], [], 0];
  }

  private addColumns(row: unknown): void {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return;
    for (const field of Object.keys(row)) {
      if (this.columnsRoom < 0 || this.columns.size === MAX_COLUMNS) return;
      if (this.columns.has(field)) continue;
      this.columnsRoom -= Buffer.byteLength(JSON.stringify(field)) + 1;
      if (this.columnsRoom >= 0) this.columns.add(field);
    }
  }
}

/** The rows of a chunk. */
export function rowsOf({ json }: RowChunk): unknown[] {
  return JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString()) as unknown[];
}

/** Visits each row in order, which does not hold the event loop; `error`: why it is rejected. */
export async function visitPacked(
  { chunks }: PackedRows,
  visit: (row: unknown, n: number, error: string | undefined) => void,
): Promise<void> {
  for (const chunk of chunks) {
    const errors = new Map(chunk.spoilt.map(({ n, error }) => [n, error]));
    await visitInTurns(rowsOf(chunk), (row, at) => visit(row, chunk.offset + at, errors.get(chunk.offset + at)));
    await others();
  }
}
