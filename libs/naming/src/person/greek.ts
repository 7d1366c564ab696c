import { asciiOf } from './latin';

const BEFORE_VOICELESS = '(?=[θκξπσςτφχψ]|$)';

type Rule = readonly [RegExp, string];
const rule = (from: string, to: string): Rule => [new RegExp(from, 'gu'), to];

/** How all of them write digraphs; then letter by letter. */
const DIGRAPHS: readonly Rule[] = [
  rule(`α[υύ]${BEFORE_VOICELESS}`, 'af'),
  rule('α[υύ]', 'av'),
  rule(`ε[υύ]${BEFORE_VOICELESS}`, 'ef'),
  rule('ε[υύ]', 'ev'),
  rule('ο[υύ]', 'ou'),
  rule('γγ', 'ng'),
  rule('γξ', 'nx'),
  rule('γχ', 'nch'),
];
const LETTERS = 'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o';

function schemeOf(name: string, weight: number, digraphs: readonly Rule[], letters = '') {
  const table = Object.fromEntries(`${LETTERS} ${letters}`.split(' ').map((pair) => pair.split('=')));
  return { name, weight, digraphs: [...digraphs, ...DIGRAPHS], letters: table as Record<string, string> };
}

const SCHEMES = [
  schemeOf('elot', 0.5, [rule('^μπ', 'b')]),
  schemeOf('common', 0.3, [rule('^μπ', 'b'), rule('γκ', 'gk')], 'χ=h υ=i'),
  schemeOf(
    'spoken',
    0.2,
    [rule('μπ', 'b'), rule('ντ', 'd'), rule('γκ', 'g'), rule('αι', 'e'), rule('ει', 'i'), rule('οι', 'i')],
    'χ=h υ=y φ=ph',
  ),
];

/** Every habit of spelling Greek names in Latin letters, with the words as it spells them. */
export function romanizeGreek(words: readonly string[]) {
  const lower = words.map((word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/(?!\u0308)\p{M}/gu, '')
      .normalize('NFC'),
  );
  return SCHEMES.map(({ name, weight, digraphs, letters }) => {
    const spell = (word: string): string => {
      const spelled = digraphs.reduce((text, [from, to]) => text.replace(from, to), word);
      return asciiOf(Array.from(spelled, (letter) => letters[letter] ?? letter).join(''));
    };
    return { scheme: name, weight, words: lower.map(spell) };
  });
}
