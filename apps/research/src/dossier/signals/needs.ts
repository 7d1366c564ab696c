/** Around a word, in expressions of `anyOf`. */
const [BEGINS, ENDS] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

/** A part of an expression: a sign, a choice of sequences, or something of which no text is known. */
type Part = { readonly sign: string } | { readonly choices: readonly (readonly Part[])[] } | 'unknown' | 'begins' | 'ends';

/** In lower case, with a blank for what is no letter and no digit. */
export const plainSigns = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ſ', 's')
    .replace(/[^\p{L}\p{N}]/gu, ' ');

/**
 * Texts of which each text that an expression matches contains one, as `plainSigns` writes it between two blanks; null: nothing is known. Reads the part of
 * the language of expressions that this folder uses.
 */
export function needsOf({ source }: RegExp): readonly string[] | null {
  const { choices } = new Reader(source).choices();
  return needOfChoice(choices, '', '');
}

function needOfChoice(choices: readonly (readonly Part[])[], before: string, behind: string): string[] | null {
  const all = choices.map((parts) => needOfParts(parts, before, behind));
  return all.some((one) => one === null) ? null : [...new Set((all as string[][]).flat())];
}

/** The best of what the parts of a sequence ask for. @param before what stands right before it, and behind it */
function needOfParts(parts: readonly Part[], before: string, behind: string): string[] | null {
  let best: string[] | null = null;
  let run = before;
  const offer = (need: string[] | null): void => {
    if (need && worth(need) > worth(best)) best = need;
  };
  parts.forEach((part, at) => {
    if (part === 'begins') run = run || ' ';
    else if (part === 'ends' || part === 'unknown') {
      offer([part === 'ends' && !run.endsWith(' ') ? `${run} ` : run]);
      run = '';
    } else if ('sign' in part) run += part.sign;
    else {
      const last = parts[at + 1] === 'ends' ? ' ' : at === parts.length - 1 ? behind : '';
      offer([run]);
      offer(needOfChoice(part.choices, run, last));
      run = '';
    }
  });
  offer([run + (typeof parts.at(-1) === 'object' && 'sign' in (parts.at(-1) as object) ? behind : '')]);
  return best;
}

/** The length of the shortest text; of one letter only what is a word by itself counts. */
function worth(need: readonly string[] | null): number {
  const shortest = need ? Math.min(...need.map(({ length }) => length)) : 0;
  return shortest > 1 || need?.every((text) => text.length > 1 || CJK.test(text)) ? shortest : 0;
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w{1,30}>))?/uy;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/uy;
const ESCAPE = /\\(?:[pPu]\{[^}]{1,30}\}|u[\da-f]{4}|.)/iuy;
const TIMES = /(?:[?*+]|\{\d{1,4}(?:,\d{0,4})?\})\??/uy;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  choices(): { choices: Part[][] } {
    const choices: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        choices.push([]);
      } else (choices.at(-1) as Part[]).push(...this.repeated(this.part()));
    }
    return { choices };
  }

  private part(): Part {
    const sign = this.source[this.at] as string;
    if (sign === '(') return this.group();
    if (sign === '[') return this.class();
    if (sign === '\\') return this.escape();
    this.at += 1;
    return sign === '.' || sign === '^' || sign === '$' ? 'unknown' : { sign: plainSigns(sign) };
  }

  private group(): Part {
    for (const [text, part] of [
      [BEGINS, 'begins'],
      [ENDS, 'ends'],
    ] as const)
      if (this.source.startsWith(text, this.at)) {
        this.at += text.length;
        return part;
      }
    const opening = this.take(OPENING);
    const inside = this.choices();
    this.at += 1;
    return /[=!]$/u.test(opening) ? 'unknown' : inside;
  }

  private class(): Part {
    const inside = this.take(CLASS).slice(1, -1);
    // Apostrophes and dashes are one sign.
    const signs = new Set([...inside].map(plainSigns));
    return /[\\^]/u.test(inside) || signs.size > 1 || (inside.includes('-') && inside.length > 2)
      ? 'unknown'
      : { sign: [...signs][0] as string };
  }

  private escape(): Part {
    const all = this.take(ESCAPE);
    if (all === '\\s') return { sign: ' ' };
    return /^\\[\p{L}\d]/u.test(all) ? 'unknown' : { sign: plainSigns(all.slice(1)) };
  }

  private take(expression: RegExp): string {
    expression.lastIndex = this.at;
    const [text] = expression.exec(this.source) ?? [''];
    this.at += text.length;
    return text;
  }

  /** A part that may be left out asks for nothing; one that is there at least once is there, but what stands beside it is not known. */
  private repeated(part: Part): Part[] {
    const times = this.take(TIMES);
    if (!times) return [part];
    return times.startsWith('+') || Number.parseInt(times.slice(1), 10) > 0 ? ['unknown', part, 'unknown'] : ['unknown'];
  }
}
