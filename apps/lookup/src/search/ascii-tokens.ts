import anyAscii from 'any-ascii';

const MAX_CHARACTERS = 300;
const MAX_TOKENS = 12;

/** The words of a name in ASCII letters and digits, lower case, at most 12; apostrophes and dots inside a word (`O'Neill`, `E.ON`) are dropped. */
export function asciiTokens(name: string): string[] {
  return anyAscii(name.slice(0, MAX_CHARACTERS))
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .slice(0, MAX_TOKENS);
}
