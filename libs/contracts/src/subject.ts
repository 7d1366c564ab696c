/** What identifies a person in a question or an answer. One match with the suppression list, by any of it, withholds the person. */
export interface Subject {
  readonly email?: string | null;
  readonly linkedin_url?: string | null;
  /** With `domain`: a name alone is nobody's. */
  readonly first_name?: string;
  readonly last_name?: string;
  /** Of the firm, or of the address. */
  readonly domain?: string | null;
  /** In any format that starts with `+`. */
  readonly phone?: string | null;
}
