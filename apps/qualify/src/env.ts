import { languageModelVariables } from '@modernleads/language-model';
import { busVariables } from '@modernleads/messaging';
import { outboundVariables } from '@modernleads/outbound';
import { DEFAULT_PORTS, envOf, port, shared, text } from '@modernleads/platform';
import { privacyVariables } from '@modernleads/privacy';
import { queueVariables } from '@modernleads/queue';

/** The environment of the qualify service. */
export class QualifyEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.qualify),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  ...busVariables,
  ...privacyVariables,
  CRASH_AT: shared.CRASH_AT,
  ...outboundVariables,
  ...queueVariables,
  ...languageModelVariables,
  /** How it introduces itself to web sites: a product, and where to complain. */
  USER_AGENT: text('ModernLeads/1.0 (+https://example.test/bot)', 'ModernLeads/1.0'),
}) {}
