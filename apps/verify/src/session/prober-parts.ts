import type { Outbound } from '@modernleads/outbound';
import type { CatchAllCache } from '../catch-all/catch-all-cache';
import type { SmtpLimiter } from '../smtp-limiter/smtp-limiter';
import type { VerifyMetrics } from '../verify.metrics';
import type { ProbeSettings } from './probe-settings';

/** What the sessions of all domains share. */
export interface ProberParts {
  readonly outbound: Outbound;
  readonly limiter: SmtpLimiter;
  readonly settings: ProbeSettings;
  readonly catchAll: CatchAllCache;
  readonly metrics: VerifyMetrics;
}
