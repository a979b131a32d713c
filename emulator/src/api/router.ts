/** What the router needs to know of an operation. */
export interface Routable {
  readonly method: string;
  /** Path with its parameters in braces. */
  readonly path: string;
}

/** What a path leads to. */
export type RouteMatch<Operation extends Routable> =
  | {
      readonly kind: 'found';
      readonly operation: Operation;
      readonly path: Record<string, string>;
    }
  /** The path exists, but not with this method. */
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

/** An operation with the positions of its parameters. */
interface Route<Operation extends Routable> {
  readonly operation: Operation;
  readonly parameters: readonly { readonly name: string; readonly at: number }[];
}

interface Node<Operation extends Routable> {
  readonly fixed: Map<string, Node<Operation>>;
  parameter: Node<Operation> | undefined;
  readonly routes: Map<string, Route<Operation>>;
}

const UNKNOWN = { kind: 'unknown' } as const;

/**
 * Finds operations by path in a tree of segments, so that the cost of a match does not depend on
 * the number of operations. A fixed segment wins over a parameter.
 */
export class Router<Operation extends Routable> {
  readonly #root = newNode<Operation>();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) this.#add(operation);
  }

  /** @param path percent-encoded, without query; a plus sign stays a plus sign */
  match(method: string, path: string): RouteMatch<Operation> {
    const segments = split(path);
    const found = this.#find(this.#root, segments, 0, method);
    if (found) {
      const values = valuesOf(found, segments);
      return values ? { kind: 'found', operation: found.operation, path: values } : UNKNOWN;
    }
    const allowed = new Set<string>();
    this.#find(this.#root, segments, 0, method, allowed);
    return allowed.size > 0 ? { kind: 'wrong-method', allowed: [...allowed].sort() } : UNKNOWN;
  }

  // Both arms are tried, because POST /brands/{id}/… and POST /brands/list may share a prefix.
  #find(
    node: Node<Operation>,
    segments: readonly string[],
    at: number,
    method: string,
    allowed?: Set<string>,
  ): Route<Operation> | undefined {
    if (at === segments.length) {
      if (allowed) for (const other of node.routes.keys()) allowed.add(other);
      return node.routes.get(method);
    }
    const fixed = node.fixed.get(segments[at] as string);
    const found = fixed && this.#find(fixed, segments, at + 1, method, allowed);
    if (found || !node.parameter) return found;
    return this.#find(node.parameter, segments, at + 1, method, allowed);
  }

  #add(operation: Operation): void {
    let node = this.#root;
    for (const segment of split(operation.path)) {
      if (segment.startsWith('{')) {
        node.parameter ??= newNode();
        node = node.parameter;
      } else {
        const next = node.fixed.get(segment) ?? newNode<Operation>();
        node.fixed.set(segment, next);
        node = next;
      }
    }
    node.routes.set(operation.method, { operation, parameters: parametersOf(operation) });
  }
}

function newNode<Operation extends Routable>(): Node<Operation> {
  return { fixed: new Map(), parameter: undefined, routes: new Map() };
}

function split(path: string): string[] {
  const trimmed = path.endsWith('/') ? path.slice(1, -1) : path.slice(1);
  return trimmed.split('/');
}

function parametersOf({ path }: Routable): Route<Routable>['parameters'] {
  return split(path)
    .map((segment, at) => ({
      name: segment.slice(1, -1),
      at,
      isParameter: segment.startsWith('{'),
    }))
    .filter(({ isParameter }) => isParameter);
}

function valuesOf(
  { parameters }: Route<Routable>,
  segments: readonly string[],
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const { name, at } of parameters) {
    const value = decode(segments[at] as string);
    if (value === undefined || value === '') return undefined;
    values[name] = value;
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
