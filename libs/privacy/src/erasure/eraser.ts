import type { Subject } from '@modernleads/contracts';
import type { Database } from '@modernleads/database';
import { eraseRows } from './erase-rows';
import { PersonMatcher } from './person-matcher';
import { PERSONAL_DATA } from './personal-data';
import { type Owner, readPage, type SearchedTable, withTypes } from './table-scan';

/** Rows by table. */
export type ErasedCounts = Readonly<Record<string, number>>;

/** How far an erasure has come. */
export interface ErasureCursor {
  readonly table: string;
  /** The key of the last row that was looked at; null: none was. */
  readonly after: readonly string[] | null;
}

/** A row that is locked by others for long is tried so often. */
const TRIES = 5;
/** Rows that one transaction erases: their locks are held for milliseconds. */
const ROWS_AT_ONCE = 50;

/**
 * Erases people from every table that the list names, some rows at a time. Erasing again changes nothing, and may begin anywhere: what was
 * erased is not found any more.
 */
export class Eraser {
  private readonly matcher: PersonMatcher;
  private tables?: Promise<SearchedTable[]>;

  /** @param owner only what this account owns in this mode; absent: everybody's. */
  constructor(
    private readonly database: Database,
    subjects: readonly Subject[],
    private readonly owner?: Owner,
  ) {
    this.matcher = new PersonMatcher(subjects);
  }

  /** Looks at the next rows and erases those that name the person. @returns where to go on; null: all tables have been passed. */
  async eraseSome(
    cursor: ErasureCursor | null,
  ): Promise<{ readonly cursor: ErasureCursor | null; readonly counts: ErasedCounts }> {
    this.tables ??= this.loadTables();
    const tables = await this.tables;
    const at = cursor ? tables.findIndex(({ table }) => table === cursor.table) : 0;
    const table = tables[Math.max(at, 0)] as SearchedTable;
    const { found, after } = await this.patiently(() =>
      readPage(this.database.pool, table, this.matcher, { owner: this.owner, after: cursor?.after ?? null }),
    );
    let erased = 0;
    for (let from = 0; from < found.length; from += ROWS_AT_ONCE)
      erased += await this.patiently(() =>
        this.database.transaction((client) => eraseRows(client, table, this.matcher, found.slice(from, from + ROWS_AT_ONCE))),
      );
    const next = tables[tables.indexOf(table) + 1];
    return {
      cursor: after ? { table: table.table, after } : next ? { table: next.table, after: null } : null,
      counts: erased ? { [table.table]: erased } : {},
    };
  }

  /** Erases all. @param progress is called after each step with the rows erased so far. */
  async eraseAll(progress: (counts: ErasedCounts) => void = () => undefined): Promise<ErasedCounts> {
    let counts: ErasedCounts = {};
    let cursor: ErasureCursor | null = null;
    do {
      const step = await this.eraseSome(cursor);
      counts = sumOf(counts, step.counts);
      cursor = step.cursor;
      progress(counts);
    } while (cursor);
    return counts;
  }

  private loadTables(): Promise<SearchedTable[]> {
    const own = PERSONAL_DATA.flatMap((rule) =>
      rule.search && (!this.owner || rule.search.owner) ? [{ rule, search: rule.search }] : [],
    );
    return Promise.all(own.map(({ rule, search }) => withTypes(this.database, rule, search)));
  }

  /** A statement that waits too long for a lock, or meets a deadlock, is tried again. */
  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++)
      try {
        return await work();
      } catch (error) {
        if (tries === TRIES || !PASSING.includes((error as { code?: string }).code ?? '')) throw error;
      }
  }
}

/** PostgreSQL manual, appendix A: lock not available, deadlock detected, query cancelled, serialization failure. */
const PASSING = ['55P03', '40P01', '57014', '40001'];

export function sumOf(one: ErasedCounts, other: ErasedCounts): ErasedCounts {
  return Object.entries(other).reduce((sum, [table, rows]) => ({ ...sum, [table]: (sum[table] ?? 0) + rows }), one);
}
