import { nearest, type TableColumns } from '@modernleads/contracts';
import { cleanCompanyName, isTitle } from '@modernleads/naming';
import { isAddress, isFlag, isNumber, isProfile, isSite } from './cell-shapes';
import { partsOfName } from './whole-name';
import { type Field, type Meaning, meaningOf, plainHeading } from './headings';

/** Which column holds which field, by the name of the column. */
export type ColumnMap = Readonly<Partial<Record<Field, string>>>;

/**
 * Reads `email=E-mail,first_name=Vorname`.
 * @param fields that there are.
 * @throws Error with the rest of a sentence about the map.
 */
export function parseColumnMap(text: string, fields: readonly Field[]): ColumnMap {
  const pairs = text.split(/,(?=[\s\w]{0,50}[=:])/).map((pair) => {
    const [, field = '', column = ''] = /^([^=:]{1,50})[=:](.{1,200})$/s.exec(pair.trimStart()) ?? [];
    const known = fields.find((one) => one === field.trim());
    if (known && column.trim()) return [known, column.trim()] as const;
    const meant = nearest(field.trim(), fields);
    throw new Error(
      `must be field=column pairs with fields among ${fields.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
    );
  });
  return Object.fromEntries(pairs);
}

/** What a column is used for. */
export interface ColumnUse {
  readonly column: number;
  readonly field: Field;
  readonly isFamilyFirst?: boolean;
  /** A column that is merely called "name". */
  readonly isAnyName?: boolean;
  /** Whose name it is by its heading, where that may be a person or a company. */
  readonly party?: Meaning['party'];
  /** A column of the names of contacts, by its heading. */
  readonly isContact?: boolean;
  /** The column whose cells say of what kind the values are: `E-mail 1 - Type` of `E-mail 1 - Value`. */
  readonly kindColumn?: number;
}

/** Fields that are read into others, and so are wanted where those are. */
const PARTS: Readonly<Partial<Record<Field, Field>>> = { full_name: 'last_name', name_particle: 'last_name' };

/**
 * The columns that hold the wanted fields: those that are mapped, else those whose heading means the field. Several columns may hold one field; those that count first come
 * first. Columns that are mapped hold nothing else.
 * @param groups what stands above each heading, where headings are in groups.
 */
export function columnUses(
  headings: readonly string[],
  wanted: readonly Field[],
  map: ColumnMap = {},
  groups: readonly string[] = [],
): ColumnUse[] {
  const mapped = mappedColumns(headings, map);
  const isWanted = (field: Field): boolean => wanted.includes(field) || wanted.includes(PARTS[field] ?? field);
  const taken = new Set(mapped.map(({ column }) => column));
  const meant = headings.flatMap((heading, column) => {
    const meaning = taken.has(column) ? undefined : meaningWithin(groups[column] ?? '', heading);
    return meaning && isWanted(meaning.field) && map[meaning.field] === undefined ? [{ column, ...meaning }] : [];
  });
  const has = (field: Field): boolean =>
    map[field] !== undefined || meant.some((one) => one.field === field && !one.isAnyName && !one.isAnyTitle);
  const ofPerson = (field: Field): boolean => meant.some((one) => one.field === field && one.isOfPerson);
  const nearestName = nearestAnyName(meant);
  const named = meant.flatMap((one) => {
    if (one.isAnyTitle && has('job_title')) return [];
    if (one.isAnyName)
      return [{ ...one, field: one === nearestName ? partOfName(has('first_name'), has('last_name')) : 'full_name' }];
    const isOfPerson = one.field === 'full_name' && one.isOfPerson;
    return isOfPerson ? [{ ...one, field: partOfName(ofPerson('first_name'), ofPerson('last_name')) }] : [one];
  });
  const ranked = named.sort((one, other) => one.rank - other.rank || one.column - other.column);
  return [
    ...mapped,
    ...ranked.map(({ column, field, rank, isFamilyFirst, isAnyName, isOfPerson, party }) => ({
      column,
      field,
      ...(isFamilyFirst && { isFamilyFirst }),
      ...(isAnyName && { isAnyName }),
      ...(party && { party }),
      ...(field === 'full_name' && !party && (rank === 1 || isOfPerson) && { isContact: true }),
      ...kindColumnOf(headings, column),
    })),
  ];
}

const VALUE = / - value$/i;

function kindColumnOf(headings: readonly string[], column: number): Pick<ColumnUse, 'kindColumn'> {
  const [whole, ending] = [headings[column] ?? '', VALUE.exec(headings[column] ?? '')?.[0]];
  if (!ending) return {};
  const prefix = whole.slice(0, -ending.length);
  const kindColumn = headings.findIndex((heading) => heading === `${prefix} - Type` || heading === `${prefix} - Label`);
  return kindColumn < 0 ? {} : { kindColumn };
}

/** What says in the heading of a group that it is one: `Contact details`, `Firmendaten`, `Datos de la empresa`. */
const DETAILS =
  /(?:details|data|info(?:rmation(?:en|s)?)?|daten|angaben|datos|données|dati|dados|gegevens|dane|uppgifter|opplysninger|oplysninger|tiedot|údaje|adatok|bilgileri|данные|дані|情報|信息|資訊|资料|정보)/giu;

/** `Name` below `Company` is that of the company; below a group that is about a person, or says nothing, headings mean what they mean alone. */
function meaningWithin(group: string, heading: string): Meaning | undefined {
  const about = meaningOf(group.slice(0, 100).replace(DETAILS, ' '));
  return about && (about.field !== 'full_name' || about.isAnyName)
    ? meaningOf(`${group.replace(DETAILS, ' ')} ${heading}`)
    : meaningOf(heading);
}

/** Of several columns that are merely called "name", the one next to a part of a name: `Наименование; Имя; Фамилия`. */
function nearestAnyName<T extends Meaning & { readonly column: number }>(meant: readonly T[]): T | undefined {
  const parts = meant.filter(({ field }) => field === 'first_name' || field === 'last_name').map(({ column }) => column);
  const distance = ({ column }: T): number => Math.min(...parts.map((part) => Math.abs(part - column)));
  return meant.filter(({ isAnyName }) => isAnyName).sort((one, other) => distance(one) - distance(other))[0];
}

/** What a column that is merely called "name" holds beside others. */
function partOfName(hasFirst: boolean, hasLast: boolean): Field {
  if (hasFirst === hasLast) return 'full_name';
  return hasFirst ? 'last_name' : 'first_name';
}

function mappedColumns(headings: readonly string[], map: ColumnMap): ColumnUse[] {
  return Object.entries(map).flatMap(([field, name]) => {
    const column = columnNamed(headings, name);
    return column < 0 ? [] : [{ column, field: field as Field }];
  });
}

/** As it is written, else without letter case, accents, spaces and signs; -1: there is none. */
export function columnNamed(headings: readonly string[], name: string): number {
  const exact = headings.indexOf(name.trim());
  return exact >= 0 ? exact : headings.findIndex((heading) => plainHeading(heading) === plainHeading(name));
}

/** The columns as an answer lists them. */
export function listColumns(headings: readonly string[], uses: readonly ColumnUse[]): TableColumns {
  const fields = new Map(uses.map(({ column, field }) => [column, field]));
  return {
    used: Object.fromEntries(headings.flatMap((heading, at) => (fields.has(at) ? [[heading, fields.get(at) as Field]] : []))),
    ignored: headings.filter((_heading, at) => !fields.has(at)),
  };
}

const isWayToReach = (cell: string): boolean => isAddress(cell) || isProfile(cell) || isNumber(cell);

/** What the cells of a column hold where it is not what its heading says: `Titel` may be a form of address, `Account` a number, `Mail` a yes or no. */
const OTHERWISE: Readonly<Partial<Record<Field, (cell: string) => boolean>>> = {
  job_title: (cell) => cell.slice(0, 100).trim().split(/\s+/).every(isTitle),
  company_name: (cell) => /^\s*\d+\s*$/.test(cell.slice(0, 100)) || isAddress(cell),
  full_name: isWayToReach,
  first_name: isWayToReach,
  last_name: isWayToReach,
  email: isFlag,
  phone: isFlag,
  domain: isAddress,
  linkedin_url: (cell) => !/linkedin/i.test(cell.slice(0, 100)) && isSite(cell),
};

/** Without columns all of whose cells are something else. */
function withoutOthers(uses: readonly ColumnUse[], cellsOf: (column: number) => readonly string[]): ColumnUse[] {
  return uses.filter(({ field, column }) => {
    const isOther = OTHERWISE[field];
    const cells = isOther ? cellsOf(column) : [];
    return !isOther || !cells.every((cell) => !cell.trim() || isOther(cell)) || !cells.some((cell) => cell.trim());
  });
}

/**
 * The uses as the cells of the columns confirm them. Columns of websites that hold profiles on LinkedIn count as such: LinkedIn calls them
 * "URL".
 */
export function confirmedUses(uses: readonly ColumnUse[], cellsOf: (column: number) => readonly string[]): ColumnUse[] {
  const confirmed = withoutOthers(uses, cellsOf);
  const isOfCustomer = hasContacts(confirmed, cellsOf);
  return confirmed.flatMap((use): ColumnUse[] => {
    if (use.isAnyName && isOfCustomer) return [{ ...use, field: 'company_name' }];
    if (use.party === 'holder') return areNames(cellsOf(use.column)) ? [use] : [];
    if (use.party && (isOfCustomer || areCompanies(cellsOf(use.column)))) return [{ ...use, field: 'company_name' }];
    if (use.party === 'customer') return [];
    const filled = use.field === 'domain' ? cellsOf(use.column).filter((cell) => cell.trim()) : [];
    const profiles = filled.filter((cell) => PROFILE.test(cell.slice(0, 100)));
    return [profiles.length * 2 > filled.length ? { ...use, field: 'linkedin_url' } : use];
  });
}

/** Cells that are looked at for legal forms. */
const FEW = 5;

/** Whether most of the first cells are names with a legal form. */
function areCompanies(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim()).slice(0, FEW);
  const isCompany = (cell: string): boolean =>
    cleanCompanyName(cell.slice(0, 100)).removed.some(({ kind }) => kind === 'legal_form');
  return filled.filter(isCompany).length * 2 > filled.length;
}

/** Whether persons are in a column of their own, `Ansprechpartner`, beside a bare `Name`, which is that of their company where nothing else is. */
function hasContacts(uses: readonly ColumnUse[], cellsOf: (column: number) => readonly string[]): boolean {
  const inParts: readonly Field[] = ['company_name', 'first_name', 'last_name'];
  if (uses.some(({ field }) => inParts.includes(field))) return false;
  return uses.some(({ column, isContact }) => isContact === true && areNames(cellsOf(column)));
}

/** Whether most cells are whole names. */
function areNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim());
  return filled.filter((cell) => WHOLE_NAME.test(cell.trim().slice(0, 100))).length * 2 > filled.length;
}

/** Of two to five words. */
const WHOLE_NAME = /^\p{L}[\p{L}\p{M}.'’-]{0,40}(?:,? [\p{L}\p{M}.'’-]{1,40}){1,4}$/u;
const PROFILE = /linkedin\.com\/(?:in|pub)\//i;
/** What a value of a field looks like at least: among several columns the first that does counts. */
const SHAPES: Readonly<Partial<Record<Field, RegExp>>> = {
  email: /[@＠]/,
  phone: /\d\D{0,5}\d\D{0,5}\d/,
  domain: /\./,
  linkedin_url: PROFILE,
};

/** `="0123"`, by which exports keep spreadsheets from reading a text as a number. */
const FORMULA = /^\s*="([^"]*)"\s*$/;
const withoutFormula = (cell: string): string => FORMULA.exec(cell)?.[1] ?? cell;

/** Values by field: names in parts. */
export type FieldValues = Partial<Record<Exclude<Field, 'full_name' | 'name_particle'>, string>>;

const PERSONAL = /home|personal|priv/i;

/** Values of a row that another cell of it calls personal count after others. */
function personalLast(uses: readonly ColumnUse[], cell: (column: number) => string): readonly ColumnUse[] {
  if (!uses.some(({ kindColumn }) => kindColumn !== undefined)) return uses;
  const isPersonal = ({ kindColumn }: ColumnUse): boolean =>
    kindColumn !== undefined && PERSONAL.test(cell(kindColumn).slice(0, 100));
  return [...uses.filter((use) => !isPersonal(use)), ...uses.filter(isPersonal)];
}

/** The values of a row by field, with the parts of a name put together. A profile on LinkedIn is one in a column of websites, too. */
export function fieldValues(uses: readonly ColumnUse[], cell: (column: number) => string): FieldValues {
  const values: Partial<Record<Field, string>> = {};
  for (const use of personalLast(uses, cell)) {
    const value = withoutFormula(cell(use.column));
    if (!value.trim()) continue;
    const field = use.field === 'domain' && PROFILE.test(value.slice(0, 100)) ? 'linkedin_url' : use.field;
    const known = values[field];
    const shape = SHAPES[field];
    if (known === undefined || (shape && !shape.test(known) && shape.test(value)))
      values[field] = use.isFamilyFirst ? familyFirst(value) : value;
  }
  return withNames(values);
}

/**
 * A particle goes before the family name; a whole name is taken apart where no column has a part of it. Beside one part it has the other one, or is the other: `Ihr Name` beside
 * `Ihr Nachname`.
 */
function withNames({ name_particle: particle, full_name: full, ...values }: Partial<Record<Field, string>>): FieldValues {
  const { first_name: first, last_name: last } = values;
  if (first === undefined && last === undefined) return full === undefined ? values : { ...values, ...partsOfName(full) };
  if (last === undefined && full !== undefined) return { ...values, ...named('last_name', besides(full, first as string, true)) };
  if (first === undefined && full !== undefined)
    return { ...values, ...named('first_name', besides(full, last as string, false)) };
  return particle !== undefined && last !== undefined ? { ...values, last_name: `${particle} ${last}` } : values;
}

const named = (field: 'first_name' | 'last_name', name: string): FieldValues => (name ? { [field]: name } : {});

/** What a whole name has besides its given or its family name, `part`; all of it where it does not have that part. Empty: nothing else. */
function besides(full: string, part: string, isGiven: boolean): string {
  const words = full.split(/[\s,]+/).filter(Boolean);
  const known = part
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const at = words.findIndex((_word, from) => known.every((word, n) => words[from + n]?.toLowerCase() === word));
  if (at < 0) return full;
  const [before, behind] = [words.slice(0, at).join(' '), words.slice(at + known.length).join(' ')];
  return isGiven ? behind || before : before || behind;
}

/** `Doe Pat` as `Doe, Pat`. */
function familyFirst(name: string): string {
  return name.includes(',') ? name : name.replace(/\s+/, ', ');
}
