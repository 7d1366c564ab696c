import { ApiKeys } from '@modernleads/accounts';
import { type Database, openDatabase } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { SuppressionList } from '@modernleads/privacy';
import { freePort, SERVICES, TEST_PEPPER } from '@modernleads/testing';
import { Journal, type RunningTestnet, startTestnet } from '@modernleads/testnet';
import { type Service } from '../plan/faults';
import { LEASE_SECONDS } from '../plan/plan';
import { companySites } from '../company-sites';
import { testDomains } from '../mail-domains';
import { type Arrival, Hooks } from './hooks';
import { Replica } from './replica';
import type { Stores } from './stores';

const PRIVACY_PEPPER = 'a-pepper-for-faults-that-keeps-no-secret';
/** Sessions and queries that the testnet records: all of a run. */
const JOURNAL = 500_000;
/** PUBLIC_URL of the stack, where no server listens. */
const PUBLIC_URL = 'https://api.example.test';

export interface StackOptions {
  readonly stores: Stores;
  /** The folder of the built services, relative to the workspace. */
  readonly dist: string;
  readonly replicas: Readonly<Partial<Record<Service, number>>>;
  /** Called for each received webhook. */
  readonly journal: (arrival: Arrival) => void;
}

/** Every service of the platform with its stores, the testnet and a receiver of webhooks. */
export class Stack {
  private constructor(
    readonly stores: Stores,
    readonly replicas: ReadonlyMap<Service, readonly Replica[]>,
    readonly database: Database,
    readonly testnet: RunningTestnet,
    readonly hooks: Hooks,
  ) {}

  /** @throws Error when a service does not start, after the others were stopped. */
  static async start({ stores, dist, replicas, journal }: StackOptions): Promise<Stack> {
    const url = await stores.createDatabase();
    const database = await openDatabase({ url, applicationName: 'chaos', onConnectionLost: () => undefined });
    const testnet = await startTestnet({
      dnsPort: 0,
      smtpPort: 0,
      testDomains: [...testDomains, ...companySites],
      journal: new Journal(JOURNAL),
    });
    const hooks = await Hooks.start(journal);
    const env = environment(stores, url, testnet);
    const built = SERVICES.map(
      async (service) => [service, await replicasOf(service, replicas[service] ?? 0, dist, env)] as const,
    );
    const stack = new Stack(stores, new Map(await Promise.all(built)), database, testnet, hooks);
    try {
      await Promise.all(stack.all.map((replica) => replica.launch()));
      await Promise.all(stack.all.map((replica) => replica.ready()));
      return stack;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  get ledger(): Ledger {
    return new Ledger(this.database);
  }

  get keys(): ApiKeys {
    return ApiKeys.of(this.database, TEST_PEPPER);
  }

  get suppressed(): SuppressionList {
    return new SuppressionList(this.database, PRIVACY_PEPPER);
  }

  of(service: Service): readonly Replica[] {
    return this.replicas.get(service) ?? [];
  }

  get all(): Replica[] {
    return [...this.replicas.values()].flat();
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((replica) => replica.kill()));
    await Promise.all([this.database.close(), this.testnet.stop(), this.hooks.stop()]);
  }
}

async function replicasOf(service: Service, count: number, dist: string, env: Record<string, string>): Promise<Replica[]> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const path = `${dist}/apps/${service}/main.js`;
  return ports.map((port, n) => new Replica(`${service} ${n + 1}`, path, { ...env, PORT: String(port) }));
}

function environment(stores: Stores, databaseUrl: string, testnet: RunningTestnet): Record<string, string> {
  const { dnsPort, smtpPort, webPort } = testnet;
  return {
    DATABASE_URL: databaseUrl,
    REDIS_URL: stores.get('redis').url,
    NATS_URL: stores.get('nats').url,
    KEY_PEPPER: TEST_PEPPER,
    PRIVACY_PEPPER,
    PUBLIC_URL,
    TESTNET: `dns=127.0.0.1:${dnsPort},smtp=${smtpPort},web=${webPort}`,
    // Only the address of the receiver is allowed.
    OUTBOUND_ALLOW_CIDRS: '127.0.0.1/32',
    // The limits towards mail hosts would delay most of the load.
    SMTP_LIMITS: 'default=1000/1000000',
    LEASE_SECONDS: String(LEASE_SECONDS),
    BATCH_LEASE_SECONDS: String(LEASE_SECONDS),
    RESEARCH_LEASE_SECONDS: String(LEASE_SECONDS),
    WEBHOOK_RETRY_SCHEDULE: '1s,1s,2s',
  };
}
