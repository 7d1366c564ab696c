import 'reflect-metadata';
import { compileValidator, dashboardRoutes, type Endpoint, endpoints, invalidInput } from '@modernleads/contracts';
import { handler } from '@modernleads/worker-pool/handler';
import { formBody, tableBody } from './batch/read-table';
import { fingerprint } from './http/canonical-json';
import type { FormField } from './http/read-form';
import { type BodyParts, partsOf } from './http/body-parts';
import { parseStrictJson } from './http/strict-json';

/** What is read besides the bytes of a body. */
export interface BodySource {
  readonly bytes: Uint8Array;
  /** Of the endpoint. */
  readonly id: string;
  /** What a fingerprint is made of besides the body; absent: none is wanted. */
  readonly identity?: { readonly method: string; readonly path: string; readonly query: Record<string, unknown> };
}

export interface TableSource extends BodySource {
  readonly type: string;
  /** The map of the columns, not yet validated. */
  readonly map: unknown;
}

export interface FormSource extends BodySource {
  /** Its fields but the `file`, whose content is `bytes`. */
  readonly fields: ReadonlyMap<string, FormField>;
  readonly type?: string;
  readonly map: unknown;
}

/** A body of white space alone is none. */
export const readJson = handler((source: BodySource): BodyParts | undefined => {
  const body = parseStrictJson(buffer(source.bytes));
  return body === undefined ? undefined : validated(body, source);
});

export const readTable = handler(({ type, map, ...source }: TableSource): BodyParts => {
  const { body, columns } = tableBody(buffer(source.bytes), type, tableOf(source), map);
  return { ...validated(body, source), columns };
});

export const readForm = handler(({ fields, type, map, ...source }: FormSource): BodyParts => {
  const others = [...fields].map(([name, field]) => [name, { ...field, bytes: buffer(field.bytes) }] as const);
  const form = new Map([...others, ['file', { type, bytes: buffer(source.bytes) }] as const]);
  const { body, columns } = formBody(form, tableOf(source), map);
  return { ...validated(body, source), columns };
});

/** Of what does not pass, nothing goes back to the event loop. */
function validated(body: unknown, { id, identity }: BodySource): BodyParts {
  const { body: cls, table } = routeOf(id) ?? {};
  const outcome = cls && compileValidator(cls)(body);
  if (outcome?.ok === false) throw invalidInput(outcome.details);
  return {
    ...partsOf((outcome?.value ?? body) as object, table?.rowsBy === 'field'),
    fingerprint: identity && fingerprint(identity.method, identity.path, identity.query, body),
  };
}

/** None of a route of neither API. */
function routeOf(id: string): Pick<Endpoint, 'body' | 'table'> | undefined {
  return [...endpoints(), ...dashboardRoutes()].find((one) => one.id === id);
}

const tableOf = ({ id }: BodySource) => routeOf(id)?.table as NonNullable<Endpoint['table']>;
const buffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
