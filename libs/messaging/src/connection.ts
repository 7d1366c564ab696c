import { StartError } from '@modernleads/platform';
import type { ConnectionOptions } from 'nats';

/** Reconnects without a limit of attempts; a connection that answers no ping for some seconds is closed and opened again. */
export function connectionOptions(url: string, name: string): ConnectionOptions {
  return {
    servers: url,
    name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 100,
    timeout: 3_000,
    pingInterval: 2_000,
    maxPingOut: 2,
  };
}

/** @throws StartError when NATS cannot be reached. */
export function connected<T>(connecting: Promise<T>): Promise<T> {
  return connecting.catch((error: Error) => {
    throw new StartError(`NATS_URL: cannot connect to NATS: ${error.message}`, { cause: error });
  });
}
