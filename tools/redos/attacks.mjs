// Texts that make a regular expression slow, out of its own parts: what it repeats, behind what comes before it.
import { RegExpParser } from '@eslint-community/regexpp';

const SIGNS = [...'a1 A.-_@/:;,|"\'<>()=+*#&?!\n\t0zZ%$', 'é', 'д', '中', '\u200b', '\u0301', '😀'];
/** Repetitions of fewer times are no danger. */
const MANY = 8;
const MOST_SAMPLES = 8;
const ENDS = ['', '\0', '!\n', 'a', ' '];

export function parse(source, flags) {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
}

/** Repeated parts, each with what stands before and behind them: `{ before, unit, after }`. */
export function attacksOn(source, flags) {
  const sampler = new Sampler(source, flags);
  const units = new Map();
  const add = (before, unit) => unit && units.set(`${before}\0${unit}`, { before, unit });
  for (const { quantifier, before } of repetitionsIn(parse(source, flags), sampler)) {
    const samples = sampler.of(quantifier.element);
    for (const sample of samples) {
      add(before, sample);
      add('', before + sample);
      for (const other of samples) if (other !== sample) add(before, sample + other);
    }
  }
  return [...units.values()].flatMap((one) => ENDS.map((after) => ({ ...one, after })));
}

function repetitionsIn(pattern, sampler) {
  const found = [];
  const visit = (node, before) => {
    if (node.type === 'Quantifier') {
      if (node.max >= MANY) found.push({ quantifier: node, before });
      return visit(node.element, before);
    }
    for (const alternative of node.alternatives ?? []) {
      let text = before;
      for (const element of alternative.elements ?? []) {
        visit(element, text);
        text += sampler.of(element)[0] ?? '';
      }
    }
  };
  visit(pattern, '');
  return found;
}

/** Texts that a part of an expression matches. */
class Sampler {
  constructor(source, flags) {
    this.signs = [...new Set([...source.replace(/\\p\{[^}]{1,60}\}/g, ''), ...SIGNS])];
    this.flags = flags.replace(/[gyd]/g, '');
  }

  of(node) {
    return [...new Set(this.textsOf(node))].slice(0, MOST_SAMPLES);
  }

  textsOf(node) {
    if (node.type === 'Character') return [String.fromCodePoint(node.value)];
    if (/^(?:CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(node.type)) return this.signsIn(node);
    if (node.type === 'Quantifier') return this.of(node.element).map((text) => text.repeat(Math.max(1, node.min)));
    if (node.type === 'Assertion' || !node.alternatives) return [''];
    return node.alternatives.flatMap(({ elements }) => this.inTurn(elements));
  }

  inTurn(elements) {
    const ways = elements.map((element) => this.of(element)).filter((texts) => texts.length);
    const most = Math.min(3, Math.max(1, ...ways.map(({ length }) => length)));
    return Array.from({ length: most }, (_, n) => ways.map((texts) => texts[n % texts.length]).join(''));
  }

  signsIn({ raw }) {
    const expression = new RegExp(`^(?:${raw})$`, this.flags);
    return this.signs.filter((sign) => expression.test(sign));
  }
}
