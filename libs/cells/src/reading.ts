import { isPlaceholder } from './placeholder';

/** A text that was left out of a field, and why: the rest of a sentence. */
export interface KeptOut {
  readonly value: string;
  readonly issue: string;
}

/** What a cell holds, and what was left out of it. */
export interface Reading<T> {
  /** Null: nothing that can be used. */
  readonly value: T | null;
  readonly keptOut: readonly KeptOut[];
}

/** Characters of a value that is left out which are shown. */
const SHOWN = 100;
/** Marks without width, and those that turn the direction of writing: they arrive with what is copied from web pages. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it looks: without invisible marks, full-width letters and signs as plain ones (NFKC), white space at its ends cut. */
export function visibleText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.trim();
  return text.normalize('NFKC').replace(INVISIBLE, '').trim();
}

export function keptOut(value: string, issue: string): KeptOut {
  return { value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value, issue };
}

/** Values of one cell that are listed one by one. */
const MOST_LISTED = 4;

/** All that was left out of one cell, in at most five entries. */
export function listed(values: readonly KeptOut[]): readonly KeptOut[] {
  const rest = values.slice(MOST_LISTED);
  if (rest.length < 2) return values;
  const together = keptOut(rest.map(({ value }) => value).join(', '), `are ${rest.length} more values that are left out`);
  return [...values.slice(0, MOST_LISTED), together];
}

/** The reading of a cell in which nothing can be used; of an empty one and a lone dash nothing was left out that needs to be told. */
export function nothingIn(text: string, issue: string): Reading<never> {
  if (!text.trim()) return { value: null, keptOut: [] };
  return { value: null, keptOut: [keptOut(text, isPlaceholder(text) ? 'is a placeholder' : issue)] };
}
