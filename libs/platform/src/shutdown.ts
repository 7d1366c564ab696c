import type { Logger } from './logger';

const GRACE_MS = 30_000;

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
    setTimeout(() => exit(logger, 'did not stop in time'), GRACE_MS).unref();
    await stop().catch((error: unknown) => exit(logger, 'failed to stop', error));
    logger.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void shutdown(signal));
  process.on('SIGINT', (signal) => void shutdown(signal));
  process.on('uncaughtException', (error) => exit(logger, 'uncaught exception', error));
  process.on('unhandledRejection', (error) => exit(logger, 'unhandled rejection', error));
}

function exit(logger: Logger, message: string, error?: unknown): never {
  logger.fatal({ err: error }, message);
  process.exit(1);
}
