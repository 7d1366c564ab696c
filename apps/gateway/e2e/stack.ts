import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Accounts, ApiKeys, type MintedApiKey, type NewApiKey } from '@modernleads/accounts';
import type { AccountEntity } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import {
  createAccount,
  createKey,
  freePort,
  natsConfigured,
  leaksIn,
  serverBinary,
  startProcess,
  storeUrl,
  TEST_PEPPER,
  type TestDatabase,
  testDatabase,
  type TestProcess,
  until,
} from '@modernleads/testing';
import { type RunningTestnet, startTestnet, type TestDomain } from '@modernleads/testnet';

type Env = Record<string, string>;

/** What the gateways believe to be their address; nobody listens there. */
export const PUBLIC_URL = 'https://api.example.test';

/** What every service gets; it reads what it knows. */
const COMMON_ENV = { PUBLIC_URL, KEY_PEPPER: TEST_PEPPER, TRUSTED_PROXIES: '127.0.0.1' };

export interface StackOptions {
  /** Replicas of each service; default: one gateway and one verify, none of the others. */
  readonly services?: Readonly<Record<string, number>>;
  /** What every program gets besides; overrides what the stack sets itself. */
  readonly env?: Env;
  /** The domains there are; default: those of the testnet. */
  readonly testDomains?: readonly TestDomain[];
}

export interface NewAccount {
  readonly name?: string;
  /** In credits; default: 100. */
  readonly credits?: number;
  readonly planActive?: boolean;
}

/** The built services on a database, a message bus and a testnet of their own; Redis is shared between stacks. */
export class Stack {
  private readonly processes = new Map<string, TestProcess[]>();
  readonly ledger: Ledger;
  readonly accounts: Accounts;
  readonly keys: ApiKeys;
  readonly redisUrl = storeUrl('REDIS_URL');
  /** Milliseconds by which the clock of the testnet, which times greylisting, is ahead. */
  testnetAhead = 0;

  constructor(
    readonly store: TestDatabase,
    readonly nats: Nats,
    readonly testnet: RunningTestnet,
    private readonly env: Env,
  ) {
    this.ledger = new Ledger(store.database);
    this.accounts = Accounts.of(store.database);
    this.keys = ApiKeys.of(store.database, TEST_PEPPER);
  }

  /** The first gateway, without a trailing slash. */
  get url(): string {
    return (this.of('gateway')[0] as TestProcess).url;
  }

  /** Where its programs find what they keep. */
  get stores(): Env {
    return { DATABASE_URL: this.store.url, NATS_URL: this.nats.url, REDIS_URL: this.redisUrl };
  }

  /** The running replicas of a service, in the order of their start. A test that ends one takes it out. */
  of(service: string): TestProcess[] {
    const known = this.processes.get(service) ?? [];
    this.processes.set(service, known);
    return known;
  }

  /** @param service the name of its folder in apps/. */
  async startService(service: string, env: Env = {}): Promise<TestProcess> {
    const settings = { ...COMMON_ENV, ...this.serviceEnv(service), ...this.env, ...env };
    const replica = await startProcess(`dist/apps/${service}/main.js`, { ...this.stores, ...settings });
    this.of(service).push(replica);
    return replica.waitReady();
  }

  /** Starts what is missing of so many replicas of each service; default: of one gateway and one verify. */
  async startMissing(services: StackOptions['services'] = {}): Promise<void> {
    const missing = Object.entries({ gateway: 1, verify: 1, ...services }).flatMap(([service, count]) =>
      Array.from({ length: count - this.of(service).length }, () => service),
    );
    await Promise.all(missing.map((service) => this.startService(service)));
  }

  /** The dispatcher may send to receivers on loopback; the others resolve names under `.test` at the testnet. */
  private serviceEnv(service: string): Env {
    if (service === 'webhook-dispatcher') return { OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' };
    const { dnsPort, smtpPort, webPort } = this.testnet;
    return { TESTNET: `dns=127.0.0.1:${dnsPort},smtp=${smtpPort},web=${webPort}` };
  }

  createAccount({ credits = 100, ...account }: NewAccount = {}): Promise<AccountEntity> {
    return createAccount(this.store.database, { credits, ...account });
  }

  /** Of an account of its own, with 100 credits, unless one is given; live unless said otherwise. */
  async createKey({ accountId, ...limits }: Partial<NewApiKey> = {}): Promise<MintedApiKey & { accountId: string }> {
    const owner = accountId ?? (await this.createAccount()).id;
    return { ...(await createKey(this.store.database, owner, limits)), accountId: owner };
  }

  /** @throws Error when anything that a program logged holds a key, an e-mail address or a phone number, or it has asked Redis for what its user may not. */
  async stop(): Promise<void> {
    const programs = [...this.processes.values()].flat();
    await Promise.all(programs.map((program) => program.stop()));
    await Promise.all([this.nats.stop(), this.testnet.stop(), this.store.drop()]);
    const leaks = programs.flatMap(({ logs }) => leaksIn(logs));
    const refused = programs.flatMap(({ logs }) => logs.match(/^.*\bNOPERM\b.*$/m) ?? []);
    if (refused.length) throw new Error(`commands that a user of Redis lacks:\n${refused.join('\n')}`);
    if (leaks.length) throw new Error(`logs hold what they must not:\n${leaks.join('\n')}`);
  }
}

/** Starts a stack; stop it when done. The programs must have been built. */
export async function startStack({ services, env = {}, testDomains }: StackOptions = {}): Promise<Stack> {
  const store = await testDatabase();
  const now = () => Date.now() + stack.testnetAhead;
  const stack: Stack = new Stack(
    store,
    await startNats(),
    await startTestnet({ dnsPort: 0, smtpPort: 0, testDomains, now }),
    env,
  );
  try {
    await stack.startMissing(services);
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return stack;
}

interface Nats {
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs a program until its standard input ends, which it does when whoever started it ends, in whichever way. */
const UNTIL_PARENT_ENDS = '"$0" "$@" & read -r _; kill $!; wait $!';

/** A bus of its own: on a shared one the services of one stack would take the work of another. */
async function startNats(): Promise<Nats> {
  const port = await freePort();
  const { args: configured, env, folder } = natsConfigured();
  const address = ['--addr', '127.0.0.1', '--port', String(port)];
  const args = ['-c', UNTIL_PARENT_ENDS, serverBinary('nats-server'), ...configured, ...address];
  const nats = spawn('sh', args, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  nats.unref();
  (nats.stdin as Socket).unref();
  await until(() => listens(port));
  const stop = async () => {
    nats.ref();
    nats.stdin.end();
    await once(nats, 'exit');
    rmSync(folder, { recursive: true });
  };
  return { url: `nats://127.0.0.1:${port}`, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(!!socket.destroy()));
    socket.once('error', () => resolve(false));
  });
}
