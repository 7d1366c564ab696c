import { stringify } from 'csv-stringify/sync';

/**
 * The first characters that make a spreadsheet read a cell as a formula, full-width forms of East Asian keyboards included (OWASP, CSV
 * injection). `escape_formulas` of csv-stringify leaves out line feed and NUL.
 */
export const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;
/**
 * Cells that RFC 4180 does not quote: readers would lose outer space or a lone line end, and those of other countries separate by semicolons or tabs
 * and would read what follows as a cell of its own, a formula perhaps.
 */
const ALSO_QUOTED = /^\s|\s$|[\r\n;\t|]/;

/** Lines of a table as RFC 4180 has them. A text that would be a formula gets an apostrophe in front, phone numbers too. */
export function csvLines(rows: readonly (readonly unknown[])[]): string {
  return stringify([...rows], {
    record_delimiter: 'windows',
    quoted_match: ALSO_QUOTED,
    cast: {
      string: (text) => (FORMULA.test(text) ? `'${text}` : text),
      boolean: String,
      object: (value) => JSON.stringify(value),
    },
  });
}
