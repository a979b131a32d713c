import type { Scenario } from './scenario.js';

const MINUTE = 60_000;

/** The handsets of `opt-out-drift`, fictitious and none of the magic test recipients. */
export const driftHandsets = { network: '+12025550171', list: '+12025550172' } as const;

/** The scenarios that every emulator knows. */
export const builtInScenarios: readonly Scenario[] = [
  {
    name: 'reject-thrice-then-approve',
    title: 'A campaign is sent back three times and then passes',
    description:
      'Arms the world: the next three reviews of a toll-free campaign reject it, each for another reason that can be corrected, and the fourth approves it, whatever is submitted.',
    steps: [
      reject('tollFreeCampaign.review', 'opt-in-not-provided'),
      reject('tollFreeCampaign.review', 'sample-mismatch-or-incomplete'),
      reject('tollFreeCampaign.review', 'privacy-policy-required'),
      { decideNext: { model: 'tollFreeCampaign.review', answer: 'approve' } },
    ],
  },
  {
    name: 'attach-drama',
    title: 'A number has a hard time with the carriers',
    description:
      'Arms the world: the next review of an attached number asks the customer for changes (WAITING_FOR_CUSTOMER), the one after it passes the vendor and is refused by the carriers (REJECTED), the third passes. Attach the number again after each refusal.',
    steps: [
      reject('number.attachment', 'sample-mismatch-or-incomplete'),
      {
        decideNext: {
          model: 'number.attachment',
          answer: 'reject',
          reasons: ['opt-in-not-provided'],
          retry: true,
          by: 'carriers',
        },
      },
      { decideNext: { model: 'number.attachment', answer: 'approve' } },
    ],
  },
  {
    name: 'opt-out-drift',
    title: 'Network and stop list disagree about who has opted out',
    description: `Acts at once: every toll-free number of the account is blocked at the network for ${driftHandsets.network}, though the account's stop list does not say so, and ${driftHandsets.list} is on the stop list, though the network would deliver. Texts to the first are accepted and fail later, texts to the second are refused at once.`,
    steps: [
      { handset: { number: driftHandsets.network, optsOut: 'network' } },
      { handset: { number: driftHandsets.list, optsOut: 'list' } },
    ],
  },
  {
    name: 'hostile-webhooks',
    title: 'Webhooks arrive twice, late, out of order, cut off or forged',
    description:
      'Arms the world: from now on shares of the webhook deliveries are sent twice, overtaken, delayed, lost, cut off, or sent with a wrong secret. Retries mend what fails on the way; lost ones come back by recover.',
    steps: [
      {
        chaos: {
          duplicate: 0.3,
          reorder: 0.3,
          delay: 0.2,
          slow: 0.05,
          drop: 0.1,
          truncate: 0.1,
          wrongSecret: 0.1,
        },
      },
    ],
  },
  {
    name: 'slow-carriers',
    title: 'Everybody registers at once and carriers take their time',
    description:
      'Arms the world: from now on the review of a campaign takes one to five days, that of a number two to six weeks of business days, and a text is on its way for half a minute to ten minutes.',
    steps: [
      time('tollFreeCampaign.review', { typical: '2d', min: '1d', max: '5d' }),
      time('number.attachment', { typical: '15bd', min: '10bd', max: '30bd' }),
      time('message.delivery', { typical: '90s', min: '30s', max: '10m' }),
    ],
  },
  {
    name: 'outage-during-review',
    title: 'The API fails while a review is under way',
    description:
      'Arms the world: reviews of campaigns take ten minutes, and for the next half hour of virtual time the status calls answer 503 with Retry-After, while a third of all other calls breaks off in the middle of the answer. Reviews go on meanwhile.',
    steps: [
      time('tollFreeCampaign.review', '10m'),
      {
        fault: {
          operation: 'GET /status/*',
          lastsMs: 30 * MINUTE,
          effect: { status: 503, retryAfter: 60 },
        },
      },
      {
        fault: {
          operation: '*',
          probability: 0.33,
          lastsMs: 30 * MINUTE,
          effect: { network: 'reset' },
        },
      },
    ],
  },
  {
    name: 'loss-of-approval',
    title: 'Approved campaigns lose their approval',
    description:
      'Acts at once: every verified campaign loses its approval because what it sends has left what it declared, and its verified numbers are refused with it. They may be corrected and submitted again. Needs at least one verified campaign.',
    steps: [
      {
        simulate: {
          verb: 'campaigns.revoke',
          every: 'VERIFIED',
          reasons: ['sample-mismatch-or-incomplete'],
          retry: true,
        },
      },
    ],
  },
];

function reject(
  model: 'tollFreeCampaign.review' | 'number.attachment',
  reason: string,
): Scenario['steps'][number] {
  return { decideNext: { model, answer: 'reject', reasons: [reason], retry: true } };
}

function time(
  model: 'tollFreeCampaign.review' | 'number.attachment' | 'message.delivery',
  after: string | { readonly typical: string; readonly min: string; readonly max: string },
): Scenario['steps'][number] {
  return { transition: { model, progression: 'time', after } };
}
