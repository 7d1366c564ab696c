import { Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { SuppressionList } from './suppression-list';

export interface PrivacyOptions {
  /** Of PRIVACY_PEPPER: the same in every process. */
  readonly pepper: string;
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<PrivacyOptions>()
  .setClassMethodName('forRoot')
  .build();

/** The {@link SuppressionList}; a process with another pepper than the list was made with does not start. */
@Global()
@Module({
  providers: [
    {
      provide: SuppressionList,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: (database: Database, { pepper }: PrivacyOptions) => SuppressionList.open(database, pepper),
    },
  ],
  exports: [SuppressionList],
})
export class PrivacyModule extends ConfigurableModuleClass {}
