import { randomUUID } from 'node:crypto';
import type { ApiKey } from '@modernleads/accounts';
import { type Actor, ApiError, type CallContext, type Endpoint, type Rpc } from '@modernleads/contracts';
import { isStoreDown } from '@modernleads/database';
import { type Claimed, type ClaimOutcome, type ClaimRequest, Ledger, type Operation, type Owned } from '@modernleads/ledger';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { Leases } from './leases';
import { refusal } from './refusal';
import { SingleFlight } from './single-flight';

/** Milliseconds that a request waits for an equal one that is running, before it is refused as `idempotency_in_progress`. */
const WAIT_MS = 30_000;

/** What a call claims, and its work under the claim. The work returns undefined if another process has taken the operation over. */
export interface Work {
  /** A fresh claim for each time that it is asked for. */
  request(): ClaimRequest;
  claimed(operation: Claimed): Promise<string | undefined>;
  owned?(operation: Owned): Promise<string | undefined>;
  /** Of the claim. */
  readonly mostCalls?: number;
  /** If the outcome is unknown, a retry runs under the same operation id, so that the service creates nothing twice. */
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
      // The claim may have taken effect; a retry would then find its Idempotency-Key in use until the lease ends.
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
        return this.carryOut(call, flight, work, claim, async () => work.owned?.(claim));
      case 'claimed':
        return this.carryOut(call, flight, work, claim, () => work.claimed(claim));
      default:
        throw refusal(claim, work.mostCalls ?? Infinity);
    }
  }

  /** Renews the lease while the work runs, and releases the operation if the work fails. */
  private async carryOut(
    { scope }: ApiCall,
    flight: string,
    { keepsOperation }: Work,
    operation: Operation,
    run: () => Promise<string | undefined>,
  ): Promise<Answer | undefined> {
    this.leases.hold(operation);
    scope.operationId = operation.operationId;
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

/** Errors after which the work may have been done. */
function isOutcomeUnknown(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}

/** The fields that the claims of all calls have, with a new operation id. */
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

/** The context of a message that is sent on behalf of a call. */
export function contextOf(
  { key, requestId, address, scope: { traceparent } }: ApiCall,
  operationId: string,
  { deadlineMs }: Rpc,
): CallContext {
  const { accountId, mode, scopes } = key;
  const actor: Actor = { ...actorOf(key), ip: address };
  return { requestId, operationId, accountId, mode, scopes, actor, deadline: Date.now() + deadlineMs, traceparent };
}

/** Of a call from the dashboard, the user. */
function actorOf({ kind, id, userId }: ApiKey): Actor {
  return kind === 'dashboard' ? { kind: 'user', id: userId as string } : { kind: 'key', id };
}
