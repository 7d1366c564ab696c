import { normalizeCidr } from '@modernleads/accounts';
import { busVariables } from '@modernleads/messaging';
import type { PeopleOptions } from '@modernleads/people';
import { privacyVariables } from '@modernleads/privacy';
import {
  DEFAULT_ADMIN_PORT,
  DEFAULT_PORTS,
  envOf,
  integer,
  list,
  port,
  retentionVariables,
  shared,
  text,
  url,
  type Variable,
} from '@modernleads/platform';
import { queueVariables } from '@modernleads/queue';
import { quotaVariables } from '@modernleads/quotas';

/** @throws Error when it is not what the hostname of a URL is. */
function checkHostname(name: string): void {
  const url = `http://${name}`;
  if (!URL.canParse(url) || new URL(url).hostname !== name) throw new Error('must be a list of host names without ports');
}

/** As the provider writes it, with its slash at the end or without. Without TLS it must be on this machine. */
const issuer: Variable<string> = {
  parse: (value) => {
    const { protocol, hostname } = URL.canParse(value) ? new URL(value) : { protocol: '', hostname: '' };
    const isHere = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
    if (protocol !== 'https:' && !isHere) throw new Error('must be an https URL');
    return value;
  },
  example: 'https://login.example.test',
  fallback: '',
};

/** Everything the gateway reads from its environment. */
export class GatewayEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.gateway),
  /** Address and port of what is not public. */
  ADMIN_HOST: shared.HOST,
  ADMIN_PORT: port(DEFAULT_ADMIN_PORT),
  LOG_LEVEL: shared.LOG_LEVEL,
  PUBLIC_URL: shared.PUBLIC_URL,
  DATABASE_URL: shared.DATABASE_URL,
  REDIS_URL: shared.REDIS_URL,
  ...busVariables,
  KEY_PEPPER: shared.KEY_PEPPER,
  ...privacyVariables,
  CRASH_AT: shared.CRASH_AT,
  ...queueVariables,
  ...quotaVariables,
  ...retentionVariables,
  /** Proxies whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: list('10.0.0.0/8,127.0.0.1', normalizeCidr),
  /** Names besides that of PUBLIC_URL and those of loopback under which MCP is reached, without ports. */
  MCP_HOSTS: list('mcp.example.test', checkHostname),
  /** The same of the sites whose pages may call it. */
  MCP_ORIGINS: list('app.example.test', checkHostname),
  /** How long a claim outlives the last sign of life of the gateway that holds it. */
  LEASE_SECONDS: integer(1, 600, 60),
  /** Event streams that this process has open at a time. */
  EVENT_STREAMS: integer(0, 100_000, 1_000),
  /** Calls of one account that succeed in a second of which each is logged by this process; above it one of ten is. */
  REQUEST_LOG_RATE: integer(1, 1_000_000, 50),
  /** Hours after which a session of the dashboard that is not used ends, and after which each ends. */
  SESSION_IDLE_HOURS: integer(1, 720, 12),
  SESSION_HOURS: integer(1, 8_760, 168),
  /** The relay that takes mail to users; empty: none is sent. */
  MAIL_URL: url(['smtp', 'smtps'], 'smtps://user:password@relay.example.test', ''),
  /** Sender of this mail; empty: `modernleads@` the host of PUBLIC_URL. */
  MAIL_FROM: text('Modern Leads <leads@example.test>', ''),
  /** The OpenID provider at which users sign in; empty: none. */
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: text('modernleads', ''),
  /** Empty: the client is a public one, known by PKCE only. */
  OIDC_CLIENT_SECRET: text('a-secret-of-the-provider', ''),
  /** What is asked of the provider, separated by spaces; with `openid` and `email`. */
  OIDC_SCOPES: text('openid email profile', 'openid email profile'),
  /** Folder of the built dashboard; empty: beside this program. */
  DASHBOARD_DIR: text('/srv/dashboard', ''),
}) {
  /** Where the API is to be found from outside, without a trailing slash. */
  get publicUrl(): string {
    return this.PUBLIC_URL || `http://${this.HOST}:${this.PORT}`;
  }
}

export const peopleOptions = ({ SESSION_IDLE_HOURS, SESSION_HOURS, KEY_PEPPER }: GatewayEnv): PeopleOptions => ({
  hours: { idle: SESSION_IDLE_HOURS, most: SESSION_HOURS },
  pepper: KEY_PEPPER,
});
