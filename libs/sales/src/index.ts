export * from './batch-row';
export * from './clean-names';
export * from './contacts';
export * from './domain-finder';
export * from './lookup';
export * from './prices';
export * from './sale';
export * from './verify';
