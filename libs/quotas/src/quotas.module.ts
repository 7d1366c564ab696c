import { Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import type { QuotaDefaults } from './env';
import { Quotas } from './quotas';

export interface QuotasOptions {
  readonly defaults: QuotaDefaults;
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<QuotasOptions>()
  .setClassMethodName('forRoot')
  .build();

/** Provides {@link Quotas}. */
@Global()
@Module({
  providers: [
    {
      provide: Quotas,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: ({ pool }: Database, { defaults }: QuotasOptions) => new Quotas(pool, defaults),
    },
  ],
  exports: [Quotas],
})
export class QuotasModule extends ConfigurableModuleClass {}
