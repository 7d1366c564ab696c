import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { RedisConnections, type RedisConnectionOptions } from './redis-connections';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<RedisConnectionOptions>()
  .setClassMethodName('forRoot')
  .build();

/** Provides {@link RedisConnections}, for state that the replicas of a service share and can lose. */
@Global()
@Module({
  providers: [
    {
      provide: RedisConnections,
      inject: [MODULE_OPTIONS_TOKEN],
      useFactory: (options: RedisConnectionOptions) => new RedisConnections(options),
    },
  ],
  exports: [RedisConnections],
})
export class RedisModule extends ConfigurableModuleClass {}
