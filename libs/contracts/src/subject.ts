/** What a person can be known by in a question or an answer: whoever is on the suppression list by any of it is told of nowhere. */
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
