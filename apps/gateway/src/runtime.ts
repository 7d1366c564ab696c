export const RUNTIME = Symbol('runtime');
