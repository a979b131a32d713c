/** A moment as the API writes it: ISO 8601 with milliseconds, UTC. @param at epoch milliseconds */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}

/** A moment that may not have come yet. */
export function isoTimeOrNull(at: number | null): string | null {
  return at === null ? null : isoTime(at);
}
