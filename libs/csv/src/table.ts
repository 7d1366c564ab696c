import { type ColumnMap, columnNamed, type ColumnUse, columnUses, confirmedUses } from './columns';
import { isAddress, isProfile, isSite } from './cell-shapes';
import { usesByCells, usesWithoutNames } from './column-cells';
import { decodeText } from './decode-text';
import { refuseOtherKinds } from './file-kind';
import { type Field, FIELDS } from './headings';
import { CsvError, recordsOf } from './records';

export interface TableRules {
  /** Those of a row that can be used. */
  readonly fields: readonly Field[];
  /** Each can tell whom or what a row is about: a table has one of them at least. Default: those of a person. */
  readonly identifying?: readonly Field[] | undefined;
  readonly map?: ColumnMap | undefined;
  /** The declared one. */
  readonly charset?: string | undefined;
  /** The parameter of `text/csv` (RFC 4180): `absent` when no line names the columns. */
  readonly header?: string | undefined;
  /** Default: told by the names of the columns. */
  readonly separator?: string | undefined;
  /** Default: any number. */
  readonly maxRows?: number;
}

export interface Table {
  /** The columns, each by a name of its own. */
  readonly names: readonly string[];
  /** What they are used for, those that count first before others. */
  readonly uses: readonly ColumnUse[];
  /** The cells of each row: as many as there are columns, or fewer. More stand where a row does not fit the columns. */
  readonly rows: readonly (readonly string[])[];
}

type Cells = readonly string[];
type Layout = Pick<Table, 'names' | 'uses'> & {
  /** The record that names the columns; -1: there is none. */
  readonly headerAt: number;
};

const SEPARATORS = [',', ';', '\t', '|'];
/** Those of mainframes, Hive and warehouses; tried where the text has them. */
const RARE_SEPARATORS = ['^', '\x1f', '\x01', '\x1e', '¦', '~', ':'];
/** Signs of cells, too: they count only where they make more columns known. */
const ALSO_IN_CELLS = ['~', ':'];
const MAX_COLUMNS = 1_000;
/** Cells of a table that are not empty: each takes 50 bytes, however short it is. */
const MAX_FILLED = 700_000;
/** Characters of the name of a column. */
const MAX_NAME = 100;
/** Records, and characters, that the names of the columns are looked for in. */
const HEAD_RECORDS = 30;
const HEAD = 64_000;
/** What spreadsheets write before the names to say which separator they use. */
const SEPARATOR_LINE = /^sep=([^\w\s"]|\t)[\r\n]/i;
/** What programs of MS-DOS write behind a text. */
const END_OF_FILE = '\x1a';
/** Each can tell whom a row is about. */
const OF_A_PERSON: readonly Field[] = ['email', 'linkedin_url', 'first_name', 'last_name', 'full_name', 'phone'];

/**
 * Reads a table of people as programs export it: separated by `,`, `;`, `|` or tabs, in any encoding that `decodeText` can tell. The names of the columns may stand
 * below a preamble, or be absent: then columns are known by what is in them.
 * @throws CsvError that completes "The file …".
 */
export function readTable(bytes: Buffer, rules: TableRules): Table {
  refuseOtherKinds(bytes.toString('latin1', 0, HEAD_RECORDS * MAX_NAME));
  const file = decodeText(bytes, rules.charset);
  refuseOtherKinds(file);
  const [hint = '', said] = SEPARATOR_LINE.exec(file) ?? [];
  if (/^[^\r\n]*\0/.test(file)) throw new CsvError('holds NUL characters: it is no text');
  const text = file.slice(hint.length, file.endsWith(END_OF_FILE) ? -1 : undefined).replaceAll('\0', '\ufffd');
  const { separator, head, layout: named } = bestLayout(text, separatorsOf(text, said ?? rules.separator), rules);
  const layout = withUsesByCells(named, head, rules);
  checkLayout(layout, rules);
  return { ...layout, rows: rowsOf(text, separator, layout, rules.maxRows ?? Infinity) };
}

function rowsOf(text: string, separator: string, layout: Layout, maxRows: number): Cells[] {
  const { headerAt, names } = layout;
  const rows: Cells[] = [];
  let at = -1;
  let filled = 0;
  let header: Cells = [];
  for (const cells of filledRecords(text, separator)) {
    at += 1;
    if (at === headerAt) header = cells;
    if (at <= headerAt || isRepeated(header, cells) || (at === headerAt + 1 && headerAt >= 0 && isOfNames(cells))) continue;
    if (rows.length === maxRows) throw new CsvError(`has more than ${maxRows} rows; split it`);
    filled += cells.reduce((sum, cell) => (cell ? sum + 1 : sum), 0);
    if (filled > MAX_FILLED) throw new CsvError(`has more than ${MAX_FILLED} cells that are not empty; split it`);
    rows.push(cells.length > names.length ? withoutEnd(cells) : cells);
  }
  let isAboveRemark = false;
  while (rows.length > 1 && isRemark(rows.at(-1) ?? [], layout, isAboveRemark)) {
    rows.pop();
    isAboveRemark = true;
  }
  if (!rows.length) throw new CsvError('has no rows below its column names');
  return rows;
}

function* filledRecords(text: string, separator: string): Generator<Cells> {
  for (const { cells } of recordsOf(text, separator)) if (cells.some((cell) => cell.trim()) && !isRuled(cells)) yield cells;
}

/** The names of the columns once more, as reports have them on each page. */
const isRepeated = (header: Cells, cells: Cells): boolean =>
  header.length > 1 && cells[0] === header[0] && cells.length === header.length && cells.every((cell, at) => cell === header[at]);

/** What stands below names and goes on about them: units in brackets, kinds of values, whether there must be one, the numbers of the columns. */
const SAID_OF_NAME =
  /^(?:[([{][^()[\]{}]{0,30}[)\]}]|text|string|(?:var)?char(?:\(\d{1,5}\))?|integer|number|boolean|date(?:time)?|required|optional|mandatory|pflicht(?:feld)?|obligatoire|facultatif|obligatorio|opcional|obbligatorio|facoltativo|obrigatório|verplicht|optioneel)$/iu;
const isOfNames = (cells: Cells): boolean =>
  cells.every((cell) => !cell.trim() || SAID_OF_NAME.test(cell.trim().slice(0, 50))) ||
  (cells.length > 2 && cells.every((cell, at) => cell.trim() === String(at + 1)));

/** `----+----`: what databases, Markdown and plain text draw between rows. */
const isRuled = (cells: Cells): boolean =>
  cells.some((cell) => /-{3}|={3}/.test(cell)) && cells.every((cell) => /^[-+=:|\s]*$/.test(cell));

/** `(2 rows)`, `1 row selected.` */
const COUNT = /^\(?\d{1,9}(?: \p{L}{1,20}){1,3}[.)]?(?: \(\d{1,9}[.,]\d{1,4} \p{L}{1,5}\))?$/u;
/** Totals in the languages of tables, beside numbers alone. */
const TOTAL =
  /^(?:(?:grand |sub)?totals?|sums?|summe|gesamt(?:summe)?|total général|somme|suma|soma|totale|totaal|razem|summa|yhteensä|celkem|spolu|összesen|toplam|итого|всего|разом|усього|σύνολο|合計|总计|合计|總計|합계|총계)[\s:]{0,3}[\d\s.,]{0,20}$/iu;

/** What a table was made from, when, and by whom: `Quelle: eigene Erhebung`, `Generated By: Kim Roe`. */
const ORIGIN =
  /^(?:copyright|©|confidential\b|(?:generated|exported|printed|created) (?:by|on|at|from)\b)|^(?:quelle|stand|hinweis|source|note|fuente|fonte|bron|źródło|uwaga|zdroj|poznámka|källa|kilde|lähde|kaynak|forrás|sursa|источник|примечание|джерело|πηγή|出典|来源|來源|출처)n?\s?[:：]/iu;

/** What stands below the rows and is none: a total, a count, whatever stands alone above such a line, or what a report says in one cell, where no column that is used begins. A company may be called Total. */
function isRemark(cells: Cells, { names, uses }: Layout, isAboveRemark: boolean): boolean {
  const at = cells.findIndex((cell) => cell.trim());
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter(Boolean);
  const use = uses.find(({ column }) => column === at);
  const isCounted = others.length > 0 && others.every((cell) => COUNT.test(cell.slice(0, 100)));
  if (TOTAL.test(first.slice(0, 100)) && (use?.field !== 'company_name' || isCounted))
    return isCounted || ((others.length > 0 || /[:\d]/.test(first)) && others.every((cell) => /^[^\p{L}]{1,40}$/u.test(cell)));
  if (cells.length !== 1 || names.length < 3) return false;
  return (isAboveRemark && !isRow(cells)) || COUNT.test(first.slice(0, 100)) || ORIGIN.test(first) || !use;
}

/** Without the empty cells at its end, which spreadsheets add. */
function withoutEnd(cells: Cells): Cells {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim()) + 1);
}

function separatorsOf(text: string, known?: string): readonly string[] {
  if (known !== undefined) return [known];
  const [head = ''] = /^[^]{0,2000}/.exec(text) ?? [];
  return [...SEPARATORS, ...RARE_SEPARATORS.filter((separator) => head.includes(separator))];
}

interface LaidOut {
  readonly separator: string;
  readonly head: readonly Cells[];
  readonly layout: Layout;
}

/** The separator by which the most columns are known; where none is, the one that makes the most columns. */
function bestLayout(text: string, separators: readonly string[], rules: TableRules): LaidOut {
  const all = separators.map((separator) => {
    const head = headOf(text, separator);
    const layout = layoutOf(head, rules);
    return { separator, head, layout, known: layout.uses.length, width: head[Math.max(0, layout.headerAt)]?.length ?? 0 };
  });
  return all.reduce((best, one) => {
    const isWider =
      !ALSO_IN_CELLS.includes(one.separator) &&
      one.width > best.width &&
      (SEPARATORS.includes(one.separator) || best.width === 1);
    return one.known > best.known || (one.known === best.known && isWider) ? one : best;
  });
}

/** With the columns that no heading names and the cells tell. */
function withUsesByCells(layout: Layout, head: readonly Cells[], rules: TableRules): Layout {
  const { names, uses, headerAt } = layout;
  if (headerAt < 0) return layout;
  const rows = head.slice(headerAt + 1);
  return { ...layout, uses: [...uses, ...usesByCells(names, uses, rules, (column) => columnOf(rows, column))] };
}

/** The first records; a quote that is not closed ends them, for it is noticed again when all are read. */
function headOf(text: string, separator: string): Cells[] {
  const head: Cells[] = [];
  try {
    for (const cells of filledRecords(text.slice(0, HEAD), separator)) if (head.push(cells) === HEAD_RECORDS) break;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return head;
}

function layoutOf(head: readonly Cells[], rules: TableRules): Layout {
  const headerAt = rules.header?.toLowerCase() === 'absent' ? -1 : headerOf(head, rules);
  if (headerAt < 0) return headless(head, rules);
  if ((head[headerAt]?.length ?? 0) > MAX_COLUMNS) throw new CsvError(`has more than ${MAX_COLUMNS} columns`);
  const names = namesOf(head[headerAt] ?? []);
  const groups = groupsAbove(head, headerAt);
  const cellsOf = (column: number): Cells => columnOf(head.slice(headerAt + 1), column);
  const named = confirmedUses(columnUses(names, rules.fields, rules.map, groups), cellsOf);
  if (named.length || names.length > 1) return { headerAt, names, uses: named };
  // A list of domains alone.
  if (rules.identifying?.includes('domain') && isSite(names[0] ?? '')) return headless(head, rules);
  return { headerAt, names, uses: usesWithoutNames(1, rules.fields, cellsOf) };
}

/** The cells of the record before the names, each carried on over the empty ones behind it: spreadsheets merge them. None where it has fewer than two. */
function groupsAbove(head: readonly Cells[], headerAt: number): string[] {
  const above = head[headerAt - 1] ?? [];
  if (above.filter((cell) => cell.trim()).length < 2) return [];
  let group = '';
  return (head[headerAt] ?? []).map((_name, at) => (group = above[at]?.trim() || group));
}

/**
 * The record in which the most columns are known. A record that holds an address is a row; where no column is known the first record above the rows that is no mere title
 * has the names, unless the first is a row.
 */
function headerOf(head: readonly Cells[], { map = {} }: TableRules): number {
  const rows = head.map(isRow);
  const known = head.map((cells, at) => (rows[at] ? 0 : columnUses(cells, FIELDS, map).length));
  const most = Math.max(0, ...known);
  const firstRow = rows.indexOf(true);
  const above = head.slice(0, Math.max(0, firstRow));
  const named = above.findIndex((cells, at) => known[at] === most && filledIn(cells) > 1);
  const best = named < 0 ? known.indexOf(most) : named;
  if (most > (firstRow >= 0 && firstRow < best ? 1 : 0)) return best;
  if (firstRow === 0) return -1;
  return Math.max(
    0,
    above.findIndex((cells) => filledIn(cells) > 1 && filledIn(cells) * 2 > filledIn(head[firstRow] ?? [])),
  );
}

const filledIn = (cells: Cells): number => cells.filter((cell) => cell.trim()).length;

const isRow = (cells: Cells): boolean => cells.some((cell) => isAddress(cell) || isProfile(cell));

const columnOf = (rows: readonly Cells[], column: number): string[] => rows.map((cells) => cells[column] ?? '');

function headless(head: readonly Cells[], { fields, map = {} }: TableRules): Layout {
  const width = Math.max(0, ...head.map((cells) => cells.length));
  const numbered = Array.from({ length: width }, (_, at) => `column_${at + 1}`);
  const mapped = columnUses(numbered, [], map);
  const known = usesWithoutNames(width, fields, (column) => columnOf(head, column)).filter(
    ({ field, column }) => !map[field] && !mapped.some((one) => one.column === column),
  );
  const names = numbered.map((name, at) => known.find(({ column }) => column === at)?.field ?? name);
  return { headerAt: -1, names, uses: [...mapped, ...known] };
}

/** Each column under a name of its own. */
function namesOf(header: Cells): string[] {
  const taken = new Set<string>();
  return header.map((name, at) => {
    const plain = name.trim().slice(0, MAX_NAME);
    const safe = plain === '__proto__' ? 'proto' : plain || `column_${at + 1}`;
    let candidate = safe;
    for (let n = 2; taken.has(candidate); n += 1) candidate = `${safe}_${n}`;
    taken.add(candidate);
    return candidate;
  });
}

function checkLayout({ names, uses }: Layout, { fields, identifying = OF_A_PERSON, map = {} }: TableRules): void {
  if (!names.length) throw new CsvError('is empty: its first line must name the columns');
  const unknown = Object.values(map).find((name) => columnNamed(names, name) < 0);
  if (unknown !== undefined) throw new CsvError(`has no column "${unknown}", which map names: it has ${listed(names)}`);
  if (uses.some(({ field }) => identifying.includes(field))) return;
  const some = fields.filter((field) => identifying.includes(field)).slice(0, 2);
  throw new CsvError(
    `has no column that can be used: it has ${listed(names)}; name one ${some.join(' or ')}, or say which is which, as in map=${some[0] ?? 'email'}=${names[0] ?? ''}`,
  );
}

const LISTED = 50;

function listed(names: readonly string[]): string {
  const some = names
    .slice(0, LISTED)
    .map((name) => `"${name}"`)
    .join(', ');
  return names.length > LISTED ? `${some} and ${names.length - LISTED} more` : some;
}

/** A row by the names of its columns; the mere cells of one that does not fit the columns. */
export type TableRow = Readonly<Record<string, string>> | readonly string[];

/** The rows of a table, without their empty cells. */
export function rowsByName({ names, rows }: Table): TableRow[] {
  return rows.map((cells) => {
    if (cells.length > names.length) return cells;
    const named = names.map((name, at) => [name, cells[at]?.trim() ?? ''] as const);
    return Object.fromEntries(named.filter(([, cell]) => cell));
  });
}
