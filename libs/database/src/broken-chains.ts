/** Rows that are hash-chained by account. They have `id`, `chain_seq` (from 1, without a gap) and `hash`. */
export interface Chain {
  readonly table: string;
  /** SQL: the account in whose chain the row `e` is. */
  readonly account: string;
  /** SQL function of the hash before a row, empty for the first, and the row. */
  readonly hash: string;
  /** Has `account_id`, and `chain_seq` and `chain_hash` of the last row of its chain. */
  readonly heads: string;
}

/**
 * A query of the chains that are broken, with the first row that breaks each, as (subject, detail). Whoever changes a row and computes anew all
 * hashes after it, with that of the head, is not found: compare heads with those of a backup.
 */
export function brokenChains({ table, account, hash, heads }: Chain): string {
  return `
    WITH link AS (
      SELECT account, e, row_number() OVER own AS n, lag((e).hash, 1, ''::bytea) OVER own AS previous
        FROM (SELECT e, ${account} AS account FROM ${table} e) AS entry WINDOW own AS (PARTITION BY account ORDER BY (e).chain_seq, (e).id)
    ), last AS (
      SELECT DISTINCT ON (account) account, n, (e).id, (e).hash FROM link ORDER BY account, n DESC
    ), broken AS (
      SELECT account, n, CASE
          WHEN (e).chain_seq > n THEN format('sequence %s is missing: sequence %s, id %s comes next', n, (e).chain_seq, (e).id)
          WHEN (e).chain_seq < n THEN format('sequence %s, id %s is one too many', (e).chain_seq, (e).id)
          ELSE format('sequence %s, id %s does not fit its hash', n, (e).id) END AS detail
        FROM link WHERE (e).chain_seq <> n OR (e).hash <> ${hash}(previous, e)
      UNION ALL SELECT coalesce(account, account_id), coalesce(n, 0) + 1, CASE
          WHEN chain_seq > coalesce(n, 0) THEN format('sequence %s is missing: the last is sequence %s', coalesce(n, 0) + 1, chain_seq)
          ELSE format('sequence %s, id %s is not the last one that was written', n, last.id) END
        FROM ${heads} FULL JOIN last ON account = account_id
        WHERE chain_seq IS DISTINCT FROM coalesce(n, 0) OR chain_hash <> coalesce(last.hash, '')
    )
    SELECT DISTINCT ON (account) account AS subject, detail FROM broken ORDER BY account, n`;
}
