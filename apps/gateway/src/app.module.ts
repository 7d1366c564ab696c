import { Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { SuppressionList } from '@modernleads/privacy';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { BatchFollower } from './batch/batch-follower.service';
import { BatchMaker } from './batch/batch-maker.service';
import { BatchReader } from './batch/batch-reader.service';
import { PUBLIC_URL } from './batch/batch-view';
import { BatchController } from './batch/batch.controller';
import { CleanNamesController } from './clean-names/clean-names.controller';
import { ContactsController } from './contacts/contacts.controller';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { HealthController } from './health/health.controller';
import { ClaimedWork } from './paid-call/claimed-work';
import { FreeCallService } from './paid-call/free-call.service';
import { LookupController } from './lookup/lookup.controller';
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
  static of({ runtime, publicUrl, ledger, suppressed, rpc, leases }: Parts): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        LookupController,
        VerifyController,
        DomainFinderController,
        CleanNamesController,
        BatchController,
        WebhooksController,
        ContactsController,
        AccountController,
        HealthController,
      ],
      providers: [
        AccountService,
        PaidCallService,
        FreeCallService,
        ClaimedWork,
        WebhooksService,
        SingleFlight,
        BatchMaker,
        BatchReader,
        BatchFollower,
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: Ledger, useValue: ledger },
        { provide: SuppressionList, useValue: suppressed },
        { provide: RpcClient, useValue: rpc },
        { provide: Leases, useValue: leases },
        { provide: RUNTIME, useValue: runtime },
      ],
    };
  }
}
