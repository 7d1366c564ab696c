import { ConfigurableModuleBuilder, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { OutboundConfig } from './config';
import { Outbound } from './outbound';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<OutboundConfig>()
  .setClassMethodName('forRoot')
  .build();

/** Provides {@link Outbound}; its connections close on application shutdown. */
@Global()
@Module({
  providers: [
    { provide: Outbound, inject: [MODULE_OPTIONS_TOKEN], useFactory: (config: OutboundConfig) => new Outbound(config) },
  ],
  exports: [Outbound],
})
export class OutboundModule extends ConfigurableModuleClass implements OnApplicationShutdown {
  constructor(private readonly outbound: Outbound) {
    super();
  }

  onApplicationShutdown(): Promise<void> {
    return this.outbound.close();
  }
}
