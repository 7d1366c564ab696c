import { DegradedError, type Runtime } from '@modernleads/platform';
import { type Limits, ProviderLimits } from './provider-limits';
import { SharedSmtpLimiter } from './shared-smtp-limiter';
import { SmtpLimiterMetrics } from './smtp-limiter.metrics';

/** The limiter of a service: in its readiness as `redis` and `smtp_reputation`, and in its metrics as `smtp_*`. */
export function openSmtpLimiter(
  url: string,
  configured: ReadonlyMap<string, Limits>,
  { health, logger, metrics }: Runtime,
): SharedSmtpLimiter {
  const measured = new SmtpLimiterMetrics(metrics);
  const limiter = new SharedSmtpLimiter(url, {
    limits: new ProviderLimits(configured),
    listener: {
      granted: (seconds) => measured.granted(seconds),
      refused: (reason) => measured.refused(reason),
      local: (isLocal) => logger.warn({ isLocal }, 'SMTP limits'),
    },
  });
  measured.watch(limiter);
  health.add('redis', () => {
    if (limiter.isLocal) throw new DegradedError('SMTP limits are kept per replica');
  });
  health.add('smtp_reputation', () => limiter.health());
  return limiter;
}
