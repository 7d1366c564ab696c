import { Audit } from '@modernleads/audit';
import {
  allQueues,
  ApiError,
  type AuditVerb,
  type PauseBody,
  type QueueViewList,
  type RetriedJobs,
} from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { QueueAdmin } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import { actorOf, type CallOfDashboard } from './dashboard-call';

/** The queues of the instance, for operators. */
@Injectable()
export class OperatorQueuesService {
  constructor(private readonly database: Database) {}

  async listQueues(): Promise<QueueViewList> {
    const states = await new QueueAdmin(this.database.pool).states(allQueues().map(({ name }) => name));
    return { queues: states.map((state) => ({ ...state, oldest: Math.round(state.oldest) })) };
  }

  /** @throws ApiError `not_found`. */
  async pauseQueue(call: CallOfDashboard<PauseBody>, name: string): Promise<void> {
    assertQueue(name);
    const { paused } = call.input;
    await this.database.transaction(async (client) => {
      await new QueueAdmin(client).pause(name, paused);
      await record(client, call, { verb: paused ? 'queue.pause' : 'queue.resume', name });
    });
  }

  /** Puts the failed jobs back to work. @throws ApiError `not_found`. */
  async retryQueue(call: CallOfDashboard, name: string): Promise<RetriedJobs> {
    assertQueue(name);
    return this.database.transaction(async (client) => {
      const retried = await new QueueAdmin(client).retryFailed(name);
      await record(client, call, { verb: 'queue.retry', name, after: { retried } });
      return { retried };
    });
  }
}

function assertQueue(name: string): void {
  if (!allQueues().some((queue) => queue.name === name)) throw new ApiError('not_found', 'There is no such queue.');
}

function record(
  client: Queryable,
  call: CallOfDashboard,
  { verb, name, after }: { verb: AuditVerb; name: string; after?: object },
): Promise<void> {
  return Audit.record(client, { scope: { actor: actorOf(call) }, verb, subject: { kind: 'queue', id: name }, after });
}
