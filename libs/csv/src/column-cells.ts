import { isAddress, isDialled, isHomepage, isNumber, isProfile, isSite } from './cell-shapes';
import type { ColumnMap, ColumnUse } from './columns';
import { type Field, isOfOthers, knownWords, type Word } from './headings';

type CellsOf = (column: number) => readonly string[];

/** A field that the cells of a column tell. */
interface Told {
  readonly field: Field;
  readonly isOne: (cell: string, words: ReadonlySet<Word>) => boolean;
  /** Words of a heading beside which its column does not hold the field. */
  readonly never: readonly Word[];
  /** Whether several rows commonly have the same value. */
  readonly isShared?: boolean;
}

const isPhoneWord = (words: ReadonlySet<Word>): boolean => words.has('phone') || words.has('mobile');
const TOLD: readonly Told[] = [
  { field: 'email', isOne: isAddress, never: [] },
  { field: 'linkedin_url', isOne: isProfile, never: ['company'] },
  {
    field: 'phone',
    isOne: (cell, words) => (isPhoneWord(words) ? isNumber(cell) : isDialled(cell)),
    never: ['company', 'id', 'employees', 'country', 'code', 'url', 'email'],
  },
  { field: 'domain', isOne: isHomepage, never: ['email', 'personal', 'profile', 'linkedin'], isShared: true },
];

/**
 * A column for each field that no heading names, or whose column by name has something else: one of which most cells are such values. Not one whose heading is about somebody else, nor
 * one whose values are the same in most rows: it is about an owner, not the persons of the rows.
 */
export function usesByCells(
  names: readonly string[],
  uses: readonly ColumnUse[],
  { fields, map = {} }: { readonly fields: readonly Field[]; readonly map?: ColumnMap | undefined },
  cellsOf: CellsOf,
): ColumnUse[] {
  const found: ColumnUse[] = [];
  const taken = new Set(uses.map(({ column }) => column));
  for (const told of TOLD) {
    const { field } = told;
    const isKnown = uses.some((use) => use.field === field && mayHold(told, cellsOf(use.column)));
    if (!fields.includes(field) || map[field] !== undefined || isKnown) continue;
    const column = names.findIndex((name, at) => !taken.has(at) && holds(told, name, cellsOf(at)));
    if (column < 0) continue;
    taken.add(column);
    found.push({ column, field });
  }
  return found;
}

/** An empty column may hold anything; beside one for phones another may have them: people have several. */
function mayHold({ field, isOne }: Told, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim());
  return filled.length === 0 ? field !== 'phone' : filled.some((cell) => isOne(cell, PHONE_WORDS));
}

function holds({ isOne, never, isShared }: Told, name: string, cells: readonly string[]): boolean {
  // Most columns are told by their first cells.
  const first = cells.filter((cell) => cell.trim()).slice(0, 3);
  if (!first.some((cell) => isOne(cell, PHONE_WORDS))) return false;
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const words = knownWords(name);
  if (filled.filter((cell) => isOne(cell, words)).length * 2 <= filled.length) return false;
  const distinct = new Set(filled).size;
  const isOfRow = filled.length < 3 || (isShared ? distinct > 1 : distinct * 2 > filled.length);
  return isOfRow && !never.some((word) => words.has(word)) && !isOfOthers(name);
}

const PHONE_WORDS: ReadonlySet<Word> = new Set(['phone']);

/** Columns of a table without names, of addresses, profiles, sites and numbers with a country code: at most one each, of which most cells are that. */
export function usesWithoutNames(width: number, fields: readonly Field[], cellsOf: CellsOf): ColumnUse[] {
  const kinds: [Field, (cell: string) => boolean][] = [
    ['email', isAddress],
    ['linkedin_url', isProfile],
    ['domain', isSite],
    ['phone', isDialled],
  ];
  const uses: ColumnUse[] = [];
  for (const [field, isOne] of kinds) {
    const free = Array.from({ length: width }, (_, at) => at).filter((at) => !uses.some(({ column }) => column === at));
    const column = free.find((at) => isMostly(isOne, cellsOf(at)));
    if (column !== undefined) uses.push({ column, field });
  }
  return uses.filter(({ field }) => fields.includes(field));
}

function isMostly(isOne: (cell: string) => boolean, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim());
  return filled.length > 0 && filled.filter(isOne).length * 2 > filled.length;
}
