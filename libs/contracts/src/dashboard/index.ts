export * from './roles';
export * from './route';
export * from './session';
