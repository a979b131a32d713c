// Generated from openapi/ by `npm run generate`. Do not edit.

/** One fault of a request. */
export interface AjvError {
  /** Where in the value, as a JSON pointer. */
  instancePath: string;
  /** Where in the schema. */
  schemaPath: string;
  /** The rule that was broken. */
  keyword: string;
  /** The rule's own values, such as `pattern`, `allowedValues`, `missingProperty` and `limit`. */
  params: Record<string, unknown>;
  message?: string;
}

/** Checks a value; every fault is in `errors` afterwards. Parameters become their types in place. */
export type Validate = ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** The checks of each operation; a part that is missing needs none. */
export declare const validators: Readonly<
  Record<string, { readonly body?: Validate; readonly query?: Validate; readonly path?: Validate }>
>;
