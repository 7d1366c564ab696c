import { busVariables } from '@modernleads/messaging';
import { outboundVariables, smtpIdentityVariables } from '@modernleads/outbound';
import { DEFAULT_PORTS, envOf, port, shared, text } from '@modernleads/platform';
import { privacyVariables } from '@modernleads/privacy';
import { queueVariables } from '@modernleads/queue';
import { smtpLimits } from './smtp-limiter/provider-limits';

/** The environment of the verify service. */
export class VerifyEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.verify),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  REDIS_URL: shared.REDIS_URL,
  ...busVariables,
  ...privacyVariables,
  CRASH_AT: shared.CRASH_AT,
  ...outboundVariables,
  ...queueVariables,
  ...smtpIdentityVariables,
  /** The envelope sender of probes; empty: the null sender (RFC 5321 §4.5.5). */
  SMTP_FROM: text('probe@example.test', ''),
  /** Limits for all replicas together per mail provider. */
  SMTP_LIMITS: smtpLimits,
}) {}
