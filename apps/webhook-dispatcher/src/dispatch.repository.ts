import {
  WEBHOOK_ALERT_PERCENTS,
  type WebhookAlertPercent,
  type WebhookDisableReason,
  type WebhookError,
} from '@modernleads/contracts';
import { Batcher, Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import { DISABLE_AFTER_DAYS, MAX_SECRETS } from './endpoint.repository';
import type { SealedSecret } from './secret-box';
import { WebhookSettings } from './webhook-settings';
import type { AttemptOutcome, RetryProgress } from './classify-attempt';
import { JOBS } from './webhook-jobs';

/** A delivery that this process has to attempt, under its fence and before its lease ends. */
export interface Claimed extends RetryProgress {
  readonly id: string;
  readonly endpointId: string;
  readonly fence: number;
  readonly event: string;
  readonly body: string;
  readonly url: string;
  readonly accountId: string;
  /** W3C Trace Context of the call that its event comes from. */
  readonly traceparent?: string | null;
  /** Still encrypted; the current one first. */
  readonly secrets: readonly (SealedSecret & { readonly id: string })[];
}

interface ClaimedRow extends Omit<Claimed, 'secrets'> {
  readonly n: null;
  /** Bytes are in base64. */
  readonly secrets: readonly { id: string; keyId: string; nonce: string; ciphertext: string }[];
}

/** What came of an attempt. */
export interface Result {
  readonly claimed: Pick<Claimed, 'id' | 'accountId' | 'endpointId' | 'fence' | 'url'>;
  readonly verdict: AttemptOutcome;
  readonly at: Date;
  readonly status?: number;
  readonly latencyMs: number;
  /** The beginning of the body of the answer, as text. */
  readonly response?: string;
  /** One `name: value` a line. Absent: nothing was sent. */
  readonly requestHeaders?: string;
  readonly responseHeaders?: string;
}

/** `taken` is false when the lease had ended: another attempt counts instead. */
export interface Recorded {
  readonly taken: boolean;
  /** Why the endpoint was disabled by this attempt. */
  readonly disabled: WebhookDisableReason | null;
  /** How much of its failure limit the endpoint has reached by this attempt, where its account is alerted of it. */
  readonly alert: WebhookAlertPercent | null;
}

/** What a turn does next at its endpoint: writes down what came of an attempt, if there is one, and claims further deliveries. */
export interface TurnStep {
  readonly endpointId: string;
  /** The turn is one of endpoints that fail: it claims nothing where the endpoint does not, and the other way round. */
  readonly failing: boolean;
  /** The first step of its turn. */
  readonly begins?: boolean;
  /** Deliveries to claim at most; 0: none, the rest is for a further turn. */
  readonly most: number;
  readonly result?: Result;
}

export interface TurnStepOutcome {
  /** Where there was a result. */
  readonly recorded?: Recorded;
  readonly claimed: Claimed[];
}

/** What `webhook_turn` returns: a row of either kind. */
type TurnRow = (Recorded & { readonly n: number }) | ClaimedRow;

/** Longer than an attempt takes, and than writing down what came of it. */
export const LEASE_SECONDS = 45;
/** Fewer failures, however far apart, disable nothing. */
const DISABLE_FAILURES = 10;
const SWEEP_ROWS = 500;
const RECONCILE_ROWS = 1_000;
/** How long a job may take from its COMMIT to its first statement before another one is added. */
const GRACE_SECONDS = 2;

/** Those of the endpoint `e` that sign; $1 is the clock of the tests. */
const SECRETS = `(
  SELECT coalesce(json_agg(s), '[]') FROM (
    SELECT id, key_id AS "keyId", encode(nonce, 'base64') AS nonce, encode(ciphertext, 'base64') AS ciphertext
      FROM webhook_secret WHERE endpoint_id = e.id AND (expires_at IS NULL OR expires_at > coalesce($1, clock_timestamp()))
      ORDER BY expires_at DESC NULLS FIRST, created_at DESC LIMIT ${MAX_SECRETS}
  ) s)`;

const TURN = {
  name: 'webhook_turn',
  text: `SELECT t.n, t.taken, t.disabled, t.alert, (t.delivery).id, (t.delivery).endpoint_id AS "endpointId", (t.delivery).account_id AS "accountId",
      (t.delivery).fence, (t.delivery).event, (t.delivery).body, (t.delivery).step, (t.delivery).deferrals, e.url, v.traceparent, ${SECRETS} AS secrets
    FROM webhook_turn($2, $3, '${DISABLE_AFTER_DAYS} days', ${DISABLE_FAILURES}, $4, $5, make_interval(secs => ${LEASE_SECONDS}), $6, $1) t
      LEFT JOIN webhook_endpoint e ON e.id = (t.delivery).endpoint_id LEFT JOIN webhook_event v ON v.id = (t.delivery).event_id`,
};

/** From the outbox to the attempt and back: the SQL of the dispatcher. */
@Injectable()
export class DispatchRepository {
  private readonly steps = new Batcher((steps: readonly TurnStep[]) => this.takeSteps(steps));

  constructor(
    private readonly database: Database,
    private readonly settings: WebhookSettings,
  ) {}

  /** Makes the deliveries of at most so many new events, and turns for their endpoints. @returns how many events there were. */
  async fanOut(most: number): Promise<number> {
    const values = [most, this.settings.perEndpoint, JOBS, this.settings.now()];
    const { rows } = await this.database.pool.query<{ events: number }>({
      name: 'webhook_fan_out',
      text: 'SELECT webhook_fan_out($1, $2, $3, $4) AS events',
      values,
    });
    return rows[0]?.events ?? 0;
  }

  /**
   * A result counts only under the fence of its delivery. The deliveries are leased to the caller; a turn for what stays due is added in the same
   * transaction. Concurrent steps of all endpoints share a commit.
   */
  takeStep(step: TurnStep): Promise<TurnStepOutcome> {
    return this.steps.add(step);
  }

  /** Adds jobs that are missing, and frees leases that have ended. */
  async reconcile(): Promise<{ fanOuts: number; turns: number }> {
    const { rows } = await this.database.pool.query<{ fanOuts: number; turns: number }>(
      'SELECT fan_outs AS "fanOuts", turns FROM webhook_reconcile($1, make_interval(secs => $2), $3, $4, $5)',
      [RECONCILE_ROWS, GRACE_SECONDS, this.settings.perEndpoint, JOBS, this.settings.now()],
    );
    return rows[0] ?? { fanOuts: 0, turns: 0 };
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

  private async takeSteps(steps: readonly TurnStep[]): Promise<TurnStepOutcome[]> {
    const results = steps.flatMap(({ result }, n) => (result ? [resultJson(result, n)] : []));
    const takers = takersOf(steps);
    const { now, perEndpoint } = this.settings;
    const claims = JSON.stringify([...takers.values()].map((n) => claimJson(steps, n)));
    const values = [now(), JSON.stringify(results), claims, WEBHOOK_ALERT_PERCENTS, perEndpoint, JOBS];
    const { rows } = await this.database.pool.query<TurnRow>({ ...TURN, values });
    const outcomes = steps.map((): { recorded?: Recorded; claimed: Claimed[] } => ({ claimed: [] }));
    for (const row of rows) {
      const n = row.n ?? takers.get(row.endpointId);
      const outcome = n === undefined ? undefined : outcomes[n];
      if (row.n === null) outcome?.claimed.push({ ...row, secrets: row.secrets.map(sealedOf) });
      else if (outcome) outcome.recorded = row;
    }
    return outcomes;
  }
}

function sealedOf({ nonce, ciphertext, ...secret }: ClaimedRow['secrets'][number]): Claimed['secrets'][number] {
  return { ...secret, nonce: Buffer.from(nonce, 'base64'), ciphertext: Buffer.from(ciphertext, 'base64') };
}

/** Of the steps at one endpoint, the one that may claim most does so: by endpoint, its place in the list. */
function takersOf(steps: readonly TurnStep[]): Map<string, number> {
  const takers = new Map<string, number>();
  steps.forEach(({ endpointId, most }, n) => {
    const taker = steps[takers.get(endpointId) ?? n] as TurnStep;
    if (taker === steps[n] || taker.most < most) takers.set(endpointId, n);
  });
  return takers;
}

function claimJson(steps: readonly TurnStep[], n: number): Record<string, unknown> {
  const { endpointId, failing, most } = steps[n] as TurnStep;
  const begins = steps.some((step) => step.endpointId === endpointId && step.begins);
  return { endpoint_id: endpointId, failing, begins, most };
}

function resultJson(result: Result, n: number): Record<string, unknown> {
  const { claimed, verdict, at, status, latencyMs, response, requestHeaders, responseHeaders } = result;
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
    url: claimed.url,
    request_headers: requestHeaders,
    response_headers: responseHeaders,
  };
}
