const MOST_WORDS = 5_000;

/** The same answer for the same word, worked out once for as long as few words are known. Words have at most 60 characters. */
export function remembered(tell: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const told = known.get(word);
    if (told !== undefined) return told;
    if (known.size >= MOST_WORDS) known.clear();
    const answer = tell(word);
    known.set(word, answer);
    return answer;
  };
}
