import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import { type Habit, type PatternStats, type PatternObservation, NO_STATS, type PatternCount } from '@modernleads/naming';

/** After so many days an observation counts half: firms rename, merge and move. */
export const HALF_LIFE_DAYS = 180;
/** Counts that have decayed to less are forgotten. */
const FORGOTTEN = 0.02;
/** Stands for all domains. */
const EVERYWHERE = 'all';
const DECAY = `power(0.5, extract(epoch FROM now() - lookup_pattern.updated_at) / (86400 * ${HALF_LIFE_DAYS}))`;

/** What the addresses of each domain have taught, shared by all replicas: counts of patterns and habits, never people. */
@Injectable()
export class PatternRepository {
  constructor(private readonly database: Database) {}

  /** @param domain in A-labels, lower case. */
  async loadPatterns(domain: string): Promise<PatternStats> {
    const { rows } = await this.database.pool.query<{ habit: Habit; value: string } & PatternCount>({
      name: 'lookup_pattern_load',
      text: `
        SELECT CASE domain WHEN '${EVERYWHERE}' THEN 'everywhere' ELSE habit END AS habit, value, seen * ${DECAY} AS seen, refused * ${DECAY} AS refused
        FROM lookup_pattern WHERE domain IN ($1, '${EVERYWHERE}')`,
      values: [domain],
    });
    const stats = new Map<Habit, Map<string, PatternCount>>();
    for (const { habit, value, seen, refused } of rows) {
      const values = stats.get(habit) ?? new Map<string, PatternCount>();
      if (seen + refused >= FORGOTTEN) stats.set(habit, values.set(value, { seen, refused }));
    }
    return stats.size ? stats : NO_STATS;
  }

  /** Deletes counts that have decayed to nothing, at most 1,000 rows. */
  async purgePatterns(): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM lookup_pattern WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM lookup_pattern WHERE updated_at < now() - interval '${HALF_LIFE_DAYS} days' AND (seen + refused) * ${DECAY} < ${FORGOTTEN}
          ORDER BY updated_at LIMIT 1000))`,
    );
  }

  /**
   * Adds observations to the decayed counts of a domain, and some to those of all domains. In one order, so that two replicas which learn
   * at once never wait for each other in a circle.
   */
  async savePatterns(
    domain: string,
    observations: readonly PatternObservation[],
    everywhere: readonly PatternObservation[] = [],
  ): Promise<void> {
    const rows = [
      ...observations.map((observation) => ({ domain, ...observation })),
      ...everywhere.map((observation) => ({ domain: EVERYWHERE, ...observation })),
    ];
    if (!rows.length) return;
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
        rows.map((row) => row.domain),
        rows.map(({ habit }) => habit),
        rows.map(({ value }) => value),
        rows.map(({ seen }) => seen),
        rows.map(({ refused }) => refused),
      ],
    });
  }
}
