import { industriesOf, industryOf } from '@modernleads/company';

/** Words before those whom a company works for. */
const FOR = new Set(['for', 'für', 'pour', 'para', 'per', 'voor', 'dla', 'för']);
const LONGEST = 3;
const MOST = 5;

/** The industries, by their English labels, that a text says something is for: `for law firms`. Pure. */
export function customersIn(text: string): string[] {
  const words = text.split(/\s+/);
  const found = words.flatMap((word, at) => (FOR.has(word.toLowerCase()) ? (industryAfter(words, at + 1) ?? []) : []));
  return [...new Set(found)].slice(0, MOST);
}

/** The longest phrase that names one industry for certain. */
function industryAfter(words: readonly string[], from: number): string | undefined {
  for (let length = LONGEST; length > 0; length--) {
    const phrase = words
      .slice(from, from + length)
      .join(' ')
      .replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '');
    const [match] = phrase.length > 2 ? industriesOf(phrase) : [];
    if (match?.confidence === 'certain') return industryOf(match.id).label;
  }
  return undefined;
}
