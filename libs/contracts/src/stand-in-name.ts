const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
/** FNV-1a, 32 bits. */
const FNV = { offset: 0x811c9dc5, prime: 0x01000193 };

/**
 * A made-up name that is as long as a name and has as many parts: nobody is likely to have it. The same name has the same one, so that
 * what is cached about it is found again. Pure.
 */
export function standInName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (part) => madeUp(part));
}

function madeUp(part: string): string {
  let state = hashOf(part);
  let word = '';
  for (let at = 0; at < [...part].length; at++) {
    state = nextOf(state);
    const letters = at % 2 ? VOWELS : CONSONANTS;
    word += letters[state % letters.length];
  }
  return word;
}

function hashOf(text: string): number {
  let hash = FNV.offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV.prime) >>> 0;
  return hash || 1;
}

/** Xorshift, 32 bits. */
function nextOf(state: number): number {
  const one = state ^ (state << 13);
  const two = one ^ (one >>> 17);
  return (two ^ (two << 5)) >>> 0;
}
