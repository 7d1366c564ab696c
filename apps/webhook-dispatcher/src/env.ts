import { busVariables } from '@modernleads/messaging';
import { outboundVariables } from '@modernleads/outbound';
import { DEFAULT_PORTS, envOf, integer, port, retentionVariables, shared, type Variable } from '@modernleads/platform';
import { quotaVariables } from '@modernleads/quotas';
import { DEFAULT_STEPS, parseSteps } from './retry-schedule';
import { queueVariables } from '@modernleads/queue';
import { parseSecretKeys, type SecretKeys } from './secret-box';

/** A public default: refused in production. */
const LOCAL_KEYS = parseSecretKeys('local:bm90LWEtc2VjcmV0LWxvY2FsLWRldmVsb3BtZW50LTE=');

const retrySchedule: Variable<readonly number[]> = { parse: parseSteps, fallback: DEFAULT_STEPS, example: '1m,5m,30m,6h' };
const secretKeys: Variable<SecretKeys> = {
  parse: parseSecretKeys,
  fallback: LOCAL_KEYS,
  example: '2026-11:$(openssl rand -base64 32)',
  unsafeInProduction: (keys) => keys === LOCAL_KEYS || keys.has('local'),
};

/** Everything the webhook dispatcher reads from its environment. */
export class DispatcherEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS['webhook-dispatcher']),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  ...busVariables,
  CRASH_AT: shared.CRASH_AT,
  ...quotaVariables,
  ...outboundVariables,
  ...queueVariables,
  /** Waits between the attempts of a delivery. */
  WEBHOOK_RETRY_SCHEDULE: retrySchedule,
  /** By how many percent each wait is longer or shorter, at random. */
  WEBHOOK_RETRY_JITTER: integer(0, 50, 10),
  /** Keys of webhook secrets: the first encrypts, the others only decrypt. */
  WEBHOOK_SECRET_KEYS: secretKeys,
  WEBHOOK_RETENTION_DAYS: retentionVariables.WEBHOOK_RETENTION_DAYS,
}) {}
