import { Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { SuppressionList } from '@modernleads/privacy';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { CleanNamesController } from './clean-names/clean-names.controller';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { HealthController } from './health/health.controller';
import { LookupController } from './lookup/lookup.controller';
import { Leases } from './paid-call/leases';
import { PaidCallService } from './paid-call/paid-call.service';
import { SingleFlight } from './paid-call/single-flight';
import type { Parts } from './parts';
import { RUNTIME } from './runtime';
import { VerifyController } from './verify/verify.controller';

@Module({})
export class AppModule {
  /** The table of contents of the gateway: its controllers, and what they are made of. */
  static of({ runtime, ledger, suppressed, rpc, leases }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        LookupController,
        VerifyController,
        DomainFinderController,
        CleanNamesController,
        AccountController,
        HealthController,
      ],
      providers: [
        AccountService,
        PaidCallService,
        SingleFlight,
        { provide: Ledger, useValue: ledger },
        { provide: SuppressionList, useValue: suppressed },
        { provide: RpcClient, useValue: rpc },
        { provide: Leases, useValue: leases },
        { provide: RUNTIME, useValue: runtime },
      ],
    };
  }
}
