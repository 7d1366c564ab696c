/** A value on one line: what comes from elsewhere cannot begin a line of its own. */
export const oneLine = (value: unknown): string =>
  (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)).replace(/\s+/g, ' ').trim();

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** An answer as lines `field: value`; what is empty is left out. */
export function fieldsText(answer: object, indent = ''): string {
  return Object.entries(answer)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([name, value]) => {
      const label = `${indent}${oneLine(name)}:`;
      if (isPlain(value)) return `${label} ${oneLine(value)}`;
      if (!Array.isArray(value)) return [label, fieldsText(value as object, `${indent}  `)];
      if (value.every(isPlain)) return `${label} ${value.map(oneLine).join(', ')}`;
      return [label, ...value.map((item) => `${indent}  - ${itemText(item)}`)];
    })
    .filter((line) => line !== '')
    .join('\n');
}

function itemText(item: unknown): string {
  if (isPlain(item)) return oneLine(item);
  const fields = Object.entries(item as object).filter(([, value]) => !isEmpty(value));
  return fields.map(([name, value]) => `${oneLine(name)}: ${oneLine(value)}`).join(' · ');
}

/** Rows under their names, in columns. */
export function tableText(names: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = [names, ...rows].map((row) => row.map((cell) => (isEmpty(cell) ? '-' : oneLine(cell))));
  const widths = names.map((_name, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
