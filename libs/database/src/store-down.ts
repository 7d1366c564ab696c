import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';

/**
 * SQLSTATEs of a server that cannot answer now: class 08 (connection), 53 (resources), 58 (system), 57P (shutdown), and
 * timeouts: 57014 (statement), 55P03 (lock), 25P03 (idle in transaction). PostgreSQL manual, appendix A.
 */
const DOWN_STATES = /^(08|53|58|57P|57014|55P03|25P03)/;

const DOWN_ERRNOS = [
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'ECANCELED', 'ENOTCONN', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // A statement is written to a socket that has just been closed.
  ...['ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ERR_SOCKET_CLOSED'],
];

/** Messages of pg and pg-pool when a connection cannot be opened, breaks or does not answer: these errors have no code. */
const DOWN_MESSAGES = /^(timeout e|Connection terminated|Query read timeout|Client has encountered|Client was closed)/;

/** Thrown when the store has not answered within the timeout. */
export class StoreTimeoutError extends Error {}

/**
 * True when `error` means that PostgreSQL is down, does not answer or has no room, so that trying again later makes sense. Whether
 * the statement took effect is then unknown. A missing file is no outage, unless it is the socket on which PostgreSQL listens.
 */
export function isStoreDown(error: unknown): boolean {
  if (error instanceof QueryFailedError) return isStoreDown(error.driverError);
  if (error instanceof DatabaseError) return DOWN_STATES.test(error.code ?? '');
  if (error instanceof StoreTimeoutError) return true;
  const { code = '', syscall, message = '' } = Object(error) as Partial<NodeJS.ErrnoException>;
  return DOWN_ERRNOS.includes(code) || (code === 'ENOENT' && syscall === 'connect') || DOWN_MESSAGES.test(message);
}
