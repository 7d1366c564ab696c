import { type ColumnMap, columnUses, fieldValues, type Field, type Table } from '@modernleads/csv';
import { FORMULA } from './write-csv';

/** A row of a batch by the names of its fields and columns; the mere cells of one that does not fit the columns. */
export type BatchRow = Readonly<Record<string, string>> | readonly string[];

/** Columns from which on rows have no empty cells: a row has its limit. */
const WIDE = 200;

/**
 * The rows of a table as those of a batch: each field under its name, every other column under its own. A column that alone holds a field is called by that; where
 * several do, or a part of a name, the columns stand beside the field.
 */
export function batchRows({ names, uses, rows }: Table): BatchRow[] {
  const keys = keysOf(names, uses);
  return rows.map((written) => {
    const cells = written.map(unguarded);
    if (cells.length > names.length) return cells;
    const filled = names.length > WIDE ? keys.flatMap((key, at) => (cells[at]?.trim() ? [[key, cells[at]]] : [])) : undefined;
    const columns = Object.fromEntries(filled ?? keys.map((key, at) => [key, cells[at] ?? '']));
    return { ...columns, ...fieldValues(uses, (column) => cells[column] ?? '') };
  });
}

/** A row of JSON with the fields that the map names. */
export function mappedRow(row: unknown, map: ColumnMap): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const given = row as Readonly<Record<string, unknown>>;
  const keys = Object.keys(given);
  return { ...given, ...fieldValues(columnUses(keys, [], map), (at) => String(given[keys[at] ?? ''] ?? '')) };
}

function keysOf(names: readonly string[], uses: Table['uses']): string[] {
  const columnsOf = (field: Field): number => uses.filter((use) => use.field === field).length;
  const fields = new Map(
    uses.filter(({ field }) => columnsOf(field) === 1 && !isPart(field)).map(({ column, field }) => [column, field]),
  );
  const taken = new Set<string>(uses.map(({ field }) => field));
  const isNamed = (at: number): boolean => uses.some(({ column, field }) => column === at && field === names[at]);
  return names.map((name, at) => fields.get(at) ?? (isNamed(at) ? name : unique(name, taken)));
}

/** Read into the fields of the name, it stays beside them. */
const isPart = (field: Field): boolean => field === 'full_name' || field === 'name_particle';

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${name}_${n}`;
  taken.add(candidate);
  return candidate;
}

/** Our own downloads put an apostrophe before what a spreadsheet would take for a formula. */
function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
