import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { redact } from './redact';

export type { Logger };

/** Lines are written in blocks of so many bytes, and at the latest after so many milliseconds: a system call a line is dear. */
const BLOCK_BYTES = 8_192;
const LATEST_MS = 100;

/** Structured JSON lines on stdout; every line is redacted as a whole just before it is written. */
export function createLogger(service: string, level: string): Logger {
  const output = pino.destination({ dest: 1, sync: false, minLength: BLOCK_BYTES });
  setInterval(() => output.flush(), LATEST_MS).unref();
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    hooks: { streamWrite: redact },
  };
  return pino(options, output);
}

/** Lets Nest write its own messages through the same logger. */
export function nestLogger(logger: Logger): LoggerService {
  const at =
    (level: 'info' | 'error' | 'warn' | 'debug' | 'trace') =>
    (message: unknown, ...rest: unknown[]) =>
      logger[level]({ context: rest.at(-1) }, String(message));
  return { log: at('debug'), error: at('error'), warn: at('warn'), debug: at('debug'), verbose: at('trace') };
}
