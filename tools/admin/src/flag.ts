import { nearest } from '@modernleads/contracts';
import { Refusal } from './refusal';

/** How the value of one flag is read. `parse` throws with the rest of the sentence "--flag …", e.g. "must be true or false". */
export interface Flag<T> {
  readonly parse: (text: string) => T;
  /** An example of a valid value, shown in help and in errors. */
  readonly example: string;
  readonly required: boolean;
}

export type Flags = Record<string, Flag<unknown>>;
export type ValuesOf<F extends Flags> = { readonly [K in keyof F]: F[K] extends Flag<infer T> ? T : never };

/** The flag as typed into a shell. */
export function written(name: string, value: string): string {
  return `--${name} ${/^[\w@.,:/+…-]+$/.test(value) ? value : `"${value}"`}`;
}

/** An optional flag. */
export function optional<T>(flag: Flag<T>): Flag<T | undefined> {
  return { ...flag, required: false };
}

/**
 * Reads `--flag value` and `--flag=value`.
 * @throws Refusal naming the first flag that is unknown, repeated, missing, or has no or a bad value.
 */
export function readFlags<F extends Flags>(flags: F, given: readonly string[]): ValuesOf<F> {
  const texts = textsOf(Object.keys(flags), given);
  const values = Object.entries(flags).map(([name, flag]) => [name, valueOf(name, flag, texts.get(name))]);
  return Object.fromEntries(values) as ValuesOf<F>;
}

function textsOf(known: readonly string[], given: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const rest = [...given];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) throw new Refusal(`"${word}" is not a flag: write --NAME VALUE${oneOf(known)}`);
    if (!known.includes(name)) throw new Refusal(`--${name}: no such flag${suggestion(nearest(name, known), known)}`);
    if (texts.has(name)) throw new Refusal(`--${name}: given twice; give it once`);
    const value = inline ?? (rest[0]?.startsWith('--') ? undefined : rest.shift());
    texts.set(name, value ?? '');
  }
  return texts;
}

function valueOf(name: string, { parse, required, example }: Flag<unknown>, text: string | undefined): unknown {
  if (text === undefined && !required) return undefined;
  if (!text)
    throw new Refusal(`--${name}: ${text === undefined ? 'missing' : 'has no value'}; give one, as in ${written(name, example)}`);
  try {
    return parse(text);
  } catch (error) {
    throw new Refusal(`--${name}: ${(error as Error).message}, as in ${written(name, example)}`);
  }
}

const suggestion = (near: string | undefined, known: readonly string[]) => (near ? `; did you mean --${near}?` : oneOf(known));
const oneOf = (known: readonly string[]) =>
  known.length ? `; there is ${known.map((name) => `--${name}`).join(', ')}` : '; this verb takes none';
