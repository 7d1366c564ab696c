import { type OwnQuotas, setOwnQuotas } from '@modernleads/accounts';
import { Audit } from '@modernleads/audit';
import {
  ApiError,
  type OperatedQuotaList,
  type OperatedQuotasParams,
  type Quota,
  type QuotaLimitsBody,
  QUOTAS,
} from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import { Quotas } from '@modernleads/quotas';
import { Injectable } from '@nestjs/common';
import { EventStreams } from '../event-streams/event-streams';
import { actorOf, type CallOfDashboard } from './dashboard-call';

/** What an account may have, for operators. */
@Injectable()
export class OperatorQuotasService {
  constructor(
    private readonly database: Database,
    private readonly quotas: Quotas,
    private readonly ledger: Ledger,
    private readonly streams: EventStreams,
  ) {}

  /** @throws ApiError `not_found`. */
  async listQuotas({ id, mode }: OperatedQuotasParams): Promise<OperatedQuotaList> {
    const own = await this.findOwn(this.database.pool, { id, mode });
    const defaults = this.quotas.limitsOf(mode);
    const used = await this.used({ id, mode });
    return {
      quotas: QUOTAS.map((quota) => ({ quota, used: used[quota] ?? null, own: own[quota] ?? null, default: defaults[quota] })),
    };
  }

  /** @throws ApiError `not_found`. */
  async setQuotas(call: CallOfDashboard<QuotaLimitsBody, OperatedQuotasParams>): Promise<OperatedQuotaList> {
    const { id, mode } = call.params;
    const limits = Object.fromEntries(call.input.quotas.map(({ quota, limit = null }) => [quota, limit]));
    await this.database.transaction(async (client) => {
      const before = await this.findOwn(client, { id, mode }, 'FOR UPDATE');
      const after = await setOwnQuotas(client, { id, mode }, limits);
      const scope = { accountId: id, mode, actor: actorOf(call), requestId: call.requestId };
      await Audit.record(client, { scope, verb: 'quota.set', subject: { kind: 'account', id }, before, after });
    });
    return this.listQuotas({ id, mode });
  }

  private async findOwn(client: Queryable, { id, mode }: OperatedQuotasParams, lock = ''): Promise<OwnQuotas> {
    const text = `SELECT coalesce(quotas -> $2, '{}') AS own FROM account WHERE id = $1 ${lock}`;
    const [row] = (await client.query<{ own: OwnQuotas }>(text, [id, mode])).rows;
    if (!row) throw new ApiError('not_found', 'There is no such account.');
    return row.own;
  }

  /** What is not counted for an account as a whole is absent: streams of a key, and calls of test keys, which each gateway counts. */
  private async used({ id: accountId, mode }: OperatedQuotasParams): Promise<Partial<Record<Quota, number>>> {
    const [stored, streams, balance] = await Promise.all([
      this.quotas.used({ accountId, mode }),
      this.streams.count(accountId, accountId),
      mode === 'live' ? this.ledger.balance(accountId) : undefined,
    ]);
    const nothing = { open_batches: 0, batch_rows: 0, batch_bytes: 0, contacts: 0, webhook_endpoints: 0 };
    return { ...nothing, ...stored, event_streams: streams.account, paid_calls: balance?.calls };
  }
}
