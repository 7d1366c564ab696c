import type { LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';
import { redact } from './redact';

/** Lines are written in blocks of so many bytes, and at the latest after so many milliseconds, which saves a system call for each line. */
const BLOCK_BYTES = 8_192;
const LATEST_MS = 100;

/** Contexts of Nest's lines about its start, which are logged at level debug. */
const FRAMEWORK = /^(Nest|Instance|Router|Routes|TypeOrmModule|Microservices)/;
/** Names of classes; more are not kept. */
const MOST_CONTEXTS = 1_000;
const STACK = /\n[ \t]+at /;

type Level = 'debug' | 'error' | 'info' | 'trace' | 'warn';
type Fields = Record<string, unknown>;

/**
 * JSON lines on stdout, behind Nest's `Logger`. Each is redacted as a whole just before it is written.
 * `logger.warn({ ...scopeOf(context), err }, 'the store is down')` says whose call it was, and adds the error with its stack; Nest's `logger.error(message, stack)` does so too.
 */
export class JsonLogger implements LoggerService {
  private readonly lines: Logger;
  private readonly contexts = new Map<string, Logger>();

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
    const { context, fields, message } = read(line);
    this.linesOf(context)[level](fields, message);
  }

  /** A child writes its context as text that is made once. */
  private linesOf(context = ''): Logger {
    const known = this.contexts.get(context);
    if (known) return known;
    // esbuild puts a _ before the name of a class that names itself.
    const lines = context ? this.lines.child({ context: context.replace(/^_/, '') }) : this.lines;
    if (this.contexts.size < MOST_CONTEXTS) this.contexts.set(context, lines);
    return lines;
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

interface Line {
  readonly context?: string;
  readonly fields: Fields;
  readonly message?: string;
}

/** Splits the arguments of Nest's Logger: first the message or fields, then a text, a stack or an error, last the context. */
function read(line: readonly unknown[]): Line {
  const [first, detail, last] = line;
  // The form of every request: nothing of it is copied.
  if (line.length === 3 && isFields(first) && isContext(last)) return { context: last, fields: first, message: detail as string };
  const end = line.at(-1);
  const context = line.length > 1 && isContext(end) ? end : undefined;
  return { context, ...fieldsOf(first, line.length > (context === undefined ? 1 : 2) ? detail : undefined) };
}

const isContext = (value: unknown): value is string => typeof value === 'string' && !STACK.test(value);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !(value instanceof Error);

function fieldsOf(first: unknown, detail: unknown): Omit<Line, 'context'> {
  if (first instanceof Error) return { fields: { err: first }, message: first.message };
  if (typeof first === 'object') return { fields: { ...first }, message: detail as string | undefined };
  const message = String(first);
  if (detail instanceof Error) return { fields: { err: detail }, message };
  return { fields: detail === undefined ? {} : { err: { message, stack: String(detail) } }, message };
}
