import { type Endpoint, invalidInput } from '@modernleads/contracts';
import type { FormField } from '../http/read-form';
import { readCsv } from './read-csv';

const CSV = /^text\/csv\s*(;|$)/i;

/** True for a CSV body. */
export function isTable(type: string | undefined): type is string {
  return type !== undefined && CSV.test(type);
}

type Table = NonNullable<Endpoint['table']>;

/** Converts a table to the JSON body of the endpoint. @param type its media type, if it has one. @throws ApiError `invalid_input`. */
export function tableBody(bytes: Buffer, table: Table, type = ''): object {
  return { [table.rows]: readCsv(bytes, table.fields, charsetOf(type)) };
}

/**
 * Converts a form to the JSON body of the endpoint: the table is its `file`, beside the other fields of the body.
 * @throws ApiError `invalid_input`.
 */
export function formBody(form: ReadonlyMap<string, FormField>, table: Table): object {
  const { file, ...fields } = Object.fromEntries(form);
  if (!file) throw invalidInput([{ field: 'file', issue: 'is required: the CSV file' }]);
  const texts = Object.entries(fields).map(([name, { bytes }]) => [name, typed(name, textOf(name, bytes))]);
  return { ...Object.fromEntries(texts), ...tableBody(file.bytes, table, file.type) };
}

/** The charset that a media type declares. */
export function charsetOf(type: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]{1,100})/i.exec(type)?.[1];
}

function textOf(field: string, bytes: Buffer): string {
  if (bytes.includes(0)) throw invalidInput([{ field, issue: 'contains a NUL character; remove it' }]);
  return bytes.toString('utf8');
}

/** Fields of a form are text. */
function typed(name: string, value: string): unknown {
  if (name === 'find_phones' && (value === 'true' || value === 'false')) return value === 'true';
  if (name === 'max_credits' && /^\d{1,9}(\.\d)?$/.test(value)) return Number(value);
  return value;
}
