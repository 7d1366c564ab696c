import { Accounts1700000000001 } from './0001-accounts';
import { Ledger1700000000002 } from './0002-ledger';
import { Verify1700000000003 } from './0003-verify';
import { VerifyRecheck1700000000004 } from './0004-verify-recheck';
import { LookupPattern1700000000005 } from './0005-lookup-pattern';
import { Contacts1700000000006 } from './0006-contacts';
import { Suppression1700000000007 } from './0007-suppression';
import { LookupProvider1700000000008 } from './0008-lookup-provider';
import { LookupDomain1700000000009 } from './0009-lookup-domain';
import { Webhooks1700000000010 } from './0010-webhooks';
import { Batch1700000000011 } from './0011-batch';
import { WebhookAlerts1700000000012 } from './0012-webhook-alerts';
import { BatchOutage1700000000013 } from './0013-batch-outage';
import { BatchClaim1700000000014 } from './0014-batch-claim';
import { LedgerCovered1700000000015 } from './0015-ledger-covered';
import { FunctionSource1700000000016 } from './0016-function-source';
import { BatchTurn1700000000017 } from './0017-batch-turn';
import { LedgerUsage1700000000018 } from './0018-ledger-usage';
import { Quotas1700000000019 } from './0019-quotas';
import { UnderWay1700000000020 } from './0020-under-way';
import { Erasure1700000000021 } from './0021-erasure';
import { WebhookChallenge1700000000022 } from './0022-webhook-challenge';
import { LedgerChain1700000000023 } from './0023-ledger-chain';
import { ServiceRoles1700000000024 } from './0024-service-roles';
import { AuditEvent1700000000025 } from './0025-audit-event';
import { Qualify1700000000026 } from './0026-qualify';
import { ResearchJob1700000000027 } from './0027-research-job';
import { BatchQualify1700000000028 } from './0028-batch-qualify';
import { ResearchJson1700000000029 } from './0029-research-json';
import { People1700000000030 } from './0030-people';
import { DashboardKey1700000000031 } from './0031-dashboard-key';
import { EntitlementQualify1700000000032 } from './0032-entitlement-qualify';
import { UserTotp1700000000033 } from './0033-user-totp';
import { ContactSearch1700000000034 } from './0034-contact-search';
import { SuppressionAge1700000000035 } from './0035-suppression-age';
import { Invitation1700000000036 } from './0036-invitation';
import { RequestLog1700000000037 } from './0037-request-log';
import { Traceparent1700000000038 } from './0038-traceparent';
import { WebhookHeaders1700000000039 } from './0039-webhook-headers';
import { SessionReset1700000000040 } from './0040-session-reset';
import { Oidc1700000000041 } from './0041-oidc';
import { WordingMapping1700000000042 } from './0042-wording-mapping';
import { BatchPause1700000000043 } from './0043-batch-pause';
import { LedgerGrant1700000000044 } from './0044-ledger-grant';
import { ContactPages1700000000045 } from './0045-contact-pages';
import { RecheckTrace1700000000046 } from './0046-recheck-trace';
import { DomainKey1700000000047 } from './0047-domain-key';
import { WebhookDeliveryFilters1700000000048 } from './0048-webhook-delivery-filters';

/**
 * The one history of tables, types, indexes and triggers, oldest first; functions are in `../functions`. A migration that was released is
 * never edited; the next one mends it.
 */
export const migrations = [
  Accounts1700000000001,
  Ledger1700000000002,
  Verify1700000000003,
  VerifyRecheck1700000000004,
  LookupPattern1700000000005,
  Contacts1700000000006,
  Suppression1700000000007,
  LookupProvider1700000000008,
  LookupDomain1700000000009,
  Webhooks1700000000010,
  Batch1700000000011,
  WebhookAlerts1700000000012,
  BatchOutage1700000000013,
  BatchClaim1700000000014,
  LedgerCovered1700000000015,
  FunctionSource1700000000016,
  BatchTurn1700000000017,
  LedgerUsage1700000000018,
  Quotas1700000000019,
  UnderWay1700000000020,
  Erasure1700000000021,
  WebhookChallenge1700000000022,
  LedgerChain1700000000023,
  ServiceRoles1700000000024,
  AuditEvent1700000000025,
  Qualify1700000000026,
  ResearchJob1700000000027,
  BatchQualify1700000000028,
  ResearchJson1700000000029,
  People1700000000030,
  DashboardKey1700000000031,
  EntitlementQualify1700000000032,
  UserTotp1700000000033,
  ContactSearch1700000000034,
  SuppressionAge1700000000035,
  Invitation1700000000036,
  RequestLog1700000000037,
  Traceparent1700000000038,
  WebhookHeaders1700000000039,
  SessionReset1700000000040,
  Oidc1700000000041,
  WordingMapping1700000000042,
  BatchPause1700000000043,
  LedgerGrant1700000000044,
  ContactPages1700000000045,
  RecheckTrace1700000000046,
  DomainKey1700000000047,
  WebhookDeliveryFilters1700000000048,
] as const;
