import type { BatchEnv } from './env';

/** How batches are worked. */
export abstract class BatchSettings {
  /** Where webhooks say that a batch is to be downloaded, without a trailing slash. */
  abstract readonly publicUrl: string;
  /** Rows that one replica works on at a time. */
  abstract readonly rows: number;
  /** How long rows stay with a worker that gives no sign of life. */
  abstract readonly leaseSeconds: number;
  /** How long the service that answers rows may be away before a batch ends as failed. */
  abstract readonly patienceSeconds: number;
  /** How long a batch that has ended is kept. */
  abstract readonly retentionDays: number;
}

export function batchSettings(env: BatchEnv): BatchSettings {
  return {
    publicUrl: env.PUBLIC_URL,
    rows: env.BATCH_CONCURRENCY,
    leaseSeconds: env.BATCH_LEASE_SECONDS,
    patienceSeconds: env.BATCH_PATIENCE_SECONDS,
    retentionDays: env.BATCH_RETENTION_DAYS,
  };
}
