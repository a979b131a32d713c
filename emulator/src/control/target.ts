/** Everything that belongs to the emulator itself and not to the provider lives under this path. */
export const CONTROL_PREFIX = '/_emulator';

/** Whether a request's target is one of the emulator's own. @param target path and query */
export function isControlTarget(target: string): boolean {
  if (!target.startsWith(CONTROL_PREFIX)) return false;
  const next = target[CONTROL_PREFIX.length];
  return next === undefined || next === '/' || next === '?';
}
