import type { Result } from './verbs/verb';

/** One line of JSON, or `field: value` lines with a table for each list. */
export function render(result: Result, json: boolean): string {
  return json
    ? JSON.stringify(result)
    : Object.entries(result)
        .map(([field, value]) => text(field, value))
        .join('\n');
}

function text(field: string, value: unknown): string {
  if (!isTable(value)) return `${field}: ${cell(value)}`;
  return value.length ? table(value) : `${field}: none`;
}

function isTable(value: unknown): value is Result[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);
}

function table(rows: readonly Result[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((value, index) => value.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '-';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(cell).join(', ') || '-';
  if (typeof value !== 'object') return String(value);
  return (
    Object.entries(value)
      .map(([name, one]) => `${name} ${cell(one)}`)
      .join(', ') || '-'
  );
}
