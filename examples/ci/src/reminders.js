/** What carriers do to a text in the end. */
const OUTCOMES = { DELIVERED: 'reached', FAILED: 'unreached', UNDELIVERED: 'unreached' };

/**
 * Texts patients about their visits, and knows whom somebody has to call instead.
 *
 * @param tollgate a client of the provider's API
 * @param from the practice's toll-free number
 */
export function createReminders({ tollgate, from }) {
  const messageIds = new Map();

  return {
    async send({ patient, at }) {
      const text = `Harbor Lane Dental: see you at ${at}. Reply STOP to opt out.`;
      try {
        const { messageId } = await tollgate.messages.sms.send({ from, to: patient, text });
        messageIds.set(patient, messageId);
      } catch (error) {
        // The patient has opted out, or has no number that takes texts.
        if (error.status !== 400) throw error;
        messageIds.delete(patient);
      }
    },

    /** `waiting`, `reached` or `unreached`. */
    async outcome(patient) {
      const messageId = messageIds.get(patient);
      if (messageId === undefined) return 'unreached';
      const { status } = await tollgate.messages.get(messageId);
      return OUTCOMES[status] ?? 'waiting';
    },
  };
}
