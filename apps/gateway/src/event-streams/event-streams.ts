import { randomUUID } from 'node:crypto';
import { ApiError, quotaExceeded } from '@modernleads/contracts';
import { scopeOf } from '@modernleads/platform';
import { Quotas } from '@modernleads/quotas';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Admission } from '../auth/admission';
import { GatewayEnv } from '../env';
import type { ApiCall } from '../http/api-call';
import { EventStreamsRepository, type StreamRow } from './event-streams.repository';

const CHECK_KEYS_MS = 1_000;
const RENEW_MS = 10_000;
const RETRY_SECONDS = 5;

interface OpenStream extends StreamRow {
  readonly call: ApiCall;
  readonly end: AbortController;
}

/** The open event streams of this process. Each ends with its connection and with its key. */
@Injectable()
export class EventStreams implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(EventStreams.name);
  private readonly streams = new Map<string, OpenStream>();
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly repository: EventStreamsRepository,
    private readonly quotas: Quotas,
    private readonly admission: Admission,
    private readonly env: GatewayEnv,
  ) {}

  /** Timers of each replica, for all of its streams: the connections are its own. */
  onApplicationBootstrap(): void {
    this.timers = [
      setInterval(() => void this.checkKeys(), CHECK_KEYS_MS).unref(),
      setInterval(() => void this.renewLeases(), RENEW_MS).unref(),
    ];
  }

  onApplicationShutdown(): void {
    this.timers.forEach(clearInterval);
  }

  /**
   * @returns a signal that ends the stream. It is closed when the response is.
   * @throws ApiError `quota_exceeded` when the key, the account or this process has as many as may be open.
   */
  async open(call: ApiCall): Promise<AbortSignal> {
    const { key, reply } = call;
    if (this.streams.size >= this.env.EVENT_STREAMS) throw tooMany(this.env.EVENT_STREAMS);
    const stream = { id: randomUUID(), accountId: key.accountId, keyId: key.id, call, end: new AbortController() };
    // It has its place in this process before the store is asked.
    this.streams.set(stream.id, stream);
    try {
      const { event_streams: account, key_event_streams: ofKey } = this.quotas.limitsOf(key.mode, key.quotas);
      const refusal = await this.repository.open(stream, { account, key: ofKey });
      if (refusal) throw quotaExceeded(refusal, refusal === 'event_streams' ? account : ofKey);
    } catch (error) {
      this.streams.delete(stream.id);
      throw error;
    }
    reply.raw.once('close', () => this.close(stream));
    if (reply.raw.destroyed) this.close(stream);
    return stream.end.signal;
  }

  /** How many streams of an account and of a key are open at all gateways. */
  count(accountId: string, keyId: string): Promise<{ account: number; key: number }> {
    return this.repository.count(accountId, keyId);
  }

  /** If the store is away, the end of the lease has the same effect. */
  private close({ id, call, end }: OpenStream): void {
    end.abort();
    if (!this.streams.delete(id)) return;
    this.repository
      .close(id)
      .catch((error: unknown) => this.logger.warn({ ...scopeOf(call.scope), err: error }, 'stream not closed in the store'));
  }

  private async checkKeys(): Promise<void> {
    await Promise.all(
      [...this.streams.values()].map(async ({ call, end }) => {
        const { request } = call.reply;
        await this.admission.recheck(request).catch((error: unknown) => error instanceof ApiError && end.abort());
      }),
    );
  }

  private async renewLeases(): Promise<void> {
    if (!this.streams.size) return;
    await this.repository
      .renew([...this.streams.values()])
      .catch((error: unknown) => this.logger.warn({ err: error }, 'leases of streams not renewed'));
  }
}

function tooMany(most: number): ApiError {
  return new ApiError('quota_exceeded', `The gateway has ${most.toLocaleString('en')} open event streams, the most at a time.`, {
    message: 'Wait, or poll the status of the batch.',
    retryAfter: RETRY_SECONDS,
  });
}
