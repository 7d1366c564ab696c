export * from './shared-redis';
