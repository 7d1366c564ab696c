/** A part of an OpenAPI document. */
export type Json = { [key: string]: unknown };
