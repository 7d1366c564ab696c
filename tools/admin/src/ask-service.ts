import { randomUUID } from 'node:crypto';
import type { CallContext, Rpc } from '@modernleads/contracts';
import { readBus, RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { explain } from './explain';
import { operator } from './operator';
import { Refusal } from './refusal';

/** Asks a running service, on behalf of an account. @throws ApiError its own; `unavailable` when none runs. */
export async function askService<J extends object, R extends object>(
  { accountId, mode }: Pick<CallContext, 'accountId' | 'mode'>,
  message: Rpc<J, R>,
  job: J,
): Promise<R> {
  const client = new RpcClient({ name: 'admin', health: new Health() }, readBus());
  try {
    await client.open().catch((error: unknown) => {
      throw new Refusal(explain(error, 'NATS_URL'));
    });
    const deadline = Date.now() + message.deadlineMs;
    return await client.call(message, job, {
      requestId: 'admin',
      operationId: randomUUID(),
      accountId,
      mode,
      actor: operator(),
      deadline,
    });
  } finally {
    await client.close();
  }
}
