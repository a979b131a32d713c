import type { Provider, Reason } from '../../review/index.js';

/** Whether a submission that was refused for a reason may be corrected and sent again. */
export function isResubmittable(row: Reason, provider: Provider): boolean {
  return row.resubmittableAt[provider] ?? row.resubmittable;
}
