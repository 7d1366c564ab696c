export * from './bootstrap';
export * from './crash-point';
export * from './env';
export * from './health';
export * from './logger';
export * from './metrics';
export * from './redact';
export * from './shutdown';
