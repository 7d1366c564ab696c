import type { VerifyReason } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';

/** Metrics of the verify service. */
@Injectable()
export class VerifyMetrics {
  /** Verdicts found by asking, without stored ones. */
  readonly verdicts: Counter<'reason'>;
  readonly sessions: Counter;
  readonly rcpts: Counter<'kind'>;
  readonly inFlight: Gauge;

  constructor(registry: Registry) {
    const registers = [registry];
    this.verdicts = new Counter({
      name: 'verify_verdicts_total',
      help: 'Verdicts found out, by reason',
      labelNames: ['reason'],
      registers,
    });
    this.sessions = new Counter({ name: 'verify_sessions_total', help: 'SMTP sessions that were tried', registers });
    this.rcpts = new Counter({
      name: 'verify_rcpts_total',
      help: 'RCPT commands about targets and about decoys',
      labelNames: ['kind'],
      registers,
    });
    this.inFlight = new Gauge({ name: 'verify_probes_in_flight', help: 'Addresses that are being asked about', registers });
  }

  countVerdict(reason: VerifyReason): void {
    this.verdicts.inc({ reason });
  }
}
