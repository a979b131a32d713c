import { DomainError } from '../domain/domain-error.js';

/** Changes of an event's body. Paths are member names and list places, joined by dots. */
export interface BodyEdits {
  /** Values in the place of others. */
  readonly override?: Readonly<Record<string, unknown>>;
  /** Values where nothing was. */
  readonly add?: Readonly<Record<string, unknown>>;
  /** What is taken out. */
  readonly remove?: readonly string[];
}

type Container = Record<string, unknown> | unknown[];

/**
 * Changes a body of JSON in place: first what is overridden, then what is added, then what is taken
 * out.
 *
 * @throws DomainError (`invalid`) for a path that is not there, or is there already
 */
export function editBody(body: object, { override = {}, add = {}, remove = [] }: BodyEdits): void {
  for (const [path, value] of Object.entries(override)) {
    const { holder, name } = placeOf(body, path);
    if (!Object.hasOwn(holder, name)) throw missing(holder, path);
    write(holder, name, value);
  }
  for (const [path, value] of Object.entries(add)) {
    const { holder, name } = placeOf(body, path);
    if (Object.hasOwn(holder, name)) {
      throw new DomainError('invalid', `"${path}" is there already. Override it instead.`);
    }
    if (name === '__proto__') throw missing(holder, path);
    if (Array.isArray(holder)) holder.push(value);
    else write(holder, name, value);
  }
  for (const path of remove) {
    const { holder, name } = placeOf(body, path);
    if (!Object.hasOwn(holder, name)) throw missing(holder, path);
    if (Array.isArray(holder)) holder.splice(Number(name), 1);
    else delete holder[name];
  }
}

function placeOf(
  body: object,
  path: string,
): { readonly holder: Container; readonly name: string } {
  const names = path.split('.');
  const name = names.pop() as string;
  let holder = body as Container;
  for (const each of names) {
    const inner = Object.hasOwn(holder, each)
      ? (holder as Record<string, unknown>)[each]
      : undefined;
    if (typeof inner !== 'object' || inner === null) throw missing(holder, path);
    holder = inner as Container;
  }
  return { holder, name };
}

function write(holder: Container, name: string, value: unknown): void {
  (holder as Record<string, unknown>)[name] = value;
}

function missing(holder: Container, path: string): DomainError {
  const known = Object.keys(holder).join(', ') || 'nothing';
  return new DomainError('invalid', `The event has no "${path}". There is: ${known}.`);
}
