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
 *
 * Most paths have no parameter, or one at their end: these are found without walking the tree.
 */
export class Router<Operation extends Routable> {
  readonly #root = newNode<Operation>();
  /** Matches of paths without parameters, by method and path. */
  readonly #fixed = new Map<string, Map<string, RouteMatch<Operation>>>();
  /** Routes with no parameter but their last segment, by method, with the path before it. */
  readonly #byId = new Map<
    string,
    { readonly start: string; readonly route: Route<Operation> }[]
  >();

  constructor(operations: readonly Operation[]) {
    for (const operation of operations) this.#add(operation);
  }

  /** @param path percent-encoded, without query; a plus sign stays a plus sign */
  match(method: string, path: string): RouteMatch<Operation> {
    return (
      this.#fixed.get(method)?.get(path) ??
      this.#matchById(method, path) ??
      this.#matchInTree(method, path)
    );
  }

  // What has most fixed segments is what the tree would find first as well.
  #matchById(method: string, path: string): RouteMatch<Operation> | undefined {
    const end = path.lastIndexOf('/') + 1;
    for (const { start, route } of this.#byId.get(method) ?? []) {
      if (start.length !== end || !path.startsWith(start)) continue;
      const value = decode(path.slice(end));
      if (!value) return undefined;
      const { name } = route.parameters[0] as { name: string };
      return { kind: 'found', operation: route.operation, path: { [name]: value } };
    }
    return undefined;
  }

  #matchInTree(method: string, path: string): RouteMatch<Operation> {
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
    const route = { operation, parameters: parametersOf(operation) };
    node.routes.set(operation.method, route);
    this.#addShortcut(route);
  }

  #addShortcut(route: Route<Operation>): void {
    const { operation, parameters } = route;
    const { method, path } = operation;
    const end = path.lastIndexOf('/') + 1;
    if (parameters.length === 0) {
      const match = { kind: 'found', operation, path: NO_VALUES } as const;
      const table = this.#fixed.get(method) ?? new Map<string, RouteMatch<Operation>>();
      this.#fixed.set(method, table.set(path, match));
    } else if (path.indexOf('{') === end) {
      const list = this.#byId.get(method) ?? [];
      list.push({ start: path.slice(0, end), route });
      this.#byId.set(method, list);
    }
  }
}

const NO_VALUES: Record<string, string> = Object.freeze({});

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
