/** Words, in any of which an expression matches: whole ones of languages that divide words, and signs of those that do not. At most 400 characters. */
export function anyOf(words: string, signs = ''): RegExp {
  const whole = words
    .split('|')
    .map((word) => word.trim().replaceAll(' ', '\\s'))
    .filter(Boolean)
    .join('|');
  const parts = [whole && `(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])`, signs].filter(Boolean);
  // Sentences have at most 400 characters.
  return new RegExp(parts.join('|'), 'iu');
}
