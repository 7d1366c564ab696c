import { DegradedError, type Runtime } from '@modernleads/platform';
import { type Limits, ProviderLimits } from './provider-limits';
import { MannersMetrics } from './smtp-limiter.metrics';
import { RedisManners } from './shared-smtp-limiter';

/** The manners of a service: in its readiness as `redis` and `smtp_reputation`, and in its metrics as `smtp_*`. */
export function openManners(
  url: string,
  configured: ReadonlyMap<string, Limits>,
  { health, logger, metrics }: Runtime,
): RedisManners {
  const measured = new MannersMetrics(metrics);
  const manners = new RedisManners(url, {
    limits: new ProviderLimits(configured),
    listener: {
      granted: (seconds) => measured.granted(seconds),
      refused: (reason) => measured.refused(reason),
      alone: (alone) => logger.warn({ alone }, 'SMTP limits'),
    },
  });
  measured.watch(manners);
  health.add('redis', () => {
    if (manners.alone) throw new DegradedError('SMTP limits are kept per replica');
  });
  health.add('smtp_reputation', () => manners.health());
  return manners;
}
