/** What is wrong with the file as a whole. Its message completes "The file …". */
export class CsvError extends Error {}

/** A record of a table. */
export interface TableRecord {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells of a record that are kept; a record with more has one cell more than this. */
const MAX_CELLS = 1_000;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * The records of a table (RFC 4180), one at a time and in linear time. Outside quotes each `\r\n`, `\n`, `\r` and `\r\r\n` ends a record, whichever
 * came before; an empty line is no record. A quote in a cell that does not begin with one stands for itself, and so does a quote in a quoted cell
 * that neither is doubled nor ends the cell, as in `"Robert "Bob" Smith"`.
 * @throws CsvError naming the line, when a quoted cell does not end.
 */
export function* recordsOf(text: string, separator: string): Generator<TableRecord> {
  const reader = new CellReader(text, separator.charCodeAt(0));
  while (reader.nextRecord()) {
    const { line } = reader;
    const cells: string[] = [];
    do {
      const cell = reader.readCell();
      if (cells.length <= MAX_CELLS) cells.push(cell);
    } while (reader.nextCell());
    yield { line, cells };
  }
}

class CellReader {
  /** The line of the place where it reads. */
  line = 1;
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly separator: number,
  ) {}

  /** Goes to the next record, past line ends. False at the end of the text. */
  nextRecord(): boolean {
    let end = this.at;
    while (this.isLineEnd(end)) end += 1;
    this.moveTo(end);
    return end < this.text.length;
  }

  /** Goes to the next cell of the record. False at the end of the record. */
  nextCell(): boolean {
    if (this.text.charCodeAt(this.at) !== this.separator) return false;
    this.at += 1;
    return true;
  }

  readCell(): string {
    const start = this.afterBlanks(this.at);
    const end = this.text.charCodeAt(start) === QUOTE ? this.closingQuote(start) : undefined;
    if (end === undefined) return this.readBareCell();
    this.moveTo(this.afterBlanks(end + 1));
    const cell = this.text.slice(start + 1, end);
    return cell.includes('""') ? cell.replaceAll('""', '"') : cell;
  }

  private readBareCell(): string {
    const from = this.at;
    while (!this.endsCell(this.at)) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** Where the quoted cell that begins at `start` ends; undefined: its first quote stands for itself, as in `"Bob" Smith`. */
  private closingQuote(start: number): number | undefined {
    let hasStray = false;
    let hasLineEnd = false;
    let from = start + 1;
    for (let at = this.quoteAfter(from); at >= 0; at = this.quoteAfter(from)) {
      hasLineEnd ||= this.hasLineEnd(from, at);
      // Each cell is read once: where the next quoted one begins, this one has ended.
      if (hasStray && (hasLineEnd || this.beginsCell(at))) return undefined;
      from = at + 1;
      if (this.text.charCodeAt(from) === QUOTE) {
        from += 1;
      } else if (this.endsCell(this.afterBlanks(from))) {
        return at;
      } else {
        // The next cell that is quoted, lines below: the quote was never closed.
        if (hasLineEnd) throw this.unclosed();
        hasStray = true;
      }
    }
    if (hasStray) return undefined;
    throw this.unclosed();
  }

  private quoteAfter(from: number): number {
    return this.text.indexOf('"', from);
  }

  private unclosed(): CsvError {
    return new CsvError(`has a quote that is not closed (line ${this.line})`);
  }

  private afterBlanks(from: number): number {
    let at = from;
    while (this.isBlank(at)) at += 1;
    return at;
  }

  private beginsCell(at: number): boolean {
    let before = at - 1;
    while (this.isBlank(before)) before -= 1;
    return this.text.charCodeAt(before) === this.separator;
  }

  private isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || (code === TAB && this.separator !== TAB);
  }

  private endsCell(at: number): boolean {
    return at >= this.text.length || this.text.charCodeAt(at) === this.separator || this.isLineEnd(at);
  }

  private isLineEnd(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === LF || code === CR;
  }

  private hasLineEnd(from: number, end: number): boolean {
    for (let at = from; at < end; at += 1) if (this.isLineEnd(at)) return true;
    return false;
  }

  /** Goes on, counting lines. */
  private moveTo(end: number): void {
    for (; this.at < end; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === LF || (code === CR && !/^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))) this.line += 1;
    }
  }
}
