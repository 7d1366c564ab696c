import {
  BATCH_KINDS,
  type Home,
  type HomeCalls,
  listBatches,
  listWebhookEndpoints,
  type Mode,
  MODES,
  permits,
  type RunningBatch,
  toCredits,
  type WebhookEndpointView,
} from '@modernleads/contracts';
import { Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { batchView, PUBLIC_URL } from '../batch/batch-view';
import { RequestLogRepository } from '../request-log/request-log.repository';
import { type CallOfDashboard, contextFor } from './dashboard-call';

const DAYS = 30;
const DAY_MS = 86_400_000;
/** Batches of one mode and status. */
const MOST_BATCHES = 20;
const RUNNING = ['queued', 'processing'] as const;

@Injectable()
export class HomeService {
  private readonly logger = new Logger(HomeService.name);

  constructor(
    private readonly ledger: Ledger,
    private readonly rpc: RpcClient,
    private readonly requests: RequestLogRepository,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async getHome(call: CallOfDashboard): Promise<Home> {
    const { accountId, planActive, role } = call.session;
    const seesData = permits(role, 'data:read');
    const [{ available, held }, days, calls, batches_running, endpoints_failing] = await Promise.all([
      this.ledger.balance(accountId),
      this.ledger.dailyUsage(accountId, DAYS),
      Promise.all(MODES.map((mode) => this.countCalls(accountId, mode))),
      seesData ? this.orNull(() => this.runningBatches(call)) : [],
      seesData ? this.orNull(() => this.failingEndpoints(call)) : [],
    ]);
    return {
      balance: { available: toCredits(available), held: toCredits(held), plan: { active: planActive } },
      burn: {
        today: toCredits(days.at(-1)?.amount ?? 0),
        days: days.map(({ date, amount }) => ({ date, credits: toCredits(amount) })),
      },
      calls,
      batches_running,
      endpoints_failing,
    };
  }

  private async countCalls(accountId: string, mode: Mode): Promise<HomeCalls> {
    const { since, counts } = await this.requests.countByCode(accountId, mode);
    return {
      mode,
      since: (since ?? new Date(Date.now() - DAY_MS)).toISOString(),
      succeeded: counts.find(({ code }) => code === undefined)?.calls ?? 0,
      failed: counts
        .flatMap(({ code, calls }) => (code === undefined ? [] : [{ code, calls }]))
        .sort((one, other) => other.calls - one.calls),
    };
  }

  private async runningBatches(call: CallOfDashboard): Promise<RunningBatch[]> {
    const asked = MODES.flatMap((mode) => RUNNING.map((status) => ({ mode, status })));
    const lists = await Promise.all(
      asked.map(async ({ mode, status }) => {
        const job = { kinds: [...BATCH_KINDS], status, limit: MOST_BATCHES };
        const { batches } = await this.rpc.call(listBatches, job, contextFor(call, mode, listBatches));
        return batches.map((batch) => ({ ...batchView(this.publicUrl, batch), mode }));
      }),
    );
    return lists.flat();
  }

  private async failingEndpoints(call: CallOfDashboard): Promise<WebhookEndpointView[]> {
    const lists = await Promise.all(
      MODES.map((mode) => this.rpc.call(listWebhookEndpoints, {}, contextFor(call, mode, listWebhookEndpoints))),
    );
    return lists.flatMap(({ data }) => data).filter(({ failing_since, state }) => failing_since !== null || state === 'disabled');
  }

  /** A service that is away hides nothing of the others. */
  private async orNull<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.logger.warn({ err: error }, 'a part of the home page is missing');
      return null;
    }
  }
}
