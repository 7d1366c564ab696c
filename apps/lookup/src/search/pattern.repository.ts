import { Batcher, Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import { type Habit, type PatternStats, type PatternObservation, NO_STATS, type PatternCount } from '@modernleads/naming';

/** After so many days an observation counts half: firms rename, merge and move. */
export const HALF_LIFE_DAYS = 180;
/** Counts that have decayed to less are forgotten. */
const FORGOTTEN = 0.02;
/** Stands for all domains. */
const EVERYWHERE = 'all';
const DECAY = `power(0.5, extract(epoch FROM now() - lookup_pattern.updated_at) / (86400 * ${HALF_LIFE_DAYS}))`;

/** What is added to the counts of a domain. */
interface Lesson extends PatternObservation {
  readonly domain: string;
}

interface Row extends PatternCount {
  readonly domain: string;
  readonly habit: Habit;
  readonly value: string;
}

/**
 * What the addresses of each domain have taught, shared by all replicas: counts of patterns and habits, never people. Reads and writes of the same
 * moment share a statement, so that the rows of a batch that are of one domain do not wait for each other's locks.
 */
@Injectable()
export class PatternRepository {
  private readonly reads = new Batcher<string, PatternStats>((domains) => this.readAll(domains));
  private readonly writes = new Batcher<readonly Lesson[], void>((lessons) => this.writeAll(lessons));

  constructor(private readonly database: Database) {}

  /** @param domain in A-labels, lower case. */
  loadPatterns(domain: string): Promise<PatternStats> {
    return this.reads.add(domain);
  }

  /** Deletes counts that have decayed to nothing, at most 1,000 rows. */
  async purgePatterns(): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM lookup_pattern WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM lookup_pattern WHERE updated_at < now() - interval '${HALF_LIFE_DAYS} days' AND (seen + refused) * ${DECAY} < ${FORGOTTEN}
          ORDER BY updated_at LIMIT 1000))`,
    );
  }

  /** Adds observations to the decayed counts of a domain, and some to those of all domains. */
  async savePatterns(
    domain: string,
    observations: readonly PatternObservation[],
    everywhere: readonly PatternObservation[] = [],
  ): Promise<void> {
    const lessons = [
      ...observations.map((observation) => ({ domain, ...observation })),
      ...everywhere.map((observation) => ({ domain: EVERYWHERE, ...observation })),
    ];
    if (lessons.length) await this.writes.add(lessons);
  }

  private async readAll(domains: readonly string[]): Promise<PatternStats[]> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'lookup_pattern_load',
      text: `SELECT domain, habit, value, seen * ${DECAY} AS seen, refused * ${DECAY} AS refused FROM lookup_pattern_find($1) AS lookup_pattern`,
      values: [[...new Set([...domains, EVERYWHERE])]],
    });
    const byDomain = countsByDomain(rows.filter(({ seen, refused }) => seen + refused >= FORGOTTEN));
    const everywhere = byDomain.get(EVERYWHERE)?.get('pattern');
    return domains.map((domain) => {
      const own = byDomain.get(domain) ?? NO_STATS;
      return everywhere ? new Map([...own, ['everywhere', everywhere]]) : own;
    });
  }

  /** In one order, so that two replicas which learn at once never wait for each other in a circle. */
  private async writeAll(lists: readonly (readonly Lesson[])[]): Promise<void[]> {
    const lessons = lists.flat();
    await this.database.pool.query({
      name: 'lookup_pattern_learn',
      text: `
        INSERT INTO lookup_pattern (domain, habit, value, seen, refused)
        SELECT domain, habit, value, sum(seen), sum(refused)
        FROM unnest($1::text[], $2::text[], $3::text[], $4::float8[], $5::float8[]) AS observation (domain, habit, value, seen, refused)
        GROUP BY domain, habit, value ORDER BY domain, habit, value
        ON CONFLICT (domain, habit, value) DO UPDATE
          SET seen = lookup_pattern.seen * ${DECAY} + excluded.seen,
              refused = lookup_pattern.refused * ${DECAY} + excluded.refused,
              updated_at = now()`,
      values: [
        lessons.map(({ domain }) => domain),
        lessons.map(({ habit }) => habit),
        lessons.map(({ value }) => value),
        lessons.map(({ seen }) => seen),
        lessons.map(({ refused }) => refused),
      ],
    });
    return lists.map(() => undefined);
  }
}

function countsByDomain(rows: readonly Row[]): Map<string, PatternStats> {
  const domains = new Map<string, Map<Habit, Map<string, PatternCount>>>();
  for (const { domain, habit, value, seen, refused } of rows) {
    const habits = domains.get(domain) ?? new Map<Habit, Map<string, PatternCount>>();
    const values = habits.get(habit) ?? new Map<string, PatternCount>();
    domains.set(domain, habits.set(habit, values.set(value, { seen, refused })));
  }
  return domains;
}
