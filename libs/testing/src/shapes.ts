/** Makes a hostile text of about a size in characters. */
export type Shape = (size: number) => string;

/** A unit again and again. */
export const repeat =
  (unit: string, before = '', after = ''): Shape =>
  (size) =>
    before + unit.repeat(Math.ceil(size / unit.length)) + after;

/** A half of one unit, then a half of another. */
export const halves =
  (first: string, second: string): Shape =>
  (size) =>
    repeat(first)(size / 2) + repeat(second)(size / 2);

/** Units that differ, as a number tells. */
export const numbered =
  (write: (n: number) => string, before = '', after = ''): Shape =>
  (size) =>
    before + Array.from({ length: Math.ceil(size / write(1_000).length) }, (_, n) => write(n)).join('') + after;
