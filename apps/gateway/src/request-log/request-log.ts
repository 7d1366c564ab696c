import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Counter, Registry } from 'prom-client';
import { GatewayEnv } from '../env';
import { loggedRequest, type LoggedRequest } from './logged-request';
import { RequestLogRepository } from './request-log.repository';
import { Sampler } from './sampler';

const FLUSH_MS = 500;
/** Rows of one statement. */
const GROUP = 500;
/** Rows that wait at most. */
export const MOST_WAITING = 10_000;
/** From so many on calls that succeed are sampled, whatever their rate: what room there is is for errors. */
const CROWDED = MOST_WAITING / 2;

const OUTCOMES = ['written', 'left_out', 'lost'] as const;

/** The log of calls: rows wait in memory and are written in groups, off the path of the calls. A store that is away costs rows, and never a call. */
@Injectable()
export class RequestLog implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RequestLog.name);
  private readonly rows: Counter<'outcome'>;
  private readonly sampler: Sampler;
  private waiting: (LoggedRequest & { weight: number })[] = [];
  private writing?: Promise<void>;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly repository: RequestLogRepository,
    { REQUEST_LOG_RATE }: GatewayEnv,
    registry: Registry,
  ) {
    this.sampler = new Sampler(REQUEST_LOG_RATE);
    this.rows = new Counter({
      name: 'request_log_rows_total',
      help: 'Calls by what became of their row in the request log: written, left out by sampling, or lost as the store was away or the buffer full',
      labelNames: ['outcome'],
      registers: [registry],
    });
    for (const outcome of OUTCOMES) this.rows.inc({ outcome }, 0);
  }

  /** Must be called before routes are registered: Fastify gives a route only the hooks that were added before it. */
  install(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', (request, reply, done) => {
      const row = loggedRequest(request, reply);
      if (row) this.record(row);
      done();
    });
  }

  /** A timer of each replica: what it writes is known to this process only. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
  }

  /** Never waits and never throws. */
  record(row: LoggedRequest): void {
    const { length } = this.waiting;
    const weight = row.status >= 400 ? 1 : this.sampler.weigh(row.account_id, row.at, length >= CROWDED);
    if (weight === 0) return this.rows.inc({ outcome: 'left_out' });
    if (length >= MOST_WAITING) return this.rows.inc({ outcome: 'lost' });
    this.waiting.push(Object.assign(row, { weight }));
    if (length + 1 >= GROUP) void this.flush();
  }

  /** Resolves when all that waits is written, or lost. */
  flush(): Promise<void> {
    this.writing ??= this.writeAll().finally(() => (this.writing = undefined));
    return this.writing;
  }

  private async writeAll(): Promise<void> {
    while (this.waiting.length) {
      const group = this.waiting.splice(0, GROUP);
      try {
        await this.repository.insert(group);
        this.rows.inc({ outcome: 'written' }, group.length);
      } catch (error) {
        this.rows.inc({ outcome: 'lost' }, group.length);
        this.logger.warn({ err: error, rows: group.length }, 'requests not logged');
      }
    }
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }
}
