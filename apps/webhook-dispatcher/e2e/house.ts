import { randomBytes, randomUUID } from 'node:crypto';
import type { CallContext, Mode, WebhookDeliveryState, WebhookEndpointWithSecret } from '@modernleads/contracts';
import { Outbound, type OutboundConfig } from '@modernleads/outbound';
import { createAccount, testDatabase, type TestDatabase } from '@modernleads/testing';
import { Registry } from 'prom-client';
import { DeliveryRepository } from '../src/delivery.repository';
import { DeliveryService } from '../src/delivery.service';
import { DispatchRepository } from '../src/dispatch.repository';
import { Dispatcher } from '../src/dispatcher';
import { EndpointRepository } from '../src/endpoint.repository';
import { EndpointService } from '../src/endpoint.service';
import { Metrics } from '../src/metrics';
import { DEFAULT_STEPS } from '../src/schedule';
import { SecretBox } from '../src/secret-box';
import { Sender } from '../src/sender';
import type { Settings } from '../src/settings';

/** One replica of the service, without its process. */
export interface Replica {
  readonly dispatcher: Dispatcher;
  readonly dispatch: DispatchRepository;
  readonly endpoints: EndpointService;
  readonly deliveries: DeliveryService;
}

/** Nobody listens at the port of its DNS server: a name would be a mistake. */
export const LOOPBACK: OutboundConfig = { dnsServers: ['127.0.0.1:9'], allowCidrs: ['127.0.0.0/8'], smtpPort: 25 };
export const KEYS = new Map([['test', randomBytes(32)]]);

/** The dispatcher with its database and a clock that stands still until it is moved. */
export class House {
  private readonly outbounds: Outbound[] = [];
  private time = Date.now();

  private constructor(readonly store: TestDatabase) {}

  static async open(): Promise<House> {
    return new House(await testDatabase());
  }

  async close(): Promise<void> {
    await Promise.all(this.outbounds.map((outbound) => outbound.close()));
    await this.store.drop();
  }

  get now(): Date {
    return new Date(this.time);
  }

  /** Moves the clock. */
  pass(seconds: number): void {
    this.time += seconds * 1_000;
  }

  /** Brings the clock back to what everybody else calls now, which verifiers of others go by. */
  reset(): void {
    this.time = Date.now();
  }

  replica(config: OutboundConfig = LOOPBACK, changes: Partial<Settings> = {}, keys: ReadonlyMap<string, Buffer> = KEYS): Replica {
    const settings: Settings = {
      schedule: { steps: DEFAULT_STEPS, jitter: 0 },
      timeoutMs: 15_000,
      atOnce: 100,
      perEndpoint: 4,
      retentionDays: 30,
      now: () => this.now,
      random: () => 0.5,
      ...changes,
    };
    const { database } = this.store;
    const box = new SecretBox(keys);
    const outbound = new Outbound(config);
    this.outbounds.push(outbound);
    const dispatch = new DispatchRepository(database, settings);
    const dispatcher = new Dispatcher(dispatch, new Sender(outbound, box, settings), new Metrics(new Registry()), settings);
    const endpoints = new EndpointService(new EndpointRepository(database, settings), box, outbound);
    return {
      dispatcher,
      dispatch,
      endpoints,
      deliveries: new DeliveryService(new DeliveryRepository(database, settings), endpoints, dispatcher),
    };
  }

  /** A call of an account of its own, unless one is given. */
  async call({ accountId, mode = 'live' }: { accountId?: string; mode?: Mode } = {}): Promise<CallContext> {
    const owner = accountId ?? (await createAccount(this.store.database)).id;
    return { requestId: 'r', operationId: randomUUID(), accountId: owner, mode, deadline: Date.now() + 20_000 };
  }

  /** As a batch does it. @returns the subject. */
  async emit(
    { accountId, mode }: Pick<CallContext, 'accountId' | 'mode'>,
    event = 'batch.completed',
    subject = `batch:${randomUUID()}`,
  ): Promise<string> {
    const data = JSON.stringify({ batch_id: subject.slice(6), name: 'Łódź "\u2028' });
    await this.store.database.pool.query('SELECT webhook_emit($1, $2, $3, $4, $5)', [accountId, mode, event, subject, data]);
    return subject;
  }

  /** How many deliveries of an endpoint are in which state. */
  async states({ id }: Pick<WebhookEndpointWithSecret, 'id'>): Promise<Partial<Record<WebhookDeliveryState, number>>> {
    const { rows } = await this.store.database.pool.query<{ state: WebhookDeliveryState; n: number }>(
      'SELECT state, count(*)::int AS n FROM webhook_delivery WHERE endpoint_id = $1 GROUP BY state',
      [id],
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  }
}

/** Works until nothing is due any more, and every attempt has ended. */
export async function drain({ dispatcher }: Replica): Promise<void> {
  while (await dispatcher.step()) await dispatcher.settled();
}
