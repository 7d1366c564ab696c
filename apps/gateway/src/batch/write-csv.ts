/** What spreadsheets take for the beginning of a formula, the wide signs of East Asian keyboards included (OWASP, CSV injection). */
export const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** One line of a table, as RFC 4180 has it. A text that would be a formula begins with an apostrophe, phone numbers too. */
export function csvLine(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
