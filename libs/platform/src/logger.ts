import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import { redact } from './redact';

/** Lines are written in blocks of so many bytes, and at the latest after so many milliseconds, which saves a system call for each line. */
const BLOCK_BYTES = 8_192;
const LATEST_MS = 100;

/** Contexts of Nest's lines about its start, which are logged at level debug. */
const FRAMEWORK = /^(Nest|Instance|Router|Routes|TypeOrmModule|Microservices)/;
const STACK = /\n[ \t]+at /;

type Level = 'debug' | 'error' | 'info' | 'trace' | 'warn';
type Fields = Record<string, unknown>;

/**
 * JSON lines on stdout, behind Nest's `Logger`. Each is redacted as a whole just before it is written.
 * `logger.warn({ ...scopeOf(context), err }, 'the store is down')` says whose call it was, and adds the error with its stack; Nest's `logger.error(message, stack)` does so too.
 */
export class JsonLogger implements LoggerService {
  private readonly lines: Logger;

  /** @param output for tests; default: stdout. */
  constructor(service: string, level: string, output: DestinationStream = stdout()) {
    const options = {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      serializers: { err: errorFields },
      hooks: { streamWrite: redact },
    };
    this.lines = pino(options, output);
  }

  log(...line: unknown[]): void {
    const context = line.at(-1);
    this.write(typeof context === 'string' && FRAMEWORK.test(context) ? 'debug' : 'info', line);
  }

  error(...line: unknown[]): void {
    this.write('error', line);
  }

  /** At level error: pino writes fatal synchronously, which blocks while the log is not read. */
  fatal(...line: unknown[]): void {
    this.write('error', line);
  }

  warn(...line: unknown[]): void {
    this.write('warn', line);
  }

  debug(...line: unknown[]): void {
    this.write('debug', line);
  }

  verbose(...line: unknown[]): void {
    this.write('trace', line);
  }

  /** Calls back when the lines so far have been written. */
  flush(written: () => void): void {
    this.lines.flush(written);
  }

  private write(level: Level, line: readonly unknown[]): void {
    if (!this.lines.isLevelEnabled(level)) return;
    const { fields, message } = read(line);
    this.lines[level](fields, message);
  }
}

function stdout(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: false, minLength: BLOCK_BYTES });
  // pino itself writes a block only when it is full.
  setInterval(() => output.flush(), LATEST_MS).unref();
  return output;
}

/** These fields only: errors of a driver contain statements with their parameters, which are personal data. */
function errorFields(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, code: (error as { code?: unknown }).code, message, stack };
}

/** Splits the arguments of Nest's Logger: first the message or fields, then a text, a stack or an error, last the context. */
function read([first, ...rest]: readonly unknown[]): { fields: Fields; message?: string } {
  const last = rest.at(-1);
  const hasContext = typeof last === 'string' && !STACK.test(last);
  // esbuild puts a _ before the name of a class that names itself.
  const fields: Fields = hasContext ? { context: last.replace(/^_/, '') } : {};
  const [detail] = hasContext ? rest.slice(0, -1) : rest;
  if (first instanceof Error) return { fields: { ...fields, err: first }, message: first.message };
  if (typeof first === 'object') return { fields: { ...fields, ...first }, message: detail as string | undefined };
  const message = String(first);
  if (detail instanceof Error) fields['err'] = detail;
  else if (detail !== undefined) fields['err'] = { message, stack: String(detail) };
  return { fields, message };
}
