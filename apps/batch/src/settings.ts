import type { BatchEnv } from './env';

/** Limits and durations of batches. */
export abstract class BatchSettings {
  /** Base of the download URL in webhooks, without a trailing slash. */
  abstract readonly publicUrl: string;
  /** Rows that one replica asks at a time. */
  abstract readonly rows: number;
  /** Lease of a chunk of rows, in seconds. */
  abstract readonly leaseSeconds: number;
  /** Seconds that the service which answers rows may be unavailable before a batch fails. */
  abstract readonly patienceSeconds: number;
  /** Days after its end at which a batch is deleted. */
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
