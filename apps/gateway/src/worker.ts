import 'reflect-metadata';
import {
  type BatchBody,
  compileValidator,
  dashboardRoutes,
  type Endpoint,
  endpoints,
  invalidInput,
} from '@modernleads/contracts';
import type { ColumnMap } from '@modernleads/csv';
import { movingHandler } from '@modernleads/worker-pool/moving-handler';
import { mappedRow } from './batch/batch-rows';
import { RowPacker } from './batch/packed-rows';
import { formBody, jsonMap, tableBody } from './batch/read-table';
import { fingerprint } from './http/canonical-json';
import type { FormField } from './http/read-form';
import { type BodyParts, partsOf } from './http/body-parts';
import { parseStrictJson } from './http/strict-json';

/** What is read besides the bytes of a body. */
export interface BodySource {
  readonly bytes: Uint8Array;
  /** Of the endpoint. */
  readonly id: string;
  /** The map of the columns, not yet validated. */
  readonly map?: unknown;
  /** What a fingerprint is made of besides the body; absent: none is wanted. */
  readonly identity?: { readonly method: string; readonly path: string; readonly query: Record<string, unknown> };
}

export interface TableSource extends BodySource {
  readonly type: string;
}

export interface FormSource extends BodySource {
  /** Its fields but the `file`, whose content is `bytes`. */
  readonly fields: ReadonlyMap<string, FormField>;
  readonly type?: string;
}

/** A body of white space alone is none. */
export const readJson = movingHandler((source: BodySource): BodyParts | undefined => {
  const body = parseStrictJson(buffer(source.bytes));
  return body === undefined ? undefined : validated(body, source, ({ columns }) => jsonMap(source.map, columns));
}, rowsIn);

export const readTable = movingHandler(({ type, ...source }: TableSource): BodyParts => {
  const { body, columns } = tableBody(buffer(source.bytes), type, tableOf(source), source.map);
  return { ...validated(body, source), columns };
}, rowsIn);

export const readForm = movingHandler(({ fields, type, ...source }: FormSource): BodyParts => {
  const others = [...fields].map(([name, field]) => [name, { ...field, bytes: buffer(field.bytes) }] as const);
  const form = new Map([...others, ['file', { type, bytes: buffer(source.bytes) }] as const]);
  const { body, columns } = formBody(form, tableOf(source), source.map);
  return { ...validated(body, source), columns };
}, rowsIn);

/**
 * Of what does not pass, nothing goes back to the event loop.
 * @param mapOf the rows of a batch are mapped by it.
 */
function validated(body: unknown, { id, identity }: BodySource, mapOf?: (batch: BatchBody) => ColumnMap | undefined): BodyParts {
  const { body: cls, table } = routeOf(id) ?? {};
  const outcome = cls && compileValidator(cls)(body);
  if (outcome?.ok === false) throw invalidInput(outcome.details);
  const value = (outcome?.value ?? body) as object;
  return {
    ...(table?.rowsBy === 'field' ? batchParts(value, table.rows, mapOf?.(value)) : partsOf(value)),
    fingerprint: identity && fingerprint(identity.method, identity.path, identity.query, body),
  };
}

/** Its rows are packed. The map of their columns, which they have been mapped by, is left out. */
function batchParts({ columns: _columns, ...batch }: BatchBody, field: string, map: ColumnMap | undefined): BodyParts {
  const { [field]: rows, ...rest } = batch as Record<string, unknown>;
  const packer = new RowPacker();
  for (const row of rows as unknown[]) packer.add(map ? mappedRow(row, map) : row);
  return { ...partsOf(rest), rows: packer.packed() };
}

function rowsIn(parts: BodyParts | undefined): ArrayBuffer[] {
  return parts?.rows?.chunks.map(({ json }) => json.buffer) ?? [];
}

/** None of a route of neither API. */
function routeOf(id: string): Pick<Endpoint, 'body' | 'table'> | undefined {
  return [...endpoints(), ...dashboardRoutes()].find((one) => one.id === id);
}

const tableOf = ({ id }: BodySource) => routeOf(id)?.table as NonNullable<Endpoint['table']>;
const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
