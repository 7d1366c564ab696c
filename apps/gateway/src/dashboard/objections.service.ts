import { addObjections, type ObjectionCounts, type ObjectionsBody, type ObjectionsResult } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { SuppressionList } from '@modernleads/privacy';
import { splitRows } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';
import { type CallOfDashboard, contextFor } from './dashboard-call';

const DAYS = 30;

/** The suppression list of the instance, for its operators: it holds for every account. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly rpc: RpcClient,
    private readonly list: SuppressionList,
  ) {}

  async countObjections(): Promise<ObjectionCounts> {
    const { byKind, days } = await this.list.counts(DAYS);
    return { by_kind: byKind, days };
  }

  /** Whoever is added before a failure stays added: adding again changes nothing. */
  async addObjections(call: CallOfDashboard<ObjectionsBody>): Promise<ObjectionsResult> {
    const total: ObjectionsResult = { people: 0, added: 0, refused: [] };
    const context = contextFor(call, 'live', addObjections);
    for (const { first, rows } of splitRows({ first: 1, rows: call.input.rows })) {
      const { people, added, refused } = await this.rpc.call(addObjections, { first, rows }, context);
      total.people += people;
      total.added += added;
      total.refused.push(...refused);
    }
    return total;
  }
}
