import { StartError } from '@modernleads/platform';
import { type ConnectionOptions, type NatsConnection, NatsError, nkeyAuthenticator, type Subscription } from 'nats';
import type { BusOptions } from './env';

/** Reconnects without a limit of attempts; a connection that answers no ping for some seconds is closed and opened again. */
export function connectionOptions(name: string, bus: BusOptions): ConnectionOptions {
  return {
    servers: bus.url,
    name,
    ...credentials(name, bus),
    inboxPrefix: `_INBOX.${name}`,
    maxReconnectAttempts: -1,
    // A password that is changed at the bus first must not end the reconnecting.
    ignoreAuthErrorAbort: true,
    reconnectTimeWait: 250,
    reconnectJitter: 100,
    timeout: 3_000,
    pingInterval: 2_000,
    maxPingOut: 2,
  };
}

function credentials(name: string, { user, password, nkeySeed }: BusOptions): ConnectionOptions {
  if (nkeySeed) return { authenticator: nkeyAuthenticator(Buffer.from(nkeySeed)) };
  return password ? { user: user || name, pass: password } : {};
}

/**
 * The connection, if it is what the options ask for; else it is closed.
 * @throws StartError when NATS cannot be reached, refuses the credentials, does not encrypt, or lets anybody in and must not.
 */
export async function connected(connecting: Promise<NatsConnection>, bus: BusOptions): Promise<NatsConnection> {
  const connection = await connecting.catch((error: Error) => {
    throw new StartError(reasonOf(error), { cause: error });
  });
  const refusal = refusalOf(connection, bus);
  if (!refusal) return connection;
  await connection.close();
  throw new StartError(refusal);
}

function reasonOf(error: Error): string {
  if (error instanceof NatsError && error.isAuthError())
    return `NATS_PASSWORD: NATS refuses the user and password, or the NATS_NKEY_SEED: ${error.message}`;
  return `NATS_URL: cannot connect to NATS: ${error.message}`;
}

function refusalOf({ info }: NatsConnection, { url, requiresAuthentication }: BusOptions): string | undefined {
  if (url.startsWith('tls:') && !info?.tls_required && !info?.tls_available)
    return 'NATS_URL asks for TLS, but NATS does not offer it: configure its certificate';
  if (requiresAuthentication && !info?.auth_required)
    return 'NATS_URL leads to a NATS that lets anybody in: start it with docker/nats.conf, production needs its users';
  return undefined;
}

/** @throws StartError when NATS does not permit one of the subscriptions. */
export async function permitted(connection: NatsConnection, subscriptions: readonly Subscription[]): Promise<void> {
  await connection.flush();
  const refused = subscriptions
    .filter((subscription) => subscription.isClosed())
    .map((subscription) => subscription.getSubject());
  if (refused.length)
    throw new StartError(`NATS_USER may not subscribe to ${refused.join(', ')}: NATS needs the docker/nats.conf of this version`);
}
