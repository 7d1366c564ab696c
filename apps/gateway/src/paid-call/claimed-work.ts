import { randomUUID } from 'node:crypto';
import { ApiError, type CallContext, type Endpoint, type Rpc } from '@modernleads/contracts';
import { isStoreDown } from '@modernleads/database';
import { type Claimed, type ClaimOutcome, type ClaimRequest, Ledger, type Operation, type Owned } from '@modernleads/ledger';
import { extendScope } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { Leases } from './leases';
import { refusal } from './refusal';
import { SingleFlight } from './single-flight';

/** How long a request waits for an equal one that already runs, before it is told to come back. */
const WAIT_MS = 30_000;

/** What a call claims, and what it does with the claim. Undefined: another took the operation over meanwhile. */
export interface Work {
  /** A fresh claim for each time that it is asked for. */
  request(): ClaimRequest;
  claimed(operation: Claimed): Promise<string | undefined>;
  owned?(operation: Owned): Promise<string | undefined>;
  /** Where the outcome is unknown, the retry runs under the same operation id: the service then makes nothing twice. */
  readonly keepsOperation?: boolean;
}

/** An answer as JSON text; `replayed`: it was stored under the Idempotency-Key. */
export interface Answer {
  readonly body: string;
  readonly replayed: boolean;
}

/** Does work under a claim of the ledger: once for each Idempotency-Key, waiting for an equal request that runs already. */
@Injectable()
export class ClaimedWork {
  constructor(
    private readonly ledger: Ledger,
    private readonly leases: Leases,
    private readonly flight: SingleFlight,
  ) {}

  /**
   * @param flight requests of this name wait for each other.
   * @throws ApiError the refusal of the claim, or what the work throws; nothing is charged or stored then.
   */
  async runClaimed(call: ApiCall, flight: string, work: Work): Promise<Answer> {
    const giveUpAt = Date.now() + WAIT_MS;
    for (;;) {
      const claim = await this.claim(work.request());
      const mayWait = claim.kind === 'running' || claim.kind === 'same_question_running';
      if (mayWait && Date.now() < giveUpAt) await this.flight.wait(flight);
      else {
        const answer = await this.follow(call, flight, work, claim);
        if (answer !== undefined) return answer;
      }
    }
  }

  private async claim(request: ClaimRequest): Promise<ClaimOutcome> {
    try {
      return await this.ledger.claim(request);
    } catch (error) {
      // It may have taken effect all the same; the retry would find its Idempotency-Key in use for as long as a lease lasts.
      if (isStoreDown(error)) void this.leases.abandon({ ...request, fence: 1, available: 0 });
      throw error;
    }
  }

  private async follow(call: ApiCall, flight: string, work: Work, claim: ClaimOutcome): Promise<Answer | undefined> {
    switch (claim.kind) {
      case 'replay':
        call.reply.status(claim.status).headers(claim.headers).header('x-idempotent-replay', 'true');
        return { body: claim.body, replayed: true };
      case 'owned':
        return this.carryOut(flight, work, claim, async () => work.owned?.(claim));
      case 'claimed':
        return this.carryOut(flight, work, claim, () => work.claimed(claim));
      default:
        throw refusal(claim);
    }
  }

  /** Keeps the operation alive while it runs, and gives it up when it fails. */
  private async carryOut(
    flight: string,
    { keepsOperation }: Work,
    operation: Operation,
    run: () => Promise<string | undefined>,
  ): Promise<Answer | undefined> {
    this.leases.hold(operation);
    extendScope({ operationId: operation.operationId });
    try {
      const body = await run();
      return body === undefined ? undefined : { body, replayed: false };
    } catch (error) {
      const released =
        keepsOperation && isOutcomeUnknown(error) ? this.leases.handBack(operation) : this.leases.abandon(operation);
      if (!isStoreDown(error)) await released;
      throw error;
    } finally {
      this.leases.end(operation);
      this.flight.ended(flight);
    }
  }
}

/** The work may have been done all the same. */
function isOutcomeUnknown(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}

/** What every claim of a call says, whatever it costs; under a new operation id. */
export function claimFor(
  call: ApiCall,
  { method, path }: Pick<Endpoint, 'method' | 'path'>,
): Omit<ClaimRequest, 'price' | 'subscribed'> {
  const { key, requestId, fingerprint, idempotencyKey } = call;
  return {
    operationId: randomUUID(),
    accountId: key.accountId,
    keyId: key.id,
    mode: key.mode,
    requestId,
    endpoint: `${method} ${path}`,
    idempotencyKey,
    fingerprint,
  };
}

/** What goes with a message on behalf of a call. */
export function contextOf({ key, requestId, traceparent }: ApiCall, operationId: string, { deadlineMs }: Rpc): CallContext {
  return { requestId, operationId, accountId: key.accountId, mode: key.mode, deadline: Date.now() + deadlineMs, traceparent };
}
