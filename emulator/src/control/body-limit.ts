import { BODY_LIMIT } from '../api/wire.js';
import { CONTROL_PREFIX } from './target.js';

/** The largest state that can be imported, in bytes (64 MiB). */
export const IMPORT_LIMIT = 64 * BODY_LIMIT;

const IMPORT = `${CONTROL_PREFIX}/v1/state`;

/** The largest body that a request may have, in bytes. */
export function bodyLimitOf(method: string | undefined, target: string): number {
  return method === 'PUT' && target.split('?', 1)[0] === IMPORT ? IMPORT_LIMIT : BODY_LIMIT;
}
