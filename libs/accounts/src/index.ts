export { AccountsModule } from './accounts.module';
export * from './accounts';
export * from './allow-list';
export * from './api-keys';
export * from './key-cache';
export * from './mint-api-key';
