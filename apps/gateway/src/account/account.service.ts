import type { ApiKey } from '@modernleads/accounts';
import {
  type AccountAnswer,
  type Quota,
  QUOTAS,
  SANDBOX_BALANCE,
  toCredits,
  type UsageAnswer,
  type UsageQuery,
} from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { Quotas } from '@modernleads/quotas';
import { Injectable } from '@nestjs/common';
import { EventStreams } from '../event-streams/event-streams';
import type { ApiCall } from '../http/api-call';
import { TestCalls } from '../paid-call/test-calls';
import { DEFAULT_LIMIT } from '../rate-limit/rate-limiter';

const SANDBOX = { balance: SANDBOX_BALANCE, held: 0, available: SANDBOX_BALANCE };

@Injectable()
export class AccountService {
  constructor(
    private readonly ledger: Ledger,
    private readonly quotas: Quotas,
    private readonly streams: EventStreams,
    private readonly testCalls: TestCalls,
  ) {}

  async getAccount({ key }: ApiCall): Promise<AccountAnswer> {
    const own = await this.ledger.balance(key.accountId);
    const { balance, held, available } = key.mode === 'live' ? own : SANDBOX;
    return {
      account_id: key.accountId,
      name: key.accountName,
      mode: key.mode,
      plan: { active: key.planActive },
      credits: { balance: toCredits(balance), held: toCredits(held), available: toCredits(available) },
      limits: {
        requests_per_minute: key.rateLimit ?? DEFAULT_LIMIT,
        credits_per_hour: toCredits(key.hourlyCap ?? own.hourlyCap),
      },
      quotas: await this.quotasOf(key, key.mode === 'live' ? own.calls : await this.testCalls.countOf(key.accountId)),
      key: {
        id: key.id,
        name: key.name,
        hint: key.hint,
        scopes: [...key.scopes],
        expires_at: key.expiresAt?.toISOString() ?? null,
      },
    };
  }

  private async quotasOf(key: ApiKey, calls: number): Promise<AccountAnswer['quotas']> {
    const limits = this.quotas.limitsOf(key.mode, key.quotas);
    const [stored, streams] = await Promise.all([this.quotas.used(key), this.streams.count(key.accountId, key.id)]);
    const used: Partial<Record<Quota, number>> = {
      ...stored,
      event_streams: streams.account,
      key_event_streams: streams.key,
      paid_calls: calls,
    };
    const states = QUOTAS.map((quota) => [quota, { limit: limits[quota], used: used[quota] ?? 0 }]);
    return Object.fromEntries(states) as AccountAnswer['quotas'];
  }

  async listUsage({ key, input }: ApiCall<UsageQuery>): Promise<UsageAnswer> {
    if (key.mode === 'test') return { data: [], next_cursor: null, totals: { charges: 0, credits: 0 } };
    const period = { from: inUtc(input.from), to: inUtc(input.to) };
    const { entries, nextCursor, totals } = await this.ledger.listUsage(key.accountId, { ...input, ...period });
    return {
      data: entries.map(({ id, operationId, requestId, endpoint, keyId, amount, createdAt }) => ({
        id,
        operation_id: operationId,
        request_id: requestId,
        endpoint,
        key_id: keyId,
        credits: toCredits(amount),
        created_at: createdAt.toISOString(),
      })),
      next_cursor: nextCursor,
      totals: { charges: totals.charges, credits: toCredits(totals.amount) },
    };
  }
}

/** Converts to UTC: PostgreSQL accepts fewer offsets than RFC 3339 allows. */
function inUtc(moment?: string): string | undefined {
  return moment && new Date(moment).toISOString();
}
