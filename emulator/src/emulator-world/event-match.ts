/**
 * What something has to look like: an object asks for the members that it names and for no others,
 * a list for something in the list, a pattern for text, a function for itself. `a.b` names a member
 * of a member.
 */
export type Where = Readonly<Record<string, unknown>>;

/** Whether a value looks like what is asked for. @param wanted see {@link Where} */
export function isLike(value: unknown, wanted: unknown): boolean {
  if (typeof wanted === 'function') return Boolean(wanted(value));
  if (wanted instanceof RegExp) return typeof value === 'string' && value.search(wanted) >= 0;
  if (Array.isArray(wanted)) {
    return Array.isArray(value) && wanted.every((each) => value.some((one) => isLike(one, each)));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(wanted).every(([name, each]) => isLike(memberOf(value, name), each))
    );
  }
  return Object.is(value, wanted);
}

/**
 * Whether a kind of journal entry is meant by a pattern.
 *
 * @param pattern the kind itself, or one with `*` for any part of it, such as `message.*`
 */
export function isKindLike(kind: string, pattern: string): boolean {
  if (!pattern.includes('*')) return kind === pattern;
  const [first = '', ...rest] = pattern.split('*');
  if (!kind.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let at = first.length;
  for (const part of rest) {
    const found = kind.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return kind.length - last.length >= at && kind.endsWith(last);
}

/** A member by name or, where there is none of that name, by a path with dots. */
function memberOf(value: object, name: string): unknown {
  if (Object.hasOwn(value, name)) return Reflect.get(value, name);
  let member: unknown = value;
  for (const step of name.split('.')) {
    if (typeof member !== 'object' || member === null || !Object.hasOwn(member, step)) {
      return undefined;
    }
    member = Reflect.get(member, step);
  }
  return member;
}
