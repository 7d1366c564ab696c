import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type CallContext, createWebhookEndpoint, deleteWebhookEndpoint } from '@modernleads/contracts';
import type { Database } from '@modernleads/database';
import { RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { busOf } from '../bus';
import type { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { createAccounts } from '../gateway/accounts';
import { createScratchDatabase } from '../gateway/scratch-database';
import { type Role, startRole } from '../role';
import { type Service, startService } from '../service';
import type { Target } from './outbox';
import type { Told } from './receiver.role';

const LOOK_MS = 20;
/** Milliseconds without a delivery after which no more are expected. */
const PATIENCE_MS = 20_000;

/** The dispatcher, the receiver of its deliveries, and the floor that sends the same. */
export class Stage {
  readonly problems: string[] = [];

  private constructor(
    readonly database: Database,
    readonly dispatcher: Service,
    readonly receiver: Role,
    readonly floor: Role,
    readonly port: number,
    private readonly client: RpcClient,
  ) {}

  static async open(env: BenchEnv, cleanUp: CleanUp, profileDir?: string): Promise<Stage> {
    const { url: databaseUrl, database } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
    const receiver = await cleanUp.after(startRole('webhooks-receiver', {}));
    const floor = await cleanUp.after(startRole('webhooks-floor', {}));
    const settings = {
      OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8',
      WEBHOOK_SECRET_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    };
    const options = { env, databaseUrl, settings, profileDir };
    const dispatcher = await cleanUp.after(startService('webhook-dispatcher', options));
    const client = new RpcClient({ name: 'gateway', health: new Health() }, busOf('gateway', env.NATS_URL));
    await client.open();
    await cleanUp.after(Promise.resolve({ stop: () => client.close() }));
    return new Stage(database, dispatcher, receiver, floor, await receiver.ask<number>('port'), client);
  }

  /** Endpoints that are verified, each of its own account. */
  async createTargets(count: number, path: string): Promise<Target[]> {
    const accounts = await createAccounts(this.database, count, randomBytes(24).toString('hex'));
    const targets = await Promise.all(accounts.map(({ id }, index) => this.createTarget(id, `${path}${index}`)));
    const ids = targets.map(({ endpoint }) => endpoint.id);
    const unverified = 'SELECT FROM webhook_endpoint WHERE id = ANY ($1) AND verified_at IS NULL LIMIT 1';
    while ((await this.database.pool.query(unverified, [ids])).rowCount) await delay(LOOK_MS);
    return targets;
  }

  private async createTarget(accountId: string, path: string): Promise<Target> {
    const context = contextOf(accountId);
    const endpoint = await this.client.call(createWebhookEndpoint, { url: `http://127.0.0.1:${this.port}${path}` }, context);
    return { accountId, endpoint };
  }

  /** Deletes endpoints, ends their hanging requests, and clears their deliveries. */
  async remove(targets: readonly Target[]): Promise<void> {
    for (const { accountId, endpoint } of targets)
      await this.client.call(deleteWebhookEndpoint, { id: endpoint.id }, contextOf(accountId));
    const ids = targets.map(({ endpoint }) => endpoint.id);
    const open = 'SELECT FROM webhook_delivery WHERE endpoint_id = ANY ($1) AND lease_until IS NOT NULL LIMIT 1';
    do {
      await this.receiver.ask<Told>('tell');
      await delay(LOOK_MS);
    } while ((await this.database.pool.query(open, [ids])).rowCount);
    await this.receiver.ask<Told>('tell');
  }

  /** Waits until so many deliveries have been answered, or no more arrive. @returns the deliveries since the last call. */
  async arrived(count: number): Promise<Told> {
    let [seen, patientUntil] = [-1, 0];
    for (;;) {
      const now = await this.receiver.ask<number>('count');
      if (now !== seen) [seen, patientUntil] = [now, performance.now() + PATIENCE_MS];
      if (seen >= count || performance.now() > patientUntil) return this.receiver.ask<Told>('tell');
      await delay(LOOK_MS);
    }
  }
}

function contextOf(accountId: string): CallContext {
  const id = randomUUID();
  return { requestId: id, operationId: id, accountId, mode: 'live', deadline: Date.now() + 20_000 };
}
