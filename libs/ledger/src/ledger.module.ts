import { Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { Ledger, type LedgerOptions } from './ledger';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<LedgerOptions>()
  .setClassMethodName('forRoot')
  .build();

/** Provides the {@link Ledger}. */
@Global()
@Module({
  providers: [
    {
      provide: Ledger,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: (database: Database, options: LedgerOptions) => new Ledger(database, options),
    },
  ],
  exports: [Ledger],
})
export class LedgerModule extends ConfigurableModuleClass {}
