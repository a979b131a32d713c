/** Any JSON Schema, as far as the generator looks into it. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  description?: string;
  discriminator?: { propertyName: string; mapping: Record<string, string> };
}

/** A parameter of an operation or of a whole path. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

/** A reference to a component. */
export interface Reference {
  $ref: string;
}

/** A body, by media type. */
export interface Content {
  [mediaType: string]: {
    schema: Schema;
    example?: unknown;
    examples?: Record<string, { value: unknown } | Reference>;
  };
}

/** One operation as written in the description. */
export interface OperationObject {
  operationId: string;
  tags: [string];
  summary: string;
  description?: string;
  /** An empty list: the operation needs no key. */
  security?: unknown[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required: boolean; content: Content };
  responses: Record<string, { description: string; content?: Content } | Reference>;
  'x-retry'?: 'read' | 'write';
  'x-page'?: 'list' | 'conversations' | 'conversation-messages' | 'audience';
  'x-tollgate-extension'?: true;
  'x-tollgate-unavailable'?: true;
  /** How the emulator's client calls it; see `client-signature.ts`. */
  'x-client'?: string | string[];
}

/** HTTP methods that the descriptions use. */
export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** One of {@link methods}. */
export type Method = (typeof methods)[number];

/** The operations of one path. */
export type PathItem = { parameters?: (Parameter | Reference)[] } & {
  [method in Method]?: OperationObject;
};

/** A bundled OpenAPI 3.1 document. */
export interface Spec {
  info: { version: string };
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: Record<string, Record<string, unknown>>;
}

/**
 * Follows a reference inside the document.
 *
 * @throws Error when nothing stands there.
 */
export function resolve<T extends object>(spec: Spec, value: T | Reference): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const [, , section, name] = value.$ref.split('/');
  const target = spec.components[section ?? '']?.[name ?? ''];
  if (!target) throw new Error(`${value.$ref} leads nowhere`);
  return target as T;
}
