import { AccountsModule } from '@modernleads/accounts';
import { DatabaseModule } from '@modernleads/database';
import { LedgerModule } from '@modernleads/ledger';
import { busOptions, MessagingModule } from '@modernleads/messaging';
import { PeopleModule } from '@modernleads/people';
import { PlatformModule } from '@modernleads/platform';
import { PrivacyModule } from '@modernleads/privacy';
import { QueueModule, queueOptions } from '@modernleads/queue';
import { quotaOptions, QuotasModule } from '@modernleads/quotas';
import { RedisModule } from '@modernleads/redis';
import { WorkerPoolModule } from '@modernleads/worker-pool';
import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Audit } from '@modernleads/audit';
import { AuditController } from './audit/audit.controller';
import { AccountController } from './account/account.controller';
import { AccountService } from './account/account.service';
import { Admission } from './auth/admission';
import { FailureCounts } from './auth/failure-counts';
import { KeyUses } from './auth/key-uses';
import { WrongKeys } from './auth/wrong-keys';
import { BatchProgressService } from './batch/batch-progress.service';
import { BatchCreateService } from './batch/batch-create.service';
import { BatchQueryService } from './batch/batch-query.service';
import { PUBLIC_URL } from './batch/batch-view';
import { BatchController } from './batch/batch.controller';
import { CleanNamesController } from './clean-names/clean-names.controller';
import { ContactsController } from './contacts/contacts.controller';
import { ContactSearchController } from './dashboard/contact-search.controller';
import { ContextEditorController } from './dashboard/context-editor.controller';
import { ContextEditorService } from './dashboard/context-editor.service';
import { CreditsController } from './dashboard/credits.controller';
import { CreditsService } from './dashboard/credits.service';
import { HomeController } from './dashboard/home.controller';
import { HomeService } from './dashboard/home.service';
import { InvitationsController } from './dashboard/invitations.controller';
import { InvitationsService } from './dashboard/invitations.service';
import { KeysController } from './dashboard/keys.controller';
import { KeysService } from './dashboard/keys.service';
import { LinkMailProcessor } from './dashboard/link-mail.processor';
import { LinkMailService } from './dashboard/link-mail.service';
import { MembersController } from './dashboard/members.controller';
import { MembersService } from './dashboard/members.service';
import { ObjectionsController } from './dashboard/objections.controller';
import { ObjectionsService } from './dashboard/objections.service';
import { OidcClient } from './dashboard/oidc-client';
import { OidcController } from './dashboard/oidc.controller';
import { OidcService } from './dashboard/oidc.service';
import { OperatorController } from './dashboard/operator.controller';
import { OperatorAccountsService } from './dashboard/operator-accounts.service';
import { OperatorHealthController } from './dashboard/operator-health.controller';
import { OperatorHealthService } from './dashboard/operator-health.service';
import { OperatorQuotasController } from './dashboard/operator-quotas.controller';
import { OperatorQuotasService } from './dashboard/operator-quotas.service';
import { OperatorQueuesService } from './dashboard/operator-queues.service';
import { DashboardPages } from './dashboard/pages';
import { QualifiedCompaniesRepository } from './dashboard/qualified-companies.repository';
import { SecondFactorController } from './dashboard/second-factor.controller';
import { SecondFactorService } from './dashboard/second-factor.service';
import { OidcCookie, SessionCookie } from './dashboard/session-cookie';
import { SessionGuard } from './dashboard/session-guard';
import { SessionKeys } from './dashboard/session-keys';
import { SessionPurgeSchedule } from './dashboard/session-purge.schedule';
import { SessionController } from './dashboard/session.controller';
import { SessionService } from './dashboard/session.service';
import { SettingsController } from './dashboard/settings.controller';
import { SettingsService } from './dashboard/settings.service';
import { SignInBrake } from './dashboard/sign-in-brake';
import { SignInPageController } from './dashboard/sign-in-page.controller';
import { SignInService } from './dashboard/sign-in.service';
import { WebhookHoursController } from './dashboard/webhook-hours.controller';
import { DomainFinderController } from './domain-finder/domain-finder.controller';
import { GatewayEnv, peopleOptions } from './env';
import { EventStreams } from './event-streams/event-streams';
import { EventStreamsRepository } from './event-streams/event-streams.repository';
import { HealthController } from './health/health.controller';
import { ErrorFilter } from './http/error.filter';
import { BodyRoom } from './http/body-room';
import { RequestBodies } from './http/request-bodies';
import { RequestHooks } from './http/request-hooks';
import { LookupController } from './lookup/lookup.controller';
import { Mailer } from './mail/mailer';
import { AllowedSites } from './mcp/allowed-sites';
import { InnerCalls } from './mcp/inner-calls';
import { McpController } from './mcp/mcp.controller';
import { McpService } from './mcp/mcp.service';
import { ClaimedWork } from './paid-call/claimed-work';
import { FreeCallService } from './paid-call/free-call.service';
import { Leases } from './paid-call/leases';
import { LedgerSweepSchedule } from './paid-call/ledger-sweep.schedule';
import { PaidCallService } from './paid-call/paid-call.service';
import { SingleFlight } from './paid-call/single-flight';
import { TestCalls } from './paid-call/test-calls';
import { BuyerContextController } from './qualify/buyer-context.controller';
import { BuyerContextRepository } from './qualify/buyer-context.repository';
import { QualifyController } from './qualify/qualify.controller';
import { QualifyService } from './qualify/qualify.service';
import { RateLimiter } from './rate-limit/rate-limiter';
import { RequestLog } from './request-log/request-log';
import { RequestLogPurgeSchedule } from './request-log/request-log-purge.schedule';
import { RequestLogController } from './request-log/request-log.controller';
import { RequestLogRepository } from './request-log/request-log.repository';
import { RequestLogService } from './request-log/request-log.service';
import { PrivacyController } from './privacy/privacy.controller';
import { ResearchCallService } from './research/research-call.service';
import { ResearchController } from './research/research.controller';
import { ResearchStreamService } from './research/research-stream.service';
import { VerifyController } from './verify/verify.controller';
import { WebhookListenService } from './webhooks/webhook-listen.service';
import { WebhooksController } from './webhooks/webhooks.controller';
import { WebhooksService } from './webhooks/webhooks.service';

const inject = [GatewayEnv];

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'gateway', env: GatewayEnv }),
    WorkerPoolModule,
    DatabaseModule.forRootAsync({ inject, useFactory: (env: GatewayEnv) => ({ url: env.DATABASE_URL }) }),
    MessagingModule.forRootAsync({ inject, useFactory: busOptions, client: true }),
    RedisModule.forRootAsync({ inject, useFactory: (env: GatewayEnv) => ({ url: env.REDIS_URL }) }),
    PrivacyModule.forRootAsync({ inject, useFactory: (env: GatewayEnv) => ({ pepper: env.PRIVACY_PEPPER }) }),
    AccountsModule.forRootAsync({ inject, useFactory: (env: GatewayEnv) => ({ pepper: env.KEY_PEPPER }) }),
    PeopleModule.forRootAsync({ inject, useFactory: peopleOptions }),
    LedgerModule.forRootAsync({ inject, useFactory: (env: GatewayEnv) => ({ leaseSeconds: env.LEASE_SECONDS }) }),
    QuotasModule.forRootAsync({ inject, useFactory: quotaOptions }),
    QueueModule.forRootAsync({ inject, useFactory: queueOptions }),
  ],
  controllers: [
    LookupController,
    VerifyController,
    QualifyController,
    BuyerContextController,
    DomainFinderController,
    ResearchController,
    CleanNamesController,
    BatchController,
    WebhooksController,
    ContactsController,
    PrivacyController,
    AccountController,
    AuditController,
    RequestLogController,
    SessionController,
    SecondFactorController,
    OidcController,
    SignInPageController,
    HomeController,
    CreditsController,
    ContextEditorController,
    ContactSearchController,
    ObjectionsController,
    KeysController,
    MembersController,
    InvitationsController,
    OperatorController,
    OperatorHealthController,
    OperatorQuotasController,
    WebhookHoursController,
    SettingsController,
    HealthController,
    McpController,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ErrorFilter },
    RequestHooks,
    InnerCalls,
    AllowedSites,
    McpService,
    BodyRoom,
    RequestBodies,
    Admission,
    KeyUses,
    FailureCounts,
    WrongKeys,
    DashboardPages,
    HomeService,
    CreditsService,
    ContextEditorService,
    QualifiedCompaniesRepository,
    ObjectionsService,
    KeysService,
    MembersService,
    InvitationsService,
    LinkMailProcessor,
    LinkMailService,
    Mailer,
    OperatorAccountsService,
    OperatorQueuesService,
    OperatorHealthService,
    OperatorQuotasService,
    SecondFactorService,
    SessionCookie,
    OidcClient,
    OidcCookie,
    OidcService,
    SessionGuard,
    SessionKeys,
    SessionPurgeSchedule,
    SessionService,
    SettingsService,
    SignInBrake,
    SignInService,
    EventStreams,
    EventStreamsRepository,
    TestCalls,
    RateLimiter,
    AccountService,
    Audit,
    RequestLog,
    RequestLogRepository,
    RequestLogPurgeSchedule,
    RequestLogService,
    PaidCallService,
    FreeCallService,
    QualifyService,
    BuyerContextRepository,
    ClaimedWork,
    Leases,
    LedgerSweepSchedule,
    SingleFlight,
    WebhooksService,
    WebhookListenService,
    BatchCreateService,
    BatchQueryService,
    BatchProgressService,
    ResearchCallService,
    ResearchStreamService,
    { provide: PUBLIC_URL, inject, useFactory: (env: GatewayEnv) => env.publicUrl },
  ],
})
export class AppModule {}
