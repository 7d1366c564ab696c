import { busVariables } from '@modernleads/messaging';
import { privacyVariables } from '@modernleads/privacy';
import { queueVariables } from '@modernleads/queue';
import { DEFAULT_PORTS, envOf, integer, port, retentionVariables, shared } from '@modernleads/platform';
import { quotaVariables } from '@modernleads/quotas';

/** Everything the batch service reads from its environment. */
export class BatchEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.batch),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  ...busVariables,
  ...privacyVariables,
  ...queueVariables,
  CRASH_AT: shared.CRASH_AT,
  ...quotaVariables,
  /** Base of the download URL in webhooks; default: the address of a gateway with default settings. */
  PUBLIC_URL: { ...shared.PUBLIC_URL, fallback: 'http://127.0.0.1:3000' },
  /** Rows that one replica asks at a time. */
  BATCH_CONCURRENCY: integer(1, 1_000, 64),
  /** Seconds after which another turn takes the rows of a worker that does not renew its lease. */
  BATCH_LEASE_SECONDS: integer(1, 600, 15),
  /** Seconds that the service which answers rows may be unavailable before a batch fails. */
  BATCH_PATIENCE_SECONDS: integer(1, 30 * 86_400, 86_400),
  BATCH_RETENTION_DAYS: retentionVariables.BATCH_RETENTION_DAYS,
}) {}
