import type { ConnectionOptions } from 'nats';

/** Reconnects for ever and quickly; a connection that answers no ping for some seconds is taken for dead. */
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
