import { UsageError } from './failures';

/** A table as RFC 4180 has it, with one of the separators that programs export. */
export interface CsvTable {
  readonly separator: string;
  readonly rows: readonly (readonly string[])[];
}

const SEPARATORS = [',', ';', '\t', '|'];
/** What makes a spreadsheet read a cell as a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** @throws UsageError for an unclosed quote, or a table without a row. */
export function parseCsv(text: string): CsvTable {
  const content = text.replace(/^\ufeff/, '');
  const [header = ''] = content.split(/\r\n|\r|\n/, 1);
  const count = (sign: string): number => header.split(sign).length;
  const separator = SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
  const rows = [...records(content, separator)].filter((row) => row.some((cell) => cell !== ''));
  if (rows.length < 2) throw new UsageError('The file needs a line of column names and a row.');
  return { separator, rows };
}

function* records(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  for (let at = 0; at <= text.length;) {
    const [cell, end] = cellAt(text, at, separator);
    row.push(cell);
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield row;
    row = [];
  }
}

/** The cell that begins here, and where it ends. */
function cellAt(text: string, from: number, separator: string): [cell: string, end: number] {
  if (text[from] !== '"') {
    const end = plainEnd(text, from, separator);
    return [text.slice(from, end), end];
  }
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new UsageError('The file has a quoted cell that does not end.');
  // What some programs write behind the closing quote belongs to the cell.
  const end = plainEnd(text, close + 1, separator);
  return [text.slice(from + 1, close).replaceAll('""', '"') + text.slice(close + 1, end), end];
}

function plainEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** Lines of the same form. Cells of the last column, which is new, cannot become formulas; the others are the user's own. */
export function csvText({ separator, rows }: CsvTable): string {
  const cell = (text: string): string =>
    /^\s|\s$|["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
