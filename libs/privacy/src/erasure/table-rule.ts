/** What erasing does with a row that names the person; `batch_row` and `operation`: rules of their own, beside {@link Eraser}. */
export type Erasing = 'delete' | 'redact' | 'batch_row' | 'operation' | 'webhook_endpoint';

/** What is known of one table: what it holds of people, how a person is found in it and erased, and how long its rows are kept. */
export interface TableRule {
  /** With its schema unless that is `public`. */
  readonly table: string;
  /** For the reader of the documentation. */
  readonly holds: string;
  /** How long a row is kept. */
  readonly retention: string;
  /** The schedule that deletes what is older; null: nothing does, for the reason that `retention` gives. */
  readonly purgedBy: string | null;
  /** Columns that are searched for the person; null: no column of the table can name one. */
  readonly search: Search | null;
  /** All other columns of text, JSON or bytes, and why they name nobody. */
  readonly unsearched: Readonly<Record<string, string>>;
}

export interface Search {
  /** A unique key with an index: rows are read in its order. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Texts of people, in which a name may stand without its domain. */
  readonly labels?: readonly string[];
  readonly erasing: Erasing;
  /** SQL: the row `t` is of the account `$account` and the mode `$mode`; absent: it is no account's own, and only an operator erases it. */
  readonly owner?: string;
  /** It holds addresses that were guessed from names. */
  readonly guesses?: true;
}
