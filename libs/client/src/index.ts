export { ModernLeads } from './client';
export type { EnrichTableBody, TableBody, WaitOptions } from './batches';
export * from './errors';
export { List, type Page } from './pages';
export type { ResearchOptions, ResearchStep } from './research';
export type { components } from './schema';
export type { Table } from './tables';
export type { CallOptions, ClientOptions } from './transport';
export type * from './types';
export type { ListenOptions } from './webhooks';
export {
  verifyWebhook,
  type VerifyWebhookOptions,
  type WebhookEvent,
  type WebhookHeaders,
  WebhookVerificationError,
} from './webhook';
