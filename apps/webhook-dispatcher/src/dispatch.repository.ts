import {
  WEBHOOK_ALERT_PERCENTS,
  type WebhookAlertPercent,
  type WebhookDisableReason,
  type WebhookError,
} from '@modernleads/contracts';
import { Batcher, Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import { DISABLE_AFTER, SECRETS_OF_ENDPOINT } from './endpoint.repository';
import type { SecretJson } from './secret-box';
import { Settings } from './settings';
import type { Progress, Verdict } from './verdict';

/** A delivery that this process has to attempt, under its fence and before its lease ends. */
export interface Claimed extends Progress {
  readonly id: string;
  readonly endpointId: string;
  readonly fence: number;
  readonly body: string;
  readonly url: string;
  /** No attempt of its endpoint has succeeded since one failed. */
  readonly failing: boolean;
  readonly accountId: string;
  /** Still encrypted; the current one first. */
  readonly secrets: readonly SecretJson[];
}

/** What came of an attempt. */
export interface Result {
  readonly claimed: Pick<Claimed, 'id' | 'endpointId' | 'fence'>;
  readonly verdict: Verdict;
  readonly at: Date;
  readonly status?: number;
  readonly latencyMs: number;
  /** The beginning of the body of the answer, as text. */
  readonly response?: string;
}

/** `taken` is false when the lease had ended: another attempt counts instead. */
export interface Recorded {
  readonly taken: boolean;
  /** Why the endpoint was disabled by this attempt. */
  readonly disabled: WebhookDisableReason | null;
  /** How much of its failure limit the endpoint has reached by this attempt, where its account is alerted of it. */
  readonly alert: WebhookAlertPercent | null;
}

/** Longer than an attempt takes, and than writing down what came of it. */
export const LEASE_SECONDS = 45;
/** Fewer failures, however far apart, disable nothing. */
const DISABLE_FAILURES = 10;
const SWEEP_ROWS = 500;

const CLAIM = {
  name: 'webhook_claim',
  text: `SELECT d.id, d.endpoint_id AS "endpointId", d.account_id AS "accountId", d.fence, d.event, d.body, d.step, d.deferrals, e.url,
      e.failing_since IS NOT NULL AS failing,
      ${SECRETS_OF_ENDPOINT} AS secrets
    FROM webhook_claim($2, $3, $4, make_interval(secs => ${LEASE_SECONDS}), $1) d JOIN webhook_endpoint e ON e.id = d.endpoint_id`,
};
const RECORD = {
  name: 'webhook_record',
  text: `SELECT * FROM webhook_record($1, '${DISABLE_AFTER}', ${DISABLE_FAILURES}, $2, $3)`,
};

/** From the outbox to the attempt and back: the SQL of the dispatcher. */
@Injectable()
export class DispatchRepository {
  private readonly records = new Batcher((results: readonly Result[]) => this.recordAll(results));

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Makes the deliveries of at most so many new events. @returns how many events there were. */
  async fanOut(most: number): Promise<number> {
    const values = [most, this.settings.now()];
    const { rows } = await this.database.pool.query<{ events: number }>({
      name: 'webhook_fan_out',
      text: 'SELECT webhook_fan_out($1, $2) AS events',
      values,
    });
    return rows[0]?.events ?? 0;
  }

  /** Leases at most so many due deliveries, and at most so many of endpoints that fail: endpoints take turns. */
  async claim(most: number, mostFailing: number): Promise<Claimed[]> {
    const values = [this.settings.now(), most, mostFailing, this.settings.perEndpoint];
    const { rows } = await this.database.pool.query<Claimed>({ ...CLAIM, values });
    return rows;
  }

  /** Writes down what came of an attempt, valid only under its fence. Concurrent ones share a commit. */
  record(result: Result): Promise<Recorded> {
    return this.records.add(result);
  }

  /** Ends deliveries of endpoints that are not active, and deletes what is too old. @returns how many deliveries were skipped. */
  async sweep(): Promise<number> {
    const values = [SWEEP_ROWS, this.settings.retentionDays, this.settings.now()];
    const { rows } = await this.database.pool.query<{ skipped: number }>(
      'SELECT webhook_sweep($1, make_interval(days => $2), $3) AS skipped',
      values,
    );
    return rows[0]?.skipped ?? 0;
  }

  private async recordAll(results: readonly Result[]): Promise<Recorded[]> {
    const values = [JSON.stringify(results.map(resultJson)), WEBHOOK_ALERT_PERCENTS, this.settings.now()];
    const { rows } = await this.database.pool.query<Recorded & { n: number }>({ ...RECORD, values });
    const recorded: Recorded[] = [];
    for (const { n, ...each } of rows) recorded[n] = each;
    return recorded;
  }
}

function resultJson({ claimed, verdict, at, status, latencyMs, response }: Result, n: number): Record<string, unknown> {
  const error: WebhookError | null = verdict.error;
  return {
    n,
    endpoint_id: claimed.endpointId,
    delivery_id: claimed.id,
    fence: claimed.fence,
    verdict: verdict.kind,
    retry_seconds: verdict.retrySeconds,
    at,
    status,
    error,
    latency_ms: latencyMs,
    response,
  };
}
