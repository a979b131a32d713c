/** A moment as the API writes it: ISO 8601 with milliseconds, UTC. @param at epoch milliseconds */
export function isoTime(at: number): string {
  let text = written.get(at);
  if (text === undefined) {
    text = new Date(at).toISOString();
    // Records of one moment are read together; old moments hardly ever again.
    if (written.size >= WRITTEN_LIMIT) written.clear();
    written.set(at, text);
  }
  return text;
}

/** Times that were written lately: `toISOString` costs more than the rest of many a reply. */
const written = new Map<number, string>();
const WRITTEN_LIMIT = 1_000;

/** A moment that may not have come yet. */
export function isoTimeOrNull(at: number | null): string | null {
  return at === null ? null : isoTime(at);
}
