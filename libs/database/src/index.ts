export { Batcher, type BatchLimits } from './batcher';
export type { ConnectionOptions } from './connection';
export { Database, openDatabase, type Queryable } from './database';
export { DatabaseModule, type DatabaseOptions } from './database.module';
export {
  AccountEntity,
  ApiKeyEntity,
  ContactEntity,
  SuppressionEntity,
  WebhookEndpointEntity,
  WebhookSecretEntity,
} from './entities';
export { GRANTS, roleOf, type ServiceName } from './grants';
export { type Instance, listInstances } from './instances';
export { isMigrated, migrate } from './migrate';
export { applyRoles, type RolePasswords } from './roles';
export { isStoreDown, StoreTimeoutError } from './store-down';
export { toApiError } from './to-api-error';
export { type RememberingOptions, WhileUnchanged } from './while-unchanged';
export { brokenChains, type Chain } from './broken-chains';
