import { compactOf, fold, isEastAsian, spaced, wordsOf } from './fold';

/** A value that a part of a text means. */
export interface Found<Value extends string> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/**
 * Words apart by `|` and the values that they mean. `sale*` stands for words that begin so, `*leiter` for those that end so; case and accents do not matter. Words in East Asian scripts are
 * found anywhere.
 */
export class WordTable<Value extends string> {
  private readonly phrases = new Map<string, Value>();
  private readonly prefixes = new Map<string, Value>();
  private readonly suffixes = new Map<string, Value>();
  private readonly eastAsian = new Map<string, Value>();
  private readonly longest: number;

  constructor(table: Readonly<Partial<Record<Value, string>>>) {
    for (const [value, list] of Object.entries(table) as [Value, string][])
      for (const word of list.split('|')) this.add(word.trim(), value);
    this.longest = Math.max(1, ...[...this.phrases.keys()].map((phrase) => phrase.split(' ').length));
  }

  private add(word: string, value: Value): void {
    if (word.endsWith('*')) this.prefixes.set(fold(word.slice(0, -1)), value);
    else if (word.startsWith('*')) this.suffixes.set(fold(word.slice(1)), value);
    else if (isEastAsian(word)) this.eastAsian.set(compactOf(word).text, value);
    else if (word) this.phrases.set(spaced(word), value);
  }

  /** The longest words of the table in a text, from the left, none within another. */
  find(text: string): Found<Value>[] {
    return [...this.phrasesIn(text), ...(isEastAsian(text) ? this.eastAsianIn(text) : [])];
  }

  private phrasesIn(text: string): Found<Value>[] {
    const words = wordsOf(text);
    const found: Found<Value>[] = [];
    for (let at = 0; at < words.length;) {
      const count = this.lengthAt(
        words.map(({ folded }) => folded),
        at,
      );
      const { start, folded } = words[at] as (typeof words)[number];
      const { end } = words[at + Math.max(0, count - 1)] as (typeof words)[number];
      const value = count
        ? this.phrases.get(
            words
              .slice(at, at + count)
              .map((word) => word.folded)
              .join(' '),
          )
        : this.part(folded);
      if (value) found.push({ value, start, end });
      at += count || 1;
    }
    return found;
  }

  /** Words of the longest phrase at a place; 0: none. */
  private lengthAt(words: readonly string[], at: number): number {
    for (let count = Math.min(this.longest, words.length - at); count >= 1; count -= 1)
      if (this.phrases.has(words.slice(at, at + count).join(' '))) return count;
    return 0;
  }

  private part(word: string): Value | undefined {
    for (let length = Math.min(word.length, 30); length >= 3; length -= 1) {
      const found = this.prefixes.get(word.slice(0, length)) ?? this.suffixes.get(word.slice(-length));
      if (found) return found;
    }
    return undefined;
  }

  private eastAsianIn(text: string): Found<Value>[] {
    const compact = compactOf(text);
    const found: Found<Value>[] = [];
    for (let at = 0; at < compact.text.length;) {
      let length = Math.min(12, compact.text.length - at);
      while (length > 1 && !this.eastAsian.has(compact.text.slice(at, at + length))) length -= 1;
      const value = this.eastAsian.get(compact.text.slice(at, at + length));
      const last = compact.places[at + length - 1] as number;
      if (value) found.push({ value, start: compact.places[at] as number, end: last + 1 });
      at += length;
    }
    return found;
  }
}
