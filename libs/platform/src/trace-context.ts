import { randomUUID } from 'node:crypto';

/** W3C Trace Context §3.2: version, trace id, id of the parent, flags. A later version may have more behind them. */
const TRACEPARENT = /^(?!ff)([\da-f]{2})-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-([\da-f]{2})(?:$|-)/;
const SAMPLED = '01';

/**
 * The `traceparent` that goes on with a call: the trace of the caller, or where the header is missing or malformed a new one, with this call as the parent.
 * @param header of the caller, at most the 16 KiB of all its headers.
 */
export function continueTrace(header?: string | string[]): string {
  const [, version, traceId = newId(), flags = SAMPLED] = (typeof header === 'string' && TRACEPARENT.exec(header)) || [];
  // A version that is not known here is continued as the first one, whose only flag is the last bit.
  const kept = version === undefined || version === '00' ? flags : Number.parseInt(flags, 16) % 2 ? SAMPLED : '00';
  return `00-${traceId}-${newId().slice(-16)}-${kept}`;
}

/** The 32 hexadecimal digits that all work of one call shares. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}

/** 32 hexadecimal digits, never all zero: the digit of its version is not. */
const newId = (): string => randomUUID().replaceAll('-', '');
