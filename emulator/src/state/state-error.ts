/** A saved state, or a file of one, that cannot be used. The message says where and what to do. */
export class StateError extends Error {
  override readonly name = 'StateError';
}
