export { AccountsModule } from './accounts.module';
export * from './accounts';
export * from './allow-list';
export * from './api-keys';
export * from './expiry';
export * from './key-cache';
export * from './key-changes';
export * from './mint-api-key';
