/** How long to wait before another attempt, in milliseconds; doubled each time. */
const FIRST_WAIT = 1_000;
const MOST_ATTEMPTS = 8;

/**
 * Sends notices so that each one goes out once, whatever the connection does.
 *
 * The provider takes no idempotency key. When an error leaves open whether the text went out, the
 * notifier looks for it before it sends again: that is what the order's number in the text is for.
 *
 * @param {object} options
 * @param {import('@tollgate/sdk').Tollgate} options.tollgate
 * @param {string} options.from
 * @param {(milliseconds: number) => Promise<unknown>} options.sleep
 * @param {() => number | undefined} options.retryAfter seconds that the last answer asked for
 * @param {(what: string) => void} options.tell
 */
export function createNotifier({ tollgate, from, sleep, retryAfter, tell }) {
  /** The text of an order, if it is at the provider. */
  async function find(number, to) {
    const { data } = await tollgate.messages.list({ from, to, content: `order ${number} ` });
    return data[0]?.id;
  }

  async function send(number, to) {
    const text = `Harbor Bakery: order ${number} is ready for pickup. Reply STOP to opt out.`;
    const { messageId } = await tollgate.messages.sms.send({ from, to, text });
    return messageId;
  }

  /** Waits as long as the provider asks for, or longer each time. Throws what no waiting mends. */
  async function waitAfter(error, attempt, number) {
    const isTemporary = !error.status || error.status === 429 || error.status >= 500;
    if (!isTemporary || attempt === MOST_ATTEMPTS) throw error;
    const asked = error.status === 429 ? retryAfter() : undefined;
    const wait = asked ? asked * 1_000 : FIRST_WAIT * 2 ** (attempt - 1);
    const what = error.status ?? 'the connection broke';
    tell(`${number}: ${what}, again in ${wait / 1_000} s${asked ? ' as asked' : ''}.`);
    await sleep(wait);
  }

  return {
    /** @param {{ number: string, phone: string }} order @returns {Promise<string>} id of the text */
    async notify({ number, phone }) {
      let mayHaveGoneOut = false;
      for (let attempt = 1; ; attempt += 1) {
        try {
          const known = mayHaveGoneOut ? await find(number, phone) : undefined;
          mayHaveGoneOut = false;
          if (known) tell(`${number}: it had gone out after all.`);
          return known ?? (await send(number, phone));
        } catch (error) {
          mayHaveGoneOut ||= error.operationId === 'listMessages' || error.outcome === 'unknown';
          await waitAfter(error, attempt, number);
        }
      }
    },
  };
}
