import { Readable } from 'node:stream';
import { ApiKeys } from '@modernleads/accounts';
import {
  type CreditsView,
  invalidInput,
  type KeySpendCap,
  LEDGER_DAYS_MAX,
  type LedgerQuery,
  permits,
  toCredits,
} from '@modernleads/contracts';
import { Ledger, type StatementEntry } from '@modernleads/ledger';
import { Injectable } from '@nestjs/common';
import { csvLines } from '../batch/write-csv';
import type { CallOfDashboard } from './dashboard-call';

const MOST_HOLDS = 100;
/** Entries that are read, and written, at a time. */
const PAGE = 1_000;
const DEFAULT_DAYS = 30;
const DAY_MS = 86_400_000;
const COLUMNS = ['at', 'kind', 'credits', 'endpoint', 'operation_id', 'request_id', 'key_id', 'reason', 'entry'];

interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** What the account in use has held, may spend, and was charged and given. */
@Injectable()
export class CreditsService {
  constructor(
    private readonly ledger: Ledger,
    private readonly keys: ApiKeys,
  ) {}

  async getCredits({ session: { accountId, role } }: CallOfDashboard): Promise<CreditsView> {
    const seesData = permits(role, 'data:read');
    const [holds, { hourlyCap }, spent, key_caps] = await Promise.all([
      this.ledger.openHolds(accountId, MOST_HOLDS + 1),
      this.ledger.balance(accountId),
      this.ledger.spentInHour(accountId),
      this.keyCaps(accountId),
    ]);
    return {
      holds: holds.slice(0, MOST_HOLDS).map(({ id, kind, name, paused, endpoint, requestId, held, createdAt }) => ({
        ...{ id, kind, paused, endpoint },
        name: seesData ? name : null,
        request_id: requestId,
        credits: toCredits(held),
        since: createdAt.toISOString(),
      })),
      has_more_holds: holds.length > MOST_HOLDS,
      cap: { credits_per_hour: toCredits(hourlyCap), spent: toCredits(spent) },
      key_caps,
    };
  }

  private async keyCaps(accountId: string): Promise<KeySpendCap[]> {
    const now = new Date();
    const keys = (await this.keys.listKeys(accountId)).flatMap(({ id, name, hint, mode, hourlyCap, revokedAt, expiresAt }) => {
      const isInForce = mode === 'live' && !revokedAt && (!expiresAt || expiresAt > now);
      return isInForce && hourlyCap !== null && hourlyCap !== undefined ? [{ id, name, hint, hourlyCap }] : [];
    });
    if (!keys.length) return [];
    const spent = await this.ledger.spentInHourBy(
      accountId,
      keys.map(({ id }) => id),
    );
    return keys.map(({ id, name, hint, hourlyCap }) => ({
      ...{ key_id: id, name: name ?? null, hint },
      credits_per_hour: toCredits(hourlyCap),
      spent: toCredits(spent.get(id) ?? 0),
    }));
  }

  /** Page by page, as fast as it is read. @throws ApiError `invalid_input`. */
  async exportLedger({ session, query, reply }: CallOfDashboard<object, object, LedgerQuery>): Promise<Readable> {
    const period = periodOf(query);
    // Before the response begins, so that a refusal has its own status.
    const first = await this.ledger.listEntries(session.accountId, { ...period, limit: PAGE });
    const [from, to] = [period.from, period.to].map((moment) => moment.toISOString().slice(0, 10));
    reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="ledger-${from}-${to}.csv"`);
    return Readable.from(this.lines(session.accountId, period, first));
  }

  private async *lines(accountId: string, period: Period, first: StatementEntry[]): AsyncGenerator<string> {
    yield csvLines([COLUMNS]);
    for (let page = first; page.length;) {
      yield csvLines(page.map(cellsOf));
      if (page.length < PAGE) return;
      page = await this.ledger.listEntries(accountId, { ...period, limit: PAGE, after: page.at(-1) });
    }
  }
}

function cellsOf({ id, amount, createdAt, endpoint, operationId, requestId, keyId, reason }: StatementEntry): unknown[] {
  const kind = amount < 0 ? 'charge' : 'grant';
  return [createdAt.toISOString(), kind, toCredits(amount), endpoint, operationId, requestId, keyId, reason, Number(id)];
}

function periodOf({ from, to }: LedgerQuery): Period {
  const end = to === undefined ? new Date() : new Date(to);
  const start = from === undefined ? new Date(end.getTime() - DEFAULT_DAYS * DAY_MS) : new Date(from);
  const days = (end.getTime() - start.getTime()) / DAY_MS;
  if (days > 0 && days <= LEDGER_DAYS_MAX) return { from: start, to: end };
  throw invalidInput([{ field: 'from', issue: `must be before \`to\`, by at most ${LEDGER_DAYS_MAX} days` }]);
}
