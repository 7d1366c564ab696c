import { ApiKeyEntity, Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { ApiKeys } from './api-keys';
import { KeyCache } from './key-cache';

export interface AccountsOptions {
  /** The value of KEY_PEPPER: keys are stored as an HMAC under it. */
  readonly pepper: string;
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<AccountsOptions>()
  .setClassMethodName('forRoot')
  .build();

/** {@link ApiKeys}, and the {@link KeyCache} in front of them. */
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
    { provide: KeyCache, inject: [ApiKeys], useFactory: (keys: ApiKeys) => new KeyCache(keys) },
  ],
  exports: [ApiKeys, KeyCache],
})
export class AccountsModule extends ConfigurableModuleClass {}
