/**
 * A small app: a shop tells customers by text that their order is ready.
 *
 * The one thing to get right: the send call of a number that is not verified succeeds. Whether a
 * text was blocked is only in its delivery report, so the report has to be read.
 *
 * @param {{ tollgate: import('@tollgate/sdk').Tollgate, from: string }} options
 */
export function createPickupNotices({ tollgate, from }) {
  /** @type {Map<string, string>} message id by order number */
  const notices = new Map();

  return {
    /** @param {{ number: string, phone: string }} order */
    async announce(order) {
      const sent = await tollgate.messages.sms.send({
        from,
        to: order.phone,
        text: `Harbor Bakery: order ${order.number} is ready for pickup. Reply STOP to opt out.`,
      });
      if ('messageId' in sent) notices.set(order.number, sent.messageId);
    },

    /** @param {string} orderNumber @returns {Promise<'waiting' | 'delivered' | 'failed'>} */
    async outcome(orderNumber) {
      const id = notices.get(orderNumber);
      if (!id) return 'waiting';
      const { status } = await tollgate.messages.get(id);
      if (status === 'DELIVERED') return 'delivered';
      return status.endsWith('FAILED') ? 'failed' : 'waiting';
    },
  };
}
