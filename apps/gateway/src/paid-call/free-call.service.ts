import { randomUUID } from 'node:crypto';
import type { Endpoint, Rpc } from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { type Answer, ClaimedWork, claimFor, contextOf } from './claimed-work';

/** A free call that changes something. */
export interface Change<Job extends object, Result extends object> {
  readonly endpoint: Endpoint;
  readonly rpc: Rpc<Job, Result>;
  readonly job: Job;
  /** The part of the result that is stored under the Idempotency-Key. Default: all of it. */
  readonly stored?: (result: Result) => object;
}

/** Calls that cost nothing. Those that change something are as safe to repeat as paid ones: same claims, same stored answers. */
@Injectable()
export class FreeCallService {
  constructor(
    private readonly ledger: Ledger,
    private readonly rpc: RpcClient,
    private readonly claims: ClaimedWork,
  ) {}

  /** @throws ApiError what the service refuses with. */
  askService<J extends object, R extends object>(call: ApiCall, rpc: Rpc<J, R>, job: J): Promise<R> {
    return this.rpc.call(rpc, job, contextOf(call, randomUUID(), rpc));
  }

  /**
   * Without an Idempotency-Key there is nothing to claim. @throws ApiError of the catalogue; nothing is stored then.
   * @throws TypeError for a message about people: a stored answer is replayed without a check of the suppression list.
   */
  async changeOnce<J extends object, R extends object>(call: ApiCall, change: Change<J, R>): Promise<Answer> {
    const { rpc, job, stored = (result) => result } = change;
    if (rpc.suppression !== 'nobody' && rpc.suppression !== 'erasure')
      throw new TypeError(`${rpc.subject} tells of people: its stored answers are not told again`);
    call.reply.type('application/json; charset=utf-8');
    if (call.idempotencyKey === undefined)
      return { body: JSON.stringify(await this.askService(call, rpc, job)), replayed: false };
    const answer = await this.claims.runClaimed(call, `${call.key.accountId}:${call.key.mode}:${call.idempotencyKey}`, {
      keepsOperation: true,
      request: () => ({ ...claimFor(call, change.endpoint), price: 0, subscribed: true }),
      claimed: async (operation) => {
        const result = await this.rpc.call(rpc, job, contextOf(call, operation.operationId, rpc));
        const response = { status: change.endpoint.accepted ? 202 : 200, body: JSON.stringify(stored(result)), headers: {} };
        const settled = await this.ledger.settle({ ...operation, charge: 0, response });
        return settled.kind === 'fenced' ? undefined : JSON.stringify(result);
      },
    });
    call.reply.removeHeader('x-credits-remaining');
    return answer;
  }
}
