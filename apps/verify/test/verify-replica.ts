import type { CallContext, VerifyEmailResult, VerifyFirstOfResult } from '@modernleads/contracts';
import type { Database } from '@modernleads/database';
import { Outbound } from '@modernleads/outbound';
import { SuppressionList } from '@modernleads/privacy';
import { until } from '@modernleads/testing';
import { type RunningTestnet, startTestnet } from '@modernleads/testnet';
import { Registry } from 'prom-client';
import { DomainKnowledge } from '../src/catch-all/catch-all-cache';
import { DomainRepository } from '../src/catch-all/catch-all.repository';
import { type Clock, systemClock } from '../src/clock';
import { Examiner } from '../src/engine/verification-engine';
import { FirstOfService } from '../src/verify-first-of.service';
import { Manners, type Permit, type Refused } from '../src/smtp-limiter/smtp-limiter';
import { RecheckRepository } from '../src/recheck/recheck.repository';
import { RecheckWorker } from '../src/recheck/recheck.worker';
import { MailExchange } from '../src/session/smtp-prober';
import type { ProbeSettings } from '../src/session/probe-settings';
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

/** Whoever may talk to anybody at any time. */
export class NoManners extends Manners {
  readonly events: string[] = [];
  /** Permits that were not given back. */
  held = 0;

  async acquire(): Promise<Permit | Refused> {
    this.held++;
    return { report: (event) => this.events.push(event), release: () => this.held-- };
  }
}

export interface ReplicaOptions {
  readonly outbound: Outbound;
  readonly clock?: Clock;
  readonly settings?: ProbeSettings;
  readonly manners?: Manners;
}

/** One process of the verify service without its message bus. */
export class Replica {
  readonly results: VerifyRepository;
  readonly rechecks: RecheckRepository;
  readonly suppressed: SuppressionList;
  readonly knowledge: DomainKnowledge;
  readonly metrics = new VerifyMetrics(new Registry());
  readonly exchange: MailExchange;
  readonly examiner: Examiner;
  readonly service: VerifyService;
  readonly candidates: FirstOfService;
  readonly worker: RecheckWorker;

  constructor(database: Database, { outbound, clock = systemClock, manners = new NoManners(), ...own }: ReplicaOptions) {
    const domains = new DomainRepository(database);
    this.results = new VerifyRepository(database);
    this.rechecks = new RecheckRepository(database);
    this.suppressed = new SuppressionList(database, 'pepper');
    this.knowledge = new DomainKnowledge(domains, clock);
    this.exchange = new MailExchange(outbound, manners, own.settings ?? settings, this.knowledge, this.metrics);
    this.examiner = new Examiner(this.exchange, this.results, this.rechecks, clock, this.metrics);
    this.service = new VerifyService(this.examiner, this.results, this.rechecks, domains, clock);
    this.candidates = new FirstOfService(this.examiner);
    this.worker = new RecheckWorker(this.suppressed, this.rechecks, this.examiner, clock, this.metrics);
  }

  verify(email: string, context = call()): Promise<VerifyEmailResult> {
    return this.service.verifyEmail({ email }, context);
  }

  firstOf(candidates: string[], max_probes = 50, context = call()): Promise<VerifyFirstOfResult> {
    return this.candidates.firstOf({ candidates, max_probes }, context);
  }

  async stop(): Promise<void> {
    this.exchange.onApplicationShutdown();
    await this.worker.onApplicationShutdown();
    await this.examiner.onApplicationShutdown();
    await this.knowledge.onApplicationShutdown();
  }
}

/** A testnet with its own worlds, and the way to it. */
export class MailWorld {
  private constructor(
    readonly testnet: RunningTestnet,
    readonly outbound: Outbound,
  ) {}

  static async start(): Promise<MailWorld> {
    const testnet = await startTestnet({ dnsPort: 0, smtpPort: 0 });
    const ports = { dns: `127.0.0.1:${testnet.dnsPort}`, smtpPort: testnet.smtpPort, webPort: 1 };
    return new MailWorld(testnet, new Outbound({ dnsServers: [], testnet: ports, allowCidrs: [], smtpPort: 25 }));
  }

  /** The commands of every conversation, once all of them have ended. */
  async conversations(): Promise<string[][]> {
    await until(() => this.testnet.journal.open.length === 0);
    return this.testnet.journal.conversations.map(({ commands }) => commands);
  }

  async stop(): Promise<void> {
    await this.testnet.stop();
    await this.outbound.close();
  }
}
