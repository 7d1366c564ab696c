import { ApiError, type ErrorCode, type ErrorExtras, isErrorCode } from '@modernleads/contracts';

/** Bytes of a message at most: a quarter of the default limit of NATS, so that a default server accepts every message. */
export const MAX_MESSAGE_BYTES = 256 * 1024;

/** Milliseconds between heartbeats of a working handler; a caller ends a call after `SILENCE_MS` without one. */
export const HEARTBEAT_MS = 400;
export const SILENCE_MS = 1_500;

/** What a handler sends: a heartbeat, the result, or an error of the catalogue. */
export type Reply = { alive: true } | { result: object } | { error: { code: ErrorCode; summary: string; extras: ErrorExtras } };

const ALIVE = Buffer.from('{"alive":true}');
export const aliveReply = (): Uint8Array => ALIVE;

/** A value that is JSON already: a message has it as it is. */
export class WrittenJson {
  constructor(readonly bytes: Uint8Array) {}

  /** The other fields are written without it. */
  toJSON(): undefined {
    return undefined;
  }
}

/** A request some of whose fields are written already. */
export type PartlyWritten<T> = { readonly [Field in keyof T]: T[Field] | WrittenJson };

export function encode(value: object): Uint8Array {
  const bytes = jsonOf(value);
  if (bytes.length > MAX_MESSAGE_BYTES)
    throw new ApiError('internal', 'A message between services is too large.', { message: `${bytes.length} bytes` });
  return bytes;
}

function jsonOf(value: object): Buffer {
  const others = JSON.stringify(value);
  const written = Object.entries(value).filter((field): field is [string, WrittenJson] => field[1] instanceof WrittenJson);
  if (!written.length) return Buffer.from(others);
  const members = written.flatMap(([name, { bytes }], at) => {
    const separator = at === 0 && others === '{}' ? '' : ',';
    return [Buffer.from(`${separator}${JSON.stringify(name)}:`), bytes];
  });
  return Buffer.concat([Buffer.from(others.slice(0, -1)), ...members, Buffer.from('}')]);
}

/** @throws ApiError `internal` for anything that is not a JSON object. */
export function decode(bytes: Uint8Array): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ApiError('internal', 'A message between services is malformed.');
  return value as Record<string, unknown>;
}

export function encodeError({ code, message, extras }: ApiError): Uint8Array {
  return encode({ error: { code, summary: message, extras } });
}

/** Returns the result, or throws the error that the handler threw. */
export function decodeReply(bytes: Uint8Array): { alive: boolean; result?: object } {
  const reply = decode(bytes);
  if (reply['alive'] === true) return { alive: true };
  if (typeof reply['result'] === 'object' && reply['result'] !== null) return { alive: false, result: reply['result'] };
  const error = reply['error'] as { code?: unknown; summary?: unknown; extras?: ErrorExtras } | undefined;
  if (!isErrorCode(error?.code)) throw new ApiError('internal', 'A message between services is malformed.');
  throw new ApiError(error.code, String(error.summary), error.extras ?? {});
}
