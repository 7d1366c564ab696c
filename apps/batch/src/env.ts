import { privacyVariables } from '@modernleads/privacy';
import { queueVariables } from '@modernleads/queue';
import { DEFAULT_PORTS, envOf, integer, port, shared } from '@modernleads/platform';

/** Everything the batch service reads from its environment. */
export class BatchEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.batch),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  NATS_URL: shared.NATS_URL,
  ...privacyVariables,
  ...queueVariables,
  CRASH_AT: shared.CRASH_AT,
  /** Where webhooks say that a batch is to be downloaded; default: a gateway with its own defaults. */
  PUBLIC_URL: { ...shared.PUBLIC_URL, fallback: 'http://127.0.0.1:3000' },
  /** Rows that one replica works on at a time. */
  BATCH_CONCURRENCY: integer(1, 1_000, 64),
  /** How long rows stay with a worker that gives no sign of life. */
  BATCH_LEASE_SECONDS: integer(1, 600, 15),
  /** How long the service that answers rows may be away before a batch ends as failed. */
  BATCH_PATIENCE_SECONDS: integer(1, 30 * 86_400, 86_400),
  /** Days for which a batch that has ended, and its results, are kept. */
  BATCH_RETENTION_DAYS: integer(1, 3_650, 30),
}) {}
