import { balanceOf } from '../balance.js';
import { isUsOrCanadian } from '../numbers/borders.js';
import { isProvisioned } from '../numbers/provisioning.js';
import { isSandboxRecipient } from '../numbers/sandbox.js';
import { MAX_SEGMENTS } from './content/segments.js';
import { blockedContent } from './content-filter.js';
import { deliveryErrors } from './delivery-errors.js';
import { fail, refuse, rule } from './gate-verdicts.js';
import { isBlockedByNetwork, isOptedOut } from './opt-outs.js';
import { quietUntil } from './quiet-time.js';
import { failureOnSend, magicBehaviour } from './recipient-behaviour.js';
import type { GateRule, Verdict } from './send-facts.js';
import { isBusy, isFull } from './throughput.js';
import { verificationRules } from './verification-rules.js';

/** Longest text beside media (Twilio 21617, AWS). Pinnacle names no limit. */
const MAX_MMS_TEXT = 1_600;

/** Name of the rule that filters content. */
export const CONTENT_FILTER = 'content-filter';

/** A surrogate without its other half, as cutting a text by length leaves it (Bandwidth 4301). */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** 911, and 933 that tests it. */
const EMERGENCY = /^\+1?(?:911|933)$/;

const NORTH_AMERICAN = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

/**
 * Who may send what to whom: the rules in order, the first hit decides. Row 1, a missing or wrong
 * API key, is settled before an account is found.
 *
 * Order and outcomes follow what Sinch, Twilio, Telnyx and Bandwidth document. Pinnacle documents
 * only which statuses a send may answer.
 */
export const sendGateRules: readonly GateRule[] = [
  rule(2, 'no-credit', 'Add credits to the account.', ({ account, cost }) => {
    const left = balanceOf(account);
    if (left >= cost) return undefined;
    const message = `Not enough credits: this costs $${cost.toFixed(4)} and $${left.toFixed(4)} are left.`;
    return refuse('spend_limit', null, message, 'payment-required');
  }),

  rule(3, 'sender-not-owned', 'Send from a number of this account.', ({ standing, from }) =>
    standing ? undefined : refuse('from_invalid', 'from', `${from} is not on this account.`),
  ),

  rule(4, 'recipient-emergency', 'Call it; nobody reads texts to it.', ({ to }) =>
    EMERGENCY.test(to)
      ? refuse('emergency', 'to', `${to} is the number of an emergency service.`)
      : undefined,
  ),

  rule(4, 'recipient-malformed', 'Send to +1 and ten digits that can be dialled.', ({ to }) =>
    NORTH_AMERICAN.test(to) || !to.startsWith('+1')
      ? undefined
      : refuse('to_invalid', 'to', `${to} is not a phone number that can exist.`),
  ),

  // Toll-free texting ends at the borders of the United States and Canada (Bandwidth).
  rule(4, 'recipient-abroad', 'Send to a number of the United States or Canada.', ({ to }) =>
    isUsOrCanadian(to)
      ? undefined
      : refuse('region_blocked', 'to', `${to} is outside the United States and Canada.`),
  ),

  rule(4, 'sender-is-recipient', 'Send to another number.', ({ from, to }) =>
    from === to ? refuse('pair_unsupported', 'to', 'A number cannot text itself.') : undefined,
  ),

  rule(4, 'recipient-refused', 'Take back the failure set for this recipient.', (facts) => {
    const key = failureOnSend(facts.account, facts.to);
    return key && refuse(key, 'to', deliveryErrors[key].meaning);
  }),

  rule(5, 'body-empty', 'Give the message a text or media.', ({ text, mediaUrls }) =>
    text.trim() === '' && mediaUrls.length === 0
      ? refuse('body_empty', 'text', 'There is nothing to send.')
      : undefined,
  ),

  rule(5, 'text-broken', 'Cut texts between whole characters.', ({ text }) =>
    HALF_CHARACTER.test(text)
      ? refuse('encoding_bad', 'text', 'The text holds half of a character, such as of an emoji.')
      : undefined,
  ),

  rule(5, 'sms-too-long', `Shorten the text to ${MAX_SEGMENTS} segments.`, ({ type, segments }) =>
    type === 'SMS' && segments > MAX_SEGMENTS
      ? refuse('body_too_long', 'text', `The text needs ${segments} segments.`)
      : undefined,
  ),

  rule(5, 'mms-too-long', `Shorten the text to ${MAX_MMS_TEXT} characters.`, ({ type, text }) =>
    type === 'MMS' && text.length > MAX_MMS_TEXT
      ? refuse('body_too_long', 'text', `The text has ${text.length} characters.`)
      : undefined,
  ),

  rule(
    6,
    'opted-out-provider',
    'Wait until the recipient texts START or UNSTOP.',
    ({ account, to }) =>
      isOptedOut(account, to)
        ? refuse('opted_out_provider', 'to', `${to} has opted out of messages from this account.`)
        : undefined,
  ),

  rule(
    7,
    'sandbox-recipient',
    'List the recipient for the sandbox number.',
    ({ account, standing, to }) => {
      if (!standing?.number.isSandbox || isSandboxRecipient(account, to)) return undefined;
      const message = `The sandbox number texts listed handsets only, and ${to} is not listed.`;
      return refuse('to_unverified_trial', 'to', message, 'forbidden');
    },
  ),

  ...verificationRules,

  rule(
    10,
    'not-in-registry',
    'Wait until the registry enables the number for texts, 20 to 30 minutes after its purchase.',
    ({ account, standing }) => {
      const isReady = standing?.number.sms && isProvisioned(standing.number, account.world.now());
      return isReady ? undefined : fail('tfn_not_provisioned');
    },
  ),

  rule(10, 'mms-not-enabled', 'Send an SMS, or from a number with MMS.', ({ standing, type }) =>
    type === 'MMS' && !standing?.number.mms ? fail('mms_unsupported') : undefined,
  ),

  rule(
    11,
    'opted-out-network',
    'Wait until the recipient texts START or UNSTOP to this number.',
    ({ account, from, to }) =>
      isBlockedByNetwork(account, from, to) || magicBehaviour(account, to) === 'opted-out'
        ? fail('opted_out_network')
        : undefined,
  ),

  rule(12, 'media', 'Use media of a usual type and size that can be fetched.', ({ mediaError }) =>
    mediaError ? fail(mediaError) : undefined,
  ),

  rule(
    12,
    'content-filter',
    'Change the text: name the brand, drop what looks like spam.',
    (facts) => {
      const key = blockedContent(facts);
      return key && fail(key);
    },
  ),

  rule(
    13,
    'quiet-hours',
    'Send within the hours in which the recipient may get offers.',
    (facts) => {
      const until = facts.isReply ? null : quietUntil(facts.account, facts);
      if (until === null) return undefined;
      const { quietHours } = facts.account.settings;
      return quietHours === 'fail' ? fail('quiet_hours') : { kind: 'hold', until };
    },
  ),

  rule(13, 'queue-full', 'Send more slowly, or from more numbers.', ({ account, from }) =>
    isFull(account, from)
      ? refuse('queue_full', 'from', `The queue of ${from} is full.`)
      : undefined,
  ),

  rule(13, 'over-speed', 'Send more slowly, or from more numbers.', ({ account, from }) =>
    isBusy(account, from) ? SEND : undefined,
  ),

  rule(14, 'clear', null, () => SEND),
];

const SEND: Verdict = { kind: 'send' };
