import { type Endpoint, invalidInput } from '@modernleads/contracts';
import { readCsv } from './read-csv';

const CSV = /^text\/csv\s*(;|$)/i;
const FORM = /^multipart\/form-data\s*;/i;

/** True for a CSV body, and for a form with a CSV file. */
export function isTable(type: string | undefined): type is string {
  return type !== undefined && (CSV.test(type) || FORM.test(type));
}

/**
 * Converts a table to the JSON body of the endpoint. A form has the CSV as `file`, beside the other fields of the body.
 * @throws ApiError `invalid_input`.
 */
export async function readTable(type: string, body: Buffer, table: NonNullable<Endpoint['table']>): Promise<object> {
  if (CSV.test(type)) return { [table.rows]: readCsv(body, table.fields, charsetOf(type)) };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData().catch(() => {
    throw invalidInput([{ field: 'body', issue: 'is not a well-formed form' }]);
  });
  const { file, ...fields } = Object.fromEntries(form);
  if (!(file instanceof Blob)) throw invalidInput([{ field: 'file', issue: 'is required: the CSV file' }]);
  const rows = readCsv(Buffer.from(await file.arrayBuffer()), table.fields, charsetOf(file.type));
  return { ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typed(name, value)])), [table.rows]: rows };
}

/** The charset that a media type declares. */
export function charsetOf(type: string): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]{1,100})/i.exec(type)?.[1];
}

/** Fields of a form are text. */
function typed(name: string, value: unknown): unknown {
  if (name === 'find_phones' && (value === 'true' || value === 'false')) return value === 'true';
  if (name === 'max_credits' && typeof value === 'string' && /^\d{1,9}(\.\d)?$/.test(value)) return Number(value);
  return value;
}
