import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { NAMED_PROVIDERS } from '../mx/mail-provider';
import type { Heartbeat } from './limiter-rules';
import type { SharedSmtpLimiter } from './shared-smtp-limiter';
import type { LeaseRefusal } from './smtp-limiter';

const WAIT_SECONDS = [0.01, 0.1, 0.5, 1, 2.5, 5, 10, 25];

/** The limiter in Prometheus. Providers outside the table are counted as `other`: anybody can invent domains. */
@Injectable()
export class SmtpLimiterMetrics {
  private readonly waits: Histogram;
  private readonly refusals: Counter<'reason'>;

  constructor(private readonly registry: Registry) {
    const registers = [registry];
    this.waits = new Histogram({
      name: 'smtp_permit_wait_seconds',
      help: 'Seconds that SMTP sessions waited for a lease',
      buckets: WAIT_SECONDS,
      registers,
    });
    this.refusals = new Counter({
      name: 'smtp_permit_refusals_total',
      help: 'SMTP sessions that got no lease, by reason',
      labelNames: ['reason'],
      registers,
    });
  }

  granted(waitedSeconds: number): void {
    this.waits.observe(waitedSeconds);
  }

  refused(reason: LeaseRefusal['reason']): void {
    this.refusals.inc({ reason });
  }

  /** Adds gauges that are read when Prometheus scrapes. */
  watch(limiter: SharedSmtpLimiter): void {
    let heartbeat: Promise<Heartbeat> | undefined;
    const once = (): Promise<Heartbeat> => (heartbeat ??= limiter.heartbeat().finally(() => (heartbeat = undefined)));
    this.gauge('smtp_permits_waiting', 'SMTP sessions of this replica that wait for a lease', () => limiter.waiting);
    this.gauge('smtp_limiter_without_redis', '1: this replica keeps the limits without Redis', () => Number(limiter.isLocal));
    this.gauge(
      'smtp_open_hosts',
      'MX hosts that are not contacted, after repeated failures',
      async () => (await once()).openHosts,
    );
    this.gauge('smtp_blocking_providers', 'Providers that block our IP address', async () => (await once()).blockingProviders);
    this.gauge('smtp_ip_blocked', '1: our IP address counts as blocked, one session a minute is let through', async () =>
      Number((await once()).ipBlocked),
    );
    this.countLeases(limiter);
  }

  private gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async () => gauge.set(await read()),
    });
  }

  private countLeases(limiter: SharedSmtpLimiter): void {
    const gauge: Gauge<'provider'> = new Gauge({
      name: 'smtp_permits_in_use',
      help: 'Leases that this replica holds, by provider',
      labelNames: ['provider'],
      registers: [this.registry],
      collect: () => {
        gauge.reset();
        for (const { provider } of limiter.inUse.values())
          gauge.inc({ provider: NAMED_PROVIDERS.has(provider) ? provider : 'other' });
      },
    });
  }
}
