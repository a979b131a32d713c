import type { OperationSpec } from '../generated/operations.js';

/** What a path leads to. */
export type RouteMatch =
  | {
      readonly kind: 'found';
      readonly operation: OperationSpec;
      readonly path: Record<string, string>;
    }
  /** The path exists, but not with this method. */
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

interface Node {
  readonly fixed: Map<string, Node>;
  parameter: Node | undefined;
  readonly operations: Map<string, OperationSpec>;
}

const UNKNOWN: RouteMatch = { kind: 'unknown' };

/**
 * Finds operations by path in a tree of segments, so that the cost of a match does not depend on
 * the number of operations. A fixed segment wins over a parameter.
 */
export class Router {
  readonly #root = newNode();

  constructor(operations: readonly OperationSpec[]) {
    for (const operation of operations) this.#add(operation);
  }

  /** @param path percent-encoded, without query; a plus sign stays a plus sign */
  match(method: string, path: string): RouteMatch {
    const segments = split(path);
    const allowed = new Set<string>();
    const found = this.#find(this.#root, segments, 0, method, allowed);
    if (found) {
      const values = parametersOf(found, segments);
      return values ? { kind: 'found', operation: found, path: values } : UNKNOWN;
    }
    return allowed.size > 0 ? { kind: 'wrong-method', allowed: [...allowed].sort() } : UNKNOWN;
  }

  // Both arms are tried, because POST /brands/{id}/… and POST /brands/list may share a prefix.
  #find(
    node: Node,
    segments: readonly string[],
    at: number,
    method: string,
    allowed: Set<string>,
  ): OperationSpec | undefined {
    if (at === segments.length) {
      const operation = node.operations.get(method);
      if (!operation) for (const other of node.operations.keys()) allowed.add(other);
      return operation;
    }
    const fixed = node.fixed.get(segments[at] as string);
    const found = fixed && this.#find(fixed, segments, at + 1, method, allowed);
    if (found || !node.parameter) return found;
    return this.#find(node.parameter, segments, at + 1, method, allowed);
  }

  #add(operation: OperationSpec): void {
    let node = this.#root;
    for (const segment of split(operation.path)) {
      if (segment.startsWith('{')) {
        node.parameter ??= newNode();
        node = node.parameter;
      } else {
        const next = node.fixed.get(segment) ?? newNode();
        node.fixed.set(segment, next);
        node = next;
      }
    }
    node.operations.set(operation.method, operation);
  }
}

function newNode(): Node {
  return { fixed: new Map(), parameter: undefined, operations: new Map() };
}

function split(path: string): string[] {
  const trimmed = path.endsWith('/') ? path.slice(1, -1) : path.slice(1);
  return trimmed.split('/');
}

function parametersOf(
  operation: OperationSpec,
  segments: readonly string[],
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  const names = split(operation.path);
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as string;
    if (!name.startsWith('{')) continue;
    const value = decode(segments[i] as string);
    if (value === undefined || value === '') return undefined;
    values[name.slice(1, -1)] = value;
  }
  return values;
}

function decode(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
