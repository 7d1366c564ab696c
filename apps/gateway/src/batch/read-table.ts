import {
  BATCH_ROWS_MAX,
  type BatchBody,
  columnMapText,
  type Endpoint,
  invalidInput,
  type TableColumns,
} from '@modernleads/contracts';
import {
  type ColumnMap,
  CsvError,
  FIELDS,
  listColumns,
  parseColumnMap,
  readTable,
  rowsByName,
  type Table,
  type TableRow,
} from '@modernleads/csv';
import { parse as parseType } from 'content-type';
import type { FormField } from '../http/read-form';
import { batchRows } from './batch-rows';

/** With those that Windows gives to CSV where Excel is installed, and to workbooks, which are refused for what they hold. */
const TABLE =
  /^(?:(?:text|application)\/(?:x-)?(?:csv|(?:tab|comma)-separated-values)|application\/vnd\.(?:ms-excel|openxmlformats-officedocument\.spreadsheetml\.sheet))\s*(;|$)/i;
const TAB_SEPARATED = /tab-separated-values/i;

/** True for the media type of a table. */
export function isTable(type: string | undefined): type is string {
  return type !== undefined && TABLE.test(type);
}

type Rules = NonNullable<Endpoint['table']>;

/** A body as JSON, and the columns of the table that it was. */
interface TableBody {
  readonly body: object;
  readonly columns: TableColumns;
}

/**
 * Converts a table to the JSON body of the endpoint.
 * @param type its media type, with `charset` and `header` (RFC 4180) as parameters.
 * @param map which column holds which field, as `parseColumnMap` reads it.
 * @throws ApiError `invalid_input`.
 */
export function tableBody(bytes: Buffer, type: string, { rows, fields, identifiedBy, rowsBy }: Rules, map: unknown): TableBody {
  const { charset, header } = parseType(type).parameters;
  const known = FIELDS.filter((field) => fields.includes(field));
  const separator = TAB_SEPARATED.test(type) ? '\t' : undefined;
  try {
    const identifying = identifiedBy && FIELDS.filter((field) => identifiedBy.includes(field));
    const layout = { charset, header, separator, maxRows: BATCH_ROWS_MAX };
    const table = readTable(bytes, { fields: known, identifying, map: columnMap(map), ...layout });
    const body = { [rows]: rowsBy === 'field' ? batchRows(table) : contactRows(table) };
    return { body, columns: listColumns(table.names, table.uses) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalidInput([{ field: 'body', issue: error.message }]);
  }
}

/** The first row has every column, so that whoever gets the rows knows them all. */
function contactRows(table: Table): TableRow[] {
  const [first = {}, ...others] = rowsByName(table);
  const none = Object.fromEntries(table.names.map((name) => [name, '']));
  return [Array.isArray(first) ? first : { ...none, ...first }, ...others];
}

/**
 * Converts a form to the JSON body of the endpoint: the table is its `file`, beside the other fields of the body and the `map` of the columns.
 * @throws ApiError `invalid_input`.
 */
export function formBody(form: ReadonlyMap<string, FormField>, table: Rules, map: unknown): TableBody {
  const { file, map: ownMap, ...fields } = Object.fromEntries(form);
  if (!file) throw invalidInput([{ field: 'file', issue: 'is required: the CSV file' }]);
  const texts = Object.entries(fields).map(([name, { bytes }]) => [name, typed(name, textOf(name, bytes))]);
  const { body, columns } = tableBody(file.bytes, file.type ?? '', table, ownMap?.bytes.toString('utf8') ?? map);
  return { body: { ...Object.fromEntries(texts), ...body }, columns };
}

/** The map for rows of JSON: that of the query, else that of the body. @throws ApiError `invalid_input`. */
export function jsonMap(query: unknown, columns: BatchBody['columns']): ColumnMap | undefined {
  const map = typeof query === 'string' ? columnMap(query.normalize('NFC')) : undefined;
  return map ?? (columns && columnMap(columnMapText(columns)));
}

/** @throws ApiError `invalid_input`. */
function columnMap(text: unknown): ColumnMap | undefined {
  if (typeof text !== 'string' || !text.trim()) return undefined;
  try {
    return parseColumnMap(text, FIELDS);
  } catch (error) {
    throw invalidInput([{ field: 'map', issue: (error as Error).message }]);
  }
}

function textOf(field: string, bytes: Buffer): string {
  if (bytes.includes(0)) throw invalidInput([{ field, issue: 'contains a NUL character; remove it' }]);
  return bytes.toString('utf8');
}

/** Fields of a form are text. */
function typed(name: string, value: string): unknown {
  // `True` is how Python and .NET write it.
  if (name === 'find_phones' && /^(?:[Tt]rue|[Ff]alse)$/.test(value)) return value.toLowerCase() === 'true';
  if (name === 'max_credits' && /^\d{1,9}(\.\d)?$/.test(value)) return Number(value);
  return value;
}
