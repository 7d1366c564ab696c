import { Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { Passwords } from './passwords';
import { SecondFactors } from './second-factors';
import { SecretCipher } from './secret-cipher';
import { type SessionHours, Sessions } from './sessions';

export interface PeopleOptions {
  readonly hours: SessionHours;
  /** KEY_PEPPER. */
  readonly pepper: string;
}

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<PeopleOptions>()
  .setClassMethodName('forRoot')
  .build();

/** Provides {@link Sessions}, {@link Passwords} and {@link SecondFactors}. */
@Global()
@Module({
  providers: [
    Passwords,
    {
      provide: Sessions,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: ({ pool }: Database, { hours }: PeopleOptions) => new Sessions(pool, hours),
    },
    {
      provide: SecondFactors,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: ({ pool }: Database, { pepper }: PeopleOptions) => new SecondFactors(pool, new SecretCipher(pepper)),
    },
  ],
  exports: [Sessions, Passwords, SecondFactors],
})
export class PeopleModule extends ConfigurableModuleClass {}
