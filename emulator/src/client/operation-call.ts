import { type ControlOperationId, controlOperations } from '../generated/control-operations.js';

/** What an operation takes, as far as its address needs it. */
export interface Parameters {
  readonly path?: unknown;
  readonly query?: unknown;
}

/**
 * The method and address of an operation.
 *
 * @throws TypeError when there is no such operation, or when a parameter of its path is missing
 */
export function operationCall(
  operationId: ControlOperationId,
  { path, query }: Parameters,
): { readonly method: string; readonly path: string } {
  const operation = controlOperations.find((each) => each.operationId === operationId);
  if (!operation) throw new TypeError(`The emulator's own API has no operation "${operationId}".`);
  const values = (path ?? {}) as Readonly<Record<string, unknown>>;
  const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    segment(operationId, name, values[name]),
  );
  return { method: operation.method, path: `${filled}${queryText(query)}` };
}

/** A URL takes an empty segment and dots for something else than a name. */
function segment(operationId: string, name: string, value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  if (text === '' || text === '.' || text === '..') {
    throw new TypeError(`${operationId} needs "${name}", and "${text}" cannot stand in a path.`);
  }
  return encodeURIComponent(text);
}

function queryText(query: unknown): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(
    given.map(([name, value]) => [
      name,
      value instanceof Date ? value.toISOString() : String(value),
    ]),
  ).toString();
  return text && `?${text}`;
}
