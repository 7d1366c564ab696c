import { DEFAULT_PROBE_BUDGET } from '@modernleads/naming';
import { busVariables } from '@modernleads/messaging';
import { outboundVariables } from '@modernleads/outbound';
import {
  DEFAULT_PORTS,
  envOf,
  integer,
  list,
  port,
  retentionVariables,
  shared,
  text,
  type Variable,
} from '@modernleads/platform';
import { quotaVariables } from '@modernleads/quotas';
import { privacyVariables } from '@modernleads/privacy';
import { queueVariables } from '@modernleads/queue';
import { parseSource } from '@modernleads/search';
import { parseProviders, type ProviderSettings } from './providers/provider-settings';

/** Everything the lookup service reads from its environment. */
export class LookupEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.lookup),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  ...busVariables,
  ...privacyVariables,
  CRASH_AT: shared.CRASH_AT,
  ...quotaVariables,
  ...outboundVariables,
  ...queueVariables,
  /** Addresses that a mail host is asked about for one person, at most. */
  LOOKUP_PROBES: integer(1, 50, DEFAULT_PROBE_BUDGET),
  /** Third parties that are asked for what we cannot find, in this order, with their keys. */
  PROVIDERS: {
    parse: parseProviders,
    fallback: [],
    example: 'hunter:your-key,findymail:your-key',
  } satisfies Variable<readonly ProviderSettings[]>,
  CONTACT_RETENTION_DAYS: retentionVariables.CONTACT_RETENTION_DAYS,
  /** How it introduces itself to web sites: a product, and where to complain. */
  USER_AGENT: text('ModernLeads/1.0 (+https://example.test/bot)', 'ModernLeads/1.0'),
  /** Registries and search engines that the domain finder may ask. */
  DOMAIN_SOURCES: list('wikidata,searxng=https://search.example.test,brave=your-key', (element) => void parseSource(element)),
}) {}
