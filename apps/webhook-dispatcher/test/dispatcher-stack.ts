import { randomBytes, randomUUID } from 'node:crypto';
import {
  type CallContext,
  deliveryTurn,
  type Mode,
  type WebhookDeliveryState,
  type WebhookEndpointWithSecret,
} from '@modernleads/contracts';
import { type Queryable, WebhookEndpointEntity, WebhookSecretEntity } from '@modernleads/database';
import { Outbound, type OutboundConfig } from '@modernleads/outbound';
import { emitEvents, type OutboxEvent } from '@modernleads/outbox';
import { Quotas } from '@modernleads/quotas';
import { createAccount, startQueues, testDatabase, type TestDatabase } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { Registry } from 'prom-client';
import { DeliveryAttemptService } from '../src/delivery-attempt.service';
import { DeliveryTurnProcessor, FailingDeliveryTurnProcessor } from '../src/delivery-turn.processor';
import { DeliveryTurnService, type TurnEndpoint } from '../src/delivery-turn.service';
import { DeliveryRepository } from '../src/delivery.repository';
import { DeliveryService } from '../src/delivery.service';
import { DispatchRepository } from '../src/dispatch.repository';
import { EndpointRepository } from '../src/endpoint.repository';
import { EndpointService } from '../src/endpoint.service';
import { FanOutProcessor } from '../src/fan-out.processor';
import { WebhookMetrics } from '../src/webhook-metrics';
import { ReconcileProcessor } from '../src/reconcile.processor';
import { DEFAULT_STEPS } from '../src/retry-schedule';
import { SecretBox } from '../src/secret-box';
import { WebhookSender } from '../src/webhook-sender';
import type { WebhookSettings } from '../src/webhook-settings';
import { SweepProcessor } from '../src/sweep.processor';

/** One replica of the service, without its process and its queues: what BullMQ would bring about is done by hand, by the clock of the stack. */
export class Replica {
  private readonly turning = new Set<Promise<void>>();

  constructor(
    private readonly stack: DispatcherStack,
    readonly dispatch: DispatchRepository,
    readonly attempts: DeliveryAttemptService,
    readonly turns: DeliveryTurnService,
    readonly endpoints: EndpointService,
    readonly deliveries: DeliveryService,
  ) {}

  /** Reconciles, makes the deliveries of new events and begins the turns that are due. @returns whether there was anything to do. */
  async step(): Promise<boolean> {
    await this.dispatch.reconcile();
    const events = await this.dispatch.fanOut(100);
    const due = await this.stack.dueTurns();
    for (const endpoint of due) this.begin(endpoint);
    return events > 0 || due.length > 0;
  }

  /** Resolves when the turns that have begun have ended. */
  async settled(): Promise<void> {
    while (this.turning.size) await Promise.all(this.turning);
  }

  /** Begins a turn, whether one is due or not. */
  begin(endpoint: TurnEndpoint): void {
    const turn = this.turns.runTurn(endpoint, NEVER).finally(() => this.turning.delete(turn));
    this.turning.add(turn);
  }
}

/** Endpoints that need not prove themselves. */
class VerifiedEndpoints extends EndpointRepository {
  protected override async challenge(client: Queryable, id: string): Promise<void> {
    await client.query('UPDATE webhook_endpoint SET verified_at = created_at WHERE id = $1', [id]);
  }
}

const NEVER = new AbortController().signal;

/** Nobody listens at the port of its DNS server: a name would be a mistake. */
export const LOOPBACK: OutboundConfig = { dnsServers: ['127.0.0.1:9'], allowCidrs: ['127.0.0.0/8'], smtpPort: 25 };
export const KEYS = new Map([['test', randomBytes(32)]]);

/** The dispatcher with its database and a clock that stands still until it is moved. */
export class DispatcherStack {
  private readonly outbounds: Outbound[] = [];
  private time = Date.now();
  /** Whether new endpoints have to answer a ping first; else they are verified from the start, and get none. */
  challenges = false;

  private constructor(readonly store: TestDatabase) {}

  static async open(): Promise<DispatcherStack> {
    return new DispatcherStack(await testDatabase());
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

  replica(
    config: OutboundConfig = LOOPBACK,
    changes: Partial<WebhookSettings> = {},
    keys: ReadonlyMap<string, Buffer> = KEYS,
  ): Replica {
    const settings: WebhookSettings = {
      schedule: { steps: DEFAULT_STEPS, jitter: 0 },
      timeoutMs: 15_000,
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
    const attempts = new DeliveryAttemptService(
      dispatch,
      new WebhookSender(outbound, box, settings),
      new WebhookMetrics(new Registry()),
    );
    const Repository = this.challenges ? EndpointRepository : VerifiedEndpoints;
    const endpoints = new EndpointService(
      new Repository(
        database.dataSource.getRepository(WebhookEndpointEntity),
        database.dataSource.getRepository(WebhookSecretEntity),
        database,
        settings,
        new Quotas(database.pool),
      ),
      box,
      outbound,
    );
    const deliveries = new DeliveryService(new DeliveryRepository(database, settings), endpoints, attempts);
    return new Replica(this, dispatch, attempts, new DeliveryTurnService(dispatch, attempts, settings), endpoints, deliveries);
  }

  /** Starts the queues of a replica, whose clock is that of everybody else. */
  async startQueues({ dispatch, turns }: Replica): Promise<INestApplicationContext> {
    const processors = [FanOutProcessor, DeliveryTurnProcessor, FailingDeliveryTurnProcessor, ReconcileProcessor, SweepProcessor];
    const repository = { provide: DispatchRepository, useValue: dispatch };
    const service = { provide: DeliveryTurnService, useValue: turns };
    const providers = [...processors, repository, service];
    return startQueues({ service: 'webhook-dispatcher', database: this.store.database, providers });
  }

  /** Endpoints whose turn has come, by the clock of the stack. */
  async dueTurns(): Promise<TurnEndpoint[]> {
    const { rows } = await this.store.database.pool.query<TurnEndpoint>(
      `SELECT id AS "endpointId", failing_since IS NOT NULL AS failing FROM webhook_endpoint
        WHERE state = 'active' AND due_at <= $1 ORDER BY due_at`,
      [this.now],
    );
    return rows;
  }

  /** The endpoints whose turns wait in the queue, in its order. */
  async turns(...endpoints: Pick<WebhookEndpointWithSecret, 'id'>[]): Promise<string[]> {
    const { rows } = await this.store.database.pool.query<{ id: string }>(
      `SELECT data ->> 'endpointId' AS id FROM bullmq.job
        WHERE queue = $1 AND state = 'waiting' AND data ->> 'endpointId' = ANY ($2) ORDER BY seq`,
      [deliveryTurn.name, endpoints.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }

  /** A call of an account of its own, unless one is given. */
  async call({ accountId, mode = 'live' }: { accountId?: string; mode?: Mode } = {}): Promise<CallContext> {
    const owner = accountId ?? (await createAccount(this.store.database)).id;
    return { requestId: 'r', operationId: randomUUID(), accountId: owner, mode, deadline: Date.now() + 20_000 };
  }

  /** As a batch does it. @returns the subject. */
  async emit(
    { accountId, mode }: Pick<CallContext, 'accountId' | 'mode'>,
    event: OutboxEvent['event'] = 'batch.completed',
    subject = `batch:${randomUUID()}`,
  ): Promise<string> {
    const data = { batch_id: subject.slice(6), name: 'Łódź "\u2028' };
    await emitEvents(this.store.database.pool, [{ accountId, mode, event, subject, data }]);
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
export async function drain(replica: Replica): Promise<void> {
  while (await replica.step()) await replica.settled();
}
