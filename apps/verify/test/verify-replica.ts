import type { CallContext, VerifyEmailResult, VerifyFirstOfResult } from '@modernleads/contracts';
import type { Database } from '@modernleads/database';
import { Outbound } from '@modernleads/outbound';
import { SuppressionGuard, SuppressionList } from '@modernleads/privacy';
import { until } from '@modernleads/testing';
import { type RunningTestnet, startTestnet } from '@modernleads/testnet';
import { Registry } from 'prom-client';
import { CatchAllCache } from '../src/catch-all/catch-all-cache';
import { CatchAllRepository } from '../src/catch-all/catch-all.repository';
import { type Clock, systemClock } from '../src/clock';
import { VerificationEngine } from '../src/engine/verification-engine';
import { RecheckRepository } from '../src/recheck/recheck.repository';
import { RecheckService } from '../src/recheck/recheck.service';
import type { ProbeSettings } from '../src/session/probe-settings';
import { SmtpProber } from '../src/session/smtp-prober';
import { type LeaseRefusal, type SmtpLease, SmtpLimiter } from '../src/smtp-limiter/smtp-limiter';
import { VerifyFirstOfService } from '../src/verify-first-of.service';
import { VerifyPurgeSchedule } from '../src/verify-purge.schedule';
import { VerifyMetrics } from '../src/verify.metrics';
import { VerifyRepository } from '../src/verify.repository';
import { VerifyService } from '../src/verify.service';

export const settings: ProbeSettings = { helo: 'verify.test', from: '', timeouts: { connectMs: 5_000, replyMs: 20_000 } };

export const call = (changes: Partial<CallContext> = {}): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + 25_000,
  ...changes,
});

/** Grants every lease at once. */
export class UnlimitedSmtp extends SmtpLimiter {
  readonly events: string[] = [];
  /** Leases that were not released. */
  held = 0;

  async acquireLease(): Promise<SmtpLease | LeaseRefusal> {
    this.held++;
    return { report: (event) => this.events.push(event), release: () => this.held-- };
  }
}

export interface ReplicaOptions {
  readonly outbound: Outbound;
  readonly clock?: Clock;
  readonly settings?: ProbeSettings;
  readonly limiter?: SmtpLimiter;
}

/** One process of the verify service without NATS. */
export class Replica {
  readonly results: VerifyRepository;
  readonly rechecks: RecheckRepository;
  readonly suppressed: SuppressionList;
  readonly catchAll: CatchAllCache;
  readonly metrics = new VerifyMetrics(new Registry());
  readonly prober: SmtpProber;
  readonly engine: VerificationEngine;
  readonly service: VerifyService;
  readonly candidates: VerifyFirstOfService;
  readonly rechecker: RecheckService;
  readonly purge: VerifyPurgeSchedule;

  constructor(
    database: Database,
    { outbound, clock = systemClock, limiter: limiter = new UnlimitedSmtp(), ...own }: ReplicaOptions,
  ) {
    const domains = new CatchAllRepository(database);
    this.results = new VerifyRepository(database);
    this.rechecks = new RecheckRepository(database);
    this.suppressed = new SuppressionList(database, 'pepper');
    this.catchAll = new CatchAllCache(domains, clock);
    this.prober = new SmtpProber(outbound, limiter, own.settings ?? settings, this.catchAll, this.metrics);
    this.engine = new VerificationEngine(this.prober, this.results, this.rechecks, clock, this.metrics);
    this.service = new VerifyService(this.engine);
    this.purge = new VerifyPurgeSchedule(this.results, this.rechecks, domains, clock);
    this.candidates = new VerifyFirstOfService(this.engine);
    this.rechecker = new RecheckService(new SuppressionGuard(this.suppressed), this.rechecks, this.engine, clock);
  }

  verifyEmail(email: string, context = call()): Promise<VerifyEmailResult> {
    return this.service.verifyEmail({ email }, context);
  }

  verifyFirstOf(candidates: string[], max_probes = 50, context = call()): Promise<VerifyFirstOfResult> {
    return this.candidates.verifyFirstOf({ candidates, max_probes }, context);
  }

  async stop(): Promise<void> {
    this.prober.onApplicationShutdown();
    await this.engine.onApplicationShutdown();
    await this.catchAll.onApplicationShutdown();
  }
}

/** A testnet of its own and an outbound that reaches it. */
export class TestnetMail {
  private constructor(
    readonly testnet: RunningTestnet,
    readonly outbound: Outbound,
  ) {}

  static async start(): Promise<TestnetMail> {
    const testnet = await startTestnet({ dnsPort: 0, smtpPort: 0 });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: 1 };
    return new TestnetMail(testnet, new Outbound({ dnsServers: [], testnet: ports, allowCidrs: [], smtpPort: 25 }));
  }

  /** The commands of every session, once all have ended. */
  async conversations(): Promise<string[][]> {
    await until(() => this.testnet.journal.open.length === 0);
    return this.testnet.journal.conversations.map(({ commands }) => commands);
  }

  async stop(): Promise<void> {
    await this.testnet.stop();
    await this.outbound.close();
  }
}
