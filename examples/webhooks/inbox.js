/** How far a text has come. A state never goes back to one of a lower rank. */
const RANK = { QUEUED: 0, SENT: 1, DELIVERED: 2, SEND_FAILED: 2, DELIVERY_FAILED: 2 };

/**
 * What an app knows from webhooks. Events carry no id, may come twice and in any order; so a state
 * counts only when it is further than the one that is known, and an inbound text only once.
 */
export function createInbox() {
  /** @type {Map<string, string>} state by message id */
  const states = new Map();
  /** @type {Map<string, string>} text by message id */
  const received = new Map();
  const seen = { duplicates: 0, late: 0 };

  return {
    states,
    received,
    seen,
    /** @param {any} event */
    handle({ type, status, message }) {
      if (type === 'MESSAGE.RECEIVED') {
        if (received.has(message.id)) seen.duplicates += 1;
        received.set(message.id, message.text);
        return;
      }
      if (type !== 'MESSAGE.STATUS') return;
      const known = states.get(message.id);
      if (known === status) seen.duplicates += 1;
      else if (known && RANK[status] <= RANK[known]) seen.late += 1;
      else states.set(message.id, status);
    },
  };
}
