import { DegradedError, Health } from '@modernleads/platform';
import { RedisConnections } from '@modernleads/redis';
import { Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { VerifyEnv } from '../env';
import { ProviderLimits } from './provider-limits';
import { SharedSmtpLimiter } from './shared-smtp-limiter';
import { SmtpLimiter } from './smtp-limiter';
import { SmtpLimiterMetrics } from './smtp-limiter.metrics';

/** The limiter: `redis` and `smtp_reputation` in readiness, `smtp_*` in the metrics. */
@Module({
  providers: [
    SmtpLimiterMetrics,
    {
      provide: SharedSmtpLimiter,
      inject: [VerifyEnv, RedisConnections, Health, SmtpLimiterMetrics],
      useFactory: openSmtpLimiter,
    },
    { provide: SmtpLimiter, useExisting: SharedSmtpLimiter },
  ],
  exports: [SmtpLimiter, SharedSmtpLimiter],
})
export class SmtpLimiterModule implements OnApplicationShutdown {
  constructor(private readonly limiter: SharedSmtpLimiter) {}

  /** Nest calls this after the hooks of the services, so that sessions that end with them have released their leases. */
  onApplicationShutdown(): Promise<void> {
    return this.limiter.close();
  }
}

export function openSmtpLimiter(
  { SMTP_LIMITS }: Pick<VerifyEnv, 'SMTP_LIMITS'>,
  connections: RedisConnections,
  health: Health,
  metrics: SmtpLimiterMetrics,
): SharedSmtpLimiter {
  const logger = new Logger(SharedSmtpLimiter.name);
  const limiter = new SharedSmtpLimiter(connections, {
    limits: new ProviderLimits(SMTP_LIMITS),
    listener: {
      granted: (seconds) => metrics.granted(seconds),
      refused: (reason) => metrics.refused(reason),
      local: (withoutRedis) => logger.warn({ withoutRedis }, 'SMTP limits'),
    },
  });
  metrics.watch(limiter);
  health.add('redis', () => {
    if (limiter.isLocal) throw new DegradedError('SMTP limits are kept per replica');
  });
  health.add('smtp_reputation', () => limiter.health());
  return limiter;
}
