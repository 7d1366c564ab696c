import {
  type CheckStatus,
  getSendingState,
  type InstanceCheck,
  type InstanceHealth,
  type SendingState,
  type SendingStateBody,
  type ServiceView,
} from '@modernleads/contracts';
import { Database, GRANTS, isMigrated, listInstances } from '@modernleads/database';
import { RpcClient } from '@modernleads/messaging';
import { type CheckResult, Health, shared } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import { GatewayEnv } from '../env';
import { type CallOfDashboard, contextFor } from './dashboard-call';

/** What the state of a store means, and what to do. */
const STORES: Record<CheckResult, { readonly status: CheckStatus; readonly detail: string }> = {
  ok: { status: 'ok', detail: 'It answers.' },
  degraded: { status: 'advice', detail: 'It does not answer. The gateway works without it; limits are kept by each replica.' },
  down: { status: 'failed', detail: 'It does not answer. Check that it runs, and its URL.' },
};

/** The state of the instance, for operators. */
@Injectable()
export class OperatorHealthService {
  constructor(
    private readonly database: Database,
    private readonly health: Health,
    private readonly rpc: RpcClient,
    private readonly env: GatewayEnv,
  ) {}

  async getHealth(): Promise<InstanceHealth> {
    const [services, stores, schema] = await Promise.all([this.listServices(), this.checkStores(), this.checkSchema()]);
    return { services, checks: [...stores, schema, this.checkSettings()] };
  }

  /** @throws ApiError `unavailable` when no replica of verify answers. */
  checkSending(call: CallOfDashboard<SendingStateBody>): Promise<SendingState> {
    return this.rpc.call(getSendingState, call.input, contextFor(call, 'live', getSendingState));
  }

  private async listServices(): Promise<ServiceView[]> {
    const connected = await listInstances(this.database.pool);
    return Object.keys(GRANTS).map((service) => {
      const own = connected.filter((instance) => instance.service === service);
      const last = Math.max(...own.map(({ startedAt }) => startedAt.getTime()));
      return {
        service,
        instances: own.length,
        versions: [...new Set(own.map(({ version }) => version))].sort(),
        last_started_at: own.length ? new Date(last).toISOString() : null,
      };
    });
  }

  private async checkStores(): Promise<InstanceCheck[]> {
    const { checks } = await this.health.ready();
    return Object.entries(checks).map(([check, result]) => ({ check, ...STORES[result] }));
  }

  private async checkSchema(): Promise<InstanceCheck> {
    return (await isMigrated(this.database))
      ? { check: 'migrations', status: 'ok', detail: 'All are applied.' }
      : { check: 'migrations', status: 'failed', detail: 'The schema is not that of this version: npm run -s admin -- migrate.' };
  }

  private checkSettings(): InstanceCheck {
    return this.env.KEY_PEPPER === shared.KEY_PEPPER.fallback
      ? { check: 'settings', status: 'advice', detail: 'KEY_PEPPER is the one for development: set one of your own.' }
      : { check: 'settings', status: 'ok', detail: 'KEY_PEPPER is set.' };
  }
}
