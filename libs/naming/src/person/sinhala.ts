export const SINHALA = /\p{Script=Sinhala}/u;

const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs.split(/\s+/).flatMap((pair) => {
      const [letters = '', sound = ''] = pair.split('=');
      return Array.from(letters, (letter) => [letter, sound] as const);
    }),
  );

const VOWELS = table('අආඇඈ=a ඉඊ=i උඌ=u ඍ=ru එඒ=e ඓ=ai ඔඕ=o ඖ=au');
const SIGNS = table('ාැෑ=a ිී=i ුූ=u ෘ=ru ෙේ=e ෛ=ai ොෝ=o ෞ=au');
const CONSONANTS = table(
  'ක=k ඛ=kh ග=g ඝ=gh ඞ=n ඟ=ng ච=ch ඡ=ch ජ=j ඣ=jh ඤ=n ඥ=gn ට=t ඨ=th ඩ=d ඪ=dh ණ=n ඬ=nd ත=th ථ=th ද=d ධ=dh න=n ඳ=nd ප=p ඵ=ph බ=b භ=bh ම=m ඹ=mb ය=y ර=r ලළ=l ව=w ශෂ=sh ස=s හ=h ෆ=f',
);
const VIRAMA = '්';

/** Names that are spelled by custom, the usual way first. */
const BY_CUSTOM = new Map(
  `සිල්වා=silva ද=de ප්රනාන්දු=fernando පෙරේරා=perera ජයවර්ධන=jayawardena,jayawardene ගුණවර්ධන=gunawardena,gunawardene වික්රමසිංහ=wickramasinghe,wickremesinghe රණසිංහ=ranasinghe රාජපක්ෂ=rajapaksa,rajapaksha
  දිසානායක=dissanayake සේනානායක=senanayake බණ්ඩාරනායක=bandaranaike සිරිසේන=sirisena ගුණසේකර=gunasekara ජයසූරිය=jayasuriya ජයසිංහ=jayasinghe හේරත්=herath මෙන්ඩිස්=mendis ඩයස්=dias අමරසිංහ=amarasinghe කරුණාරත්න=karunaratne
  සමරවීර=samaraweera විජේසිංහ=wijesinghe විජේවර්ධන=wijewardena ගමගේ=gamage සංගක්කාර=sangakkara ප්රේමදාස=premadasa`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([name, spellings]) => [name, spellings.split(',')] as const),
);

/** Spellings of a name of Sri Lanka, the usual one first. The vowel a stands where none is written. */
export function romanizeSinhala(word: string): string[] {
  const name = word.normalize('NFC').replace(/[\u200c\u200d]/gu, '');
  const known = BY_CUSTOM.get(name);
  if (known) return [...known];
  let spelled = '';
  let isOpen = false;
  for (const letter of name) {
    const [consonant, sign] = [CONSONANTS.get(letter), SIGNS.get(letter)];
    if (isOpen && sign === undefined && letter !== VIRAMA) spelled += 'a';
    spelled += consonant ?? sign ?? VOWELS.get(letter) ?? (letter === 'ං' ? 'n' : '');
    isOpen = consonant !== undefined;
  }
  const usual = isOpen ? `${spelled}a` : spelled;
  return [...new Set([usual, usual.replaceAll('dh', 'd').replaceAll('bh', 'b')])].filter(Boolean);
}
