import type { CallOptions, Transport } from './transport';

/** A table instead of rows. */
export interface Table {
  /** A text, bytes, a file, or a stream. A stream is sent once and not retried. */
  csv: string | Uint8Array | Blob | ReadableStream<Uint8Array>;
  /** `text/csv` unless it says otherwise, e.g. `text/tab-separated-values`. */
  contentType?: string;
  /** Which column is which field, e.g. `{ email: 'E-mail 1' }`. By default columns are known by their usual names. */
  map?: Readonly<Record<string, string>>;
}

/** @param fields of the query; undefined ones are left out. @internal */
export async function sendTable<T>(
  transport: Transport,
  path: string,
  { csv, contentType, map }: Table,
  fields: Readonly<Record<string, unknown>>,
  options: CallOptions,
): Promise<T> {
  const columns = map && Object.entries(map).map(([field, column]) => `${field}=${column}`);
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries({ ...fields, map: columns?.join(',') }))
    if (value !== undefined) query.set(field, String(value));
  const headers = {
    'content-type': contentType ?? ((csv instanceof Blob && csv.type) || 'text/csv'),
    'idempotency-key': options.idempotencyKey ?? crypto.randomUUID(),
  };
  const duplex = csv instanceof ReadableStream && { duplex: 'half' as const };
  const init = { method: 'POST', headers, body: csv as RequestInit['body'], ...duplex };
  return (await transport.request(`${path}?${query}`, init, options, true)).json() as Promise<T>;
}
