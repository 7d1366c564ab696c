import { FAMILY_CHARACTERS, GIVEN_CHARACTERS, inUsualCharacters, JAPANESE_FAMILY, JAPANESE_GIVEN } from './japanese-names';
import { asciiOf } from './latin';

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/**
 * The reading of a name in Hepburn and whether it is certain: of kanji only where it is a family name of the table, otherwise put together
 * from the usual readings of its characters. Never the Chinese reading: null where nothing is known of a character.
 */
export function romanizeJapanese(word: string, kind: 'given' | 'family'): { text: string; certain: boolean } | null {
  if (KANA.test(word)) return { text: hepburn(word), certain: true };
  const name = inUsualCharacters(word);
  const known = (kind === 'family' ? JAPANESE_FAMILY : JAPANESE_GIVEN).get(name);
  if (known) return { text: known, certain: kind === 'family' };
  const composed = kind === 'family' ? familyByCharacters(name) : givenByCharacters(name);
  return composed ? { text: composed, certain: false } : null;
}

/** `山=yama`, `口=kuchi/guchi`: the second is the reading behind another character; `々` repeats the one before. */
function familyByCharacters(name: string): string | null {
  const readings = withoutRepetitions(name).map((character, at) => {
    const [front, behind = front] = (FAMILY_CHARACTERS.get(character) ?? '').split('/');
    return at > 0 ? behind : front;
  });
  return readings.every(Boolean) ? readings.join('') : null;
}

/** Names that stand behind a character in others: `健一郎`. */
const GIVEN_ENDINGS = ['一郎', '太郎', '次郎', '二郎', '三郎', '四郎', '五郎', '之助', '之介', '太朗', '一朗'];

/** Kana between kanji are read as they are. */
function givenByCharacters(name: string): string | null {
  const ending = GIVEN_ENDINGS.find((one) => name.length > one.length && name.endsWith(one)) ?? '';
  const behind = JAPANESE_GIVEN.get(ending);
  const front = behind === undefined ? null : givenByCharacters(name.slice(0, -ending.length));
  if (front && behind) return front + behind;
  const readings = withoutRepetitions(name).map((character) =>
    KANA.test(character) ? hepburn(character) : GIVEN_CHARACTERS.get(character),
  );
  return readings.every(Boolean) ? readings.join('') : null;
}

const withoutRepetitions = (name: string): string[] =>
  Array.from(name, (character, at) => (character === '々' ? (Array.from(name)[at - 1] ?? '') : character));

export const hasKana = (text: string): boolean => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** Whether this is a frequent Japanese family name of at least two characters. */
export const isJapaneseFamily = (word: string): boolean => word.length > 1 && JAPANESE_FAMILY.has(inUsualCharacters(word));

/** Whether this is a frequent family name of one character: 林, 森. */
export const isShortFamily = (word: string): boolean => word.length === 1 && JAPANESE_FAMILY.has(inUsualCharacters(word));

/** Whether this is a frequent Japanese given name. */
export const isJapaneseGiven = (word: string): boolean => JAPANESE_GIVEN.has(inUsualCharacters(word));

const SMALL_Y: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ァ: 'a',
  ィ: 'i',
  ェ: 'e',
  ォ: 'o',
  ぁ: 'a',
  ぃ: 'i',
  ぇ: 'e',
  ぉ: 'o',
};

/** Long vowels are written short, as in passports: さとう → sato, ゆうこ → yuko. */
function hepburn(kana: string): string {
  const hiragana = kana
    .replace(/[\u30a1-\u30f6]/g, (c) => String.fromCodePoint((c.codePointAt(0) as number) - 0x60))
    .replaceAll('ー', '');
  let spelled = '';
  for (const [at, letter] of [...hiragana].entries()) spelled = append(spelled, letter, hiragana[at - 1]);
  return spelled.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}

const IRREGULAR: Readonly<Record<string, string>> = {
  し: 'shi',
  ち: 'chi',
  つ: 'tsu',
  ふ: 'fu',
  じ: 'ji',
  ぢ: 'ji',
  づ: 'zu',
  を: 'o',
  ん: 'n',
};

function append(spelled: string, letter: string, before: string | undefined): string {
  const small = SMALL_Y[letter];
  if (small && spelled.endsWith('i')) {
    const stem = spelled.slice(0, -1);
    return stem + (/(sh|ch|j)$/.test(stem) ? small.replace('y', '') : small);
  }
  const sound = IRREGULAR[letter] ?? asciiOf(letter);
  if (before === 'っ') return spelled + (sound.startsWith('ch') ? 't' : (sound[0] ?? '')) + sound;
  return letter === 'っ' ? spelled : spelled + sound;
}
