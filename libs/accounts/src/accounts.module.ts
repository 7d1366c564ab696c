import { ApiKeyEntity, Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { ApiKeys } from './api-keys';
import { KeyCache } from './key-cache';
import { KeyChanges } from './key-changes';

export interface AccountsOptions {
  /** The value of KEY_PEPPER: keys are stored as an HMAC under it. */
  readonly pepper: string;
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<AccountsOptions>()
  .setClassMethodName('forRoot')
  .build();

/** {@link ApiKeys}, the {@link KeyCache} in front of them, and how they are changed. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ApiKeyEntity])],
  providers: [
    {
      provide: ApiKeys,
      inject: [getRepositoryToken(ApiKeyEntity), Database, MODULE_OPTIONS_TOKEN],
      useFactory: (keys: Repository<ApiKeyEntity>, { pool }: Database, { pepper }: AccountsOptions) =>
        new ApiKeys(keys, pool, pepper),
    },
    {
      provide: KeyChanges,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: (database: Database, { pepper }: AccountsOptions) => new KeyChanges(database, pepper),
    },
    { provide: KeyCache, inject: [ApiKeys], useFactory: (keys: ApiKeys) => new KeyCache(keys) },
  ],
  exports: [ApiKeys, KeyCache, KeyChanges],
})
export class AccountsModule extends ConfigurableModuleClass {}
