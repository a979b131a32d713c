import type { Evidence, Pair, Rule } from '../../rule.js';

const tollFree = /^\+1(?:800|833|844|855|866|877|888)[2-9]\d{6}$/;

/** Providers that refuse for good what they cannot see (Twilio 30447, Bandwidth 1002, Telnyx). */
const finalAt: ReadonlySet<string> = new Set(['twilio', 'telnyx', 'bandwidth']);

/** The number is not set up on the account that submitted it. */
export const numberNotProvisioned: Rule = {
  reason: 'number-not-provisioned',
  check(context): Evidence | undefined {
    const reason = finalAt.has(context.provider) ? 'not-provisioned-final' : this.reason;
    for (const number of context.numberList) {
      const name = typeof number.e164 === 'string' ? number.e164 : 'A number';
      if (typeof number.e164 === 'string' && !tollFree.test(number.e164)) {
        return { field: 'numbers', message: `${name} is not a US toll-free number.`, reason };
      }
      if (number.owned === false) {
        return { field: 'numbers', message: `${name} is not on this account.`, reason };
      }
      const age = number.provisionedMinutesAgo;
      if (typeof age === 'number' && age < 20) {
        const message = `${name} was ordered ${age} minutes ago; carriers see it after 20 to 30.`;
        return { field: 'numbers', message, reason };
      }
    }
    return undefined;
  },
};

/** Texts that `numberNotProvisioned` refuses and accepts. */
export const numberNotProvisionedPairs: readonly Pair[] = [
  {
    path: 'numbers',
    fails: [{ e164: '+18332260123', owned: true, provisionedMinutesAgo: 4 }],
    passes: [{ e164: '+18332260123', owned: true, provisionedMinutesAgo: 45 }],
  },
  {
    path: 'numbers',
    fails: [{ e164: '+18332260123', owned: false }],
    passes: [{ e164: '+18332260123', owned: true }],
  },
  { path: 'numbers', fails: [{ e164: '+12075550142' }], passes: [{ e164: '+18445550142' }] },
];

const day = 86_400_000;

/** Seven days passed after a rejection without an edit; the next submission loses its priority. */
export const editWindowExpired: Rule = {
  reason: 'edit-window-expired',
  check(context): Evidence | undefined {
    const { rejectedAt } = context.world;
    const rejected = typeof rejectedAt === 'string' ? Date.parse(rejectedAt) : Number.NaN;
    if (Number.isNaN(rejected)) return undefined;
    if (Date.parse(context.asOf) - rejected <= 7 * day) return undefined;
    return {
      field: 'campaign',
      message: `The rejection of ${rejectedAt} was not answered within seven days.`,
    };
  },
};

/** Texts that `editWindowExpired` refuses and accepts. */
export const editWindowExpiredPairs: readonly Pair[] = [
  { path: 'world.rejectedAt', fails: '2026-03-01', passes: '2026-12-28' },
];

/** The submitter asked to cancel. */
export const customerCancelled: Rule = {
  reason: 'customer-cancelled',
  check(context): Evidence | undefined {
    if (context.world.cancelled !== true) return undefined;
    return { field: 'campaign', message: 'The submitter asked to cancel the verification.' };
  },
};

/** Texts that `customerCancelled` refuses and accepts. */
export const customerCancelledPairs: readonly Pair[] = [
  { path: 'world.cancelled', fails: true, passes: false },
];
