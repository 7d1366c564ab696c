import type { Logger } from './logger';

const GRACE_MS = 30_000;
/** Longest that the last lines of the log are waited for. */
const LAST_WORDS_MS = 1_000;

/**
 * Stops the process in order on SIGTERM or SIGINT; after 30 s it goes anyway. An error that nobody caught ends the process with code 1:
 * its state is unknown, and whoever started it starts it again.
 */
export function onShutdown(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const shutdown = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    logger.info({ signal }, 'stopping');
    setTimeout(() => fail(logger, 'did not stop in time'), GRACE_MS).unref();
    try {
      await stop();
      logger.info('stopped');
      exit(logger, 0);
    } catch (error) {
      fail(logger, 'failed to stop', error);
    }
  };
  process.on('SIGTERM', (signal) => void shutdown(signal));
  process.on('SIGINT', (signal) => void shutdown(signal));
  process.on('uncaughtException', (error) => fail(logger, 'uncaught exception', error));
  process.on('unhandledRejection', (error) => fail(logger, 'unhandled rejection', error));
}

/** At level error: fatal would be written synchronously, which never ends where nobody reads the log any more. */
function fail(logger: Logger, message: string, error?: unknown): void {
  logger.error({ err: error }, message);
  exit(logger, 1);
}

function exit(logger: Logger, code: number): void {
  logger.flush(() => process.exit(code));
  setTimeout(() => process.exit(code), LAST_WORDS_MS).unref();
}
