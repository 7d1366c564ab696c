export * from './buyer-context';
export * from './home';
export * from './keys';
export * from './members';
export * from './roles';
export * from './route';
export * from './second-factor';
export * from './session';
