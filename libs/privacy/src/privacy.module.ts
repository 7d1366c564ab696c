import { Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { SuppressionGuard } from './suppression.guard';
import { SuppressionList } from './suppression-list';

export interface PrivacyOptions {
  /** Of PRIVACY_PEPPER: the same in every process. */
  readonly pepper: string;
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<PrivacyOptions>()
  .setClassMethodName('forRoot')
  .build();

/** The {@link SuppressionList} and the {@link SuppressionGuard} before it; a process with another pepper than the list was made with does not start. */
@Global()
@Module({
  providers: [
    SuppressionGuard,
    {
      provide: SuppressionList,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: (database: Database, { pepper }: PrivacyOptions) => SuppressionList.open(database, pepper),
    },
  ],
  exports: [SuppressionList, SuppressionGuard],
})
export class PrivacyModule extends ConfigurableModuleClass {}
