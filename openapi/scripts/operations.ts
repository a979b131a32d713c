import {
  type Content,
  methods,
  type OperationObject,
  type Parameter,
  resolve,
  type Schema,
  type Spec,
} from './spec.js';

/** One operation with all that the generated tables say of it. */
export interface Operation {
  operationId: string;
  method: string;
  path: string;
  tag: string;
  /** Who offers it: the provider, the emulator alone, or the provider but not the emulator. */
  scope: 'provider' | 'extension' | 'unavailable';
  /** Error statuses it declares, ascending. */
  errors: number[];
  body: 'required' | 'optional' | 'none';
  /** Whether it asks for the key of an account; in the control API, of a world. */
  inWorld: boolean;
  bodySchema: Schema | undefined;
  parameters: Parameter[];
  retry: OperationObject['x-retry'];
  page: OperationObject['x-page'];
  /** What the emulator's client calls it by. */
  client: readonly string[];
  summary: string;
  description: string | undefined;
  /** Bodies of its 200 by media type; nothing for an operation that answers 501. */
  result: Content;
}

/** Lists the operations of a description in its own order. */
export function listOperations(spec: Spec): Operation[] {
  return Object.entries(spec.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const shared = item.parameters ?? [];
      return {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        tag: operation.tags[0],
        scope: scopeOf(operation),
        errors: Object.keys(operation.responses)
          .map(Number)
          .filter((status) => status >= 400),
        body: bodyOf(operation),
        inWorld: operation.security?.length !== 0,
        bodySchema: operation.requestBody?.content['application/json']?.schema,
        parameters: [...shared, ...(operation.parameters ?? [])].map((parameter) =>
          resolve(spec, parameter),
        ),
        retry: operation['x-retry'],
        page: operation['x-page'],
        client: [operation['x-client'] ?? []].flat(),
        summary: operation.summary,
        description: operation.description,
        result: resultOf(spec, operation),
      };
    }),
  );
}

function scopeOf(operation: OperationObject): Operation['scope'] {
  if (operation['x-tollgate-extension']) return 'extension';
  return operation['x-tollgate-unavailable'] ? 'unavailable' : 'provider';
}

function resultOf(spec: Spec, { responses }: OperationObject): Content {
  const success = responses['200'];
  return (success && resolve(spec, success).content) ?? {};
}

function bodyOf(operation: OperationObject): Operation['body'] {
  if (!operation.requestBody) return 'none';
  return operation.requestBody.required ? 'required' : 'optional';
}
