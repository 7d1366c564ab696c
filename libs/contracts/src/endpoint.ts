import { IsBoolean, IsOptional } from 'class-validator';
import type { ClassRef } from './class-ref';
import { EmptyIsPresent } from './empty-is-present';
import type { ErrorCode } from './errors';

export const SCOPES = [
  'lookup',
  'verify',
  'qualify',
  'domain_finder',
  'research',
  'batch',
  'clean_names',
  'webhooks',
  'audit',
] as const;
export type Scope = (typeof SCOPES)[number];

/** How a table becomes the body of an endpoint. */
export interface TableBody {
  /** The field of the body that the rows become. */
  readonly rows: string;
  /** Fields of a row that its columns may hold. */
  readonly fields: readonly string[];
  /** Fields each of which tells whom or what a row is about; default: those of a person. */
  readonly identifiedBy?: readonly string[];
  /** Rows have their fields by name; or the columns as they are called in the table, and the service finds the fields. */
  readonly rowsBy: 'field' | 'column';
}

/** A route of the public API. The gateway, the OpenAPI document and the client are all made from these constants. */
export interface Endpoint<
  Body extends object = object,
  Response extends object = object,
  Query extends object = object,
  Params extends object = object,
> {
  /** Where it stands in the reference: lower numbers first, no number twice. */
  readonly position: number;
  /** `operationId` in the OpenAPI document. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Its parameters are written as in OpenAPI: `/v1/batch/{id}`. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly description?: string;
  /** A key with any one of these may call it; empty: every valid key. */
  readonly scopes: readonly Scope[];
  /** The parameters of the path. One that does not fit is as unknown as one that belongs to nobody: 404. */
  readonly params?: ClassRef<Params>;
  readonly body?: ClassRef<Body>;
  /** No body at all is taken for an empty one. */
  readonly optionalBody?: boolean;
  readonly query?: ClassRef<Query>;
  readonly response: ClassRef<Response>;
  /** Media types besides JSON in which it can answer. */
  readonly alsoAnswers?: readonly string[];
  /** It answers with server-sent events where `Accept` allows it; a client that has seen the last one (`Last-Event-ID`) gets 204. */
  readonly streams?: boolean;
  /** It also takes a table: `text/csv`, `text/tab-separated-values`, or a form with a `file`. */
  readonly table?: TableBody;
  /** Bytes that its body may have; default: 64 KiB. */
  readonly bodyLimit?: number;
  /** It is sold like the paid ones, at no price: no credits can lack, and the hourly cap does not matter. */
  readonly free?: boolean;
  /** It answers with 202: the work may go on after the answer. */
  readonly accepted?: true;
  /** Codes beyond those that every endpoint can answer. */
  readonly errors?: readonly ErrorCode[];
  /** An example of the body and of its answer, shown in the reference. */
  readonly example: { request?: Record<string, unknown>; response: Record<string, unknown> };
}

const catalogue = new Map<number, Endpoint>();

/**
 * Declares a route. The gateway, the OpenAPI document and the client derive their types from the returned constant.
 * @throws Error when its position is taken.
 */
export function endpoint<
  Body extends object = object,
  Response extends object = object,
  Query extends object = object,
  Params extends object = object,
>(definition: Endpoint<Body, Response, Query, Params>): Endpoint<Body, Response, Query, Params> {
  const { id, position } = definition;
  const known = catalogue.get(position);
  if (known) throw new Error(`position ${position} of ${id} in the reference is that of ${known.id}: choose another`);
  catalogue.set(position, definition);
  return definition;
}

/** Every route of the public API, in the order of the reference. */
export function endpoints(): readonly Endpoint[] {
  return [...catalogue.values()].sort((one, other) => one.position - other.position);
}

/** Query of every paid endpoint. */
export class PaidQuery {
  /** Return the price range of the call and do nothing else. `?dry_run` without a value is refused, since it could be meant either way. */
  @IsOptional()
  @EmptyIsPresent()
  @IsBoolean()
  dry_run?: boolean;
}
