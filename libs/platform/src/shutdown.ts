import { Logger } from '@nestjs/common';
import type { JsonLogger } from './logger';

const GRACE_MS = 30_000;
/** Milliseconds that the exit waits for the last log lines at most. */
const LAST_LINES_MS = 1_000;

const logger = new Logger('Process');

/**
 * Stops the process in order on SIGTERM or SIGINT; after 30 s it exits with code 1. An uncaught error ends the process with code 1, since its
 * state is unknown; the supervisor starts it again.
 */
export function onShutdown(lines: JsonLogger, stop: () => Promise<void>): void {
  let stopping = false;
  const shutdown = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.log({ signal }, 'stopping');
    setTimeout(() => fail(lines, 'did not stop in time'), GRACE_MS).unref();
    try {
      await stop();
      logger.log('stopped');
      exit(lines, 0);
    } catch (error) {
      fail(lines, 'failed to stop', error);
    }
  };
  process.on('SIGTERM', (signal) => void shutdown(signal));
  process.on('SIGINT', (signal) => void shutdown(signal));
  process.on('uncaughtException', (error) => fail(lines, 'uncaught exception', error));
  process.on('unhandledRejection', (error) => fail(lines, 'unhandled rejection', error));
}

function fail(lines: JsonLogger, message: string, error?: unknown): void {
  logger.error({ err: error }, message);
  exit(lines, 1);
}

function exit(lines: JsonLogger, code: number): void {
  lines.flush(() => process.exit(code));
  setTimeout(() => process.exit(code), LAST_LINES_MS).unref();
}
