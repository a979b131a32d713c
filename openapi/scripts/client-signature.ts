/** A member of a request body that a method of the client takes as an argument of its own. */
export interface PlainArgument {
  /** Its name in the body. */
  readonly member: string;
  /** Its name as an argument. */
  readonly name: string;
}

/** How a method of the client is called, as `x-client` says. */
export interface ClientSignature {
  /** Where the method stands, such as `['clock', 'advance']`. */
  readonly path: readonly string[];
  /** Arguments that come after those of the path. */
  readonly plain: readonly PlainArgument[];
}

const FORM = /^([a-z]\w*(?:\.[a-z]\w*)*)(?:\(([^()]*)\))?$/;
const ARGUMENT = /^(\w+)(?: as (\w+))?$/;

/**
 * Reads an `x-client`: `worlds.list`, or with members of the body as arguments of their own,
 * `clock.advance(by)`, and `worlds.fork(name as newName)` where a name is taken.
 *
 * @throws Error when it is none
 */
export function readSignature(text: string): ClientSignature {
  const [, path, list = ''] = FORM.exec(text) ?? [];
  if (path === undefined) throw new Error(`x-client: "${text}" names no method`);
  const names = list.split(',').map((name) => name.trim());
  const plain = names.filter(Boolean).map((argument): PlainArgument => {
    const [, member, name = member] = ARGUMENT.exec(argument) ?? [];
    if (member === undefined || name === undefined) {
      throw new Error(`x-client: "${argument}" in "${text}" is no argument`);
    }
    return { member, name };
  });
  return { path: path.split('.'), plain };
}
