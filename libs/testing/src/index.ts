export * from './certificate';
export * from './env';
export * from './factories';
export * from './free-port';
export * from './redis-server';
export * from './start-process';
export * from './test-database';
export * from './until';
