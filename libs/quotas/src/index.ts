export { type QuotaDefaults, quotaOptions, quotaVariables } from './env';
export { type QuotaOwner, Quotas } from './quotas';
export { QuotasModule } from './quotas.module';
