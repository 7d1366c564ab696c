import { Audit } from '@modernleads/audit';
import { REQUEST_LOG_DAYS, type RetentionList } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import type { retentionVariables } from '@modernleads/platform';
import { Injectable } from '@nestjs/common';
import { GatewayEnv } from '../env';
import { actorOf, type CallOfDashboard } from './dashboard-call';

const KEPT: Readonly<Record<keyof typeof retentionVariables, string>> = {
  BATCH_RETENTION_DAYS: 'Batches and their results, after their end',
  CONTACT_RETENTION_DAYS: 'Contacts, after their last import',
  RESEARCH_RETENTION_DAYS: 'Research and its dossiers, after its end',
  WEBHOOK_RETENTION_DAYS: 'Webhook events and deliveries',
};

/** What there is to set for the account in use, and what the operator has set for all. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly env: GatewayEnv,
  ) {}

  listRetention(): RetentionList {
    const variables = Object.keys(KEPT) as (keyof typeof KEPT)[];
    const set = variables.map((variable) => ({ data: KEPT[variable], days: this.env[variable], variable }));
    return { retention: [...set, { data: 'Log of requests', days: REQUEST_LOG_DAYS, variable: null }] };
  }

  async renameAccount(call: CallOfDashboard, name: string): Promise<void> {
    const { accountId } = call.session;
    await this.database.transaction(async (client) => {
      const text = 'UPDATE account SET name = $2 WHERE id = $1 AND name <> $2';
      // The name says who a customer is: the event, which is never deleted, says that it changed.
      if ((await client.query(text, [accountId, name])).rowCount === 0) return;
      const scope = { accountId, mode: 'live', actor: actorOf(call), requestId: call.requestId } as const;
      await Audit.record(client, { scope, verb: 'account.rename', subject: { kind: 'account', id: accountId } });
    });
  }
}
