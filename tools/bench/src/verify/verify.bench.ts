import { join } from 'node:path';
import { CleanUp } from '../clean-up';
import type { BenchEnv } from '../env';
import { createScratchDatabase } from '../gateway/scratch-database';
import { cpuTimeMs } from '../measure/cpu-time';
import { peakOf, residentMiB } from '../measure/memory';
import { printProfile } from '../measure/print-profile';
import type { Bench } from '../main';
import { type Role, startRole } from '../role';
import { say } from '../say';
import { type Service, startService } from '../service';
import { type Measured, type Memory, report } from './report';
import { EXISTING, type SinkPorts, type Told } from './sink.role';
import type { VerifyLoad } from './load.role';

const ROUNDS = 5;
const WARM_UP_ADDRESSES = 500;
const ADDRESSES = 1_000;
const IN_FLIGHT = 2_000;
/** Milliseconds of each reply of a slow server. */
const SLOW_MS = 2_000;
/** High limits, since otherwise the limits towards mail providers would be measured. */
const NO_SMTP_LIMITS = 'default=4000/1000000';

interface Scenario {
  readonly name: string;
  /** The `n`th address of a round. */
  readonly address: (round: string, n: number) => string;
  /** Concurrent questions. */
  readonly atOnce: number;
  /** Milliseconds of each reply of the mail host. */
  readonly latencyMs: number;
}

const domainEach: Scenario['address'] = (round, n) => `${EXISTING}@d${n}.r${round}.example`;
const oneDomain: Scenario['address'] = (round, n) => `${n % 2 ? EXISTING : 'eve'}.${n}@r${round}.example`;

const scenarios: readonly Scenario[] = [
  { name: 'a domain each, at once', address: domainEach, atOnce: 50, latencyMs: 0 },
  { name: 'a domain each, 50 ms', address: (round, n) => domainEach(`${round}.far`, n), atOnce: 250, latencyMs: 50 },
  { name: 'one domain, at once', address: oneDomain, atOnce: 50, latencyMs: 0 },
  { name: 'one domain, 50 ms', address: (round, n) => oneDomain(`${round}.far`, n), atOnce: 250, latencyMs: 50 },
];

interface Stage {
  readonly sink: Role;
  readonly load: Role;
  readonly floor: Role;
  readonly verify: Service;
  readonly ports: SinkPorts;
  readonly complaints: string[];
}

/** Measures the verify service over NATS, and plain sockets that repeat the same SMTP sessions. */
export const bench: Bench = async (env, { profile }) => {
  const profileDir = profile ? join(env.DATA_DIR, 'profiles') : undefined;
  const cleanUp = new CleanUp();
  try {
    const stage = await setUp(env, cleanUp, profileDir);
    say('Warming up…');
    for (const scenario of scenarios) await measure(stage, scenario, 'warm-up', WARM_UP_ADDRESSES);
    const results = scenarios.map((scenario) => ({ name: scenario.name, rounds: [] as Measured[] }));
    for (let round = 1; round <= ROUNDS; round++) {
      for (const [at, scenario] of scenarios.entries())
        results[at]?.rounds.push(await measure(stage, scenario, String(round), ADDRESSES));
      say(`  round ${round} of ${ROUNDS}`);
    }
    const memory = await measureMemory(stage);
    report(results, memory, stage.complaints);
    await cleanUp.run();
    if (profileDir) printProfile(profileDir, 'verify');
    return stage.complaints.length === 0;
  } finally {
    await cleanUp.run();
  }
};

async function setUp(env: BenchEnv, cleanUp: CleanUp, profileDir?: string): Promise<Stage> {
  say('Starting the mail host, the verify service and the load…');
  const { url: databaseUrl } = await cleanUp.after(createScratchDatabase(env.DATABASE_URL));
  const sink = await cleanUp.after(startRole('verify-sink', {}));
  const load = await cleanUp.after(startRole('verify-load', { natsUrl: env.NATS_URL }));
  const floor = await cleanUp.after(startRole('verify-floor', {}));
  const ports = await sink.ask<SinkPorts>('ports');
  const settings = {
    DNS_SERVERS: `127.0.0.1:${ports.dns}`,
    SMTP_PORT: String(ports.smtp),
    OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8',
    SMTP_HELO: 'verify.bench.example',
    SMTP_LIMITS: NO_SMTP_LIMITS,
  };
  const verify = await cleanUp.after(startService('verify', { env, databaseUrl, settings, profileDir }));
  return { sink, load, floor, verify, ports, complaints: [] };
}

async function measure(
  stage: Stage,
  { address, atOnce, latencyMs }: Scenario,
  round: string,
  addresses: number,
): Promise<Measured> {
  await stage.sink.ask({ latencyMs });
  const emails = Array.from({ length: addresses }, (_, n) => address(round, n));
  const cpuBefore = cpuTimeMs(stage.verify.pid);
  const { seconds, p50Ms, p99Ms } = await askAll(stage, emails, atOnce);
  const cpuMs = cpuTimeMs(stage.verify.pid) - cpuBefore;
  const told = await stage.sink.ask<Told>('tell');
  const floor = await holdAgain(stage, told);
  const perSecond = { ours: addresses / seconds, floor: addresses / floor.seconds };
  const cpuMicros = { ours: (cpuMs * 1_000) / addresses, floor: (floor.cpuMs * 1_000) / addresses };
  return { perSecond, cpuMicros, p50Ms, p99Ms, sessionsPerThousand: (told.conversations.length * 1_000) / addresses };
}

/** With the same concurrency as the recorded sessions. */
async function holdAgain({ floor, ports }: Stage, { conversations, mostAtOnce }: Told) {
  const cpuBefore = cpuTimeMs(floor.pid);
  const task = { port: ports.smtp, conversations, sessions: mostAtOnce } as never;
  const seconds = await floor.ask<number>(task);
  return { seconds, cpuMs: cpuTimeMs(floor.pid) - cpuBefore };
}

async function askAll({ load, complaints }: Stage, emails: readonly string[], atOnce: number): Promise<VerifyLoad> {
  const result = await load.ask<VerifyLoad>({ emails: [...emails], atOnce });
  if (result.wrong)
    complaints.push(`${result.wrong} of ${emails.length} answers were wrong, the first: ${result.firstComplaint}`);
  return result;
}

/** All sessions are open before the first reply to RCPT. */
async function measureMemory(stage: Stage): Promise<Memory> {
  await stage.sink.ask({ latencyMs: SLOW_MS });
  const { pid } = stage.verify;
  const atRest = residentMiB(pid);
  const emails = Array.from({ length: IN_FLIGHT }, (_, n) => `${EXISTING}@d${n}.slow.example`);
  const { peak } = await peakOf(() => residentMiB(pid), askAll(stage, emails, IN_FLIGHT));
  const { conversations } = await stage.sink.ask<Told>('tell');
  return { inFlight: IN_FLIGHT, sessions: conversations.length, atRest, peak };
}
