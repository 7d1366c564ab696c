import { anyOf } from '../words';

/** Words of several languages, a line for each, tried by their first letter: a word of a text is compared with few of them. Texts of at most 400 characters. */
export function oneOf(...languages: readonly string[]): RegExp {
  const byLetter = new Map<string, string[]>();
  for (const word of alternativesOf(languages.join('|'))) {
    const letter = /^\p{L}(?![?*+{])/u.exec(word)?.[0] ?? '';
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word.slice(letter.length)]);
  }
  return anyOf([...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|'));
}

/** As {@link oneOf}, or signs of languages that do not divide words. */
export const oneOrSign = (words: string, signs: string): RegExp => new RegExp(`${oneOf(words).source}|${signs}`, 'iu');

/** What has just been done, by verbs in their infinitive: `vient d’obtenir`, `acaba de recibir`. */
export const justDone = (french: string, iberian: string): string =>
  `vien(?:t|nent)\\sd(?:e\\s|[’'])(?:${french})|venons\\sd(?:e\\s|[’'])(?:${french})|acab(?:a|an|am|amos|ámos)\\sde\\s(?:${iberian})`;

/** What stands between the bars of an expression that are in no group and in no class. */
function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  let inClass = false;
  for (const part of source.match(/\\.|[^\\]/gsu) ?? []) {
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    if (part === '(' && !inClass) depth += 1;
    if (part === ')' && !inClass) depth -= 1;
    if (part === '|' && depth === 0 && !inClass) found.push('');
    else found[found.length - 1] += part;
  }
  return found;
}
