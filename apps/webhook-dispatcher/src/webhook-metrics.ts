import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Recorded } from './dispatch.repository';
import type { AttemptOutcome } from './classify-attempt';

/** Prometheus metrics of deliveries. */
@Injectable()
export class WebhookMetrics {
  private readonly attempts: Counter<'verdict'>;
  private readonly alerts: Counter<'percent'>;
  private readonly disabled: Counter<'reason'>;
  private readonly seconds: Histogram;
  private readonly underWay: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    this.attempts = new Counter({
      name: 'webhook_attempts_total',
      help: 'Attempts by what became of the delivery',
      labelNames: ['verdict'],
      registers,
    });
    this.alerts = new Counter({
      name: 'webhook_endpoint_alerts_total',
      help: 'Alerts that an endpoint fails, by how much of its failure limit it has reached',
      labelNames: ['percent'],
      registers,
    });
    this.disabled = new Counter({
      name: 'webhook_endpoints_disabled_total',
      help: 'Endpoints that were disabled, by reason',
      labelNames: ['reason'],
      registers,
    });
    this.seconds = new Histogram({
      name: 'webhook_attempt_duration_seconds',
      help: 'Time from the name of the receiver to its answer',
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
      registers,
    });
    this.underWay = new Gauge({ name: 'webhook_attempts_under_way', help: 'Attempts that this process makes now', registers });
  }

  async timed<T>(work: () => Promise<T>): Promise<T> {
    const end = this.seconds.startTimer();
    this.underWay.inc();
    return work().finally(() => {
      this.underWay.dec();
      end();
    });
  }

  count(verdict: AttemptOutcome['kind'], { alert, disabled }: Recorded): void {
    this.attempts.labels(verdict).inc();
    if (alert) this.alerts.labels(String(alert)).inc();
    if (disabled) this.disabled.labels(disabled).inc();
  }
}
