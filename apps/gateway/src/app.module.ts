import { Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { HealthController } from './health/health.controller';
import { ClaimedWork } from './paid-call/claimed-work';
import { FreeCallService } from './paid-call/free-call.service';
import { Leases } from './paid-call/leases';
import { PaidCallService } from './paid-call/paid-call.service';
import { SingleFlight } from './paid-call/single-flight';
import type { Parts } from './parts';
import { RUNTIME } from './runtime';
import { VerifyController } from './verify/verify.controller';
import { WebhooksController } from './webhooks/webhooks.controller';
import { WebhooksService } from './webhooks/webhooks.service';

@Module({})
export class AppModule {
  /** The table of contents of the gateway: its controllers, and what they are made of. */
  static of({ runtime, ledger, rpc, leases }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [VerifyController, WebhooksController, AccountController, HealthController],
      providers: [
        AccountService,
        PaidCallService,
        FreeCallService,
        ClaimedWork,
        WebhooksService,
        SingleFlight,
        { provide: Ledger, useValue: ledger },
        { provide: RpcClient, useValue: rpc },
        { provide: Leases, useValue: leases },
        { provide: RUNTIME, useValue: runtime },
      ],
    };
  }
}
