/** A class usable as a runtime description of `T`: its class-validator metadata is the schema. */
export type ClassRef<T extends object> = new () => T;
