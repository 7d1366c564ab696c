import { isUtf8 } from 'node:buffer';
import { type ApiError, invalidInput } from '@modernleads/contracts';

/** Deepest accepted nesting of objects and arrays. */
export const MAX_JSON_DEPTH = 32;
/** Most accepted values, at any depth: each takes 30 bytes of memory or more, however short it is. */
export const MAX_JSON_VALUES = 700_000;
/** Most members of one object: as the keys of a dictionary each of them takes 200 bytes of memory or more. */
export const MAX_JSON_MEMBERS = 2_000;

/**
 * Parses a JSON text (RFC 8259) and refuses what parsers disagree about or stores cannot hold: bytes that are not UTF-8, NUL, lone
 * surrogates, a key given twice, `__proto__` and `constructor.prototype`, nesting deeper than {@link MAX_JSON_DEPTH}, objects of more than
 * {@link MAX_JSON_MEMBERS} members, and numbers beyond ±(2^53 − 1). A leading byte order mark is skipped (§8.1). What is accepted equals the result of `JSON.parse`.
 * @returns undefined for white space alone.
 * @throws ApiError `invalid_input` that names the place and the fix.
 */
export function parseStrictJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes) || isWide(bytes)) throw invalidInput([{ field: 'body', issue: 'must be encoded as UTF-8' }]);
  const text = bytes.toString('utf8', startsWithMark(bytes) ? 3 : 0);
  if (text.trim() === '') return undefined;
  new Scanner(text).document();
  return JSON.parse(text);
}

function startsWithMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** UTF-16 and UTF-32, which have a zero beside every sign of ASCII: a text in JSON begins with one (RFC 8259 §8.1). */
function isWide(bytes: Buffer): boolean {
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0);
}

const END = -1;
const [TAB, LF, CR, SPACE, QUOTE, COMMA, COLON, BACKSLASH] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3a, 0x5c] as const;
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d] as const;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const FOUR_HEX_DIGITS = /^[0-9a-fA-F]{4}$/;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** An object or array that is being read, and what of it: a key, or the number of an element. */
interface Level {
  key: string | number;
}

/** Checks a whole text in one pass before anything is built from it: the cost is linear in its length. */
class Scanner {
  private at = 0;
  private values = 0;
  private readonly levels: Level[] = [];

  constructor(private readonly text: string) {}

  document(): void {
    this.value();
    if (this.next() !== END) throw this.unexpected('the end of the text');
  }

  /** The next character that is not white space; it is not consumed. */
  private next(): number {
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return code;
      this.at++;
    }
    return END;
  }

  private value(): void {
    if (++this.values > MAX_JSON_VALUES)
      throw invalidInput([{ field: 'body', issue: `has more than ${MAX_JSON_VALUES} values; split it` }]);
    const code = this.next();
    if (code === QUOTE) this.string();
    else if (code === OPEN_OBJECT) this.object();
    else if (code === OPEN_ARRAY) this.array();
    else if (!this.number() && !this.match(LITERAL)) throw this.unexpected('a value');
  }

  private object(): void {
    const level = this.enter('');
    const keys = new Set<string>();
    let more = this.next() !== CLOSE_OBJECT;
    while (more) {
      this.key(level, keys);
      if (this.next() !== COLON) throw this.unexpected('`:`');
      this.at++;
      this.value();
      more = this.next() === COMMA;
      if (more) this.at++;
    }
    this.leave(CLOSE_OBJECT, '`,` or `}`');
  }

  private array(): void {
    const level = this.enter(0);
    let more = this.next() !== CLOSE_ARRAY;
    for (let index = 0; more; index++) {
      level.key = index;
      this.value();
      more = this.next() === COMMA;
      if (more) this.at++;
    }
    this.leave(CLOSE_ARRAY, '`,` or `]`');
  }

  private enter(key: string | number): Level {
    if (this.levels.length === MAX_JSON_DEPTH)
      throw invalidInput([{ field: 'body', issue: `is nested deeper than ${MAX_JSON_DEPTH} levels` }]);
    this.at++;
    const level = { key };
    this.levels.push(level);
    return level;
  }

  private leave(close: number, expected: string): void {
    if (this.next() !== close) throw this.unexpected(expected);
    this.at++;
    this.levels.pop();
  }

  private key(level: Level, keys: Set<string>): void {
    level.key = '';
    if (this.next() !== QUOTE) throw this.unexpected('a key in double quotes');
    const start = this.at;
    const escaped = this.string();
    const token = this.text.slice(start, this.at);
    const key = escaped ? (JSON.parse(token) as string) : token.slice(1, -1);
    level.key = key;
    const isPrototype = key === '__proto__' || (key === 'prototype' && this.levels.at(-2)?.key === 'constructor');
    if (isPrototype) throw this.refuse('is a key that is not allowed; remove it');
    const { size } = keys;
    if (keys.add(key).size === size) throw this.refuse('is given more than once; give it once');
    if (keys.size > MAX_JSON_MEMBERS)
      throw invalidInput([{ field: 'body', issue: `has an object of more than ${MAX_JSON_MEMBERS} members` }]);
  }

  /** @returns whether it has escapes. */
  private string(): boolean {
    const { text } = this;
    let escaped = false;
    let at = this.at + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(++at)) {
      if (code >= SPACE && code !== BACKSLASH) continue;
      this.at = at;
      if (code !== BACKSLASH) throw this.badCharacter(code);
      at = this.escape();
      escaped = true;
    }
    this.at = at + 1;
    return escaped;
  }

  private badCharacter(code: number): ApiError {
    if (Number.isNaN(code)) return this.unexpected('a closing `"`');
    if (code === 0) return this.refuse('contains a NUL character; remove it');
    return this.refuse('contains a raw control character; escape it, as in `\\n`');
  }

  /** @returns the position of the last character of the escape. */
  private escape(): number {
    if (this.text.charAt(this.at + 1) !== 'u') return this.shortEscape();
    const unit = this.codeUnit(this.at);
    if (unit === 0) throw this.refuse('contains a NUL character (`\\u0000`); remove it');
    if (isHighSurrogate(unit) && isLowSurrogate(this.codeUnit(this.at + 6))) return this.at + 11;
    if (isHighSurrogate(unit) || isLowSurrogate(unit))
      throw this.refuse('contains half of a surrogate pair; send the whole character');
    return this.at + 5;
  }

  private shortEscape(): number {
    const character = this.text.charAt(this.at + 1);
    if (!character || !'"\\/bfnrt'.includes(character))
      throw this.refuse('contains an unknown escape; write a backslash as `\\\\`');
    return this.at + 1;
  }

  /** The code unit that `\uXXXX` stands for at a position; an unpaired escape that is cut short is no surrogate. */
  private codeUnit(at: number): number {
    const digits = this.text.slice(at + 2, at + 6);
    if (this.text.startsWith('\\u', at) && FOUR_HEX_DIGITS.test(digits)) return Number.parseInt(digits, 16);
    if (at !== this.at) return END;
    throw this.refuse('contains `\\u` without four hexadecimal digits');
  }

  private number(): boolean {
    const start = this.at;
    if (!this.match(NUMBER)) return false;
    if (Math.abs(Number(this.text.slice(start, this.at))) <= Number.MAX_SAFE_INTEGER) return true;
    throw this.refuse('is a number beyond ±(2^53 − 1); send it as a string');
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private unexpected(expected: string): ApiError {
    return invalidInput([{ field: 'body', issue: `is not valid JSON at ${this.position()}: expected ${expected}` }]);
  }

  private refuse(issue: string): ApiError {
    return invalidInput([{ field: this.field(), issue: `${issue} (at ${this.position()})` }]);
  }

  private position(): string {
    const before = this.text.slice(0, this.at);
    return `line ${before.split('\n').length}, column ${this.at - before.lastIndexOf('\n')}`;
  }

  /** The place by name, as in `rows[3].email`. */
  private field(): string {
    const path = this.levels.map(({ key }) => (typeof key === 'number' ? `[${key}]` : key && `.${key.slice(0, 100)}`)).join('');
    return path.replace(/^\./, '') || 'body';
  }
}
