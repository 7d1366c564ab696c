/** Letters without spaces between words. */
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const NO_WORD = /[^\p{L}\p{N}+#]+/gu;
const MARKS = /\p{M}+/gu;

/** The words of a text in lower case without accents, one space around each. */
export function wordsOf(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();
  return ` ${plain.replace(NO_WORD, ' ').trim()} `;
}

/** Whether a text has a phrase as whole words; in writing without spaces, anywhere. @param words of {@link wordsOf}. */
export function hasPhrase(words: string, phrase: string): boolean {
  const sought = wordsOf(phrase);
  if (sought.trim() === '') return false;
  return words.includes(SPACELESS.test(phrase) ? sought.trim() : sought);
}
