import { Database } from '@modernleads/database';
import { ConfigurableModuleBuilder, Global, Module } from '@nestjs/common';
import { Passwords } from './passwords';
import { type SessionHours, Sessions } from './sessions';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<SessionHours>()
  .setClassMethodName('forRoot')
  .build();

/** Provides {@link Sessions} and {@link Passwords}. */
@Global()
@Module({
  providers: [
    Passwords,
    {
      provide: Sessions,
      inject: [Database, MODULE_OPTIONS_TOKEN],
      useFactory: ({ pool }: Database, hours: SessionHours) => new Sessions(pool, hours),
    },
  ],
  exports: [Sessions, Passwords],
})
export class PeopleModule extends ConfigurableModuleClass {}
