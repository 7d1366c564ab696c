import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Accounts, ApiKeys, type MintedApiKey, type NewApiKey } from '@modernleads/accounts';
import type { AccountEntity } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import {
  createAccount,
  createKey,
  freePort,
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

export interface StackOptions {
  /** How many of each; default: one. */
  readonly gateways?: number;
  readonly verifies?: number;
  /** Default: none. */
  readonly batches?: number;
  /** Default: none. */
  readonly lookups?: number;
  /** Default: none. */
  readonly dispatchers?: number;
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
  readonly gateways: TestProcess[] = [];
  readonly verifies: TestProcess[] = [];
  readonly batches: TestProcess[] = [];
  readonly lookups: TestProcess[] = [];
  readonly dispatchers: TestProcess[] = [];
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
    return (this.gateways[0] as TestProcess).url;
  }

  /** Where its programs find what they keep. */
  get stores(): Env {
    return { DATABASE_URL: this.store.url, NATS_URL: this.nats.url, REDIS_URL: this.redisUrl };
  }

  async startGateway(env: Env = {}): Promise<TestProcess> {
    const own = { PUBLIC_URL, KEY_PEPPER: TEST_PEPPER, TRUSTED_PROXIES: '127.0.0.1' };
    const gateway = await this.start('dist/apps/gateway/main.js', { ...own, ...this.env, ...env });
    this.gateways.push(gateway);
    return gateway.waitReady();
  }

  async startVerify(env: Env = {}): Promise<TestProcess> {
    const verify = await this.start('dist/apps/verify/main.js', { TESTNET: this.testnetPorts, ...this.env, ...env });
    this.verifies.push(verify);
    return verify.waitReady();
  }

  async startLookup(env: Env = {}): Promise<TestProcess> {
    const lookup = await this.start('dist/apps/lookup/main.js', { TESTNET: this.testnetPorts, ...this.env, ...env });
    this.lookups.push(lookup);
    return lookup.waitReady();
  }

  async startBatch(env: Env = {}): Promise<TestProcess> {
    const batch = await this.start('dist/apps/batch/main.js', { PUBLIC_URL, ...this.env, ...env });
    this.batches.push(batch);
    return batch.waitReady();
  }

  private get testnetPorts(): string {
    const { dnsPort, smtpPort, webPort } = this.testnet;
    return `dns=127.0.0.1:${dnsPort},smtp=${smtpPort},web=${webPort}`;
  }

  /** It may send to loopback. */
  async startDispatcher(env: Env = {}): Promise<TestProcess> {
    const own = { OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' };
    const dispatcher = await this.start('dist/apps/webhook-dispatcher/main.js', { ...own, ...this.env, ...env });
    this.dispatchers.push(dispatcher);
    return dispatcher.waitReady();
  }

  createAccount({ credits = 100, ...account }: NewAccount = {}): Promise<AccountEntity> {
    return createAccount(this.store.database, { credits, ...account });
  }

  /** Of an account of its own, with 100 credits, unless one is given; live unless said otherwise. */
  async createKey({ accountId, ...limits }: Partial<NewApiKey> = {}): Promise<MintedApiKey & { accountId: string }> {
    const owner = accountId ?? (await this.createAccount()).id;
    return { ...(await createKey(this.store.database, owner, limits)), accountId: owner };
  }

  /** @throws Error when anything that a program logged holds a key, an e-mail address or a phone number. */
  async stop(): Promise<void> {
    const programs = [...this.gateways, ...this.verifies, ...this.batches, ...this.lookups, ...this.dispatchers];
    await Promise.all(programs.map((program) => program.stop()));
    await Promise.all([this.nats.stop(), this.testnet.stop(), this.store.drop()]);
    const leaks = programs.flatMap(({ logs }) => leaksIn(logs));
    if (leaks.length) throw new Error(`logs hold what they must not:\n${leaks.join('\n')}`);
  }

  private start(path: string, env: Env): Promise<TestProcess> {
    return startProcess(path, { ...this.stores, ...env });
  }
}

/** Starts a stack; stop it when done. The programs must have been built. */
export async function startStack({
  gateways = 1,
  verifies = 1,
  batches = 0,
  lookups = 0,
  dispatchers = 0,
  env = {},
  testDomains,
}: StackOptions = {}): Promise<Stack> {
  const store = await testDatabase();
  const now = () => Date.now() + stack.testnetAhead;
  const stack: Stack = new Stack(
    store,
    await startNats(),
    await startTestnet({ dnsPort: 0, smtpPort: 0, testDomains, now }),
    env,
  );
  try {
    await Promise.all([
      ...Array.from({ length: gateways }, () => stack.startGateway()),
      ...Array.from({ length: verifies }, () => stack.startVerify()),
      ...Array.from({ length: batches }, () => stack.startBatch()),
      ...Array.from({ length: lookups }, () => stack.startLookup()),
      ...Array.from({ length: dispatchers }, () => stack.startDispatcher()),
    ]);
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
  const args = ['-c', UNTIL_PARENT_ENDS, serverBinary('nats-server'), '--addr', '127.0.0.1', '--port', String(port)];
  const nats = spawn('sh', args, { stdio: ['pipe', 'ignore', 'ignore'] });
  nats.unref();
  (nats.stdin as Socket).unref();
  await until(() => listens(port));
  const stop = async () => {
    nats.ref();
    nats.stdin.end();
    await once(nats, 'exit');
  };
  return { url: `nats://127.0.0.1:${port}`, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(!!socket.destroy()));
    socket.once('error', () => resolve(false));
  });
}
