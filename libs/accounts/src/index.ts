export * from './accounts';
export * from './allow-list';
export * from './api-keys';
export * from './key-cache';
