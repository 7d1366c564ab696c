import 'reflect-metadata';
import { readBenchEnv } from './env';

/** Every bench, by the name that `npm run bench -- NAME` takes. */
const benches: Record<string, () => Promise<{ bench: Bench }>> = {
  gateway: () => import('./gateway/gateway.bench.js'),
  verify: () => import('./verify/verify.bench.js'),
  lookup: () => import('./lookup/lookup.bench.js'),
  'domain-finder': () => import('./domain-finder/domain-finder.bench.js'),
  qualify: () => import('./qualify/qualify.bench.js'),
  research: () => import('./research/research.bench.js'),
  batch: () => import('./batch/batch.bench.js'),
  webhooks: () => import('./webhooks/webhooks.bench.js'),
  dns: () => import('./dns/dns.bench.js'),
  hostile: () => import('./hostile/hostile.bench.js'),
};

/** The roles that benches run in separate processes. */
const roles: Record<string, () => Promise<{ play(options: never): Promise<void> }>> = {
  'gateway-load': () => import('./gateway/load.role.js'),
  'gateway-responder': () => import('./gateway/responder.role.js'),
  'floor-responder': () => import('./gateway/floor/responder.role.js'),
  floor: () => import('./gateway/floor/floor.role.js'),
  'verify-sink': () => import('./verify/sink.role.js'),
  'verify-load': () => import('./verify/load.role.js'),
  'verify-floor': () => import('./verify/floor.role.js'),
  'batch-testnet': () => import('./batch/testnet.role.js'),
  'webhooks-receiver': () => import('./webhooks/receiver.role.js'),
  'webhooks-floor': () => import('./webhooks/floor.role.js'),
  'dns-server': () => import('./dns/server.role.js'),
  'dns-client': () => import('./dns/client.role.js'),
  'dns-floor': () => import('./dns/floor.role.js'),
  'hostile-attackers': () => import('./hostile/attackers.role.js'),
  'hostile-other-key': () => import('./hostile/other-key.role.js'),
  bullmq: () => import('./batch/bullmq.role.js'),
};

export interface BenchOptions {
  /** Records CPU profiles and prints where the time went. */
  readonly profile: boolean;
}

/** Runs the bench, prints the results, and returns whether all answers were right. */
export type Bench = (env: ReturnType<typeof readBenchEnv>, options: BenchOptions) => Promise<boolean>;

async function main([name = '', ...options]: readonly string[]): Promise<void> {
  if (name.startsWith('role:')) {
    const { play } = (await roles[name.slice('role:'.length)]?.()) ?? fail(`there is no ${name}`);
    return play(JSON.parse(options[0] ?? '{}') as never);
  }
  const known = Object.keys(benches).join(', ');
  const { bench } = (await benches[name]?.()) ?? fail(`usage: npm run bench -- NAME [--profile], where NAME is one of ${known}`);
  const unknown = options.find((option) => option !== '--profile');
  if (unknown) fail(`${unknown} is not an option: there is only --profile, which says where the time goes`);
  process.exitCode = (await bench(readBenchEnv(), { profile: options.length > 0 })) ? 0 : 1;
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}

// Without a handler a signal ends the process without its `exit`, at which its services end.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
