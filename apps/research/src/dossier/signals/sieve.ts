import { needsOf, plainSigns } from './needs';

/** Places of the table in which parts of texts are noted; parts that share one only leave more expressions to be tried. */
const SIZE = 1 << 17;
const LONGEST_PART = 4;

/** Which of many expressions may match a text, told by one pass over it: those that are left out do not match, and need not be tried. */
export class Sieve {
  private readonly places = new Map<RegExp, number>();
  /** For each part of a text the number of its list, from 1. */
  private readonly table = new Uint16Array(SIZE);
  private readonly lists: number[][] = [[]];
  private readonly always: number[] = [];

  constructor(expressions: Iterable<RegExp>) {
    const needs = [...new Set(expressions)].map((expression) => [expression, needsOf(expression)] as const);
    const counts = new Uint32Array(SIZE);
    for (const [, need] of needs)
      for (const text of need ?? [])
        forParts(text, (part) => {
          counts[part] = (counts[part] as number) + 1;
        });
    for (const [expression, need] of needs) {
      const place = this.places.size;
      this.places.set(expression, place);
      if (need === null) this.always.push(place);
      for (const part of new Set((need ?? []).map((text) => rarest(text, counts)))) this.note(part, place);
    }
  }

  /** Says of each of the expressions whether it may match a text; of others it may. */
  of(text: string): (expression: RegExp) => boolean {
    const may = new Uint8Array(this.places.size);
    for (const place of this.always) may[place] = 1;
    const plain = ` ${plainSigns(text)} `;
    for (let at = 0; at < plain.length; at += 1) {
      let part = 0;
      for (let length = 1; length <= LONGEST_PART && at + length <= plain.length; length += 1) {
        part = longer(part, plain.charCodeAt(at + length - 1));
        const list = this.table[part] as number;
        if (list) for (const place of this.lists[list] as number[]) may[place] = 1;
      }
    }
    return (expression) => {
      const place = this.places.get(expression);
      return place === undefined || may[place] === 1;
    };
  }

  private note(part: number, place: number): void {
    if (!this.table[part]) this.table[part] = this.lists.push([]) - 1;
    (this.lists[this.table[part] as number] as number[]).push(place);
  }
}

/** The place of a part with one more sign. */
const longer = (part: number, sign: number): number => (Math.imul(part, 31) + sign + 7) & (SIZE - 1);

/** The parts of a text of four signs, or the text if it is shorter. */
function forParts(text: string, see: (part: number) => void): void {
  const length = Math.min(LONGEST_PART, text.length);
  for (let at = 0; at + length <= text.length; at += 1) {
    let part = 0;
    for (let sign = at; sign < at + length; sign += 1) part = longer(part, text.charCodeAt(sign));
    see(part);
  }
}

function rarest(text: string, counts: Uint32Array): number {
  let best = -1;
  forParts(text, (part) => {
    if (best < 0 || (counts[part] as number) < (counts[best] as number)) best = part;
  });
  return best;
}
