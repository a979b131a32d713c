import { type OperationSpec, operations } from '../generated/operations.js';

/**
 * Whether an operation is meant by a pattern.
 *
 * @param pattern an operation id (`sendSms`), a method and path with `*` for any part
 * (`POST /messages/send/*`), or `*` for every operation
 */
export function isMeantBy(
  pattern: string,
  { operationId, method, path }: Pick<OperationSpec, 'operationId' | 'method' | 'path'>,
): boolean {
  if (pattern === '*' || pattern === operationId) return true;
  const [wantedMethod, wantedPath] = pattern.split(' ');
  if (wantedPath === undefined || (wantedMethod !== '*' && wantedMethod !== method)) return false;
  const wanted = wantedPath.split('/');
  const parts = path.split('/');
  if (wanted.at(-1) === '*' && parts.length >= wanted.length) parts.length = wanted.length;
  return (
    wanted.length === parts.length && wanted.every((part, i) => part === '*' || part === parts[i])
  );
}

/** The ids of the operations that a pattern means; none when it is misspelt. */
export function operationIdsLike(pattern: string): ReadonlySet<string> {
  const meant = operations.filter((operation) => isMeantBy(pattern, operation));
  return new Set(meant.map(({ operationId }) => operationId));
}
