/** A value that survives `JSON.parse(JSON.stringify(value))`. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON values. `undefined` members are dropped when it is written. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
