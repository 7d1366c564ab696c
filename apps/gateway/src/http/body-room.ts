import { ApiError } from '@modernleads/contracts';
import { FairTurns } from '@modernleads/worker-pool';
import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Gives back what a large body holds. */
    leaveRoom?: (() => void)[];
  }
}

const MIB = 1_048_576;
/** Bytes up to which a body is not counted. */
const SMALL = 64 * 1024;
/** Bytes up to which bodies do not wait for each other: their rows take 10 times as much memory, or more, until they are answered. */
const MIDDLING = 2 * MIB;
/** Bytes of bodies under way, in all and of one account. */
const MOST = 128 * MIB;
const MOST_PER_ACCOUNT = 17 * MIB;
const RETRY_AFTER_S = 2;

/** Keeps the memory of the process bounded: the bodies under way have so many bytes at most, and few of the large ones are worked at one time. */
@Injectable()
export class BodyRoom {
  private readonly turns = new FairTurns({ atOnce: 2, perAccount: 1, line: { entries: 1_000, bytes: 2 * MOST } });
  private readonly underWay = new Map<string, number>();
  private total = 0;

  /** A request gives back its room when it is answered, or its connection ends. */
  install(fastify: FastifyInstance): void {
    fastify.addHook('preParsing', async (request) => this.reserve(request));
    fastify.addHook('onResponse', async ({ leaveRoom = [] }) => leaveRoom.forEach((leave) => leave()));
  }

  /** Waits until a large body may be read. */
  async waitForTurn(request: FastifyRequest, bytes: number): Promise<void> {
    if (bytes <= MIDDLING) return;
    const leave = await this.turns.enter(accountOf(request), bytes);
    if (request.raw.socket.destroyed) return leave();
    (request.leaveRoom ??= []).push(leave);
  }

  /** @throws ApiError `unavailable` when too many bytes are under way. */
  private reserve(request: FastifyRequest): void {
    const { 'content-length': length, 'transfer-encoding': coding } = request.headers;
    const { bodyLimit } = request.routeOptions;
    const bytes = coding === undefined ? Math.min(Number(length ?? 0), bodyLimit) : bodyLimit;
    if (!(bytes > SMALL)) return;
    const account = accountOf(request);
    if (this.total + bytes > MOST || (this.underWay.get(account) ?? 0) + bytes > MOST_PER_ACCOUNT)
      throw new ApiError('unavailable', 'Too many large requests are under way.', { retryAfter: RETRY_AFTER_S });
    this.count(account, bytes);
    (request.leaveRoom ??= []).push(() => this.count(account, -bytes));
  }

  private count(account: string, bytes: number): void {
    const underWay = (this.underWay.get(account) ?? 0) + bytes;
    this.total += bytes;
    if (underWay) this.underWay.set(account, underWay);
    else this.underWay.delete(account);
  }
}

/** Requests are admitted before their bodies are read. */
export const accountOf = ({ key }: FastifyRequest): string => key?.accountId ?? '';
