import {
  addObjections,
  type ObjectionCounts,
  type ObjectionsBody,
  type ObjectionsQuery,
  type ObjectionsResult,
} from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { SuppressionList } from '@modernleads/privacy';
import { joinedColumns, splitRows } from '@modernleads/sales';
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
  async addObjections(call: CallOfDashboard<ObjectionsBody, object, ObjectionsQuery>): Promise<ObjectionsResult> {
    const context = contextFor(call, 'live', addObjections);
    const parts: ObjectionsResult[] = [];
    for (const { first, rows } of splitRows({ first: 1, rows: call.input.rows }))
      parts.push(await this.rpc.call(addObjections, { first, rows, map: call.query.map }, context));
    return {
      people: parts.reduce((sum, { people }) => sum + people, 0),
      added: parts.reduce((sum, { added }) => sum + added, 0),
      refused: parts.flatMap(({ refused }) => refused),
      columns: joinedColumns(parts),
    };
  }
}
