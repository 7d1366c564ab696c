import { createHash } from 'node:crypto';
import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import type { WordingKind, WordingMapping } from './wording';

/** What a language model made of wordings, whoever asked: a wording that was mapped once is mapped so again. */
@Injectable()
export class WordingMappingRepository {
  constructor(private readonly database: Database) {}

  /** @returns null: it means nothing that we know; undefined: it was never asked. */
  async get(kind: WordingKind, wording: string): Promise<WordingMapping | null | undefined> {
    const { rows } = await this.database.pool.query<{ mapping: WordingMapping | null }>({
      name: 'wording_mapping_find',
      text: 'SELECT mapping FROM wording_mapping WHERE kind = $1 AND wording_hash = $2',
      values: [kind, hashOf(wording)],
    });
    return rows[0]?.mapping;
  }

  /** @returns the mapping in force: of two that are kept at once, the first. */
  async keep(kind: WordingKind, wording: string, mapping: WordingMapping | null): Promise<WordingMapping | null> {
    const { rows } = await this.database.pool.query<{ mapping: WordingMapping | null }>({
      name: 'wording_mapping_keep',
      text: `INSERT INTO wording_mapping AS kept (kind, wording_hash, mapping) VALUES ($1, $2, $3)
        ON CONFLICT (kind, wording_hash) DO UPDATE SET kind = kept.kind RETURNING mapping`,
      values: [kind, hashOf(wording), mapping],
    });
    return rows[0]?.mapping ?? null;
  }

  /** Deletes what was mapped a year ago, at most 1,000 rows. */
  async purge(): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM wording_mapping WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM wording_mapping WHERE mapped_at < now() - interval '365 days' LIMIT 1000 FOR UPDATE SKIP LOCKED))`,
    );
  }
}

const hashOf = (wording: string): Buffer => createHash('sha256').update(wording).digest();
