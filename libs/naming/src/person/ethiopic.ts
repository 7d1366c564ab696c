/**
 * Names in the script of Ethiopia and Eritrea. Unicode lays it out by consonant, in rows of eight: the place in a row is the vowel. Spellings are
 * those of passports: no doubled consonants, `k` for both sounds, and the vowel that is spoken but not written as `i`.
 */
const FIRST = 0x1200;
const ROW = 8;
export const ETHIOPIC = /\p{Script=Ethiopic}/u;

/** By row from U+1200 on. `'`: the vowel alone. */
const CONSONANTS = `h l h m s r s sh k kw k kw b v t ch h hw n gn ' k kw h hw w ' z zh y d d j g gw g t ch p ts ts f p`.split(
  ' ',
);
const VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const UNWRITTEN = 5;
/** Rows whose first letter is spoken with a: those of h and of the vowel alone. */
const OPEN = new Set([0, 2, 16, 20, 26]);

/** Names and elements of names as their bearers spell them, the usual way first. */
const ELEMENTS = new Map(
  `ኃይለ=haile ሀይለ=haile ኃይሌ=haile ሀይሌ=haile ሃይለ=haile ሃይሌ=haile ሥላሴ=selassie ስላሴ=selassie ገብረ=gebre ወልደ=wolde,welde ተክለ=tekle ሳህለ=sahle ዮሐንስ=yohannes ዮሃንስ=yohannes
  ማርያም=mariam ጊዮርጊስ=giorgis ሚካኤል=michael,mikael ገብርኤል=gabriel,gebriel ኢየሱስ=iyesus ክርስቶስ=kristos መድኅን=medhin መድህን=medhin ወርቅ=work,werk ብርሃን=birhan,berhan ብርሃኑ=birhanu,berhanu ትዕግስት=tigist
  ሕይወት=hiwot ህይወት=hiwot መሐመድ=mohammed መሀመድ=mohammed ሙሐመድ=mohammed አህመድ=ahmed አሕመድ=ahmed ኢብራሂም=ibrahim ታደሰ=tadesse ዳዊት=dawit ዘውዴ=zewde ልደቱ=lidetu ዓብይ=abiy አብይ=abiy`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([name, spellings]) => [name.normalize('NFC'), spellings.split(',')] as const),
);
const LONGEST = Math.max(...Array.from(ELEMENTS.keys(), (name) => name.length));

/** Spellings of a name, the usual one first. */
export function romanizeEthiopic(word: string): string[] {
  const pieces = piecesOf(word.normalize('NFC'));
  const spelled = (at: 0 | 1): string => pieces.map((piece) => piece[at] ?? piece[0] ?? '').join('');
  return [...new Set([spelled(0), spelled(1)])].filter(Boolean);
}

function piecesOf(name: string): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let unread = '';
  const read = (): void => {
    if (unread) pieces.push(readLetters(unread));
    unread = '';
  };
  for (let at = 0; at < name.length;) {
    const element = elementAt(name, at);
    if (element === undefined) unread += name[at++];
    else {
      read();
      pieces.push(ELEMENTS.get(element) as readonly string[]);
      at += element.length;
    }
  }
  read();
  return pieces;
}

function elementAt(name: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, name.length - at); length > 2; length--)
    if (ELEMENTS.has(name.slice(at, at + length))) return name.slice(at, at + length);
  return undefined;
}

/** Consonants without a vowel wait in `run` until it is known what follows them. */
function readLetters(letters: string): string[] {
  let spelled = '';
  let run: string[] = [];
  for (const letter of letters) {
    const place = (letter.codePointAt(0) as number) - FIRST;
    const row = Math.floor(place / ROW);
    const consonant = CONSONANTS[row];
    if (consonant === undefined || place < 0) continue;
    const vowel = place % ROW === 0 && OPEN.has(row) ? 'a' : (VOWELS[place % ROW] as string);
    if (vowel === '') {
      // The vowel alone is heard at the beginning only.
      if (consonant !== "'") run.push(consonant);
      else if (spelled === '' && run.length === 0) spelled = 'e';
      continue;
    }
    const isGlided = consonant === 'y' && run.length === 1 && spelled !== '' && /^[ao]$/.test(vowel);
    const isAlone = consonant === "'" || isGlided;
    spelled += (isAlone ? beforeVowel(run, spelled === '') : between(run, spelled === '')) + (isAlone ? '' : consonant);
    spelled += isGlided || (consonant === "'" && run.length > 0 && vowel === 'e') ? `i${vowel}` : vowel;
    run = [];
  }
  spelled += atEnd(run, spelled === '');
  const usual = spelled.replace(/(?<=[aeou])y(?=[^aeiou])/g, 'i');
  // The unwritten vowel of a first syllable is spelled in both ways: `Birhanu`, `Berhanu`.
  const isUnwritten = ((letters.codePointAt(0) as number) - FIRST) % ROW === UNWRITTEN;
  return [usual, isUnwritten ? usual.replace(/^([^aeiou]{1,2})i/, '$1e') : usual];
}

/** After a vowel one consonant ends its syllable; the next ones make syllables with the vowel that is not written. */
function between(run: readonly string[], isFirst: boolean): string {
  return run.map((consonant, at) => (at % 2 === (isFirst ? 0 : 1) ? `${consonant}i` : consonant)).join('');
}

/** The last consonant goes with the vowel behind it. */
const beforeVowel = (run: readonly string[], isFirst: boolean): string => between(run.slice(0, -1), isFirst) + (run.at(-1) ?? '');

const SONORANT = /^(?:[rlmn]|gn)$/;

/** Two consonants end a name together (`werk`), unless the second is the more sonorous one (`fikir`). */
function atEnd(run: readonly string[], isFirst: boolean): string {
  if (isFirst && run.length > 0) return `${run[0]}i${atEnd(run.slice(1), false)}`;
  const [before, last] = run.slice(-2);
  if (run.length < 2 || before === undefined || last === undefined) return run.join('');
  const front = run.slice(0, -2);
  if (SONORANT.test(last) && !SONORANT.test(before)) return `${between(front, false)}${before}i${last}`;
  return `${front.map((consonant) => `${consonant}i`).join('')}${before}${last}`;
}
