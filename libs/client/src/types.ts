import type { components } from './schema';
import type { CallOptions } from './transport';

type Schemas = components['schemas'];

export type LookupBody = Schemas['LookupBody'];
export type LookupAnswer = Schemas['LookupAnswer'];
export type VerifyEmailBody = Schemas['VerifyEmailBody'];
export type VerifyEmailAnswer = Schemas['VerifyEmailAnswer'];
export type QualifyBody = Schemas['QualifyBody'];
export type QualifyAnswer = Schemas['QualifyAnswer'];
export type DomainFinderBody = Schemas['DomainFinderBody'];
export type DomainFinderAnswer = Schemas['DomainFinderAnswer'];
export type ResearchBody = Schemas['ResearchBody'];
export type ResearchAnswer = Schemas['ResearchAnswer'];
export type BuyerContext = Schemas['BuyerContext'];
export type BuyerContextAnswer = Schemas['BuyerContextAnswer'];
export type BuyerContextDraft = Schemas['BuyerContextDraft'];
export type EnrichBatchBody = Schemas['EnrichBatchBody'];
export type VerifyBatchBody = Schemas['VerifyBatchBody'];
export type EnrichBatchCreated = Schemas['EnrichBatchCreated'];
export type VerifyBatchCreated = Schemas['VerifyBatchCreated'];
export type QualifyBatchBody = Schemas['QualifyBatchBody'];
export type QualifyBatchCreated = Schemas['EnrichBatchCreated'];
export type CleanNamesBody = Schemas['CleanNamesBody'];
export type CleanNamesAnswer = Schemas['CleanNamesAnswer'];
export type Batch = Schemas['BatchAnswer'];
export type BatchPage = Schemas['BatchListAnswer'];
export type BatchResults = Schemas['BatchDownloadAnswer'];
export type BatchResult = BatchResults['results'][number];
export type WebhookEndpoint = Schemas['WebhookEndpointView'];
export type WebhookEndpointWithSecret = Schemas['WebhookEndpointWithSecret'];
export type ListenedDelivery = Schemas['ListenedDelivery'];
export type WebhookDelivery = Schemas['WebhookDeliveryView'];
export type WebhookDeliveryDetail = Schemas['WebhookDeliveryDetail'];
export type Account = Schemas['AccountAnswer'];
export type Usage = Schemas['UsageAnswer'];
export type AuditEvents = Schemas['AuditEventPage'];
export type RequestView = Schemas['RequestView'];
export type RequestDetail = Schemas['RequestDetail'];
export type ErasureReceipt = Schemas['ErasureReceipt'];
export type DryRun = Schemas['DryRun'];
/** What a call would cost, in credits. */
export type Estimate = DryRun['estimate'];
/** What a batch would cost; of a table also how its columns are understood. */
export type BatchEstimate = Estimate & Omit<DryRun, 'estimate'>;

/** The query of a list, whose pages follow by themselves. */
export type ListQuery<Q extends keyof Schemas> = Omit<Schemas[Q], 'cursor'>;

/** Options of a call that costs credits. */
export interface PaidOptions extends CallOptions {
  /** Return what the call would cost as an {@link Estimate}, and do nothing else. */
  dryRun?: boolean;
  /** Fail with `insufficient_credits` if the highest price exceeds so many credits. 0, or at least 0.001. */
  maxCredits?: number;
  /** Returned in the answer as it is. At most 255 characters. */
  ref?: string;
}

/** The options of a dry run. */
export type DryRunOptions = PaidOptions & { readonly dryRun: true };
